/** A reply of a host: one line or several (the last line end is added), or raw bytes. */
export type Reply = string | RawReply;

export interface RawReply {
  /** Sent unchanged, one packet each; bytes for data that is not text. Empty: the host does not reply from then on. */
  readonly pieces: readonly (string | Uint8Array)[];
  /** Milliseconds between two pieces. */
  readonly pauseMs?: number;
  /** The action after the last piece; default: the session continues. */
  readonly then?: 'close' | 'reset';
}

/** The first `count` are answered as usual, and every later one with this reply. */
export interface Limit {
  readonly count: number;
  readonly reply: Reply;
}

/** A mail host; absent fields have the behaviour of an ordinary host. */
export interface MailHost {
  /** Its addresses in the DNS, default 127.0.0.1. It listens on those of 127.0.0.0/8 and ::1; a host with its own behaviour needs its own address. */
  readonly addresses?: readonly string[];
  /** The name is an alias of this one (RFC 2181 §10.3 forbids it; it is common). */
  readonly cname?: string;
  /** DNS queries for the name of the host fail. */
  readonly dns?: DnsFailure;
  /** False: connections are refused. */
  readonly listens?: boolean;
  /** Milliseconds before every reply. */
  readonly latencyMs?: number;
  readonly banner?: Reply;
  readonly ehlo?: Reply;
  readonly helo?: Reply;
  readonly mail?: Reply;
  /** The reply to MAIL from the null sender. */
  readonly nullSender?: Reply;
  /** The reply to RCPT instead of those of the mailboxes. */
  readonly rcpt?: Reply;
  /** The reply to DATA, which is never 354. */
  readonly data?: Reply;
  readonly quit?: Reply;
  /** Default: true. False: not offered, and two commands in one packet end the session. */
  readonly pipelining?: boolean;
  /** Offers SMTPUTF8 (RFC 6531); addresses beyond ASCII are refused otherwise. */
  readonly smtpUtf8?: boolean;
  /** STARTTLS (RFC 3207): offered; required before MAIL; or offered with a broken handshake. */
  readonly starttls?: 'offered' | 'required' | 'broken';
  /** RCPT commands of one transaction. */
  readonly recipientLimit?: Limit;
  /** RCPT commands of one session. */
  readonly rcptLimit?: Limit;
  /** Refusals (5yz) in one session. */
  readonly errorLimit?: Limit;
  /** Sessions in any period of so many seconds; further ones get the reply as their banner. */
  readonly sessionLimit?: Limit & { readonly seconds: number };
}

/** The answer of a path of a web host: HTML; status, headers and body; or none. */
export type WebPage = string | 'silence' | WebAnswer;

export interface WebAnswer {
  /** Default: 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds before the answer. */
  readonly latencyMs?: number;
}

/** A web site: its pages by path, query included. Other paths are a 404. */
export type WebHost = Readonly<Record<string, WebPage>>;
export type DnsFailure = 'servfail' | 'timeout' | 'refused';

/** One domain of the testnet, its DNS and its mail, as plain data. */
export interface TestDomain {
  /** Ends in `.test`, or in any way if the testnet answers for every name. Names without a domain do not exist (NXDOMAIN). */
  readonly domain: string;
  /** The behaviour that it shows. */
  readonly shows: string;
  /** DNS queries for the domain fail. */
  readonly dns?: DnsFailure;
  /** The domain is an alias of this name. */
  readonly cname?: string;
  /** TTL of its records in seconds, default 60. */
  readonly ttl?: number;
  /** Preference and host; a host `.` is a null MX (RFC 7505). */
  readonly mx?: readonly (readonly [number, string])[];
  /** Addresses of the domain itself. */
  readonly addresses?: readonly string[];
  /** The mail hosts, by name. */
  readonly hosts?: Readonly<Record<string, MailHost>>;
  /** The reply to RCPT by local part; several: one after the other, the last one for good. `user-*` stands for all that begin so, `*` for all others. */
  readonly mailboxes?: Readonly<Record<string, Reply | readonly Reply[]>>;
  /** The reply to RCPT for other local parts that look like a person's name. */
  readonly namesakes?: Reply;
  /** Defers every (client, sender, recipient) until this many seconds after it was first seen. */
  readonly greylistSeconds?: number;
  /** Web sites by host name; each has the address 127.0.0.1 in the DNS. */
  readonly web?: Readonly<Record<string, WebHost>>;
  /** The reply during the delay; `{seconds}` and `{minutes}` are replaced by the rest of it. */
  readonly greylistReply?: string;
}

/** Host names with what they are; hosts that give nothing of their own are the ordinary one. */
export function hostsOf(testDomains: readonly TestDomain[]): [string, MailHost][] {
  return testDomains.flatMap(({ hosts }) => Object.entries(hosts ?? {}));
}

export function addressesOf({ addresses = ['127.0.0.1'] }: MailHost): readonly string[] {
  return addresses;
}
