import { createSocket } from 'node:dgram';
import { performance } from 'node:perf_hooks';
import { encode, type Question, RECURSION_DESIRED } from 'dns-packet';
import { playRole } from '../role';

export interface FloorTask {
  readonly questions: readonly Pick<Question, 'name' | 'type'>[];
}

const AT_ONCE = 200;

/** One UDP socket that sends each question once and reads only the ID of the answer. */
export async function play({ port }: { port: number }): Promise<void> {
  const socket = createSocket({ type: 'udp4', recvBufferSize: 4 << 20 });
  const connected = new Promise<void>((resolve) => socket.connect(port, '127.0.0.1', resolve));
  await playRole<FloorTask, number>(connected, async ({ questions }) => {
    const packets = questions.map(({ name, type }, index) =>
      encode({ type: 'query', id: index % 65_536, flags: RECURSION_DESIRED, questions: [{ name, type }] }),
    );
    const start = performance.now();
    await new Promise<void>((resolve) => {
      let sent = 0;
      let answered = 0;
      const send = (): void => {
        const packet = packets[sent++];
        if (packet) socket.send(packet);
      };
      socket.removeAllListeners('message').on('message', (message) => {
        message.readUInt16BE(0);
        if (++answered === packets.length) resolve();
        else send();
      });
      for (let n = 0; n < AT_ONCE; n++) send();
    });
    return (performance.now() - start) / 1_000;
  });
}
