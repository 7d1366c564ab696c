import type { CallContext } from '@modernleads/contracts';
import { list, text } from '@modernleads/platform';
import ipaddr from 'ipaddr.js';
import { OutboundError } from './errors';
import type { MxRecord, Outbound } from './outbound';

/** A recommendation; the instance runs without it. */
export class Advice extends Error {}

/** The check could not be made. */
export class NotChecked extends Error {}

/** Milliseconds that one check may take at most. */
const CHECK_MS = 5_000;

const FAILURES: Partial<Record<OutboundError['kind'], string>> = {
  nxdomain: 'does not exist in the DNS',
  no_data: 'has no such record in the DNS',
  servfail: 'could not be looked up: the DNS does not answer, or with an error',
  dns_timeout: 'could not be looked up: the DNS does not answer in time',
  blocked_address: 'has no public address',
  refused: 'refuses the connection',
  unreachable: 'cannot be reached',
  timeout: 'does not answer in time',
  connection_reset: 'closed the connection',
};

/** As whom the instance speaks to mail hosts. */
export const smtpIdentityVariables = {
  /** The name in EHLO; should be the name that the IP address resolves to (RFC 5321 §4.1.4). */
  SMTP_HELO: text('verify.example.test', 'localhost'),
  /** The addresses that mail hosts see, if they differ from those of SMTP_HELO, e.g. behind a NAT. */
  SMTP_PUBLIC_IP: list('203.0.113.7,2001:db8::7', checkAddress),
};

export interface SmtpIdentity {
  readonly SMTP_HELO: string;
  readonly SMTP_PUBLIC_IP: readonly string[];
  readonly SMTP_PORT: number;
}

export type SmtpCheckStatus = 'ok' | 'advice' | 'not_checked' | 'failed';

export function smtpCheckStatusOf(error: Error): SmtpCheckStatus {
  if (error instanceof Advice) return 'advice';
  return error instanceof NotChecked ? 'not_checked' : 'failed';
}

/** Checks the SMTP identity of the instance: its EHLO name, forward-confirmed reverse DNS, and whether port 25 is open. */
export class SmtpDoctor {
  constructor(
    private readonly env: SmtpIdentity,
    private readonly outbound: Outbound,
  ) {}

  private get helo(): string {
    return this.env.SMTP_HELO.toLowerCase().replace(/\.$/, '');
  }

  /** Checks that the EHLO name is a host name of this machine (RFC 5321 §4.1.4). */
  async name(): Promise<string> {
    const { helo } = this;
    if (helo === 'localhost' || helo.endsWith('.localhost') || !/^[a-z\d-]+(\.[a-z\d-]+)+$/.test(helo) || ipaddr.isValid(helo))
      throw new Advice(`SMTP_HELO is "${helo}", which many mail hosts refuse: set it to the name of this host's public address`);
    return `SMTP_HELO is ${helo}`;
  }

  /** Checks that the name has addresses. */
  async forward(): Promise<string> {
    await this.name();
    return `${this.helo} is ${(await this.addresses()).join(', ')}`;
  }

  /** Checks that each visible address has the name, and the name has the address (forward-confirmed reverse DNS). */
  async reverse(): Promise<string> {
    await this.name();
    const given = this.env.SMTP_PUBLIC_IP.map(canonical);
    const forward = await this.addresses();
    const seen = given.length ? given : forward;
    const strange = seen.filter((address) => !forward.includes(address));
    if (strange.length)
      throw new Advice(`${this.helo} is ${forward.join(', ')}, not ${strange.join(', ')}: give it an A or AAAA record for that`);
    await Promise.all(seen.map((address) => this.confirm(address)));
    return `${seen.join(', ')} ${seen.length === 1 ? 'is' : 'are'} called ${this.helo}`;
  }

