import { DnsServer } from './dns-server';
import { Journal } from './journal';
import { Mailboxes } from './mailboxes';
import { SmtpServer } from './smtp-server';
import { WebServer } from './web-server';
import type { TestDomain } from './test-domain';
import { testDomains as allWorlds } from './test-domains';
import { Zone } from './zone';

export interface TestnetOptions {
  readonly testDomains?: readonly TestDomain[];
  /** Address that the DNS listens on. */
  readonly host?: string;
  /** 0: any free port. */
  readonly dnsPort: number;
  readonly smtpPort: number;
  /** Default: any free port. */
  readonly webPort?: number;
  /** Unix time in milliseconds, by which greylisting is timed. */
  readonly now?: () => number;
  /** Default: one that keeps a thousand of each. */
  readonly journal?: Journal;
}

export interface RunningTestnet {
  readonly dnsPort: number;
  readonly smtpPort: number;
  readonly webPort: number;
  readonly journal: Journal;
  /** Loopback addresses that this machine lacks; the domains that need them are left out. */
  readonly missing: readonly string[];
  stop(): Promise<void>;
}

/** Attempts to find a port that is free at all addresses. */
const ATTEMPTS = 5;

/** Starts the DNS, the mail hosts and the web sites of a set of testDomains. @throws Error when a port is taken. */
export async function startTestnet({
  testDomains = allWorlds,
  host = '127.0.0.1',
  dnsPort,
  smtpPort,
  webPort = 0,
  now = Date.now,
  journal = new Journal(),
}: TestnetOptions): Promise<RunningTestnet> {
  const zone = new Zone(testDomains);
  const mailboxes = new Mailboxes(testDomains, now);
  const dns = await listening(
    dnsPort,
    () => new DnsServer(zone, journal),
    (server) => server.listen(host, dnsPort),
  );
  const smtp = await listening(
    smtpPort,
    () => new SmtpServer(testDomains, mailboxes, journal, now),
    (server) => server.listen(smtpPort),
  ).catch(async (error: unknown) => {
    await dns.server.stop();
    throw error;
  });
  const web = await listening(
    webPort,
    () => new WebServer(testDomains, journal),
    (server) => server.listen(host, webPort),
  ).catch(async (error: unknown) => {
    await Promise.all([dns.server.stop(), smtp.server.stop()]);
    throw error;
  });
  return {
    dnsPort: dns.port,
    smtpPort: smtp.port,
    webPort: web.port,
    journal,
    missing: smtp.server.missing,
    stop: async () => {
      await Promise.all([dns.server.stop(), smtp.server.stop(), web.server.stop()]);
    },
  };
}

/** A chosen port may be free at one address or protocol and taken at the next: then another is tried. */
async function listening<S extends { stop(): Promise<void> }>(
  wanted: number,
  create: () => S,
  listen: (server: S) => Promise<number>,
): Promise<{ server: S; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const server = create();
    try {
      return { server, port: await listen(server) };
    } catch (error) {
      await server.stop();
      if (wanted !== 0 || attempt === ATTEMPTS) throw error;
    }
  }
}
