export { emitEvents, type OutboxEvent } from './emit-events';
