import type { CallContext } from '@modernleads/contracts';
import type { SmtpReply } from '@modernleads/outbound';
import { DecoyProbe } from '../catch-all/decoy-probe';
import { type Decoy, lookAlike, randomDecoys } from '../catch-all/decoys';
import { type DomainFacts, likelihoodOf, signatureOf } from '../catch-all/facts';
import type { ReplyVerdict } from '../classify-reply';
import { findMailHosts } from '../mail-hosts';
import { mailProviderOf } from '../mail-provider';
import { isRefused, type Permit } from '../manners/manners';
import { type Evidence, ofReason, ofReply } from './evidence';
import type { ExchangeParts } from './mail-exchange';
import type { Listener, Question } from './question';
import { Session } from './session';

/** Hosts of one domain that are tried; whoever lists more wants us to knock at other people's doors. */
const MAX_HOSTS = 10;
/** Sessions of one domain at a time, and questions that make one more worth its while. */
const MAX_SESSIONS = 4;
const QUESTIONS_PER_SESSION = 100;
/** One more session also where nothing was heard for so long: one slow mailbox does not hold up the others. */
const STALLED_MS = 2_000;
/** How long a session waits for the next question, where more than one came or more are announced. */
const LINGER_MS = 50;
/** Least that a host gets of the time, where others are left to be tried. */
const MIN_SHARE_MS = 5_000;
/** Sessions that may break off over the same question before the next host is tried, and over the same decoys. */
const MAX_DROPS = 2;
const MAX_DECOY_TRIES = 2;
/** Sessions in a row without a word about a mailbox, and refusals of us in one of them, that go for everybody who waits for the host. */
const MAX_BARREN = 2;
const MAX_ACCUSATIONS = 5;

/** The open questions about one domain, and the few sessions in which they are put. */
export class DomainQueue implements Listener {
  private readonly waiting: Question[] = [];
  /** Accepted by their host, but it is not known yet what that is worth. */
  private readonly accepted: Question[] = [];
  private readonly lingering: ((woken: boolean) => void)[] = [];
  private readonly wantTls = new Set<string>();
  /** By host: RCPT commands after which it hangs up. */
  private readonly limits = new Map<string, number>();
  private readonly probes = new Map<string, DecoyProbe>();
  private preparing?: Promise<void>;
  private hosts: readonly string[] = [];
  /** By host: sessions in a row in which nothing was said about any mailbox. */
  private readonly barren = new Map<string, number>();
  private primaries = 0;
  private ready = false;
  private workers = 0;
  private talking = 0;
  private probing = false;
  /** Some mailbox was spoken of: more sessions may be worth their while. */
  private spoken = false;
  /** The last window said that more questions follow. */
  private announced = false;
  /** A host whose greylisting should learn of the decoys now, so that they have waited when they are needed. */
  private knockAt?: number;
  private heardAt = Date.now();

  /** @param context of the first question; its deadline counts for nothing. */
  constructor(
    private readonly domain: string,
    private readonly context: CallContext,
    private readonly parts: ExchangeParts,
    private readonly onIdle: () => void,
  ) {}

  add(question: Question): void {
    question.listenWith(this);
    this.waiting.push(question);
    this.preparing ??= this.prepare().catch((error: unknown) => this.fail(error));
    if (this.ready) this.enter(question);
    this.attend();
  }

  /** Sees to it that enough sessions are at work. Called for every new question, and every second. */
  attend(): void {
    if (!this.ready) return;
    if (this.hasWork) this.lingering.splice(0).forEach((wake) => setImmediate(wake, true));
    while (this.workers < this.wanted) void this.work();
  }

  heard(question: Question, reply: SmtpReply, verdict: ReplyVerdict): void {
    this.heardAt = Date.now();
    const host = this.hosts[question.at] as string;
    const key = this.keyOf(question.at);
    if (verdict.blame === 'mailbox' || verdict.blame === 'nobody') this.spoken = true;
    if (verdict.reason === 'accepted') return this.accept(question, reply);
    if (verdict.reason === 'mailbox_not_found') this.parts.knowledge.refused(key);
    const evidence = { ...ofReply('rcpt', reply, verdict, host), ...this.catchAllBeside(verdict, key) };
    if (!evidence.final) return question.note(evidence);
    question.settle(verdict.reason === 'greylisted' ? { ...evidence, decoys: this.knock(question) } : evidence);
  }

