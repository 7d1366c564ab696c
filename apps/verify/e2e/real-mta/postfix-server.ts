import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, until } from '@modernleads/testing';
import { PROGRAMS } from './packages';

export interface MailHouseOptions {
  /** Addresses that have a mailbox; `@domain` accepts every local part. */
  readonly mailboxes: readonly string[];
  /** Domains whose mail is greylisted by postgrey. */
  readonly greylisted: readonly string[];
  /** Seconds for which postgrey refuses a new sender and recipient pair. */
  readonly delaySeconds: number;
  /** Address of 127.0.0.0/8 that Postfix listens on. */
  readonly address: string;
}

/** Debian's Postfix with postgrey, and microsocks, as private instances whose files are deleted at the end. Needs root. */
export class PostfixServer {
  private readonly folder = mkdtempSync(join(tmpdir(), 'real-mta-'));
  private readonly children: ChildProcess[] = [];
  private readonly said = new Map<string, string>();
  smtpPort = 0;
  socksPort = 0;

  private constructor(private readonly options: MailHouseOptions) {}

  static async start(options: MailHouseOptions): Promise<PostfixServer> {
    const postfix = new PostfixServer(options);
    try {
      await postfix.startAll();
      return postfix;
    } catch (error) {
      const log = postfix.log();
      await postfix.stop();
      throw new Error(`the mail programs did not start:\n${log}`, { cause: error });
    }
  }

  /** What Postfix wrote to its log. */
  log(): string {
    return read(join(this.folder, 'mail.log')) + [...this.said.values()].join('');
  }

  /** The log of the SOCKS proxy about its connections. */
  get proxied(): string {
    return this.said.get('microsocks') ?? '';
  }

  async stop(): Promise<void> {
    for (const child of this.children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null)) {
      const closed = once(child, 'close');
      child.kill('SIGTERM');
      await closed;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async startAll(): Promise<void> {
    // The programs drop root privileges and must still be able to enter the folder.
    chmodSync(this.folder, 0o755);
    const [smtpPort, greyPort, socksPort] = [await freePort(), await freePort(), await freePort()];
    Object.assign(this, { smtpPort, socksPort });
    this.startPostgrey(greyPort);
    this.run('microsocks', [PROGRAMS.microsocks, '-i', '127.0.0.1', '-p', `${socksPort}`]);
    this.startPostfix(greyPort);
    await until(() => this.log().includes('daemon started'));
    // Postfix asks postgrey about every recipient of a greylisted domain, so postgrey must listen first.
    await until(() => (this.said.get('postgrey') ?? '').includes('Binding to TCP port'));
  }

  private startPostgrey(port: number): void {
    const database = join(this.folder, 'postgrey');
    mkdirSync(database);
    own(database, 'postgrey');
    const text = '--greylist-text=Greylisted, come back in %s seconds';
    const where = [`--inet=127.0.0.1:${port}`, `--dbdir=${database}`, '--hostname=mx.real.test'];
    const user = ['--reuid=postgrey', '--regid=postgrey', '--clear-groups'];
    this.run('postgrey', [...user, PROGRAMS.postgrey, '--verbose', `--delay=${this.options.delaySeconds}`, text, ...where]);
  }

  private startPostfix(greyPort: number): void {
    const config = join(this.folder, 'postfix');
    const spool = join(this.folder, 'spool');
    for (const path of [config, spool, join(this.folder, 'data')]) mkdirSync(path);
    for (const name of ['pid']) mkdirSync(join(spool, name));
    const queues = [
      'active',
      'bounce',
      'corrupt',
      'defer',
      'deferred',
      'flush',
      'hold',
      'incoming',
      'private',
      'public',
      'saved',
      'trace',
    ];
    for (const name of [...queues, 'maildrop']) {
      mkdirSync(join(spool, name));
      own(join(spool, name), 'postfix');
    }
    own(join(this.folder, 'data'), 'postfix');
    writeFileSync(join(config, 'main.cf'), this.mainConfig(spool, greyPort));
    writeFileSync(join(config, 'master.cf'), masterConfig(`${this.options.address}:${this.smtpPort}`));
    writeFileSync(join(config, 'mailboxes'), this.options.mailboxes.map((address) => `${address} exists\n`).join(''));
    this.run('postfix', [PROGRAMS.postfix, '-c', config, '-d']);
  }

  /** No DNS lookups and no delivery: only the handling of RCPT is under test. */
  private mainConfig(spool: string, greyPort: number): string {
    const { mailboxes, greylisted } = this.options;
    const domains = new Set(mailboxes.map((address) => address.slice(address.indexOf('@') + 1)));
    return `compatibility_level = 3.6
myhostname = mx.real.test
mydestination =
mynetworks = 192.0.2.0/24
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
queue_directory = ${spool}
data_directory = ${join(this.folder, 'data')}
maillog_file = ${join(this.folder, 'mail.log')}
maillog_file_prefixes = ${this.folder}
smtpd_peername_lookup = no
smtpd_tls_security_level = none
virtual_mailbox_domains = ${[...domains].join(', ')}
virtual_mailbox_maps = texthash:${join(this.folder, 'postfix/mailboxes')}
virtual_transport = discard:
default_transport = discard:
alias_maps =
smtpd_restriction_classes = greylisting
greylisting = check_policy_service inet:127.0.0.1:${greyPort}
smtpd_relay_restrictions = reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access inline:{ ${greylisted.map((domain) => `${domain}=greylisting`).join(', ')} }
`;
  }

  /** Starts a program that is killed when this process dies, for whatever reason. */
  private run(name: string, command: readonly string[]): void {
    const child = spawn('setpriv', ['--pdeathsig=TERM', ...command], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => this.said.set(name, (this.said.get(name) ?? '') + text));
    this.children.unshift(child);
  }
}

function masterConfig(listen: string): string {
  const services = [
    `${listen} inet n - n - - smtpd`,
    'cleanup unix n - n - 0 cleanup',
    'qmgr unix n - n 300 1 qmgr',
    'rewrite unix - - n - - trivial-rewrite',
    'proxymap unix - - n - - proxymap',
    'anvil unix - - n - 1 anvil',
    'bounce unix - - n - 0 bounce',
    'defer unix - - n - 0 bounce',
    'discard unix - - n - - discard',
    'postlog unix-dgram n - n - 1 postlogd',
  ];
  return `${services.join('\n')}\n`;
}

function own(path: string, user: string): void {
  const id = (flag: string) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
  chownSync(path, id('-u'), id('-g'));
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
