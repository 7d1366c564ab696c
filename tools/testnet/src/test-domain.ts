/** What a host says: one line or several (the last line end is added), or raw bytes. */
export type Reply = string | RawReply;

export interface RawReply {
  /** Sent exactly as they stand, one packet each; bytes where text cannot say it. None at all: the host is silent from then on. */
  readonly pieces: readonly (string | Uint8Array)[];
  /** Milliseconds between two pieces. */
  readonly pauseMs?: number;
  /** What happens after the last piece; default: the conversation goes on. */
  readonly then?: 'close' | 'reset';
}

/** So many of something are answered as usual, and every one after that with this reply. */
export interface Limit {
  readonly count: number;
  readonly reply: Reply;
}

/** A mail host: ordinary in everything that is not said here. */
export interface MailHost {
  /** Its addresses in the DNS, default 127.0.0.1. It listens on those of 127.0.0.0/8 and ::1; a host with manners of its own needs its own. */
  readonly addresses?: readonly string[];
  /** The name is an alias of this one (against RFC 2181 §10.3, and common). */
  readonly cname?: string;
  /** The DNS of the host's own name fails. */
  readonly dns?: DnsFailure;
  /** False: nobody listens there, connections are refused. */
  readonly listens?: boolean;
  /** Milliseconds before every reply. */
  readonly latencyMs?: number;
  readonly banner?: Reply;
  readonly ehlo?: Reply;
  readonly helo?: Reply;
  readonly mail?: Reply;
  /** The reply to MAIL from the null sender. */
  readonly nullSender?: Reply;
  /** Overrides what the mailboxes say. */
  readonly rcpt?: Reply;
  /** The reply to DATA; nobody is ever told to go ahead. */
  readonly data?: Reply;
  readonly quit?: Reply;
  /** Default: true. False: not offered, and who sends two commands at once is thrown out. */
  readonly pipelining?: boolean;
  /** Offers SMTPUTF8 (RFC 6531); addresses beyond ASCII are refused otherwise. */
  readonly smtpUtf8?: boolean;
  /** STARTTLS (RFC 3207): offered; demanded before MAIL; or offered, and then nothing but noise where the handshake should be. */
  readonly starttls?: 'offered' | 'required' | 'broken';
  /** RCPT commands of one transaction. */
  readonly recipientLimit?: Limit;
  /** RCPT commands of one session. */
  readonly rcptLimit?: Limit;
  /** Refusals (5yz) in one session. */
  readonly errorLimit?: Limit;
  /** Sessions in any so many seconds; the reply is the banner of those that are too many. */
  readonly sessionLimit?: Limit & { readonly seconds: number };
}

/** What a path of a web host is answered with: HTML; an answer in its parts; or no answer at all. */
export type WebPage = string | 'silence' | WebAnswer;

export interface WebAnswer {
  /** Default: 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A web site: its pages by path, query included. Whatever is not here is a 404. */
export type WebHost = Readonly<Record<string, WebPage>>;
export type DnsFailure = 'servfail' | 'timeout' | 'refused';

/** One domain of the testnet, its DNS and its mail, as plain data. */
export interface TestDomain {
  /** Ends in `.test`, or as it likes where the testnet answers for every name. A name that no domain has does not exist (NXDOMAIN). */
  readonly domain: string;
  /** What it is there to show. */
  readonly shows: string;
  /** The DNS of the domain fails. */
  readonly dns?: DnsFailure;
  /** The domain is an alias of this name. */
  readonly cname?: string;
  /** Seconds that its records may be remembered, default 60. */
  readonly ttl?: number;
  /** Preference and host; a host `.` is a null MX (RFC 7505). */
  readonly mx?: readonly (readonly [number, string])[];
  /** Addresses of the domain itself. */
  readonly addresses?: readonly string[];
  /** The mail hosts, by name. */
  readonly hosts?: Readonly<Record<string, MailHost>>;
  /** The reply to RCPT by local part; several: one after the other, the last one for good. `user-*` stands for all that begin so, `*` for all others. */
  readonly mailboxes?: Readonly<Record<string, Reply | readonly Reply[]>>;
  /** The reply to RCPT for everybody else whose local part looks like a person's name. */
  readonly namesakes?: Reply;
  /** Defers every (client, sender, recipient) until this many seconds after it was first seen. */
  readonly greylistSeconds?: number;
  /** Web sites by host name; each has the address 127.0.0.1 in the DNS. */
  readonly web?: Readonly<Record<string, WebHost>>;
  /** What is said meanwhile; `{seconds}` and `{minutes}` stand for what is left of them. */
  readonly greylistReply?: string;
}

/** Host names with what they are; hosts that give nothing of their own are the ordinary one. */
export function hostsOf(testDomains: readonly TestDomain[]): [string, MailHost][] {
  return testDomains.flatMap(({ hosts }) => Object.entries(hosts ?? {}));
}

export function addressesOf({ addresses = ['127.0.0.1'] }: MailHost): readonly string[] {
  return addresses;
}
