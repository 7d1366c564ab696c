import { oneOf } from '@modernleads/platform';

export interface QueueModuleOptions {
  /** Serves bull-board at `/queues` of the internal port (default false). Every client of that port can read, retry and delete jobs. */
  readonly board?: boolean;
}

export const QUEUE_OPTIONS = Symbol('queue options');

/** Environment variables of the queues of a service with an internal port. */
export const queueVariables = {
  /** Whether bull-board is served at `/queues` of the internal port. */
  QUEUE_BOARD: oneOf(['true', 'false'], 'false'),
};

export const queueOptions = ({ QUEUE_BOARD }: { readonly QUEUE_BOARD: 'true' | 'false' }): QueueModuleOptions => ({
  board: QUEUE_BOARD === 'true',
});
