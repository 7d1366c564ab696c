import { queuesOf } from '@modernleads/contracts';
import { SERVICE_NAME } from '@modernleads/platform';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import { MAX_EVENTS } from './job-defaults';
import { QueueConnection } from './queue-backend';

/** BullMQ's view of the queues that this service owns, for schedules and the board. Jobs are added by `enqueueIn`. */
@Injectable()
export class Queues implements OnApplicationShutdown {
  readonly all: readonly Queue[];

  constructor(connection: QueueConnection, @Inject(SERVICE_NAME) service: string) {
    this.all = queuesOf(service).map(({ name }) => openQueue(name, connection));
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.all.map((queue) => queue.close()));
  }
}

function openQueue(name: string, connection: QueueConnection): Queue {
  return new Queue(name, { connection: connection.asOption, streams: { events: { maxLen: MAX_EVENTS } } });
}
