import { connect } from 'node:net';
import { playRole } from '../role';
import type { Conversation } from './sink.role';

export interface FloorTask {
  readonly port: number;
  readonly conversations: readonly Conversation[];
  /** Concurrent sessions. */
  readonly sessions: number;
}

/** Seconds that all sessions took. */
export function play(): Promise<void> {
  return playRole<FloorTask, number>(Promise.resolve(), hold);
}

/** Repeats recorded sessions over plain sockets, without DNS, decisions and storage. */
async function hold({ port, conversations, sessions }: FloorTask): Promise<number> {
  const from = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let own = next++; own < conversations.length; own = next++) await converse(port, conversations[own] as Conversation);
  };
  await Promise.all(Array.from({ length: sessions }, worker));
  return (performance.now() - from) / 1000;
}

function converse(port: number, conversation: Conversation): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let step = 0;
    let awaited = 1;
    let pending = '';
    socket.on('error', reject);
    socket.on('close', () => resolve());
    socket.on('data', (chunk) => {
      const lines = (pending + chunk.toString('latin1')).split('\n');
      pending = lines.pop() as string;
      for (const line of lines) if (line[3] === ' ') awaited--;
      if (awaited > 0) return;
      const packet = conversation[step++];
      if (!packet) return void socket.end();
      awaited = packet.replies;
      socket.write(packet.sent, 'latin1');
    });
  });
}
