import { randomBytes } from 'node:crypto';
import type { MxRecord } from 'node:dns';
import { type Answer, decode, type DecodedPacket, encode, type OptAnswer, RECURSION_DESIRED } from 'dns-packet';
import ipaddr from 'ipaddr.js';
import { OutboundError } from './errors';

/** The data of a record of each type. Names have no trailing dot; the exchange of a null MX (RFC 7505) is empty. */
export interface RecordData {
  readonly A: string;
  readonly AAAA: string;
  readonly MX: MxRecord;
  readonly PTR: string;
}

export interface Question {
  /** Lower case, without the trailing dot. */
  readonly name: string;
  readonly type: keyof RecordData;
}

/** A question with its name as it is sent, in any letter case. */
export interface Spelt extends Question {
  readonly spelling: string;
}

/** The result of one answer; `ttl` in seconds, as the server sent it. */
export type Finding =
  | { readonly kind: 'records'; readonly ttl: number; readonly records: readonly RecordData[keyof RecordData][] }
  /** The name is an alias of `target`, and the answer has no records of that. */
  | { readonly kind: 'alias'; readonly ttl: number; readonly target: string }
  /** Without a `ttl`: the server sent no SOA record (RFC 2308 §5). */
  | { readonly kind: 'nxdomain' | 'no_data'; readonly ttl?: number };

export const RCODE = { formErr: 1, nxDomain: 3, notImp: 4, badVers: 16 };

/** CNAMEs that are followed at most. */
export const MAX_ALIASES = 8;
/** Records of one answer that are kept at most, which limits the size of the cache. */
const MAX_RECORDS = 100;
const MAX_NAME = 253;
/** Bytes that pass any path without fragmentation (RFC 9715 §3). */
const UDP_PAYLOAD = 1_232;

const EDNS: OptAnswer = {
  type: 'OPT',
  name: '.',
  udpPayloadSize: UDP_PAYLOAD,
  extendedRcode: 0,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  options: [],
};

/** @throws OutboundError `nxdomain` for text that is not a name (RFC 1035 §2.3.4); `servfail` for a name that is not in ASCII. */
export function questionOf(name: string, type: Question['type']): Question {
  const absolute = name.replace(/\.$/, '');
  if (absolute.length > MAX_NAME) throw new OutboundError('nxdomain', 'a name of more than 253 characters');
  if (!/^[!-~]*$/.test(absolute))
    throw new OutboundError('servfail', 'a name with spaces or outside of ASCII cannot be asked for');
  if (absolute.split('.').some((label) => label.length === 0 || label.length > 63))
    throw new OutboundError('nxdomain', `${absolute}: a label is empty or longer than 63 characters`);
  return { name: absolute.toLowerCase(), type };
}

/** The name of an address for reverse lookups (RFC 1035 §3.5, RFC 3596 §2.5). @throws OutboundError `nxdomain` if the text is not an address. */
export function reverseName(address: string): string {
  if (!ipaddr.isValid(address)) throw new OutboundError('nxdomain', 'not an IP address');
  const ip = ipaddr.process(address);
  const bytes = ip.toByteArray().reverse();
  if (ip.kind() === 'ipv4') return `${bytes.join('.')}.in-addr.arpa`;
  return `${bytes.map((byte) => `${(byte & 15).toString(16)}.${(byte >> 4).toString(16)}`).join('.')}.ip6.arpa`;
}

/**
 * A name in letters of random case, by which a forged answer must guess one more bit for each letter (draft-vixie-dnsext-dns0x20-00): servers repeat
 * the question as it was sent.
 */
export function mixedCase(name: string): string {
  const bits = randomBytes(name.length);
  return [...name].map((letter, at) => ((bits[at] as number) & 1 ? letter.toUpperCase() : letter)).join('');
}

/** Whether a response has the question in the letters of `name`; true where it repeats none. */
export function repeats({ questions = [] }: DecodedPacket, name: string): boolean {
  return questions.every((question) => question.name === name);
}

/** @param edns false: for servers that do not support it (RFC 6891 §7). */
export function encodeQuery(id: number, { spelling, type }: Spelt, edns: boolean): Buffer {
  const questions = [{ name: spelling, type, class: 'IN' as const }];
  return encode({ type: 'query', id, flags: RECURSION_DESIRED, questions, additionals: edns ? [EDNS] : [] });
}

