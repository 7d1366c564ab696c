import { connect } from 'node:net';

/** True when the server at a local port sends, after `question`, a text that `answer` matches. */
export function greets(port, question, answer) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 1_000 });
    const settle = (verdict) => {
      socket.destroy();
      resolve(verdict);
    };
    socket.once('connect', () => socket.write(question));
    socket.once('data', (data) => settle(answer.test(data.toString())));
    for (const name of ['error', 'timeout', 'close']) socket.once(name, () => settle(false));
  });
}
