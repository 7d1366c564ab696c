import type { MailHost, Reply, TestDomain } from './test-domain';

const ACCEPTED = '250 2.1.5 Ok';
const UNKNOWN = '550 5.1.1 No such user here';
const ada = { ada: ACCEPTED };

/** Each host with its own behaviour gets the next of these addresses. */
let last = 0;
function nextAddress(): string {
  return `127.0.1.${++last}`;
}

type Rest = Omit<TestDomain, 'domain' | 'shows' | 'mx' | 'hosts'>;

/** A domain with one mail host of its own behaviour; default mailbox: ada. */
function oddHost(domain: string, shows: string, host: MailHost, rest: Rest = {}): TestDomain {
  const name = `mx.${domain}`;
  return { domain, shows, mx: [[10, name]], hosts: { [name]: { addresses: [nextAddress()], ...host } }, mailboxes: ada, ...rest };
}

/** A domain at an ordinary host, with its own mailboxes. */
function oddMailboxes(domain: string, shows: string, rest: Rest): TestDomain {
  const name = `mx.${domain}`;
  return { domain, shows, mx: [[10, name]], hosts: { [name]: {} }, ...rest };
}

/** Sends the text and closes the connection. */
function farewell(text: string): Reply {
  return { pieces: [`${text}\r\n`], then: 'close' };
}

const takesAll: TestDomain[] = [
  oddMailboxes('catch-all.test', 'accepts every local part', { mailboxes: { '*': ACCEPTED } }),
  oddMailboxes('look-alike.test', 'accepts local parts that look like a name, refuses random letters and digits', {
    mailboxes: ada,
    namesakes: ACCEPTED,
  }),
  oddHost(
    'bounces-later.test',
    'takes every recipient, and refuses the message or bounces it',
    { data: '550 5.1.1 User unknown' },
    {
      mailboxes: { '*': ACCEPTED },
    },
  ),
  oddMailboxes('catch-all-greylist.test', 'accepts every local part, after a minute of greylisting', {
    mailboxes: { '*': ACCEPTED },
    greylistSeconds: 60,
  }),
];

const greylists: TestDomain[] = [
  oddMailboxes('greylist-5m.test', 'greylisting that names its delay in seconds', {
    mailboxes: ada,
    greylistSeconds: 300,
    greylistReply: '450 4.2.0 Recipient address rejected: Greylisted, try again in {seconds} seconds',
  }),
  oddMailboxes('greylist-hour.test', 'greylisting that names its delay in minutes, an hour of them', {
    mailboxes: ada,
    greylistSeconds: 3_600,
    greylistReply: '451 4.7.1 Please try again later, greylisting in action, come back in {minutes} minutes',
  }),
  oddMailboxes('fickle.test', 'inconsistent replies: new is refused and then accepted, old is accepted and then refused', {
    mailboxes: {
      new: [UNKNOWN, ACCEPTED],
      old: [ACCEPTED, UNKNOWN],
      wavering: ['451 4.3.0 Try again', UNKNOWN, ACCEPTED],
      steady: ACCEPTED,
    },
  }),
];

const slow: TestDomain[] = [
  oddHost('slow.test', 'replies after one second', { latencyMs: 1_000 }),
  oddHost('drip.test', 'sends one byte of its reply to RCPT per second', {
    rcpt: { pieces: [...'550 5.1.1 No such user here\r\n'], pauseMs: 1_000 },
  }),
  oddHost('stalls.test', 'never answers RCPT', { rcpt: { pieces: [] } }),
  oddHost('stalls-at-mail.test', 'never answers MAIL', { mail: { pieces: [] } }),
  oddHost('long-banner.test', 'a banner of fifty lines', {
    banner: [...Array.from({ length: 50 }, (_, n) => `220-mx.long-banner.test line ${n}`), '220 ready'].join('\r\n'),
  }),
  oddHost('endless-banner.test', 'an endless banner', {
    banner: { pieces: Array.from({ length: 2_000 }, () => `220-${'all work and no play '.repeat(20)}\r\n`), pauseMs: 1 },
  }),
];

