/** What a host says: one line or several (the last line end is added), or raw bytes. */
export type Reply = string | RawReply;

export interface RawReply {
  /** Sent exactly as they stand, one packet each. None at all: the host stays silent. */
  readonly pieces: readonly string[];
  /** Milliseconds between two pieces. */
  readonly pauseMs?: number;
  /** What happens after the last piece; default: the conversation goes on. */
  readonly then?: 'close' | 'reset';
}

/** A mail host: ordinary in everything that is not said here. */
export interface MailHost {
  /** Its addresses in the DNS, default 127.0.0.1. It listens on those of 127.0.0.0/8 and ::1; a host with manners of its own needs its own. */
  readonly addresses?: readonly string[];
  /** False: nobody listens there, connections are refused. */
  readonly listens?: boolean;
  readonly banner?: Reply;
  readonly ehlo?: Reply;
  readonly helo?: Reply;
  readonly mail?: Reply;
  /** Overrides what the mailboxes say. */
  readonly rcpt?: Reply;
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

/** One domain of the testnet, its DNS and its mail, as plain data. */
export interface World {
  /** Ends in `.test`. A name that no world has does not exist (NXDOMAIN). */
  readonly domain: string;
  /** What it is there to show. */
  readonly shows: string;
  /** The DNS of the domain fails. */
  readonly dns?: 'servfail' | 'timeout';
  /** Preference and host; a host `.` is a null MX (RFC 7505). */
  readonly mx?: readonly (readonly [number, string])[];
  /** Addresses of the domain itself. */
  readonly addresses?: readonly string[];
  /** The mail hosts, by name. */
  readonly hosts?: Readonly<Record<string, MailHost>>;
  /** The reply to RCPT by local part; several: one after the other, the last one for good. `*` stands for all others. */
  readonly mailboxes?: Readonly<Record<string, Reply | readonly Reply[]>>;
  /** Defers every (client, sender, recipient) until this many seconds after it was first seen. */
  readonly greylistSeconds?: number;
  /** Web sites by host name; each has the address 127.0.0.1 in the DNS. */
  readonly web?: Readonly<Record<string, WebHost>>;
}

/** Host names with what they are; hosts that give nothing of their own are the ordinary one. */
export function hostsOf(worlds: readonly World[]): [string, MailHost][] {
  return worlds.flatMap(({ hosts }) => Object.entries(hosts ?? {}));
}

export function addressesOf({ addresses = ['127.0.0.1'] }: MailHost): readonly string[] {
  return addresses;
}
