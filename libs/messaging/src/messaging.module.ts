import { Health, SERVICE_NAME } from '@modernleads/platform';
import { SuppressionGuard } from '@modernleads/privacy';
import { ConfigurableModuleBuilder, Global, Module, type Provider } from '@nestjs/common';
import { connected } from './connection';
import { RpcClient } from './rpc-client';
import { RpcServer } from './rpc-server';

export interface MessagingOptions {
  /** `nats://host:port` */
  readonly url: string;
}

interface MessagingExtras {
  /** Whether the service answers messages: provides {@link RpcServer}, its transport. */
  readonly server?: boolean;
  /** Whether the service asks others: provides a connected {@link RpcClient}. */
  readonly client?: boolean;
}

const builder = new ConfigurableModuleBuilder<MessagingOptions>().setClassMethodName('forRoot');
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
    inject: [SERVICE_NAME, Health, MODULE_OPTIONS_TOKEN, { token: SuppressionGuard, optional: true }],
    useFactory: (name: string, health: Health, { url }: MessagingOptions, guard?: SuppressionGuard) =>
      new RpcServer({ name, health }, url, guard),
  };
}

function clientProvider(): Provider {
  return {
    provide: RpcClient,
    inject: [SERVICE_NAME, Health, MODULE_OPTIONS_TOKEN],
    useFactory: async (name: string, health: Health, { url }: MessagingOptions) => {
      const client = new RpcClient({ name, health }, url);
      await connected(client.open());
      return client;
    },
  };
}
