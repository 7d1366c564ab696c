import type { CallContext } from '@modernleads/contracts';
import type { SmtpReply } from '@modernleads/outbound';
import type { MxRoute } from '../mx/mx-route';
import { type Evidence, evidenceOf } from '../session/evidence';
import type { MailboxProbe } from '../session/mailbox-probe';
import type { SmtpSession } from '../session/smtp-session';
import type { CatchAllCache } from './catch-all-cache';
import { type CatchAllFacts, likelihoodOf, signatureOf } from './catch-all-facts';
import { DecoyProbe } from './decoy-probe';
import { type Decoy, lookAlike, randomDecoys } from './decoys';

/** Sessions in which the same decoys are asked about. */
const MAX_DECOY_SESSIONS = 2;

/**
 * Decides what an accepted RCPT proves at the hosts of one domain, by asking about decoys. Probes wait here until the decoys are
 * answered.
 */
export class CatchAllDetector {
  private readonly accepted: MailboxProbe[] = [];
  private readonly decoyProbes = new Map<string, DecoyProbe>();
  /** A host that greylisted the target: its greylisting should see the decoys now, so that they pass it at the recheck. */
  private preDecoyIndex?: number;
  private probing = false;

  /** @param onDecoy is called for every RCPT that asks about a decoy. */
  constructor(
    private readonly domain: string,
    private readonly route: MxRoute,
    private readonly cache: CatchAllCache,
    private readonly onDecoy: () => void,
  ) {}

  /** Accepted probes that wait for the decoys. */
  get waitingProbes(): readonly MailboxProbe[] {
    return this.accepted;
  }

  /** Decoys are to be asked about, and no session is asking. */
  get wantsDecoys(): boolean {
    return !this.probing && (this.accepted.length > 0 || this.preDecoyIndex !== undefined);
  }

  wantsDecoysAt(mxIndex: number): boolean {
    return this.wantsDecoys && (this.preDecoyIndex === mxIndex || this.accepted.some((probe) => probe.mxIndex === mxIndex));
  }

  /** An address was accepted: settles the probe where the facts of its host are known. */
  recordAcceptance(probe: MailboxProbe, reply: SmtpReply): void {
    const key = this.route.catchAllKey(probe.mxIndex);
    this.cache.recordAcceptance(key);
    probe.accepted = reply;
    const facts = this.cache.factsOf(key);
    if (facts) return probe.settle(this.judge(probe, facts));
    probe.noteEvidence({ ...evidenceOf('timeout', 'rcpt'), mxHost: this.route.host(probe.mxIndex), smtpCode: reply.code });
    this.accepted.push(probe);
  }

  /** An address was greylisted: its decoys are sent in the same session. @returns their local parts; none where the facts are known. */
  preDecoy(probe: MailboxProbe): readonly string[] {
    const key = this.route.catchAllKey(probe.mxIndex);
    if (this.cache.factsOf(key)) return probe.options.decoys ?? [];
    if (!this.decoyProbes.has(key)) this.preDecoyIndex = probe.mxIndex;
    return this.probeFor(probe).locals;
  }

  /** The session with that host is over: decoys that it did not send stay unsent. */
  endPreDecoy(mxIndex: number): void {
    if (this.preDecoyIndex === mxIndex) this.preDecoyIndex = undefined;
  }

  /** Asks about the decoys and settles the probes that wait for them. */
  async askDecoys(session: SmtpSession, mxIndex: number, context: CallContext): Promise<void> {
    const key = this.route.catchAllKey(mxIndex);
    const [first] = this.accepted.filter((probe) => probe.mxIndex === mxIndex);
    const decoyProbe = this.decoyProbes.get(key) ?? (first && this.probeFor(first));
    this.endPreDecoy(mxIndex);
    if (!decoyProbe) return;
    this.probing = true;
    try {
      await session.askRecipients(context, decoyProbe.unanswered);
      const control = first && !session.ended ? decoyProbe.controlOf(first.path) : [];
      await session.askRecipients(context, control);
    } finally {
      this.probing = false;
    }
    this.conclude(decoyProbe, key, session.ended);
  }

