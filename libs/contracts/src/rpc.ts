import type { ClassRef } from './class-ref';
import type { Subject } from './subject';
import { type Plan, planOf } from './validation-plan';

/** Whom a message tells of. People on the suppression list are kept out of it where it is answered, and where its answer is read again. */
export interface Suppression<Request extends object, Reply extends object> {
  /** Whom the request, or a reply to it, tells of. */
  subjects(request: Request, reply?: Partial<Reply>): readonly Subject[];
  /** The reply as if nobody had been found. @param checkedAt ISO 8601, of the answer that it replaces; default: now. */
  withheld(request: Request, checkedAt?: string): Reply;
  /** Whether a reply is as if nobody had been found. It needs no withholding, whoever is asked about. */
  isNothing(reply: Partial<Reply>): boolean;
  /** Absent: a reply without work takes no longer than one with it. */
  readonly standIn?: StandIn<Request, Reply>;
  /**
   * Of a message about several people: the request without those that are on the list; undefined: nobody is left. Absent: where one is on
   * the list, the whole reply is withheld.
   */
  without?(request: Request, listed: readonly Subject[]): Request | undefined;
}

/** Nobody in the place of a person on the list: the work for nobody takes the steps and the time that it takes for a person who is not found. */
export interface StandIn<Request extends object, Reply extends object> {
  /** The same question about a made-up person. */
  request(request: Request): Request;
  /** The reply about the person: nobody is found, by the steps of the reply about the made-up person. */
  reply(request: Request, reply: Reply): Reply;
}

/** Who asks: services, and the admin tool. */
export type Caller = 'gateway' | 'lookup' | 'batch' | 'research' | 'admin';

/** A request/reply message between services: one constant that ties the subject to both types and to the time it may take. */
export interface Rpc<Request extends object = object, Reply extends object = object> {
  /** `<owner>.v<version>.<verb>`; the owner is the app that must handle it. */
  readonly subject: string;
  /** Who may ask it: nobody else gets the permission to publish it, nor an answer. */
  readonly callers: readonly Caller[];
  readonly request: ClassRef<Request>;
  readonly reply: ClassRef<Reply>;
  /** Fields of the reply that are secrets: they travel encrypted for the caller. */
  readonly sealed?: readonly string[];
  /** Milliseconds after which the caller gives up. */
  readonly deadlineMs: number;
  /**
   * `nobody`: neither the request nor its reply tells of a person. `rows`: its handler passes each row through the suppression guard.
   * `erasure`: the request names a person so that nothing is told of that person any more; the reply names nobody.
   */
  readonly suppression: Suppression<Request, Reply> | 'nobody' | 'rows' | 'erasure';
}

const catalogue = new Map<string, Rpc>();

/**
 * Declares a message. Both ends derive their types from the returned constant.
 * @throws Error when the subject is already declared or is not of the form `<owner>.v<version>.<verb>`, and when the message says that it tells of
 * nobody, but a field of it identifies a person; or that a field is a secret that is not sealed.
 */
export function rpc<Request extends object, Reply extends object>(definition: Rpc<Request, Reply>): Rpc<Request, Reply> {
  const { subject, request, reply, suppression } = definition;
  if (!/^[a-z-]+\.v\d+\.[a-z_]+$/.test(subject)) throw new Error(`bad message subject: ${subject}`);
  if (catalogue.has(subject)) throw new Error(`message declared twice: ${subject}`);
  const unnamed = suppression === 'nobody' ? [request, reply] : suppression === 'erasure' ? [reply] : [];
  const personal = unnamed.flatMap((cls) => personalFields(planOf(cls)));
  if (personal.length)
    throw new Error(`message ${subject} tells of people (${personal.join(', ')}): say whom in its \`suppression\``);
  refuseClearSecrets(definition);
  catalogue.set(subject, definition);
  return definition;
}

/** Every message that is declared. */
export function allRpcs(): Rpc[] {
  return [...catalogue.values()];
}

/** The app that handles a message. */
export function ownerOf({ subject }: Pick<Rpc, 'subject'>): string {
  return subject.slice(0, subject.indexOf('.'));
}

/** Every message that the app `owner` has to handle. */
export function rpcsOf(owner: string): Rpc[] {
  return allRpcs().filter((message) => ownerOf(message) === owner);
}

/** The fields by which a {@link Subject} is known; a domain alone is nobody's. */
const IDENTIFYING: readonly string[] = ['email', 'linkedin_url', 'first_name', 'last_name', 'phone'] satisfies (keyof Subject)[];

/** Fields whose values let somebody in. */
const SECRET = /^(secret|password|api_key|token)$/;

/** Names of secret fields, those of nested objects behind the field that holds them. */
function secretFields({ fields }: Plan): string[] {
  return fields.flatMap(({ name, nested }) => [
    ...(SECRET.test(name) ? [name] : []),
    ...(nested ? secretFields(nested).map((field) => `${name}.${field}`) : []),
  ]);
}

/** @throws Error for a secret that would travel in clear, and for a sealed field that the reply does not have. */
function refuseClearSecrets({ subject, request, reply, sealed = [] }: Rpc): void {
  const clear = [...secretFields(planOf(request)), ...secretFields(planOf(reply)).filter((field) => !sealed.includes(field))];
  if (clear.length) throw new Error(`message ${subject} tells secrets (${clear.join(', ')}): name them in its \`sealed\``);
  const unknown = sealed.filter((field) => !planOf(reply).fields.some(({ name }) => name === field));
  if (unknown.length) throw new Error(`message ${subject} seals ${unknown.join(', ')}, which its reply does not have`);
}

function personalFields({ fields }: Plan): string[] {
  return fields.flatMap(({ name, nested }) => [
    ...(IDENTIFYING.includes(name) ? [name] : []),
    ...(nested ? personalFields(nested) : []),
  ]);
}
