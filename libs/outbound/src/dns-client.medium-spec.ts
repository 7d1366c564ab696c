import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { CallContext } from '@modernleads/contracts';
import { until } from '@modernleads/testing';
import { type Answer, decode, encode, type Packet, type Question, TRUNCATED_RESPONSE } from 'dns-packet';
import { DnsClient } from './dns-client';

const FORMERR = 1;
const SERVFAIL = 2;
const NXDOMAIN = 3;
const REFUSED = 5;
const call = (ms = 30_000): CallContext => ({
  requestId: 'r',
  operationId: 'o',
  accountId: 'a',
  mode: 'live',
  deadline: Date.now() + ms,
});
const mx = (name: string, exchange = `mx.${name}`, ttl = 300): Answer => ({
  type: 'MX',
  name,
  ttl,
  data: { preference: 10, exchange },
});
const a = (name: string, data = '192.0.2.1'): Answer => ({ type: 'A', name, ttl: 300, data });
const alias = (name: string, data: string): Answer => ({ type: 'CNAME', name, ttl: 300, data });

interface Asked extends Question {
  readonly id: number;
  readonly transport: 'udp' | 'tcp';
  readonly edns: boolean;
  readonly port: number;
}
type Reply = (packet: Packet | Buffer) => void;
type Script = (asked: Asked, reply: Reply) => void;

/** A DNS server with configurable answers, over UDP and TCP. */
class RawServer {
  readonly asked: Asked[] = [];
  script: Script = () => undefined;
  private readonly udp: UdpSocket = createSocket('udp4');
  private readonly clients = new Set<Socket>();
  private readonly tcp: Server = createServer((socket) => this.converse(socket));

  async start(): Promise<string> {
    await once(this.tcp.listen(0, '127.0.0.1'), 'listening');
    const { port } = this.tcp.address() as AddressInfo;
    await once(this.udp.bind(port, '127.0.0.1'), 'listening');
    this.udp.on('message', (message, peer) =>
      this.hear(message, 'udp', peer.port, (bytes) => this.udp.send(bytes, peer.port, peer.address)),
    );
    return `127.0.0.1:${port}`;
  }

  async stop(): Promise<void> {
    for (const client of this.clients) client.destroy();
    await Promise.all([new Promise<void>((done) => this.udp.close(done)), new Promise((done) => this.tcp.close(done))]);
  }

  private converse(socket: Socket): void {
    this.clients.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) =>
      this.hear(bytes.subarray(2), 'tcp', socket.remotePort ?? 0, (answer) => {
        const length = Buffer.alloc(2);
        length.writeUInt16BE(answer.length);
        // The first bytes one by one: the client must join them.
        for (const piece of [length.subarray(0, 1), length.subarray(1), answer.subarray(0, 1), answer.subarray(1)])
          socket.write(piece);
      }),
    );
  }

  private hear(message: Buffer, transport: Asked['transport'], port: number, send: (bytes: Buffer) => void): void {
    const { id = 0, questions = [], additionals = [] } = decode(message);
    const [question] = questions;
    const asked = { ...(question as Question), id, transport, port, edns: additionals.length > 0 };
    this.asked.push(asked);
    this.script(asked, (packet) =>
      send(Buffer.isBuffer(packet) ? packet : encode({ type: 'response', id, questions, ...packet })),
    );
  }
}

