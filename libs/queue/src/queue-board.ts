import type { RequestListener } from 'node:http';
import { InternalServer } from '@modernleads/platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { QUEUE_OPTIONS, type QueueModuleOptions } from './queue-options';
import { Queues } from './queues';

const PATH = '/queues';

/** bull-board on the internal port. */
@Injectable()
export class QueueBoard implements OnApplicationBootstrap {
  constructor(
    @Inject(QUEUE_OPTIONS) private readonly options: QueueModuleOptions,
    private readonly queues: Queues,
    private readonly server: InternalServer,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.options.board) this.server.mount(PATH, await this.openBoard());
  }

  /** Loaded on demand: it takes 20 MB of memory. */
  private async openBoard(): Promise<RequestListener> {
    const [{ createBullBoard }, { BullMQAdapter }, { FastifyAdapter }, { fastify }] = await Promise.all([
      import('@bull-board/api'),
      import('@bull-board/api/bullMQAdapter'),
      import('@bull-board/fastify'),
      import('fastify'),
    ]);
    const serverAdapter = new FastifyAdapter();
    serverAdapter.setBasePath(PATH);
    createBullBoard({ queues: this.queues.all.map((queue) => new BullMQAdapter(queue)), serverAdapter });
    const server = fastify();
    await server.register(serverAdapter.registerPlugin(), { prefix: PATH });
    await server.ready();
    return (request, response) => server.routing(request, response);
  }
}