  /** Whoever refuses one mailbox as unknown does not take mail for everybody. */
  private catchAllBeside({ reason }: ReplyVerdict, key: string): Pick<Evidence, 'catchAll'> {
    const catchAll = reason === 'mailbox_not_found' ? false : this.parts.knowledge.facts(key)?.catchAll;
    return catchAll === undefined ? {} : { catchAll };
  }

  private async prepare(): Promise<void> {
    for (;;) {
      const until = this.latest(this.waiting);
      const context = { ...this.context, deadline: until };
      const [found] = await Promise.all([
        findMailHosts(this.parts.outbound, context, this.domain),
        this.parts.knowledge.load(this.domain),
      ]);
      if ('hosts' in found) {
        this.hosts = found.hosts.slice(0, MAX_HOSTS);
        this.primaries = found.primaries;
        break;
      }
      const ranOut = found.none === 'dns_error' && until <= Date.now();
      for (const question of this.waiting.splice(0)) {
        if (ranOut && question.deadline > until) this.waiting.push(question);
        else question.settle(ofReason(found.none, 'dns', true));
      }
      if (this.waiting.length === 0) return this.onIdle();
    }
    this.ready = true;
    for (const question of this.waiting) this.enter(question);
    this.attend();
  }

  private enter(question: Question): void {
    question.note(ofReason('timeout', 'hosts'));
    question.at = Math.max(0, this.hosts.indexOf(question.options.host ?? ''));
  }

  private get hasWork(): boolean {
    return this.waiting.length > 0 || this.mayProbe;
  }

  private get mayProbe(): boolean {
    return !this.probing && (this.accepted.length > 0 || this.knockAt !== undefined);
  }

  private get wanted(): number {
    if (!this.hasWork) return 0;
    const silent = this.talking > 0 && this.talking === this.workers && Date.now() - this.heardAt > STALLED_MS;
    const stalled = silent ? this.workers + 1 : 1;
    const many = this.spoken ? Math.ceil(this.waiting.length / QUESTIONS_PER_SESSION) : 1;
    return Math.min(MAX_SESSIONS, Math.max(stalled, many));
  }

  /** Holds one session after the other until nothing is left to ask. */
  private async work(): Promise<void> {
    this.workers++;
    this.heardAt = Date.now();
    try {
      for (let at = this.nextHost(); at !== undefined; at = this.nextHost()) if (!(await this.hold(at))) break;
    } catch (error) {
      this.fail(error);
    } finally {
      this.workers--;
    }
    if (this.workers === 0 && !this.hasWork) this.onIdle();
  }

  /** @returns which host is to be asked next. */
  private nextHost(): number | undefined {
    this.dropExpired();
    if (this.mayProbe && this.accepted[0]) return this.accepted[0].at;
    return this.waiting[0]?.at;
  }

  private dropExpired(): void {
    for (const list of [this.waiting, this.accepted]) {
      const done = list.filter((question) => question.late || (list === this.waiting && question.spent));
      if (done.length === 0) continue;
      list.splice(0, list.length, ...list.filter((question) => !done.includes(question)));
      for (const question of done) question.settle();
    }
  }

  /** One session with one host, if it may be held. @returns false when others are at it and this one is one too many. */
  private async hold(at: number): Promise<boolean> {
    const host = this.hosts[at] as string;
    const context = { ...this.context, deadline: this.until(at, [...this.waiting, ...this.accepted]) };
    const permit = await this.parts.manners.acquire(context, { provider: mailProviderOf(host).id, host });
    if (isRefused(permit)) return this.turnedAway(at, { ...ofReason(permit.reason, 'nobody'), ...permit });
    const session = new Session(host, this.parts.settings, this.limits.get(host));
    try {
      this.parts.metrics.sessions.inc();
      await session.open(this.parts.outbound, context, this.wantTls.has(host));
      if (session.over) return this.turnedAway(at, session.over);
      this.talking++;
      await this.converse(session, at).finally(() => this.talking--);
      this.review(session, at);
    } finally {
      this.leave(session, permit);
    }
    return true;
  }

  /** What the session means for those who still wait for its host. */
  private review(session: Session, at: number): void {
    if (this.knockAt === at) this.knockAt = undefined;
    if (session.over && session.spoke > 0) this.limits.set(session.host, session.replies);
    const barren = session.spoke > 0 || !session.over ? 0 : (this.barren.get(session.host) ?? 0) + 1;
    this.barren.set(session.host, barren);
    if (session.spoke === 0 && session.accusation && session.accusations >= MAX_ACCUSATIONS)
      this.turnedAway(at, { ...session.accusation, final: true });
    else if (session.over && (barren >= MAX_BARREN || session.over.final)) this.turnedAway(at, session.over);
  }

