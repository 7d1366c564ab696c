/** A service with one queue, for tests that kill and suspend it. */
import 'reflect-metadata';
import { setTimeout as delay } from 'node:timers/promises';
import { Database, DatabaseModule } from '@modernleads/database';
import { envOf, PlatformModule, shared } from '@modernleads/platform';
import { Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { JobProcessor, Processor, QueueModule } from '../../src';
import { Errand, errands } from './errands';

class Env extends envOf({
  HOST: shared.HOST,
  PORT: shared.PORT,
  LOG_LEVEL: shared.LOG_LEVEL,
  DATABASE_URL: shared.DATABASE_URL,
}) {}

@Processor(errands)
class ErrandProcessor extends JobProcessor<Errand> {
  constructor(private readonly database: Database) {
    super();
  }

  async processJob({ number }: Errand): Promise<void> {
    const { pool } = this.database;
    await pool.query('INSERT INTO begun (number, pid) VALUES ($1, $2)', [number, process.pid]);
    while (!(await pool.query('SELECT FROM may_end WHERE number = $1', [number])).rowCount) await delay(50);
  }
}

@Module({
  imports: [
    PlatformModule.forRoot({ service: 'worker-service', env: Env }),
    DatabaseModule.forRootAsync({ inject: [Env], useFactory: (env: Env) => ({ url: env.DATABASE_URL }) }),
    QueueModule.forRoot({}),
  ],
  providers: [ErrandProcessor],
})
class ServiceModule {}

async function start(): Promise<void> {
  const service = await NestFactory.createApplicationContext(ServiceModule);
  service.enableShutdownHooks();
  new Logger('worker-service').log('ready');
}

void start();