  /** The host answers no more: settles the probes that wait for it. */
  giveUp(mxIndex: number, evidence: Evidence): void {
    this.settle(this.route.catchAllKey(mxIndex), () => ({
      ...evidence,
      reached: 'rcpt',
      mxHost: this.route.host(mxIndex),
      final: true,
    }));
    this.endPreDecoy(mxIndex);
  }

  /** Settles probes whose deadline has passed. */
  dropExpired(): void {
    const expired = this.accepted.filter((probe) => probe.expired);
    for (const probe of expired) {
      this.accepted.splice(this.accepted.indexOf(probe), 1);
      probe.settle();
    }
  }

  fail(error: unknown): void {
    for (const probe of this.accepted.splice(0)) probe.fail(error);
  }

  /** Settles as soon as the replies so far are conclusive, without waiting for the other decoys. */
  private concludeEarly(decoyProbe: DecoyProbe, key: string): void {
    const facts = this.decoyProbes.get(key) === decoyProbe ? decoyProbe.conclude() : undefined;
    if (!facts) return;
    this.decoyProbes.delete(key);
    this.cache.saveFacts(key, facts);
    this.settle(key, (probe) => this.judge(probe, facts));
  }

  private conclude(decoyProbe: DecoyProbe, key: string, ended: Evidence | undefined): void {
    if (this.decoyProbes.get(key) !== decoyProbe) return;
    if (!decoyProbe.answeredInFull && ++decoyProbe.sessions < MAX_DECOY_SESSIONS) return;
    const obstacle = decoyProbe.obstacle ?? ended ?? evidenceOf('unclear_reply', 'rcpt');
    const greylisted = obstacle.reason === 'greylisted';
    // Greylisted decoys are kept for the recheck.
    if (!greylisted) this.decoyProbes.delete(key);
    const decoys = greylisted ? { decoys: decoyProbe.locals } : {};
    this.settle(key, () => ({ ...obstacle, ...decoys, reached: 'rcpt', mxHost: decoyProbe.host, final: true }));
  }

  private settle(key: string, judge: (probe: MailboxProbe) => Evidence): void {
    const here = this.accepted.filter((probe) => this.route.catchAllKey(probe.mxIndex) === key);
    const others = this.accepted.filter((probe) => this.route.catchAllKey(probe.mxIndex) !== key);
    this.accepted.splice(0, this.accepted.length, ...others);
    for (const probe of here) probe.settle(judge(probe));
  }

  private judge({ accepted, mxIndex, path }: MailboxProbe, facts: CatchAllFacts): Evidence {
    const reply = accepted as SmtpReply;
    const found: Evidence = {
      ...evidenceOf(facts.catchAll ? 'accepts_all' : 'accepted', 'rcpt', true),
      mxHost: this.route.host(mxIndex),
      smtpCode: reply.code,
      catchAll: facts.catchAll,
    };
    if (!facts.catchAll) return found;
    const signature = signatureOf(reply, path);
    if (!facts.signatures.includes(signature)) this.cache.recordDistinctReply(this.route.catchAllKey(mxIndex));
    return { ...found, likelihood: likelihoodOf(signature, facts) };
  }

  private probeFor({ address, mxIndex, options }: MailboxProbe): DecoyProbe {
    const key = this.route.catchAllKey(mxIndex);
    const known = this.decoyProbes.get(key);
    if (known) return known;
    const given = options.decoys?.map((local, n): Decoy => ({ local, kind: n === 0 ? 'look-alike' : 'random' }));
    const decoyProbe = new DecoyProbe(
      given?.length ? given : this.freshDecoys(address.local, key),
      this.domain,
      this.route.host(mxIndex),
      this.onDecoy,
      (heard) => this.concludeEarly(heard, key),
    );
    this.decoyProbes.set(key, decoyProbe);
    return decoyProbe;
  }

  /** The look-alike first. An unknown mailbox that was refused recently proves as much as random decoys, which are then left out. */
  private freshDecoys(local: string, key: string): Decoy[] {
    return [lookAlike(local), ...(this.cache.hasRefusedRecently(key) ? [] : randomDecoys())];
  }
}
