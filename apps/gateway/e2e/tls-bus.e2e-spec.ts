import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OwnStore, ownNats, startProcess, testCertificate } from '@modernleads/testing';
import { startStack, type Stack } from './stack';

const folder = mkdtempSync(join(tmpdir(), 'modernleads-tls-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text, { mode: 0o600 });
  return join(folder, name);
};
const certificate = file('cert.pem', testCertificate.cert);

let bus: OwnStore;
let url: string;
let stack: Stack;

beforeAll(async () => {
  bus = await ownNats(undefined, ['--tls', '--tlscert', certificate, '--tlskey', file('key.pem', testCertificate.key)]);
  url = bus.url.replace('nats:', 'tls:');
  stack = await startStack({ env: { NATS_URL: url, NODE_EXTRA_CA_CERTS: certificate } });
});
afterAll(async () => {
  await stack?.stop();
  await bus?.stop();
  rmSync(folder, { recursive: true });
});

describe('a message bus with a certificate of an own authority', () => {
  it('takes no word in clear', async () => {
    const socket = connect(Number(new URL(bus.url).port), '127.0.0.1');
    const [greeting] = (await once(socket.setEncoding('utf8'), 'data')) as [string];
    expect(greeting).toMatch(/^INFO .*"tls_required":true/);
    const ended = once(socket, 'close');
    socket.on('error', () => undefined).write('CONNECT {}\r\nPING\r\n');
    await ended;
  });

  it('carries the calls of services that trust it by NODE_EXTRA_CA_CERTS', async () => {
    const { secret } = await stack.createKey();
    const response = await fetch(`${stack.url}/v1/verify/email`, {
      method: 'POST',
      headers: { authorization: `Bearer ${secret}` },
      body: JSON.stringify({ email: 'ada.lovelace@normal.test' }),
    });
    expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ status: 'valid' })]);
  });

  it.each(['tls', 'nats'])('is refused by a service that does not trust it, at a URL of %s', async (protocol) => {
    const env = { DATABASE_URL: stack.store.url, NATS_URL: bus.url.replace('nats:', `${protocol}:`) };
    const program = await startProcess('dist/apps/verify/main.js', env);
    const { code } = await program.exited;
    expect([code, program.logs]).toEqual([
      1,
      expect.stringMatching(/^NATS_URL: cannot connect to NATS: self.signed certificate/m),
    ]);
  });
});