const limits: TestDomain[] = [
  oddHost('recipients-5.test', 'five recipients in one transaction, 452 for the others', {
    recipientLimit: { count: 5, reply: '452 4.5.3 Too many recipients' },
  }),
  oddHost('hangs-up-3.test', '421 after three RCPT commands', {
    rcptLimit: { count: 3, reply: farewell('421 4.7.0 Too many recipients in this session') },
  }),
  oddHost('errors-3.test', '421 after three refusals', {
    errorLimit: { count: 3, reply: farewell('421 4.7.0 Error: too many errors') },
  }),
  oddHost('rate-limit.test', 'two sessions in a minute, 421 for the others', {
    sessionLimit: { count: 2, seconds: 60, reply: farewell('421 4.7.0 Too many connections from your host, slow down') },
  }),
  oddHost('rate-limit-rcpt.test', 'refuses RCPT because of our rate', {
    rcpt: '450 4.7.1 Error: too much mail from your address, rate limit exceeded',
  }),
  oddHost('no-pipelining.test', 'does not offer PIPELINING, and ends sessions that use it', { pipelining: false }),
];

const security: TestDomain[] = [
  oddHost('starttls.test', 'requires STARTTLS before MAIL, and supports it', { starttls: 'required' }),
  oddHost('starttls-offered.test', 'offers STARTTLS without requiring it', { starttls: 'offered' }),
  oddHost('starttls-broken.test', 'requires STARTTLS, and sends random bytes in place of a handshake', {
    starttls: 'broken',
    mail: '530 5.7.0 Must issue a STARTTLS command first',
  }),
  oddHost('utf8.test', 'offers SMTPUTF8', { smtpUtf8: true }, { mailboxes: { ada: ACCEPTED, josé: ACCEPTED, 用户: ACCEPTED } }),
  oddHost('no-null-sender.test', 'refuses the null sender', { nullSender: '550 5.7.1 Null sender is not welcome here' }),
  oddHost('blocks-at-mail.test', 'refuses MAIL because of a blocklist', {
    mail: '550 5.7.1 Service unavailable; client host [127.0.0.1] blocked using zen.blocklist.test',
  }),
  oddHost('blocks-at-rcpt.test', 'refuses every RCPT because of a blocklist', {
    rcpt: '554 5.7.1 Service unavailable; client host [127.0.0.1] blocked using bl.blocklist.test; https://blocklist.test/127.0.0.1',
  }),
  oddHost('blocks-at-ehlo.test', 'refuses our EHLO name', {
    ehlo: '550 5.7.1 Helo command rejected: host not found',
    helo: '550 5.7.1 no',
  }),
  oddHost('wants-ptr.test', 'requires reverse DNS of our address', {
    banner: farewell('554 5.7.25 No PTR record for your address, see https://postmaster.test/ptr'),
  }),
  oddHost('vague-block.test', 'refuses every RCPT with the code of an unknown user and the text of a blocklist', {
    rcpt: '550 5.1.1 Mail from your address is refused due to poor reputation',
  }),
];

const broken: TestDomain[] = [
  oddHost('drops-at-connect.test', 'closes without a banner', { banner: { pieces: [], then: 'close' } }),
  oddHost('drops-at-mail.test', 'resets the connection at MAIL', { mail: { pieces: [], then: 'reset' } }),
  oddHost('drops-at-rcpt.test', 'closes at RCPT', { rcpt: { pieces: [], then: 'close' } }),
  oddHost('nul-bytes.test', 'NUL bytes in its replies', {
    rcpt: { pieces: [Buffer.from('550 5.1.1 No\0such user\0here\r\n', 'latin1')] },
  }),
  oddHost('latin1.test', 'replies in Latin-1', {
    rcpt: { pieces: [Buffer.from("550 5.1.1 L'utilisateur demandé n'existe pas\r\n", 'latin1')] },
  }),
  oddHost('bare-code.test', 'a code without text', { rcpt: '550' }),
  oddHost('no-code.test', 'text without a code', { rcpt: 'No such user here' }),
  oddHost('long-code.test', 'a code of four digits', { rcpt: '5500 No such user here' }),
  oddHost('odd-code.test', 'a code of no standard', { rcpt: '250 Ok\r\n999 Surprise' }),
  oddHost('mixed-codes.test', 'a reply whose lines have different codes', {
    rcpt: '250-2.1.5 Ok\r\n550 5.1.1 No such user here',
  }),
  oddHost('unfinished.test', 'a multi-line reply without its last line', {
    rcpt: { pieces: ['550-5.1.1 No such user here\r\n'], then: 'close' },
  }),
  oddHost('long-line.test', 'a line of 100,000 letters', { rcpt: `550 5.1.1 ${'x'.repeat(100_000)}` }),
  oddHost('closes-at-quit.test', 'closes at QUIT without a reply', { quit: { pieces: [], then: 'close' } }),
  oddHost('stays-at-quit.test', 'never answers QUIT and never closes', { quit: { pieces: [], then: undefined } }),
];

