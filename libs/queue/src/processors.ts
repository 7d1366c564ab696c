import { type AnyQueue, queuesOf } from '@modernleads/contracts';
import { SERVICE_NAME } from '@modernleads/platform';
import { BullRegistrar } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Worker } from 'bullmq';
import { JobProcessor, queueOf, ScheduledProcessor } from './processor';

type AnyProcessor = JobProcessor<object> | ScheduledProcessor;

/** The processors of the service, and their workers. */
@Injectable()
export class Processors {
  private found: readonly AnyProcessor[] = [];

  constructor(
    @Inject(SERVICE_NAME) private readonly service: string,
    private readonly discovery: DiscoveryService,
    private readonly registrar: BullRegistrar,
  ) {}

  /** @throws Error unless each queue of this service has one processor, and each processor a queue: then the process must not start. */
  check(): void {
    this.found = this.discovery
      .getProviders()
      .map(({ instance }) => instance as unknown)
      .filter((instance) => instance instanceof JobProcessor || instance instanceof ScheduledProcessor);
    const owned = queuesOf(this.service);
    const processed = this.found.map(({ constructor }) => queueOf(constructor));
    const times = (queue: AnyQueue): number => processed.filter((other) => other === queue).length;
    refuse('queues without a processor', namesOf(owned.filter((queue) => times(queue) === 0)));
    refuse('queues with two processors', namesOf(owned.filter((queue) => times(queue) > 1)));
    const strangers = this.found.filter((_processor, index) => !owned.includes(processed[index] as AnyQueue));
    refuse(
      `processors of no queue of ${this.service}`,
      strangers.map(({ constructor }) => constructor.name),
    );
  }

  /** Makes a worker for each processor; the workers take jobs from now on. */
  start(): void {
    this.registrar.register();
  }

  get workers(): Worker[] {
    return this.found.map(({ worker }) => worker);
  }
}

function refuse(what: string, names: readonly string[]): void {
  if (names.length) throw new Error(`${what}: ${names.join(', ')}`);
}

function namesOf(queues: readonly AnyQueue[]): string[] {
  return queues.map(({ name }) => name);
}