  /** Checks that a mail host of the domain can be reached and sends its greeting. */
  async port(domain: string | undefined): Promise<string> {
    if (!domain) throw new NotChecked('not checked: give a domain (--probe-domain DOMAIN), whose mail host will be connected to');
    const port = this.env.SMTP_PORT;
    const records = await this.outbound.resolveMx(this.context(), domain).catch((error: unknown) => implicit(error, domain));
    const host = [...records].sort((a, b) => a.priority - b.priority)[0]?.exchange.replace(/\.$/, '');
    if (!host) throw new NotChecked(`not checked: ${domain} takes no mail (a null MX); give another domain`);
    try {
      const connection = await this.outbound.connectSmtp(this.context(), host, { connectMs: CHECK_MS, replyMs: CHECK_MS });
      const { code } = await connection.reply().finally(() => connection.quit());
      return `${host} was reached and greeted with ${code}`;
    } catch (error) {
      const what = problem(error);
      throw new Advice(
        `${host} ${what}: if other hosts do too, ask your network operator to open port ${port}, or set SMTP_SOCKS5`,
      );
    }
  }

  private async addresses(): Promise<string[]> {
    try {
      return (await this.outbound.resolveAddresses(this.context(), this.helo)).map(canonical);
    } catch (error) {
      const fix = isAnswer(error)
        ? 'give it an A or AAAA record, or set SMTP_HELO to a name that has one'
        : 'try again when online';
      throw new Advice(`${this.helo} ${problem(error)}: ${fix}`);
    }
  }

  private async confirm(address: string): Promise<void> {
    const names = await this.outbound.resolvePtr(this.context(), address).catch((error: unknown) => {
      const fix = `ask the provider of the address to set its PTR record to ${this.helo}`;
      throw new Advice(
        `${address} ${isAnswer(error) ? `has no reverse name: ${fix}` : `${problem(error)}: try again when online`}`,
      );
    });
    const called = names.map((name) => name.toLowerCase().replace(/\.$/, ''));
    if (!called.includes(this.helo))
      throw new Advice(
        `${address} is called ${called.join(', ')}, not ${this.helo}: set SMTP_HELO to its name, or change its PTR record`,
      );
  }

  private context(): CallContext {
    return { requestId: 'doctor', operationId: '', accountId: '', mode: 'live', deadline: Date.now() + CHECK_MS };
  }
}

/** No MX: the domain itself (RFC 5321 §5.1). */
function implicit(error: unknown, domain: string): MxRecord[] {
  if (error instanceof OutboundError && error.kind === 'no_data') return [{ priority: 0, exchange: domain }];
  throw new NotChecked(`not checked: ${domain} ${problem(error)}; give another domain, or try again when online`);
}

/** True when the DNS answered that there is no record, or no public one; false when it did not answer. */
function isAnswer(error: unknown): boolean {
  return error instanceof OutboundError && ['nxdomain', 'no_data', 'blocked_address'].includes(error.kind);
}

function problem(error: unknown): string {
  return (error instanceof OutboundError && FAILURES[error.kind]) || (error as Error).message;
}

function canonical(address: string): string {
  return ipaddr.process(address).toString();
}

function checkAddress(address: string): void {
  if (!ipaddr.isValid(address)) throw new Error('must be IP addresses, separated by commas');
}

/** What {@link SmtpDoctor} checks, each with the variable to correct. `domain`: to whose mail host a connection is made. */
export const SMTP_CHECKS: readonly {
  readonly name: string;
  readonly variable: string;
  readonly run: (doctor: SmtpDoctor, domain?: string) => Promise<string>;
}[] = [
  { name: 'smtp_name', variable: 'SMTP_HELO', run: (doctor) => doctor.name() },
  { name: 'smtp_forward_dns', variable: 'SMTP_HELO', run: (doctor) => doctor.forward() },
  { name: 'smtp_reverse_dns', variable: 'SMTP_PUBLIC_IP', run: (doctor) => doctor.reverse() },
  { name: 'smtp_port', variable: 'SMTP_PORT', run: (doctor, domain) => doctor.port(domain) },
];
