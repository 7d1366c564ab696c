/** A service for the transport's tests, on Nest's stock NATS transport or on ours (first argument), that fails as each request asks. */
import 'reflect-metadata';
import { ApiError } from '@modernleads/contracts';
import { bootstrapService, envOf, failedToStart, PlatformModule, readEnv, shared, text } from '@modernleads/platform';
import { Controller, Inject, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MessagePattern, Transport } from '@nestjs/microservices';
import { connect, type NatsConnection } from 'nats';
import { busOptions, busVariables, Handle, MessagingModule, RpcServer } from '../../src';
import { EXECUTED, trap, TrapJob, TrapResult } from './trap';

class TrapEnv extends envOf({
  ...busVariables,
  HOST: shared.HOST,
  PORT: shared.PORT,
  LOG_LEVEL: shared.LOG_LEVEL,
}) {}

/** What only this test's service has: a user of the bus for its journal, and for Nest's stock transport. */
const { NATS_URL: url, OPERATOR_PASSWORD: pass } = readEnv({ ...busVariables, OPERATOR_PASSWORD: text('') });
const operator = { servers: url, user: 'operator', pass };
const JOURNAL = Symbol('journal');
const journal = { provide: JOURNAL, useFactory: (): Promise<NatsConnection> => connect(operator) };

class Trap {
  constructor(@Inject(JOURNAL) private readonly journal: NatsConnection) {}

  protected async perform({ trick, number }: TrapJob): Promise<TrapResult> {
    this.journal.publish(EXECUTED);
    await this.journal.flush();
    if (trick === 'hang') await new Promise(() => undefined);
    if (trick === 'slow') await new Promise((resolve) => setTimeout(resolve, 1_000));
    if (trick === 'refuse') throw new ApiError('invalid_input', 'No.', { details: [{ field: 'trick', issue: 'refused' }] });
    if (trick === 'outage') throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    if (trick === 'crash') throw new Error('a detail that must not leak');
    return { number, filler: trick === 'huge' ? 'x'.repeat(2 * 1024 * 1024) : undefined };
  }
}

@Controller()
class OurTrap extends Trap {
  @Handle(trap)
  work(job: TrapJob): Promise<TrapResult> {
    return this.perform(job);
  }
}

@Controller()
class StockTrap extends Trap {
  @MessagePattern(trap.subject)
  work(job: TrapJob): Promise<TrapResult> {
    return this.perform(job);
  }
}

@Module({
  imports: [
    PlatformModule.forRoot({ service: 'trap', env: TrapEnv }),
    MessagingModule.forRoot({ ...busOptions(new TrapEnv()), server: true }),
  ],
  controllers: [OurTrap],
  providers: [journal],
})
class OurModule {}

@Module({ controllers: [StockTrap], providers: [journal] })
class StockModule {}

async function startStock(): Promise<void> {
  const app = await NestFactory.createMicroservice(StockModule, {
    transport: Transport.NATS,
    options: operator,
    logger: false,
  });
  app.enableShutdownHooks();
  await app.listen();
  process.stdout.write('"ready"\n');
}

void (process.argv[2] === 'ours' ? bootstrapService(OurModule, RpcServer) : startStock().catch(failedToStart));