  private leave(session: Session, permit: Permit): void {
    session.close();
    if (session.secure) this.wantTls.add(session.host);
    permit.report(session.event);
    permit.release();
  }

  private async converse(session: Session, at: number): Promise<void> {
    await this.parts.knowledge.load(this.keyOf(at));
    for (let asked = 0; !session.over && session.room > 0;) {
      if (this.mayProbe && this.probesAt(at)) {
        await this.askDecoys(session, at);
        continue;
      }
      const window = this.take(session, at);
      if (window.length > 0) {
        asked += window.length;
        await this.put(session, at, window);
      } else if (!(await this.linger(asked > 1 || this.announced))) break;
    }
  }

  private async put(session: Session, at: number, window: readonly Question[]): Promise<void> {
    this.parts.metrics.rcpts.inc({ kind: 'target' }, window.length);
    this.announced = window.some(({ options }) => options.more);
    const context = { ...this.context, deadline: this.until(at, window) };
    const utf8 = window[0]?.address.smtputf8 ?? false;
    await session.ask(context, window, utf8);
    for (const question of window) if (!question.settled && !question.accepted) this.again(question, session);
  }

  /** The next window: as many as the session has room for, all of them with or all of them without SMTPUTF8. */
  private take(session: Session, at: number): Question[] {
    this.dropExpired();
    const window: Question[] = [];
    const left: Question[] = [];
    for (const question of this.waiting) {
      if (question.at !== at) left.push(question);
      else if (question.address.smtputf8 && !session.smtpUtf8) question.settle(ofReason('not_probeable', 'ehlo', true));
      else if (window.length < session.room && question.address.smtputf8 === (window[0] ?? question).address.smtputf8)
        window.push(question);
      else left.push(question);
    }
    this.waiting.splice(0, this.waiting.length, ...left);
    return window;
  }

  /** Without an answer: once more where the host has been answering others, else at the next host. */
  private again(question: Question, { over, spoke }: Session): void {
    if (over) question.note(over);
    if (over?.final) return question.settle();
    const brokeOff = !question.replied || over?.smtpCode === 421;
    if (brokeOff && (spoke > 0 || this.talking > 1) && question.drops++ < MAX_DROPS) this.waiting.unshift(question);
    else this.advance(question);
  }

  private advance(question: Question): void {
    question.drops = 0;
    if (++question.at < this.hosts.length && !question.late && !question.spent) this.waiting.push(question);
    else question.settle();
  }

  /** A host will not talk to us: that goes for all who wait for it. */
  private turnedAway(at: number, evidence: Evidence): boolean {
    if (this.talking > 0) return false;
    const affected = this.waiting.filter((question) => question.at === at);
    const others = this.waiting.filter((question) => question.at !== at);
    this.waiting.splice(0, this.waiting.length, ...others);
    for (const question of affected) {
      question.note(evidence);
      if (evidence.final) question.settle();
      else this.advance(question);
    }
    this.settleAccepted(at, () => ({ ...evidence, reached: 'rcpt', mxHost: this.hosts[at] as string, final: true }));
    return true;
  }

  // What an acceptance is worth.

  private accept(question: Question, reply: SmtpReply): void {
    const key = this.keyOf(question.at);
    const host = this.hosts[question.at] as string;
    this.parts.knowledge.accepted(key);
    const facts = this.parts.knowledge.facts(key);
    question.accepted = reply;
    if (facts) return question.settle(this.judge(question, facts));
    question.note({ ...ofReason('timeout', 'rcpt'), mxHost: host, smtpCode: reply.code });
    this.accepted.push(question);
  }

  private judge({ accepted, at, path }: Question, facts: DomainFacts): Evidence {
    const reply = accepted as SmtpReply;
    const found: Evidence = {
      ...ofReason(facts.catchAll ? 'accepts_all' : 'accepted', 'rcpt', true),
      mxHost: this.hosts[at] as string,
      smtpCode: reply.code,
      catchAll: facts.catchAll,
    };
    if (!facts.catchAll) return found;
    const signature = signatureOf(reply, path);
    if (!facts.signatures.includes(signature)) this.parts.knowledge.distinguishes(this.keyOf(at));
    return { ...found, likelihood: likelihoodOf(signature, facts) };
  }