describe('DnsClient', () => {
  const servers: RawServer[] = [];
  /** A cache entry written at 0 would never expire. */
  const START_MS = 1_000;
  let now: number;

  beforeEach(() => (now = START_MS));

  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.stop()));
  });

  async function started(script: Script): Promise<string> {
    const server = new RawServer();
    server.script = script;
    servers.push(server);
    return server.start();
  }
  const client = async (...scripts: Script[]) =>
    new DnsClient(await Promise.all(scripts.map(started)), { now: () => now, queryMs: 200 });
  /** For servers that answer slowly. */
  const patient = async (script: Script) => new DnsClient([await started(script)], { queryMs: 5_000 });
  /** Without the question in capitals by which the client learns whether a server keeps letter case. */
  const asked = (index = 0) => servers[index]?.asked.filter(isPlain).map(({ name, type }) => `${name} ${type}`);
  const isPlain = ({ name }: Asked) => name === name.toLowerCase();

  /** Answers from a zone; other names do not exist. */
  const zone =
    (...answers: Answer[]): Script =>
    ({ name, type }, reply) => {
      const known = answers.filter((answer) => answer.name === name);
      const found = known.filter((answer) => answer.type === type || answer.type === 'CNAME');
      reply({ answers: found, flags: known.length > 0 ? 0 : NXDOMAIN });
    };

  describe('asks in letters of mixed case', () => {
    const NAME = 'a-long-name-of-a-mail-domain.test';
    /** Answers whatever the letter case of the question, which it repeats. */
    const keeping: Script = (asked, reply) => reply({ answers: [mx(asked.name, 'mx.real.test')] });
    const names = (transport: Asked['transport']) =>
      servers[0]?.asked.filter((one) => one.transport === transport).map(({ name }) => name) ?? [];
    const learned = async (dns: DnsClient) => {
      await dns.mx(call(), 'first.test');
      await until(() => names('udp').includes('FIRST.TEST'));
      let at = 0;
      await until(async () => {
        await dns.mx(call(), `${at++}.${NAME}`);
        return servers[0]?.asked.at(-1)?.name !== `${at - 1}.${NAME}`;
      });
    };

    it('a server that repeats them', async () => {
      const dns = await client(keeping);
      await learned(dns);
      expect(await dns.mx(call(), NAME)).toEqual([{ priority: 10, exchange: 'mx.real.test' }]);
      const last = names('udp').at(-1) ?? '';
      expect(last.toLowerCase()).toBe(NAME);
      expect(last).toMatch(/[A-Z].*[a-z]|[a-z].*[A-Z]/);
    });

    it('and once more over TCP if the response has others, which may be forged', async () => {
      let forges = false;
      const dns = await client((asked, reply) => {
        const questions = [{ type: asked.type, class: asked.class, name: NAME }];
        if (forges && asked.transport === 'udp') reply({ questions, answers: [mx(NAME, 'mx.forged.test')] });
        else keeping(asked, reply);
      });
      await learned(dns);
      forges = true;
      expect(await dns.mx(call(), NAME)).toEqual([{ priority: 10, exchange: 'mx.real.test' }]);
      expect(names('tcp').at(-1)).toBe(names('udp').at(-1));
    });

    it('not a server that finds a name in small letters only', async () => {
      const dns = await client(zone(mx('first.test'), mx('second.test')));
      await dns.mx(call(), 'first.test');
      await until(() => names('udp').includes('FIRST.TEST'));
      expect(await dns.mx(call(), 'second.test')).toHaveLength(1);
      expect(names('udp').filter((name) => name !== name.toLowerCase())).toEqual(['FIRST.TEST']);
    });
  });

  describe('distinguishes', () => {
    it('existing and missing names and records', async () => {
      const dns = await client(zone(mx('mail.test'), a('web.test')));
      expect(await dns.mx(call(), 'Mail.test.')).toEqual([{ priority: 10, exchange: 'mx.mail.test' }]);
      await expect(dns.mx(call(), 'web.test')).rejects.toMatchObject({ kind: 'no_data' });
      await expect(dns.mx(call(), 'nobody.test')).rejects.toMatchObject({ kind: 'nxdomain' });
    });

    it.each([
      ['SERVFAIL', SERVFAIL],
      ['REFUSED', REFUSED],
      ['FORMERR', FORMERR],
    ])('%s', async (_name, flags) => {
      const dns = await client((_asked, reply) => reply({ flags }));
      await expect(dns.mx(call(), 'a.test')).rejects.toMatchObject({ kind: 'servfail' });
    });

    it('a referral, which is no answer about the name', async () => {
      const dns = await client((_asked, reply) => reply({ authorities: [{ type: 'NS', name: 'test', data: 'ns.test' }] }));
      await expect(dns.mx(call(), 'a.test')).rejects.toMatchObject({ kind: 'servfail' });
    });

    it('a server without an answer, after three queries', async () => {
      const dns = await client(() => undefined);
      await expect(dns.mx(call(), 'a.test')).rejects.toMatchObject({ kind: 'dns_timeout' });
      expect(asked()).toEqual(['a.test MX', 'a.test MX', 'a.test MX']);
      const [first, second] = servers[0]?.asked ?? [];
      expect([first?.id, first?.port]).not.toEqual([second?.id, second?.port]);
    });

    it('a port without a server', async () => {
      const dns = await client(() => undefined);
      await servers.pop()?.stop();
      await expect(dns.mx(call(), 'a.test')).rejects.toMatchObject({ kind: 'servfail' });
    });

    it('a host with one address family from an unanswered query', async () => {
      const half: Script = ({ name, type }, reply) =>
        reply(type === 'AAAA' ? { flags: SERVFAIL } : { answers: name === 'v4.test' ? [a('v4.test')] : [] });
      const dns = await client(half);
      expect(await dns.addresses(call(), 'v4.test')).toEqual(['192.0.2.1']);
      await expect(dns.addresses(call(), 'neither.test')).rejects.toMatchObject({ kind: 'servfail' });
    });
  });

  it('waits briefly for IPv6 addresses once those of IPv4 are known', async () => {
    const dns = await patient(({ name, type }, reply) => void (type === 'A' && reply({ answers: [a(name)] })));
    expect(await dns.addresses(call(), 'a.test')).toEqual(['192.0.2.1']);
    expect(asked()?.sort()).toEqual(['a.test A', 'a.test AAAA']);
  });

  describe('of several servers', () => {
    it('asks the next when one cannot answer, and then prefers the one that can', async () => {
      const dns = await client((_asked, reply) => reply({ flags: REFUSED }), zone(mx('a.test'), mx('b.test')));
      expect(await dns.mx(call(), 'a.test')).toHaveLength(1);
      expect(await dns.mx(call(), 'b.test')).toHaveLength(1);
      expect([asked(0), asked(1)]).toEqual([['a.test MX'], ['a.test MX', 'b.test MX']]);
    });

    it('asks the next when one does not answer', async () => {
      const dns = await client(() => undefined, zone(mx('a.test')));
      expect(await dns.mx(call(), 'a.test')).toHaveLength(1);
    });

    it('returns the answer of one over the error of another', async () => {
      const dns = await client((_asked, reply) => reply({ flags: SERVFAIL }), zone());
      await expect(dns.mx(call(), 'a.test')).rejects.toMatchObject({ kind: 'nxdomain' });
    });

    it('reports servfail when one failed and the other does not answer', async () => {
      const dns = await client(
        (_asked, reply) => reply({ flags: SERVFAIL }),
        () => undefined,
      );
      await expect(dns.mx(call(), 'a.test')).rejects.toMatchObject({ kind: 'servfail' });
      expect(asked(0)).toHaveLength(1);
    });
  });

  describe('ignores a forged answer:', () => {
    const lies: [string, (asked: Asked) => Packet | Buffer][] = [
      ['another id', ({ id }) => ({ id: id ^ 1, answers: [mx('a.test', 'evil.test')] })],
      ['another question', () => ({ questions: [{ name: 'b.test', type: 'MX' }], answers: [mx('a.test', 'evil.test')] })],
      ['a query instead of a response', () => ({ type: 'query', answers: [mx('a.test', 'evil.test')] })],
      ['garbage', () => Buffer.from('garbage')],
      ['an empty packet', () => Buffer.alloc(0)],
      [
        'half a message',
        ({ id }) =>
          encode({
            type: 'response',
            id,
            questions: [{ name: 'a.test', type: 'MX' }],
            answers: [mx('a.test', 'evil.test')],
          }).subarray(0, 40),
      ],
    ];

    it.each(lies)('%s', async (_name, lie) => {
      const dns = await client((query, reply) => {
        reply(lie(query));
        reply({ answers: [mx('a.test', 'true.test')] });
      });
      expect(await dns.mx(call(), 'a.test')).toEqual([{ priority: 10, exchange: 'true.test' }]);
    });

    it.each(lies)('%s, and times out without another answer', async (_name, lie) => {
      const dns = await client((query, reply) => reply(lie(query)));
      await expect(dns.mx(call(300), 'a.test')).rejects.toMatchObject({ kind: 'dns_timeout' });
    });

    it('from another server', async () => {
      const stranger = createSocket('udp4');
      const dns = await client(({ id, port }, reply) => {
        const forged = encode({
          type: 'response',
          id,
          questions: [{ name: 'a.test', type: 'MX' }],
          answers: [mx('a.test', 'evil.test')],
        });
        stranger.send(forged, port, '127.0.0.1', () => reply({ answers: [mx('a.test', 'true.test')] }));
      });
      expect(await dns.mx(call(), 'a.test')).toEqual([{ priority: 10, exchange: 'true.test' }]);
      stranger.close();
    });
  });

  describe('over TCP', () => {
    const many = Array.from({ length: 90 }, (_, i) => mx('a.test', `a-rather-long-name-of-a-mail-host-${i}.test`));

    it('repeats a truncated query', async () => {
      const dns = await client(({ transport }, reply) =>
        reply(transport === 'udp' ? { flags: TRUNCATED_RESPONSE, answers: many.slice(0, 2) } : { answers: many }),
      );
      expect(await dns.mx(call(), 'a.test')).toHaveLength(90);
      expect(servers[0]?.asked.map(({ transport }) => transport)).toEqual(['udp', 'tcp']);
    });

    it('ignores forged answers too', async () => {
      const dns = await client(({ transport, id }, reply) =>
        reply(transport === 'udp' ? { flags: TRUNCATED_RESPONSE } : { id: id ^ 1, answers: many }),
      );
      await expect(dns.mx(call(), 'a.test')).rejects.toMatchObject({ kind: 'servfail' });
    });

    it('reads a message of the maximum length', async () => {
      const dns = await client(({ transport }, reply) => {
        const answers = Array.from({ length: 1_500 }, (_, i) => mx('a.test', `mx${i}.test`));
        reply(transport === 'udp' ? { flags: TRUNCATED_RESPONSE } : { answers });
      });
      expect(await dns.mx(call(), 'a.test')).toHaveLength(100);
    });
  });

  it('repeats a query without EDNS for a server that does not support it', async () => {
    const dns = await client(({ edns }, reply) => reply(edns ? { flags: FORMERR, questions: [] } : { answers: [mx('a.test')] }));
    expect(await dns.mx(call(), 'a.test')).toHaveLength(1);
    expect(servers[0]?.asked.map(({ edns }) => edns)).toEqual([true, false]);
  });

  describe('follows aliases', () => {
    it('inside of the answer', async () => {
      const dns = await client((_asked, reply) => reply({ answers: [alias('a.test', 'b.test'), mx('b.test')] }));
      expect(await dns.mx(call(), 'a.test')).toEqual([{ priority: 10, exchange: 'mx.b.test' }]);
      expect(asked()).toEqual(['a.test MX']);
    });

    it('by further questions', async () => {
      const dns = await client(zone(alias('a.test', 'b.test'), alias('b.test', 'C.test'), mx('c.test'), a('c.test')));
      expect(await dns.mx(call(), 'a.test')).toEqual([{ priority: 10, exchange: 'mx.c.test' }]);
      expect(asked()).toEqual(['a.test MX', 'b.test MX', 'c.test MX']);
      expect(await dns.addresses(call(), 'a.test')).toEqual(['192.0.2.1']);
    });

    it.each([
      ['to nowhere', 'b.test', 'nxdomain'],
      ['to a name without such a record', 'web.test', 'no_data'],
      ['in circles', 'a.test', 'servfail'],
      ['in wider circles', 'back.test', 'servfail'],
      ['to what is no name', 'a b.test', 'servfail'],
    ])('%s', async (_name, target, kind) => {
      const dns = await client(zone(alias('a.test', target), a('web.test'), alias('back.test', 'a.test')));
      await expect(dns.mx(call(), 'a.test')).rejects.toMatchObject({ kind });
    });

    it('up to eight of them', async () => {
      const chain = Array.from({ length: 10 }, (_, i) => alias(`a${i}.test`, `a${i + 1}.test`));
      const dns = await client(zone(...chain, mx('a10.test')));
      expect(await dns.mx(call(), 'a2.test')).toHaveLength(1);
      await expect(dns.mx(call(), 'a1.test')).rejects.toMatchObject({ kind: 'servfail' });
    });
  });

  describe('caches', () => {
    const changing = (first: Packet, then: Packet): Script => {
      let answers = 0;
      return (_asked, reply) => reply(answers++ ? then : first);
    };

    it.each([
      ['as long as the answer says', 60, 60_000, 60_001],
      ['five seconds at least', 0, 5_000, 5_001],
      ['an hour at most', 86_400, 3_600_000, 3_600_001],
    ])('%s', async (_name, ttl, before, after) => {
      const dns = await client(
        changing({ answers: [mx('a.test', 'one.test', ttl)] }, { answers: [mx('a.test', 'two.test', ttl)] }),
      );
      const exchange = async () => (await dns.mx(call(), 'A.test'))[0]?.exchange;
      expect(await exchange()).toBe('one.test');
      now = START_MS + before;
      expect(await exchange()).toBe('one.test');
      now = START_MS + after;
      expect(await exchange()).toBe('two.test');
    });

    it('negative answers', async () => {
      const dns = await client(changing({ flags: NXDOMAIN }, { answers: [mx('a.test')] }));
      await expect(dns.mx(call(), 'a.test')).rejects.toMatchObject({ kind: 'nxdomain' });
      now = START_MS + 30_000;
      await expect(dns.mx(call(), 'a.test')).rejects.toMatchObject({ kind: 'nxdomain' });
      now = START_MS + 30_001;
      expect(await dns.mx(call(), 'a.test')).toHaveLength(1);
    });

    it('no failure', async () => {
      const dns = await client(changing({ flags: SERVFAIL }, { answers: [mx('a.test')] }));
      await expect(dns.mx(call(), 'a.test')).rejects.toMatchObject({ kind: 'servfail' });
      expect(await dns.mx(call(), 'a.test')).toHaveLength(1);
    });

    it('nothing for a test key', async () => {
      const dns = await client(zone(mx('a.test')));
      await dns.mx(call(), 'a.test');
      await expect(dns.mx({ ...call(), mode: 'test' }, 'a.test')).rejects.toMatchObject({ kind: 'test_mode' });
    });

    it('a copy of its own', async () => {
      const dns = await client(zone(mx('a.test')));
      (await dns.mx(call(), 'a.test')).pop();
      expect(await dns.mx(call(), 'a.test')).toHaveLength(1);
    });
  });

  it('asks equal questions once, and each caller waits until its own deadline', async () => {
    const replies: (() => void)[] = [];
    const dns = await client((_asked, reply) => void replies.push(() => reply({ answers: [mx('a.test')] })));
    const hurried = dns.mx(call(50), 'a.test');
    const others = [dns.mx(call(), 'a.test'), dns.mx(call(), 'A.TEST.')];
    await expect(hurried).rejects.toMatchObject({ kind: 'dns_timeout' });
    await until(() => replies.length > 0);
    replies.at(-1)?.();
    for (const answer of others) expect(await answer).toHaveLength(1);
    expect(new Set(servers[0]?.asked.map(({ name }) => name))).toEqual(new Set(['a.test']));
    expect(servers[0]?.asked.length).toBeLessThanOrEqual(3);
  });

  it('answers 2,000 concurrent questions, 200 at a time, from many ports', async () => {
    const held = new Map<string, () => void>();
    const dns = await patient((question, reply) => {
      const { name } = question;
      if (isPlain(question)) held.set(name, () => reply({ answers: [mx(name)] }));
      else reply({});
    });
    const burst = Array.from({ length: 2_000 }, (_, i) => dns.mx(call(), `a${i}.test`));
    for (let answered = 0; answered < burst.length; answered += 200) {
      await until(() => held.size >= 200);
      expect(held.size).toBe(200);
      for (const answer of held.values()) answer();
      held.clear();
    }
    expect((await Promise.all(burst)).every((records) => records.length === 1)).toBe(true);
    expect(new Set(servers[0]?.asked.map(({ port }) => port)).size).toBeGreaterThan(60);
  });

  it('finds the names of an address', async () => {
    const names = ['mail.test', 'mx.test'].map((data): Answer => ({ type: 'PTR', name: '1.2.0.192.in-addr.arpa', ttl: 1, data }));
    const dns = await client(zone(...names));
    expect(await dns.ptr(call(), '192.0.2.1')).toEqual(['mail.test', 'mx.test']);
    await expect(dns.ptr(call(), '192.0.2.2')).rejects.toMatchObject({ kind: 'nxdomain' });
    await expect(dns.ptr(call(), 'mail.test')).rejects.toMatchObject({ kind: 'nxdomain' });
  });
});
