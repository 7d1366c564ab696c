import { connect } from 'nats';
import { playRole } from '../../role';
import { asOperator } from './bus';
import { verdictOn } from '../verdict';

export const SUBJECT = 'bench.floor.verify';

/** A NATS subscriber that answers at once. */
export function play({ natsUrl }: { natsUrl: string }): Promise<void> {
  return playRole(listen(natsUrl));
}

async function listen(natsUrl: string): Promise<void> {
  const connection = await connect(asOperator(natsUrl));
  const callback = (_error: Error | null, message: { data: Uint8Array; respond(data: Uint8Array): boolean }): void => {
    const { email } = JSON.parse(Buffer.from(message.data).toString()) as { email: string };
    message.respond(Buffer.from(JSON.stringify(verdictOn(email))));
  };
  connection.subscribe(SUBJECT, { callback });
  await connection.flush();
}
