import { move, transferableSymbol, valueSymbol } from 'piscina';
import { type Handler, handler, type Reply } from './handler';

/**
 * Makes a {@link handler} some bytes of whose output move to the event loop, where a copy of them would take time.
 * @param moved each owns its memory.
 */
export function movingHandler<Input, Output>(
  work: (input: Input) => Output,
  moved: (output: Output) => ArrayBuffer[],
): Handler<Input, Output> {
  const handle = handler(work);
  return (assignment) => {
    const reply = handle(assignment);
    if ('refused' in reply) return reply;
    return move({ [transferableSymbol]: moved(reply.value), [valueSymbol]: reply }) as unknown as Reply<Output>;
  };
}