  private settleAccepted(at: number, judge: (question: Question) => Evidence): void {
    const here = this.accepted.filter((question) => question.at === at);
    this.accepted.splice(0, this.accepted.length, ...this.accepted.filter((question) => question.at !== at));
    for (const question of here) question.settle(judge(question));
  }

  private probesAt(at: number): boolean {
    return this.knockAt === at || this.accepted.some((question) => question.at === at);
  }

  /** @returns the local parts that will be asked about along with a greylisted address, if they are needed at all. */
  private knock(question: Question): readonly string[] {
    if (this.parts.knowledge.facts(this.keyOf(question.at))) return question.options.decoys ?? [];
    const known = this.probes.get(this.keyOf(question.at));
    if (!known) this.knockAt = question.at;
    return this.probeFor(question).locals;
  }

  private probeFor(question: Question): DecoyProbe {
    const key = this.keyOf(question.at);
    const { knowledge, metrics } = this.parts;
    const known = this.probes.get(key);
    if (known) return known;
    const given = question.options.decoys?.map((local, n): Decoy => ({ local, kind: n === 0 ? 'look-alike' : 'random' }));
    const alike = lookAlike(question.address.local);
    // A mailbox that was refused as unknown is as good as a random decoy.
    const fresh = knowledge.refusedLately(key) ? [alike] : [alike, ...randomDecoys()];
    const decoys = given?.length ? given : fresh;
    const host = this.hosts[question.at] as string;
    const probe = new DecoyProbe(decoys, this.domain, host, () => metrics.rcpts.inc({ kind: 'decoy' }));
    this.probes.set(key, probe);
    return probe;
  }

  private async askDecoys(session: Session, at: number): Promise<void> {
    const key = this.keyOf(at);
    const here = this.accepted.filter((question) => question.at === at);
    const probe = this.probes.get(key) ?? this.probeFor(here[0] as Question);
    if (this.knockAt === at) this.knockAt = undefined;
    this.probing = true;
    const deadline = Math.max(this.until(at, here), Date.now() + MIN_SHARE_MS);
    await session.ask({ ...this.context, deadline }, probe.open).finally(() => (this.probing = false));
    this.conclude(probe, session, at, key);
  }

  private conclude(probe: DecoyProbe, session: Session, at: number, key: string): void {
    const facts = probe.conclude();
    if (facts) {
      this.probes.delete(key);
      this.parts.knowledge.learn(key, facts);
      return this.settleAccepted(at, (question) => this.judge(question, facts));
    }
    if (!probe.heardOut && ++probe.tries < MAX_DECOY_TRIES) return;
    const obstacle = probe.obstacle ?? session.over ?? ofReason('unclear_reply', 'rcpt');
    // A probe that greylisting holds up goes on at the recheck, with the same decoys.
    if (obstacle.reason !== 'greylisted') this.probes.delete(key);
    const decoys = obstacle.reason === 'greylisted' ? { decoys: probe.locals } : {};
    this.settleAccepted(at, () => ({ ...obstacle, ...decoys, reached: 'rcpt', mxHost: probe.host, final: true }));
  }

  // Time, and the end of it.

  /** Backup hosts may take what the best ones refuse. */
  private keyOf(at: number): string {
    return at < this.primaries ? this.domain : `${this.domain}/${this.hosts[at]}`;
  }

  private latest(questions: readonly Question[]): number {
    return questions.reduce((latest, { deadline }) => Math.max(latest, deadline), 0);
  }

  /** Half of what is left, where another host can be tried after this one. */
  private until(at: number, questions: readonly Question[]): number {
    const latest = this.latest(questions);
    if (at >= this.hosts.length - 1) return latest;
    const now = Date.now();
    return Math.min(latest, now + Math.max((latest - now) / 2, MIN_SHARE_MS));
  }

  private linger(worthwhile: boolean): Promise<boolean> {
    if (!worthwhile) return Promise.resolve(false);
    return new Promise((resolve) => {
      const timer = setTimeout(() => end(false), LINGER_MS);
      const end = (woken: boolean): void => {
        clearTimeout(timer);
        const index = this.lingering.indexOf(end);
        if (index >= 0) this.lingering.splice(index, 1);
        resolve(woken);
      };
      this.lingering.push(end);
    });
  }

  private fail(error: unknown): void {
    for (const question of [...this.waiting.splice(0), ...this.accepted.splice(0)]) question.fail(error);
    if (this.workers === 0) this.onIdle();
  }
}
