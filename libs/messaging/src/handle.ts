import { Ctx, MessagePattern, Payload } from '@nestjs/microservices';
import type { CallContext, Rpc } from '@modernleads/contracts';

type Handler<Q, R> = (request: Q, context: CallContext) => Promise<R>;

/** The result or error of a handler; Nest's own error path replaces every error by "Internal server error". */
export type Outcome = { result: object } | { failure: unknown };

/** Makes a controller method the handler of a message; its argument and result types must be those of the message. */
export function Handle<Q extends object, R extends object>(message: Rpc<Q, R>) {
  return <H extends Handler<Q, R>>(target: object, key: string | symbol, descriptor: TypedPropertyDescriptor<H>): void => {
    const handler = descriptor.value as H;
    const guarded = async function (this: unknown, request: Q, context: CallContext): Promise<Outcome> {
      try {
        return { result: await handler.call(this, request, context) };
      } catch (failure) {
        return { failure };
      }
    };
    // From here on only RpcServer calls the method, and unwraps the Outcome; for the compiler it keeps its declared type.
    descriptor.value = guarded as unknown as H;
    MessagePattern(message.subject)(target, key, descriptor as PropertyDescriptor);
    Payload()(target, key, 0);
    Ctx()(target, key, 1);
  };
}
