import { companySites } from './company-sites';
import { difficultHosts } from './difficult-hosts';
import type { TestDomain } from './test-domain';

const ACCEPTED = '250 2.1.5 Ok';
const DEFERRED = '451 4.7.1 Greylisted, please try again later';
const FULL = '552 5.2.2 The mailbox is over its quota';
const DISABLED = '550 5.2.1 The mailbox is disabled and does not accept messages';

/** Every domain of the testnet. To add one, add an entry; a host that behaves in its own way needs a loopback address of its own. */
export const testDomains: readonly TestDomain[] = [
  {
    domain: 'normal.test',
    shows: 'an ordinary domain: two mail hosts, a few mailboxes, other local parts unknown',
    mx: [
      [10, 'mx1.normal.test'],
      [20, 'mx2.normal.test'],
    ],
    hosts: { 'mx1.normal.test': {}, 'mx2.normal.test': {} },
    mailboxes: {
      'ada.lovelace': ACCEPTED,
      'grace.hopper': ACCEPTED,
      '"grace hopper"': ACCEPTED,
      john: ACCEPTED,
      'john.doe': ACCEPTED,
      postmaster: ACCEPTED,
      greylisted: [DEFERRED, ACCEPTED],
      full: FULL,
      disabled: DISABLED,
      busy: '452 4.3.1 Insufficient system storage',
      vague: '550 Requested action not taken',
    },
  },
  {
    domain: 'acme.test',
    shows: 'a small company with one mail host',
    mx: [[10, 'mx.acme.test']],
    hosts: { 'mx.acme.test': {} },
    mailboxes: { john: ACCEPTED, 'john.doe': ACCEPTED, info: ACCEPTED },
  },
  {
    domain: 'bücher.test',
    shows: 'an internationalised domain name',
    mx: [[10, 'mx.xn--bcher-kva.test']],
    hosts: { 'mx.xn--bcher-kva.test': {} },
    mailboxes: { ada: ACCEPTED },
  },
  {
    domain: 'greylist.test',
    shows: 'greylisting for a minute',
    mx: [[10, 'mx.greylist.test']],
    hosts: { 'mx.greylist.test': {} },
    mailboxes: { ada: ACCEPTED },
    greylistSeconds: 60,
  },
  { domain: 'null-mx.test', shows: 'a domain that takes no mail (RFC 7505)', mx: [[0, '.']], addresses: ['127.0.0.1'] },
  {
    domain: 'implicit.test',
    shows: 'no MX, but an address: it is its own mail host',
    addresses: ['127.0.0.1'],
    mailboxes: { ada: ACCEPTED },
  },
  { domain: 'empty.test', shows: 'the name exists and has neither MX nor address' },
  { domain: 'servfail.test', shows: 'the DNS answers SERVFAIL', dns: 'servfail' },
  { domain: 'dns-timeout.test', shows: 'the DNS does not answer', dns: 'timeout' },
  {
    domain: 'second-mx.test',
    shows: 'the first MX refuses connections, the second works',
    mx: [
      [10, 'mx1.second-mx.test'],
      [20, 'mx2.second-mx.test'],
    ],
    hosts: { 'mx1.second-mx.test': { addresses: ['127.0.0.2'], listens: false }, 'mx2.second-mx.test': {} },
    mailboxes: { ada: ACCEPTED },
  },
  {
    domain: 'down.test',
    shows: 'every MX refuses connections',
    mx: [
      [10, 'mx1.down.test'],
      [10, 'mx2.down.test'],
    ],
    hosts: {
      'mx1.down.test': { addresses: ['127.0.0.2'], listens: false },
      'mx2.down.test': { addresses: ['127.0.0.2'], listens: false },
    },
  },
  {
    domain: 'second-door.test',
    shows: 'the first MX refuses us in its banner, the second works',
    mx: [
      [10, 'mx.blocks-us.test'],
      [20, 'mx.acme.test'],
    ],
    mailboxes: { ada: ACCEPTED },
  },
  {
    domain: 'half-dangling.test',
    shows: 'one MX does not exist, the other refuses connections: the result is unknown',
    mx: [
      [10, 'gone.dangling.test'],
      [20, 'mx1.down.test'],
    ],
  },
  { domain: 'dangling.test', shows: 'the only MX names a host that does not exist', mx: [[10, 'gone.dangling.test']] },
  {
    domain: 'inward.test',
    shows: 'the MX has a metadata address, which must never be connected to',
    mx: [[10, 'mx.inward.test']],
    hosts: { 'mx.inward.test': { addresses: ['169.254.169.254'], listens: false } },
  },
  {
    domain: 'large-answer.test',
    shows: 'so many MX records that the answer needs TCP; one of them has a host',
    mx: [[10, 'mx.large-answer.test'], ...Array.from({ length: 60 }, (_, n) => [20, `backup-${n}.large-answer.test`] as const)],
    hosts: { 'mx.large-answer.test': {} },
    mailboxes: { ada: ACCEPTED },
  },
  {
    domain: 'blocks-us.test',
    shows: 'refuses us in its banner because of a blocklist',
    mx: [[10, 'mx.blocks-us.test']],
    hosts: {
      'mx.blocks-us.test': {
        addresses: ['127.0.0.3'],
        banner: { pieces: ['554 5.7.1 Your address is listed on a blocklist, see https://blocklist.test/\r\n'], then: 'close' },
      },
    },
  },
  {
    domain: 'policy.test',
    shows: 'refuses every recipient for reasons of policy',
    mx: [[10, 'mx.policy.test']],
    hosts: { 'mx.policy.test': {} },
    mailboxes: { '*': '550 5.7.1 Message rejected by policy: poor sender reputation' },
  },
  {
    domain: 'busy.test',
    shows: 'is too busy: 421 at connect',
    mx: [[10, 'mx.busy.test']],
    hosts: {
      'mx.busy.test': { addresses: ['127.0.0.4'], banner: { pieces: ['421 4.3.2 Too busy, closing\r\n'], then: 'close' } },
    },
  },
  {
    domain: 'drops.test',
    shows: 'closes in the middle of its reply to RCPT',
    mx: [[10, 'mx.drops.test']],
    hosts: {
      'mx.drops.test': { addresses: ['127.0.0.5'], rcpt: { pieces: ['550-5.1.1 The mail', 'box'], pauseMs: 5, then: 'reset' } },
    },
  },
  {
    domain: 'fragments.test',
    shows: 'multi-line replies, split anywhere, bare line feeds among them',
    mx: [[10, 'mx.fragments.test']],
    hosts: {
      'mx.fragments.test': {
        addresses: ['127.0.0.6'],
        banner: { pieces: ['2', '20-mx.fragments.test\r', '\n220-no unsolicited mail\n22', '0 ready\r\n'], pauseMs: 2 },
        ehlo: { pieces: ['250-mx.fragments.test\r\n250-SIZE 1000\r\n25', '0 8BITMIME', '\r', '\n'], pauseMs: 2 },
        mail: { pieces: [...'250 2.1.0 Ok\r\n'], pauseMs: 1 },
      },
    },
    mailboxes: {
      ada: { pieces: ['250-2.1.5 Ada\r\n', '250 2.1.5 Ok\r\n'], pauseMs: 2 },
      '*': {
        pieces: [
          '550-5.1.1 The e-mail account that you tried to reach\r\n550-5.1.1 does',
          ' not exist.\r\n550 5.1.1 Goodbye\r\n',
        ],
        pauseMs: 2,
      },
    },
  },
  {
    domain: 'tarpit.test',
    shows: 'sends one byte of its banner per second',
    mx: [[10, 'mx.tarpit.test']],
    hosts: {
      'mx.tarpit.test': {
        addresses: ['127.0.0.7'],
        banner: { pieces: [...'220 mx.tarpit.test is in no hurry whatsoever\r\n'], pauseMs: 1_000 },
      },
    },
    mailboxes: { ada: ACCEPTED },
  },
  {
    domain: 'silent.test',
    shows: 'accepts the connection and sends no banner',
    mx: [[10, 'mx.silent.test']],
    hosts: { 'mx.silent.test': { addresses: ['127.0.0.8'], banner: { pieces: [] } } },
  },
  {
    domain: 'helo-only.test',
    shows: 'supports HELO, not EHLO',
    mx: [[10, 'mx.helo-only.test']],
    hosts: { 'mx.helo-only.test': { addresses: ['127.0.0.9'], ehlo: '502 5.5.1 Command not implemented' } },
    mailboxes: { ada: ACCEPTED },
  },
  {
    domain: 'tls-required.test',
    shows: 'requires STARTTLS before MAIL',
    mx: [[10, 'mx.tls-required.test']],
    hosts: { 'mx.tls-required.test': { addresses: ['127.0.0.10'], mail: '530 5.7.0 Must issue a STARTTLS command first' } },
  },
  {
    domain: 'not-smtp.test',
    shows: 'another protocol than SMTP',
    mx: [[10, 'mx.not-smtp.test']],
    hosts: {
      'mx.not-smtp.test': { addresses: ['127.0.0.11'], banner: { pieces: ['HTTP/1.1 400 Bad Request\r\n\r\n'], then: 'close' } },
    },
  },
  {
    domain: 'two-banners.test',
    shows: 'sends two banners, so that its replies are one ahead of our commands',
    mx: [[10, 'mx.two-banners.test']],
    hosts: { 'mx.two-banners.test': { addresses: ['127.0.0.12'], banner: { pieces: ['220 hello\r\n220 hello again\r\n'] } } },
    mailboxes: { '*': ACCEPTED },
  },
  ...companySites,
  ...difficultHosts,
];
