import 'reflect-metadata';
import { migrate, openDatabase } from '@modernleads/database';
import { RpcClient, RpcServer } from '@modernleads/messaging';
import { Outbound, outboundConfig } from '@modernleads/outbound';
import { SuppressionList } from '@modernleads/privacy';
import { bootstrapService, createRuntime, failedToStart } from '@modernleads/platform';
import { SiteReader } from '@modernleads/site';
import { AppModule } from './app.module';
import { jsonFetcher, parseSource, sourceOf } from './domain-finder/search-sources';
import { readLookupEnv } from './env';

async function start(): Promise<void> {
  const env = readLookupEnv();
  const runtime = createRuntime('lookup', env);
  const onConnectionLost = (error: Error): void => runtime.logger.warn({ err: error }, 'connection to PostgreSQL lost');
  const database = await openDatabase({ url: env.DATABASE_URL, applicationName: runtime.name, onConnectionLost });
  await migrate(database);
  const suppressed = await SuppressionList.open(database, env.PRIVACY_PEPPER);
  runtime.health.add('postgresql', () => database.ping());
  const rpc = new RpcClient(runtime, env.NATS_URL);
  await rpc.open();
  const outbound = new Outbound(outboundConfig(env));
  const reader = new SiteReader(outbound, { userAgent: env.USER_AGENT });
  const fetchJson = jsonFetcher(outbound, env.USER_AGENT);
  const finder = {
    sources: env.DOMAIN_SOURCES.map((element) => sourceOf(parseSource(element), fetchJson)),
    extraTlds: env.TESTNET ? ['test'] : [],
  };
  const close = async (): Promise<void> => {
    await rpc.close();
    await outbound.close();
    await database.close();
  };
  const module = AppModule.of({
    database,
    suppressed,
    outbound,
    rpc,
    reader,
    finder,
    patterns: { probes: env.LOOKUP_PROBES },
    providers: { all: env.PROVIDERS },
  });
  await bootstrapService(runtime, env, module, new RpcServer(runtime, env.NATS_URL), close);
}

start().catch(failedToStart);
