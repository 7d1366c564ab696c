import { createHash, createPrivateKey, createPublicKey, diffieHellman, hkdfSync, type KeyObject } from 'node:crypto';
import { busUsers } from '@modernleads/contracts';

/** PKCS #8 and SPKI of X25519 keys (RFC 8410), up to the 32 bytes of the key itself. */
const PRIVATE_PREFIX = Buffer.from('302e020100300506032b656e04220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b656e032100', 'hex');
const KEY_BYTES = 32;
const KEY = /^[A-Za-z0-9+/]{43}=$/;
const NAMED_KEY = /^([a-z][a-z-]*):([A-Za-z0-9+/]{43}=)$/;

/** A public key of a service; during a rotation a service has several. */
export interface NamedKey {
  readonly name: string;
  readonly key: KeyObject;
}

/** What a caller and the owner of a message share, and nobody else: derived from the private key of one and the public key of the other. */
export interface CallPair {
  /** Of the two public keys. */
  readonly id: string;
  readonly caller: string;
  /** Signs the caller's messages. */
  readonly signing: Buffer;
  /** Encrypts secrets in the owner's replies. */
  readonly sealing: Buffer;
}

/** An X25519 private key (RFC 7748): 32 bytes in base64. @throws Error with the rest of the sentence "CALL_SIGNING_KEY …". */
export function parseSigningKey(text: string): KeyObject {
  if (!KEY.test(text)) throw new Error(`must be ${KEY_BYTES} bytes in base64`);
  return createPrivateKey({ key: Buffer.concat([PRIVATE_PREFIX, Buffer.from(text, 'base64')]), format: 'der', type: 'pkcs8' });
}

/** Reads `gateway:base64,verify:base64`. @throws Error with the rest of the sentence "CALL_VERIFYING_KEYS …". */
export function parseVerifyingKeys(text: string): NamedKey[] {
  return text.split(',').map((element) => {
    const [, name, key = ''] = NAMED_KEY.exec(element.trim()) ?? [];
    if (name === undefined) throw new Error(`must be names of services, each with a public key of ${KEY_BYTES} bytes in base64`);
    return { name, key: publicKey(Buffer.from(key, 'base64')) };
  });
}

/** A key that everybody knows, for development. */
export function localSigningKey(name: string): KeyObject {
  return parseSigningKey(createHash('sha256').update(`not-a-secret-local-development-key ${name}`).digest('base64'));
}

/** The development keys of all services. */
export function localVerifyingKeys(): NamedKey[] {
  return busUsers().map(({ name }) => ({ name, key: createPublicKey(localSigningKey(name)) }));
}

/** The keys of one service, derived once: with those that it asks, and with those that ask it. */
export class CallKeys {
  private readonly asking = new Map<string, CallPair[]>();
  private readonly asked = new Map<string, CallPair>();

  constructor(name: string, signingKey: KeyObject, verifyingKeys: readonly NamedKey[]) {
    const own = createPublicKey(signingKey);
    for (const peer of verifyingKeys) {
      const secret = diffieHellman({ privateKey: signingKey, publicKey: peer.key });
      const asking = pairOf(secret, { name, key: own }, peer);
      this.asking.set(peer.name, [...(this.asking.get(peer.name) ?? []), asking]);
      const asked = pairOf(secret, peer, { name, key: own });
      this.asked.set(asked.id, asked);
    }
  }

  /** For messages to `owner`: one pair for each of its keys, of which it may have any. */
  withOwner(owner: string): readonly CallPair[] {
    return this.asking.get(owner) ?? [];
  }

  /** For a message from another service, by the id of the pair that signed it. */
  withCaller(id: string): CallPair | undefined {
    return this.asked.get(id);
  }
}

function pairOf(secret: Buffer, caller: NamedKey, owner: NamedKey): CallPair {
  const keys = Buffer.concat([bytesOf(caller.key), bytesOf(owner.key)]);
  const id = createHash('sha256').update(`${caller.name} ${owner.name} `).update(keys).digest('base64url').slice(0, 11);
  // HKDF (RFC 5869); the label separates the purposes, names and public keys separate the pairs.
  const derive = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, keys, `modernleads ${purpose} v1 ${caller.name} ${owner.name}`, KEY_BYTES));
  return { id, caller: caller.name, signing: derive('call signature'), sealing: derive('sealed reply') };
}

function publicKey(bytes: Buffer): KeyObject {
  return createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, bytes]), format: 'der', type: 'spki' });
}

function bytesOf(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(-KEY_BYTES);
}