const names: TestDomain[] = [
  {
    domain: 'cname-mx.test',
    shows: 'the MX is an alias of the host',
    mx: [[10, 'mail.cname-mx.test']],
    hosts: { 'mail.cname-mx.test': { cname: 'mx1.normal.test' } },
    mailboxes: ada,
  },
  {
    domain: 'cname-dangling.test',
    shows: 'the MX is an alias of a missing name',
    mx: [[10, 'mail.cname-dangling.test']],
    hosts: { 'mail.cname-dangling.test': { cname: 'gone.dangling.test' } },
  },
  {
    domain: 'cname-loop.test',
    shows: 'the MX is an alias of itself',
    mx: [[10, 'mail.cname-loop.test']],
    hosts: { 'mail.cname-loop.test': { cname: 'mail.cname-loop.test' } },
  },
  { domain: 'alias.test', shows: 'the domain is an alias of another', cname: 'normal.test', mailboxes: ada },
  {
    domain: 'mx-servfail.test',
    shows: 'the DNS fails for the name of the MX host',
    mx: [[10, 'mx.mx-servfail.test']],
    hosts: { 'mx.mx-servfail.test': { dns: 'servfail' } },
  },
  { domain: 'refused-dns.test', shows: 'the DNS answers REFUSED', dns: 'refused' },
  {
    domain: 'ipv6-only.test',
    shows: 'a mail host that has an IPv6 address only',
    mx: [[10, 'mx.ipv6-only.test']],
    hosts: { 'mx.ipv6-only.test': { addresses: ['::1'] } },
    mailboxes: ada,
  },
  {
    domain: 'half-inward.test',
    shows: 'one address of the mail host is a private one, the other works',
    mx: [[10, 'mx.half-inward.test']],
    hosts: { 'mx.half-inward.test': { addresses: ['fd00::1', '127.0.0.1'], listens: false } },
    mailboxes: ada,
  },
  ...['10.0.0.1', '192.168.0.1', '::ffff:169.254.169.254', 'fd00::1', '0.0.0.0'].map((address, n): TestDomain => {
    const domain = `inward-${n + 1}.test`;
    return {
      domain,
      shows: `the MX points at ${address}, where nothing may ever connect`,
      mx: [[10, `mx.${domain}`]],
      hosts: { [`mx.${domain}`]: { addresses: [address], listens: false } },
    };
  }),
  {
    domain: 'equals.test',
    shows: 'three mail hosts of equal preference',
    mx: [1, 2, 3].map((n) => [10, `mx${n}.equals.test`]),
    hosts: Object.fromEntries([1, 2, 3].map((n) => [`mx${n}.equals.test`, { addresses: [nextAddress()] }])),
    mailboxes: ada,
  },
  {
    domain: 'third-mx.test',
    shows: 'the first MX is busy, the second closes the connection, the third works',
    mx: [
      [10, 'mx.busy.test'],
      [20, 'mx.drops-at-connect.test'],
      [30, 'mx.acme.test'],
    ],
    mailboxes: ada,
  },
];

const people: TestDomain[] = [
  oddMailboxes('states.test', 'a mailbox in every state, with the replies of different systems', {
    mailboxes: {
      ada: ACCEPTED,
      full: '552 5.2.2 The mailbox is over its quota',
      'full-for-now': '452 4.2.2 The mailbox is full, try again later',
      disabled: '550 5.2.1 The account is disabled',
      moved: '551 5.1.6 User not local; please try <ada@normal.test>',
      forwarded: '251 2.1.5 User not local; will forward',
      cannot: '252 2.1.5 Cannot VRFY user, but will accept message',
      relay: '550 5.7.1 Relaying denied',
      spam: '550 5.7.1 Looks like spam to us',
      temporary: '450 4.2.1 The mailbox is temporarily unavailable',
      local: '451 4.3.0 Local error in processing',
      gone: '550-5.1.1 The account that you tried to reach\r\n550-5.1.1 does not exist.\r\n550 5.1.1 Try again without typos',
    },
  }),
];

/** Mail hosts and names with faults and unusual behaviour. */
export const difficultHosts: readonly TestDomain[] = [
  ...takesAll,
  ...greylists,
  ...slow,
  ...limits,
  ...security,
  ...broken,
  ...names,
  ...people,
];
