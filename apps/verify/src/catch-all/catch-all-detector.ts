import type { CallContext } from '@modernleads/contracts';
import type { SmtpReply } from '@modernleads/outbound';
import { type Evidence, ofReason } from '../session/evidence';
import type { Question } from '../session/mailbox-probe';
import type { Route } from '../mx/mx-route';
import type { Session } from '../session/smtp-session';
import { DecoyProbe } from './decoy-probe';
import { type Decoy, lookAlike, randomDecoys } from './decoys';
import type { DomainKnowledge } from './catch-all-cache';
import { type DomainFacts, likelihoodOf, signatureOf } from './catch-all-facts';

/** Sessions in which the same decoys are tried. */
const MAX_TRIES = 2;

/** The addresses that hosts of one domain accepted, until it is known what that is worth. */
export class Acceptances {
  private readonly open: Question[] = [];
  private readonly probes = new Map<string, DecoyProbe>();
  /** A host whose greylisting should learn of the decoys now, so that they have waited when they are needed. */
  private knockAt?: number;
  private probing = false;

  /** @param onDecoy is called for every RCPT that is spent on a decoy. */
  constructor(
    private readonly domain: string,
    private readonly route: Route,
    private readonly knowledge: DomainKnowledge,
    private readonly onDecoy: () => void,
  ) {}

  /** The questions that wait for a probe. */
  get questions(): readonly Question[] {
    return this.open;
  }

  /** Decoys are to be asked about, and nobody is at it. */
  get wantProbe(): boolean {
    return !this.probing && (this.open.length > 0 || this.knockAt !== undefined);
  }

  wantProbeAt(at: number): boolean {
    return this.wantProbe && (this.knockAt === at || this.open.some((question) => question.at === at));
  }

  /** An address was accepted: settles the question if it is known what that means here. */
  accept(question: Question, reply: SmtpReply): void {
    const key = this.route.keyOf(question.at);
    this.knowledge.accepted(key);
    question.accepted = reply;
    const facts = this.knowledge.facts(key);
    if (facts) return question.settle(this.judge(question, facts));
    question.note({ ...ofReason('timeout', 'rcpt'), mxHost: this.route.host(question.at), smtpCode: reply.code });
    this.open.push(question);
  }

  /** An address was greylisted. @returns the local parts that are asked about along with it, if they are needed at all. */
  knock(question: Question): readonly string[] {
    const key = this.route.keyOf(question.at);
    if (this.knowledge.facts(key)) return question.options.decoys ?? [];
    if (!this.probes.has(key)) this.knockAt = question.at;
    return this.probeFor(question).locals;
  }

  /** The session with that host is over: where it did not come to knocking, nobody will. */
  leave(at: number): void {
    if (this.knockAt === at) this.knockAt = undefined;
  }

  /** Asks about the decoys, and settles what follows from that. */
  async probe(session: Session, at: number, context: CallContext): Promise<void> {
    const key = this.route.keyOf(at);
    const [first] = this.open.filter((question) => question.at === at);
    const probe = this.probes.get(key) ?? (first && this.probeFor(first));
    this.leave(at);
    if (!probe) return;
    this.probing = true;
    try {
      await session.ask(context, probe.open);
      const control = first && !session.over ? probe.controlOf(first.path) : [];
      await session.ask(context, control);
    } finally {
      this.probing = false;
    }
    this.conclude(probe, key, session.over);
  }

  /** The host will not say more. */
  giveUp(at: number, evidence: Evidence): void {
    this.settle(this.route.keyOf(at), () => ({ ...evidence, reached: 'rcpt', mxHost: this.route.host(at), final: true }));
    this.leave(at);
  }

  /** Settles what nobody waits for any more. */
  dropLate(): void {
    const late = this.open.filter((question) => question.late);
    for (const question of late) {
      this.open.splice(this.open.indexOf(question), 1);
      question.settle();
    }
  }

  fail(error: unknown): void {
    for (const question of this.open.splice(0)) question.fail(error);
  }

  /** As soon as the decoys that were heard say enough: nobody waits for the others. */
  private heard(probe: DecoyProbe, key: string): void {
    const facts = this.probes.get(key) === probe ? probe.conclude() : undefined;
    if (!facts) return;
    this.probes.delete(key);
    this.knowledge.learn(key, facts);
    this.settle(key, (question) => this.judge(question, facts));
  }

  private conclude(probe: DecoyProbe, key: string, over: Evidence | undefined): void {
    if (this.probes.get(key) !== probe) return;
    if (!probe.heardOut && ++probe.tries < MAX_TRIES) return;
    const obstacle = probe.obstacle ?? over ?? ofReason('unclear_reply', 'rcpt');
    const greylisted = obstacle.reason === 'greylisted';
    // What greylisting holds up goes on at the recheck, with the same decoys.
    if (!greylisted) this.probes.delete(key);
    const decoys = greylisted ? { decoys: probe.locals } : {};
    this.settle(key, () => ({ ...obstacle, ...decoys, reached: 'rcpt', mxHost: probe.host, final: true }));
  }

  private settle(key: string, judge: (question: Question) => Evidence): void {
    const here = this.open.filter((question) => this.route.keyOf(question.at) === key);
    const others = this.open.filter((question) => this.route.keyOf(question.at) !== key);
    this.open.splice(0, this.open.length, ...others);
    for (const question of here) question.settle(judge(question));
  }

  private judge({ accepted, at, path }: Question, facts: DomainFacts): Evidence {
    const reply = accepted as SmtpReply;
    const found: Evidence = {
      ...ofReason(facts.catchAll ? 'accepts_all' : 'accepted', 'rcpt', true),
      mxHost: this.route.host(at),
      smtpCode: reply.code,
      catchAll: facts.catchAll,
    };
    if (!facts.catchAll) return found;
    const signature = signatureOf(reply, path);
    if (!facts.signatures.includes(signature)) this.knowledge.distinguishes(this.route.keyOf(at));
    return { ...found, likelihood: likelihoodOf(signature, facts) };
  }

  private probeFor({ address, at, options }: Question): DecoyProbe {
    const key = this.route.keyOf(at);
    const known = this.probes.get(key);
    if (known) return known;
    const given = options.decoys?.map((local, n): Decoy => ({ local, kind: n === 0 ? 'look-alike' : 'random' }));
    const probe = new DecoyProbe(
      given?.length ? given : this.fresh(address.local, key),
      this.domain,
      this.route.host(at),
      this.onDecoy,
      (heard) => this.heard(heard, key),
    );
    this.probes.set(key, probe);
    return probe;
  }

  /** A mailbox that was refused as unknown is as good as a random decoy. The look-alike comes first. */
  private fresh(local: string, key: string): Decoy[] {
    return [lookAlike(local), ...(this.knowledge.refusedLately(key) ? [] : randomDecoys())];
  }
}
