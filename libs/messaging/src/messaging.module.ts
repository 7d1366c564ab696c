import { Health, SERVICE_NAME } from '@modernleads/platform';
import { SuppressionGuard } from '@modernleads/privacy';
import { ConfigurableModuleBuilder, Global, Module, type Provider } from '@nestjs/common';
import { Registry } from 'prom-client';
import type { BusOptions } from './env';
import { RpcClient } from './rpc-client';
import { RpcServer } from './rpc-server';

interface MessagingExtras {
  /** Whether the service answers messages: provides {@link RpcServer}, its transport. */
  readonly server?: boolean;
  /** Whether the service asks others: provides a connected {@link RpcClient}. */
  readonly client?: boolean;
}

const builder = new ConfigurableModuleBuilder<BusOptions>().setClassMethodName('forRoot');
const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN } = builder
  .setExtras<MessagingExtras>({ server: false, client: false }, ({ providers = [], ...module }, { server, client }) => ({
    ...module,
    providers: [...providers, ...(server ? [serverProvider()] : []), ...(client ? [clientProvider()] : [])],
    exports: [...(server ? [RpcServer] : []), ...(client ? [RpcClient] : [])],
  }))
  .build();

/** NATS request/reply: the server side, the client side, or both. */
@Global()
@Module({})
export class MessagingModule extends ConfigurableModuleClass {}

function serverProvider(): Provider {
  return {
    provide: RpcServer,
    inject: [SERVICE_NAME, Health, Registry, MODULE_OPTIONS_TOKEN, { token: SuppressionGuard, optional: true }],
    useFactory: (name: string, health: Health, metrics: Registry, bus: BusOptions, guard?: SuppressionGuard) =>
      new RpcServer({ name, health, metrics }, bus, guard),
  };
}

function clientProvider(): Provider {
  return {
    provide: RpcClient,
    inject: [SERVICE_NAME, Health, MODULE_OPTIONS_TOKEN],
    useFactory: async (name: string, health: Health, bus: BusOptions) => {
      const client = new RpcClient({ name, health }, bus);
      await client.open();
      return client;
    },
  };
}
