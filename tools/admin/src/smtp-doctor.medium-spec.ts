import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { type SmtpDoctor, smtpCheckStatusOf } from '@modernleads/outbound';
import { freePort } from '@modernleads/testing';
import { type RunningTestnet, startTestnet } from '@modernleads/testnet';
import { type Answer, decode, encode } from 'dns-packet';
import { withSmtpDoctor } from './smtp-doctor';

/** Addresses by name, and names by reverse name. */
const RECORDS: Record<string, [Answer['type'], string][]> = {
  'verify.acme.test': [['A', '127.0.0.7']],
  'both.acme.test': [
    ['A', '127.0.0.8'],
    ['AAAA', '::1'],
  ],
  'other.acme.test': [['A', '127.0.0.9']],
  'nameless.acme.test': [['A', '127.0.0.10']],
  'inward.acme.test': [['A', '10.0.0.1']],
  'empty.acme.test': [],
  '7.0.0.127.in-addr.arpa': [['PTR', 'Verify.Acme.test']],
  '8.0.0.127.in-addr.arpa': [
    ['PTR', 'rack12.host.test'],
    ['PTR', 'both.acme.test'],
  ],
  [`1.${'0.'.repeat(31)}ip6.arpa`]: [['PTR', 'both.acme.test']],
  '9.0.0.127.in-addr.arpa': [['PTR', 'rack12.host.test']],
};

/** A DNS with the records above, reverse ones included; other names do not exist. */
async function startDns(): Promise<{ server: Socket; address: string }> {
  const server = createSocket('udp4');
  server.on('message', (message, peer) => {
    const { id, questions = [] } = decode(message);
    const name = questions[0]?.name.toLowerCase() ?? '';
    const answers = (RECORDS[name] ?? [])
      .filter(([type]) => type === questions[0]?.type)
      .map(([type, data]) => ({ type, name, ttl: 60, data }) as Answer);
    const rcode = RECORDS[name] ? 0 : 3;
    server.send(encode({ type: 'response', id, flags: rcode, questions, answers }), peer.port, peer.address);
  });
  await once(server.bind(0, '127.0.0.1'), 'listening');
  return { server, address: `127.0.0.1:${server.address().port}` };
}

describe('the SMTP part of doctor', () => {
  let dns: Awaited<ReturnType<typeof startDns>>;
  let testnet: RunningTestnet;
  beforeAll(async () => {
    [dns, testnet] = [await startDns(), await startTestnet({ dnsPort: 0, smtpPort: 0 })];
  });
  afterAll(async () => {
    dns.server.close();
    await testnet.stop();
  });

  /** The status and detail of a check. */
  async function says(check: (smtp: SmtpDoctor) => Promise<string>, env: Record<string, string> = {}): Promise<string> {
    const source = { DNS_SERVERS: dns.address, OUTBOUND_ALLOW_CIDRS: '127.0.0.0/8,::1/128', ...env };
    return withSmtpDoctor(check, source).then(
      (detail) => `ok: ${detail}`,
      (error: Error) => {
        const status = smtpCheckStatusOf(error);
        return status === 'not_checked' ? error.message : `${status}: ${error.message}`;
      },
    );
  }

  it.each([undefined, 'localhost', 'verify', '192.0.2.1', 'verify acme.test', 'verify.localhost'])(
    'does not like the name %s',
    async (name) => {
      const env: Record<string, string> = name ? { SMTP_HELO: name } : {};
      for (const check of ['name', 'forward', 'reverse'] as const)
        expect(await says((smtp) => smtp[check](), env)).toMatch(
          /^advice: SMTP_HELO is ".*set it to the name of this host's public address$/,
        );
    },
  );

  it.each([
    ['verify.acme.test', 'ok: verify.acme.test is 127.0.0.7'],
    ['Both.Acme.TEST.', 'ok: both.acme.test is 127.0.0.8, ::1'],
    ['nobody.acme.test', 'advice: nobody.acme.test does not exist in the DNS: give it an A or AAAA record'],
    ['empty.acme.test', 'advice: empty.acme.test has no such record in the DNS: give it'],
    ['inward.acme.test', 'advice: inward.acme.test has no public address: give it'],
  ])('resolves %s', async (name, expected) => {
    expect(await says((smtp) => smtp.forward(), { SMTP_HELO: name })).toContain(expected);
  });

  it.each([
    ['verify.acme.test', '', 'ok: 127.0.0.7 is called verify.acme.test'],
    ['both.acme.test', '', 'ok: 127.0.0.8, ::1 are called both.acme.test'],
    ['both.acme.test', '::1', 'ok: ::1 is called both.acme.test'],
    ['both.acme.test', '0:0:0:0:0:0:0:1,::ffff:127.0.0.8', 'ok: ::1, 127.0.0.8 are called both.acme.test'],
    [
      'verify.acme.test',
      '192.0.2.1',
      'advice: verify.acme.test is 127.0.0.7, not 192.0.2.1: give it an A or AAAA record for that',
    ],
    [
      'other.acme.test',
      '',
      'advice: 127.0.0.9 is called rack12.host.test, not other.acme.test: set SMTP_HELO to its name, or change',
    ],
    [
      'nameless.acme.test',
      '',
      'advice: 127.0.0.10 has no reverse name: ask the provider of the address to set its PTR record to',
    ],
  ])('resolves %s forward and back (seen at "%s")', async (name, seen, expected) => {
    expect(await says((smtp) => smtp.reverse(), { SMTP_HELO: name, SMTP_PUBLIC_IP: seen })).toContain(expected);
  });

  it('advises, without a failure, when offline', async () => {
    const env = { SMTP_HELO: 'verify.acme.test', DNS_SERVERS: `127.0.0.1:${await freePort()}` };
    expect(await says((smtp) => smtp.forward(), env)).toMatch(
      /^advice: verify.acme.test could not be looked up: .* try again when online$/,
    );
    expect(await says((smtp) => smtp.port('acme.test'), env)).toMatch(/^not checked: acme.test could not be looked up/);
  });

  describe('connects to the mail host of a domain', () => {
    const port = (domain?: string) =>
      says((smtp) => smtp.port(domain), { DNS_SERVERS: `127.0.0.1:${testnet.dnsPort}`, SMTP_PORT: String(testnet.smtpPort) });

    it.each([
      ['normal.test', 'ok: mx1.normal.test was reached and greeted with 220'],
      ['implicit.test', 'ok: implicit.test was reached and greeted with 220'],
      ['down.test', 'refuses the connection: if other hosts do too, ask your network operator to open port'],
      ['null-mx.test', 'not checked: null-mx.test takes no mail (a null MX)'],
      ['nobody.test', 'not checked: nobody.test does not exist in the DNS'],
      ['servfail.test', 'not checked: servfail.test could not be looked up'],
    ])('%s', async (domain, expected) => {
      expect(await port(domain)).toContain(expected);
    });

    it('and to none without --probe-domain', async () => {
      const before = testnet.journal.conversations.length;
      expect(await port()).toMatch(/^not checked: .*--probe-domain/);
      expect(testnet.journal.conversations).toHaveLength(before);
    });
  });
});