/** The message if it answers this query; else undefined. A server that could not read the query need not repeat it. Never throws. */
export function decodeResponse(message: Buffer, id: number, asked: Question): DecodedPacket | undefined {
  const packet = decoded(message);
  if (!packet?.flag_qr || packet.id !== id) return undefined;
  const [question, ...others] = packet.questions ?? [];
  if (!question) return rcodeOf(packet) === RCODE.formErr ? packet : undefined;
  const same = question.name.toLowerCase() === asked.name && question.type === asked.type && question.class === 'IN';
  return same && others.length === 0 ? packet : undefined;
}

function decoded(message: Buffer): DecodedPacket | undefined {
  try {
    return decode(message);
  } catch {
    return undefined;
  }
}

/** The response code with its upper bits, which are in the OPT record (RFC 6891 §6.1.3). */
export function rcodeOf({ flags = 0, additionals = [] }: DecodedPacket): number {
  const opt = additionals.find((record) => record.type === 'OPT');
  return (flags & 15) | ((opt?.extendedRcode ?? 0) << 4);
}

/** A referral to other servers (RFC 2308 §2.2), which is no answer about the name. */
export function isReferral({ flag_aa, answers = [], authorities = [] }: DecodedPacket): boolean {
  const types = authorities.map(({ type }) => type);
  return !flag_aa && answers.length === 0 && types.includes('NS') && !types.includes('SOA');
}

/**
 * Reads a response with RCODE 0 or 3: follows the CNAMEs inside of it, and then returns the records of the last name.
 * @throws OutboundError `servfail` when the CNAMEs form a loop.
 */
export function readFinding(asked: Question, packet: DecodedPacket): Finding {
  const { answers = [] } = packet;
  let name = asked.name;
  let ttl = Infinity;
  for (let aliases = 0; ; aliases++) {
    const records = answers.filter((record) => isFor(record, name, asked.type));
    if (records.length > 0) return { kind: 'records', ttl: Math.min(ttl, ...records.map(ttlOf)), records: dataOf(records) };
    const alias = answers.find((record) => isFor(record, name, 'CNAME'));
    if (!alias) break;
    if (aliases === MAX_ALIASES) throw new OutboundError('servfail', `${asked.name}: too many aliases`);
    ttl = Math.min(ttl, ttlOf(alias));
    name = String((alias as { data: unknown }).data).toLowerCase();
  }
  if (rcodeOf(packet) === RCODE.nxDomain) return { kind: 'nxdomain', ttl: negativeTtl(packet) };
  return name === asked.name ? { kind: 'no_data', ttl: negativeTtl(packet) } : { kind: 'alias', ttl, target: name };
}

function isFor(record: Answer, name: string, type: Answer['type']): boolean {
  return record.type === type && record.name.toLowerCase() === name && (record as { class?: string }).class === 'IN';
}

function ttlOf(record: Answer): number {
  return (record as { ttl?: number }).ttl ?? 0;
}

/** The most preferred records up to the limit. */
function dataOf(records: readonly Answer[]): RecordData[keyof RecordData][] {
  const data = records.map((record) => (record.type === 'MX' ? mxOf(record.data) : (record as { data: string }).data));
  if (data.length <= MAX_RECORDS) return data;
  return data.sort((a, b) => priorityOf(a) - priorityOf(b)).slice(0, MAX_RECORDS);
}

function mxOf({ preference = 0, exchange }: { preference?: number; exchange: string }): MxRecord {
  return { priority: preference, exchange: exchange === '.' ? '' : exchange };
}

function priorityOf(data: RecordData[keyof RecordData]): number {
  return typeof data === 'string' ? 0 : data.priority;
}

/** RFC 2308 §5: the lesser of the TTL of the SOA record and of its MINIMUM field. */
function negativeTtl({ authorities = [] }: DecodedPacket): number | undefined {
  const soa = authorities.find((record) => record.type === 'SOA');
  return soa && Math.min(soa.ttl ?? 0, soa.data.minimum ?? 0);
}
