import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import type { CallContext } from '@modernleads/contracts';
import { type MxRecord, Outbound } from '@modernleads/outbound';
import { testCertificate } from '@modernleads/testing';

/** What a host does instead of replying: disconnects, or stays silent from then on. */
export const DROP = 'drop';
export const SILENCE = 'silence';

/** One session, as the host saw it. */
export interface Visit {
  /** The name under which the host was found. */
  readonly host: string;
  readonly commands: string[];
  /** The same commands by packet. */
  readonly packets: string[][];
  /** RCPT commands of this session, refused ones among them, and those of the open transaction. */
  recipients: number;
  refused: number;
  inTransaction: number;
  secure: boolean;
  mute: boolean;
  open: boolean;
}

/** The replies of a mail host, by command; undefined: the ordinary reply. A reply may have several lines. */
export interface Script {
  readonly banner?: (visit: Visit) => string | undefined;
  /** EHLO keywords. */
  readonly offers?: readonly string[];
  readonly helo?: (line: string, visit: Visit) => string | undefined;
  readonly mail?: (line: string, visit: Visit) => string | undefined;
  readonly rcpt?: (local: string, visit: Visit) => string | undefined;
  /** Milliseconds per command, one after the other. */
  readonly pauseMs?: number;
}

/** Scripted mail hosts in order of preference, with one listener each. Every domain resolves to them. */
export class ScriptedHosts {
  readonly visits: Visit[] = [];
  /** Most concurrent sessions. */
  mostAtOnce = 0;
  private readonly servers: Server[] = [];
  private readonly sockets = new Set<Socket>();
  outbound!: Outbound;

  static async start(...scripts: Script[]): Promise<ScriptedHosts> {
    const hosts = new ScriptedHosts();
    let port = 0;
    for (const [n, script] of scripts.entries()) {
      const server = createServer((socket) => hosts.welcome(`mx${n + 1}.scripted.test`, script, socket));
      await once(server.listen(port, `127.0.1.${n + 1}`), 'listening');
      port = (server.address() as AddressInfo).port;
      hosts.servers.push(server);
    }
    hosts.outbound = new ScriptedOutbound(port, scripts.length);
    return hosts;
  }

  get recipients(): string[] {
    return this.visits.flatMap(({ commands }) => commands.flatMap((line) => /^RCPT TO:<(.*)@/.exec(line)?.[1] ?? []));
  }

  get commands(): string[][] {
    return this.visits.map(({ commands }) => commands);
  }

  get open(): Visit[] {
    return this.visits.filter(({ open }) => open);
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await Promise.all(this.servers.map((server) => new Promise((done) => server.close(done))));
    await this.outbound.close();
  }

  private welcome(host: string, script: Script, socket: Socket): void {
    const visit: Visit = {
      host,
      commands: [],
      packets: [],
      recipients: 0,
      refused: 0,
      inTransaction: 0,
      secure: false,
      mute: false,
      open: true,
    };
    this.visits.push(visit);
    this.sockets.add(socket.setNoDelay(true));
    this.mostAtOnce = Math.max(this.mostAtOnce, this.open.length);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      visit.open = false;
      this.sockets.delete(socket);
    });
    say(socket, visit, script.banner?.(visit) ?? '220 scripted.test ESMTP');
    listen(socket, script, visit);
  }
}

class ScriptedOutbound extends Outbound {
  constructor(
    port: number,
    private readonly count: number,
  ) {
    super({ dnsServers: ['127.0.0.1:1'], allowCidrs: ['127.0.0.0/8'], smtpPort: port });
  }

  override async resolveMx(_context: CallContext, _domain: string): Promise<MxRecord[]> {
    return Array.from({ length: this.count }, (_, n) => ({ priority: 10 * (n + 1), exchange: `mx${n + 1}.scripted.test` }));
  }

  override async resolveAddresses(_context: CallContext, host: string): Promise<string[]> {
    return [`127.0.1.${/^mx(\d+)/.exec(host)?.[1]}`];
  }
}

function listen(socket: Socket, script: Script, visit: Visit): void {
  socket.on('data', (chunk: Buffer) => {
    const lines = chunk.toString().split('\r\n').slice(0, -1);
    visit.packets.push(lines);
    turn = turn.then(() => answer(lines));
  });
  let turn = Promise.resolve();
  const answer = async (lines: readonly string[]): Promise<void> => {
    for (const line of lines) {
      if (script.pauseMs) await pause(script.pauseMs);
      visit.commands.push(line);
      const reply = replyTo(line, script, visit);
      if (reply === DROP) return void socket.destroy();
      say(socket, visit, reply);
      if (line === 'STARTTLS' && reply.startsWith('220')) return secure(socket, script, visit);
    }
  };
}

function secure(socket: Socket, script: Script, visit: Visit): void {
  socket.removeAllListeners('data');
  visit.secure = true;
  const secured = new TLSSocket(socket, { isServer: true, ...testCertificate });
  secured.on('error', () => undefined);
  listen(secured, script, visit);
}

function say(socket: Socket, visit: Visit, reply: string): void {
  if (reply === SILENCE) visit.mute = true;
  if (visit.mute || socket.destroyed) return;
  socket.write(`${reply}\r\n`);
  // The rest of an unfinished reply never comes.
  visit.mute = /^\d{3}-[^\n]*$/.test(reply);
  if (/^(?:221|421|554 at the door)/.test(reply)) socket.end();
}

function replyTo(line: string, script: Script, visit: Visit): string {
  const [verb = ''] = line.split(' ', 1);
  switch (verb) {
    case 'EHLO':
      return script.helo?.(line, visit) ?? ['scripted.test', ...(script.offers ?? ['PIPELINING'])].map(inReply).join('\r\n');
    case 'HELO':
      return script.helo?.(line, visit) ?? '250 scripted.test';
    case 'MAIL':
      visit.inTransaction = 0;
      return script.mail?.(line, visit) ?? '250 2.1.0 Ok';
    case 'RCPT':
      return rcpt(line, script, visit);
    case 'STARTTLS':
      return script.offers?.includes('STARTTLS') ? '220 go ahead' : '502 no TLS';
    case 'QUIT':
      return '221 bye';
    default:
      return '250 Ok';
  }
}

function inReply(text: string, at: number, all: readonly string[]): string {
  return `250${at < all.length - 1 ? '-' : ' '}${text}`;
}

function rcpt(line: string, script: Script, visit: Visit): string {
  visit.recipients++;
  visit.inTransaction++;
  const local = /<(.*)@/.exec(line)?.[1] ?? '';
  const reply = script.rcpt?.(local, visit) ?? '550 5.1.1 No such user here';
  if (/^[45]/.test(reply)) visit.refused++;
  return reply;
}
