import type { CallContext } from '@modernleads/contracts';
import type { SmtpReply } from '@modernleads/outbound';
import { Acceptances } from '../catch-all/catch-all-detector';
import type { ReplyVerdict } from '../reply/classify-reply';
import { mailProviderOf } from '../mx/mail-provider';
import { isRefused, type Permit } from '../smtp-limiter/smtp-limiter';
import { type Evidence, ofReason, ofReply } from './evidence';
import type { ExchangeParts } from './smtp-prober';
import { type Listener, type Question, ranOut } from './mailbox-probe';
import type { Route } from '../mx/mx-route';
import { type Lesson, Session } from './smtp-session';

/** Sessions of one domain at a time, and questions that make one more worth its while. */
const MAX_SESSIONS = 8;
const QUESTIONS_PER_SESSION = 100;
/** Longest that questions are to wait for a slow host before one more session is opened with it, in milliseconds. */
const QUEUE_MS = 2_000;
/** One more session also where nothing was heard for so long: one slow mailbox does not hold up the others. */
const STALLED_MS = 2_000;
/** How long a session waits for the next question, where more than one came or more are announced. */
const LINGER_MS = 50;
/** Least that a host gets of the time, where others are left to be tried. */
const MIN_SHARE_MS = 5_000;
/** Sessions that may break off over the same question before the next host is tried. */
const MAX_DROPS = 2;
/** Sessions in a row without a word about a mailbox, and refusals of us in one of them, that go for everybody who waits for the host. */
const MAX_BARREN = 2;
const MAX_ACCUSATIONS = 5;
/** RFC 5321 §3.8: the server closes the connection. */
const CLOSING = 421;

/** The open questions about one domain whose hosts are known, and the few sessions in which they are put. */
export class Talks implements Listener {
  private readonly waiting: Question[] = [];
  private readonly acceptances: Acceptances;
  private readonly lessons = new Map<string, Lesson>();
  private readonly lingering: ((woken: boolean) => void)[] = [];
  /** Sessions that are being opened or held, and those that are held. */
  private workers = 0;
  private talking = 0;
  /** Some mailbox was spoken of: more sessions may be worth their while. */
  private spoken = false;
  /** The last window said that more questions follow. */
  private announced = false;
  private heardAt = Date.now();

  /**
   * @param context of the first question; its deadline counts for nothing.
   * @param onIdle is called when nothing is left to ask.
   */
  constructor(
    domain: string,
    private readonly route: Route,
    private readonly context: CallContext,
    private readonly parts: ExchangeParts,
    private readonly onIdle: () => void,
  ) {
    const { knowledge, metrics } = parts;
    this.acceptances = new Acceptances(domain, route, knowledge, () => metrics.rcpts.inc({ kind: 'decoy' }));
  }

  add(questions: readonly Question[]): void {
    for (const question of questions) {
      question.listenWith(this);
      question.at = this.route.placeOf(question.options.host);
      question.note(ofReason('timeout', 'hosts'));
      this.waiting.push(question);
    }
    this.attend();
  }

  /** Sees to it that enough sessions are at work. Called for every new question, and every second. */
  attend(): void {
    if (this.hasWork) this.lingering.splice(0).forEach((wake) => setImmediate(wake, true));
    while (this.workers < this.wanted) void this.work();
  }

  heard(question: Question, reply: SmtpReply, verdict: ReplyVerdict): void {
    this.heardAt = Date.now();
    const key = this.route.keyOf(question.at);
    if (verdict.blame === 'mailbox' || verdict.blame === 'nobody') this.spoken = true;
    if (verdict.reason === 'accepted') return this.acceptances.accept(question, reply);
    if (verdict.reason === 'mailbox_not_found') this.parts.knowledge.refused(key);
    const evidence = { ...ofReply('rcpt', reply, verdict, this.route.host(question.at)), ...this.catchAllBeside(verdict, key) };
    if (!evidence.final) return question.note(evidence);
    const decoys = verdict.reason === 'greylisted' ? { decoys: this.acceptances.knock(question) } : {};
    question.settle({ ...evidence, ...decoys });
  }

  /** Whoever refuses one mailbox as unknown does not take mail for everybody. */
  private catchAllBeside({ reason }: ReplyVerdict, key: string): Pick<Evidence, 'catchAll'> {
    const catchAll = reason === 'mailbox_not_found' ? false : this.parts.knowledge.facts(key)?.catchAll;
    return catchAll === undefined ? {} : { catchAll };
  }

  private get hasWork(): boolean {
    return this.waiting.length > 0 || this.acceptances.wantProbe;
  }

  /** More than one only where that is known to lead somewhere: not at closed doors. */
  private get wanted(): number {
    if (!this.hasWork) return 0;
    const silent = this.talking > 0 && this.talking === this.workers && Date.now() - this.heardAt > STALLED_MS;
    const stalled = silent ? this.workers + 1 : 1;
    return Math.min(MAX_SESSIONS, Math.max(stalled, this.spoken ? this.worthwhile : 1));
  }

  private get worthwhile(): number {
    const { length, [0]: first } = this.waiting;
    const { replyMs = 0 } = this.lessonOf(this.route.host(first?.at ?? 0));
    return Math.ceil(Math.max(length / QUESTIONS_PER_SESSION, (length * replyMs) / QUEUE_MS, 1));
  }

  /** Holds one session after the other until nothing is left to ask. */
  private async work(): Promise<void> {
    this.workers++;
    this.heardAt = Date.now();
    try {
      for (let at = this.nextPlace(); at !== undefined; at = this.nextPlace()) if (!(await this.hold(at))) break;
    } catch (error) {
      for (const question of this.waiting.splice(0)) question.fail(error);
      this.acceptances.fail(error);
    } finally {
      this.workers--;
    }
    if (this.workers === 0 && !this.hasWork) this.onIdle();
  }

  /** @returns which host is to be asked next. */
  private nextPlace(): number | undefined {
    this.dropDone();
    const accepted = this.acceptances.wantProbe ? this.acceptances.questions[0] : undefined;
    return (accepted ?? this.waiting[0])?.at;
  }

  private dropDone(): void {
    this.acceptances.dropLate();
    if (!this.waiting.some(isDone)) return;
    for (const question of this.waiting.splice(0)) {
      if (isDone(question)) question.settle();
      else this.waiting.push(question);
    }
  }

  /** One session with one host, if it may be held. @returns false when others are at it and this one is one too many. */
  private async hold(at: number): Promise<boolean> {
    const host = this.route.host(at);
    const latest = latestOf([...this.waiting, ...this.acceptances.questions]);
    const context = { ...this.context, deadline: this.until(at, latest) };
    const permit = await this.parts.manners.acquire(context, { provider: mailProviderOf(host).id, host });
    if (isRefused(permit)) return this.turnedAway(at, { ...ofReason(permit.reason, 'nobody'), ...permit }, latest);
    const lesson = this.lessonOf(host);
    const session = new Session(host, this.parts.settings, lesson);
    try {
      this.parts.metrics.sessions.inc();
      await session.open(this.parts.outbound, context);
      if (session.over) return this.turnedAway(at, session.over, latest);
      this.talking++;
      await this.converse(session, at).finally(() => this.talking--);
      this.review(session, lesson, at);
    } finally {
      this.leave(session, permit);
    }
    return true;
  }

  private lessonOf(host: string): Lesson {
    const lesson = this.lessons.get(host) ?? { wantsTls: false, barren: 0 };
    this.lessons.set(host, lesson);
    return lesson;
  }

  private async converse(session: Session, at: number): Promise<void> {
    await this.parts.knowledge.load(this.route.keyOf(at));
    for (let asked = 0; !session.over && session.room > 0;) {
      if (this.acceptances.wantProbeAt(at)) {
        await this.acceptances.probe(session, at, { ...this.context, deadline: this.probeUntil(at) });
        continue;
      }
      const window = this.take(session, at);
      if (window.length > 0) {
        asked += window.length;
        await this.put(session, at, window);
      } else if (!(await this.linger(asked > 1 || this.announced))) break;
    }
  }

  /** What the session means for the next one, and for those who still wait for its host. */
  private review(session: Session, lesson: Lesson, at: number): void {
    const { over, spoke, accusation, accusations } = session;
    this.acceptances.leave(at);
    if (over && spoke > 0) lesson.limit = session.replies;
    lesson.barren = spoke > 0 || !over ? 0 : lesson.barren + 1;
    lesson.wantsTls ||= session.secure;
    if (spoke === 0 && accusation && accusations >= MAX_ACCUSATIONS) this.turnedAway(at, { ...accusation, final: true });
    else if (over && (lesson.barren >= MAX_BARREN || over.final)) this.turnedAway(at, over);
  }

  private leave(session: Session, permit: Permit): void {
    session.close();
    permit.report(session.event);
    permit.release();
  }

  private async put(session: Session, at: number, window: readonly Question[]): Promise<void> {
    this.parts.metrics.rcpts.inc({ kind: 'target' }, window.length);
    this.announced = window.some(({ options }) => options.more);
    const latest = latestOf(window);
    await session.ask({ ...this.context, deadline: this.until(at, latest) }, window, window[0]?.address.smtputf8);
    for (const question of window) if (!question.settled && !question.accepted) this.again(question, session, latest);
  }

  /** The next window: as many as the session has room for, all of them with or all of them without SMTPUTF8. */
  private take(session: Session, at: number): Question[] {
    this.dropDone();
    const { room } = session;
    const window: Question[] = [];
    for (const question of this.waiting.splice(0)) {
      const { smtputf8 } = question.address;
      if (question.at !== at || window.length >= room) this.waiting.push(question);
      else if (smtputf8 && !session.smtpUtf8) question.settle(ofReason('not_probeable', 'ehlo', true));
      else if (smtputf8 === (window[0] ?? question).address.smtputf8) window.push(question);
      else this.waiting.push(question);
    }
    return window;
  }

  /** Without an answer: once more where the host has been answering others, else at the next host. */
  private again(question: Question, { over, spoke }: Session, latest: number): void {
    if (over && hasMoreTime(question, over, latest)) return void this.waiting.unshift(question);
    if (over) question.note(over);
    if (over?.final) return question.settle();
    const brokeOff = !question.replied || over?.smtpCode === CLOSING;
    if (brokeOff && (spoke > 0 || this.talking > 1) && question.drops++ < MAX_DROPS) this.waiting.unshift(question);
    else this.advance(question);
  }

  private advance(question: Question): void {
    question.drops = 0;
    if (this.route.isLast(question.at++) || question.late || question.spent) question.settle();
    else this.waiting.push(question);
  }

  /** A host will not talk to us: that goes for all who wait for it. @returns false when it talks to us in another session. */
  private turnedAway(at: number, evidence: Evidence, latest = Infinity): boolean {
    if (this.talking > 0) return false;
    for (const question of this.waiting.splice(0)) {
      if (question.at !== at || hasMoreTime(question, evidence, latest)) {
        this.waiting.push(question);
        continue;
      }
      question.note(evidence);
      if (evidence.final) question.settle();
      else this.advance(question);
    }
    this.acceptances.giveUp(at, evidence);
    return true;
  }

  /** Half of what is left until `latest`, where another host can be tried after this one. */
  private until(at: number, latest: number): number {
    if (this.route.isLast(at)) return latest;
    const now = Date.now();
    return Math.min(latest, now + Math.max((latest - now) / 2, MIN_SHARE_MS));
  }

  /** Greylisting may have to hear of decoys for which nobody waits. */
  private probeUntil(at: number): number {
    return Math.max(this.until(at, latestOf(this.acceptances.questions)), Date.now() + MIN_SHARE_MS);
  }

  /** @returns true when there may be more to ask. */
  private linger(worthwhile: boolean): Promise<boolean> {
    if (!worthwhile) return Promise.resolve(false);
    return new Promise((resolve) => {
      const end = (woken: boolean): void => {
        clearTimeout(timer);
        const index = this.lingering.indexOf(end);
        if (index >= 0) this.lingering.splice(index, 1);
        resolve(woken);
      };
      const timer = setTimeout(end, LINGER_MS, false);
      this.lingering.push(end);
    });
  }
}

/** Nobody waits for it, or it may not be asked about again. */
function isDone({ late, spent }: Question): boolean {
  return late || spent;
}

/** Time ran out for those who were there when it was measured, but not for one who came later. */
function hasMoreTime(question: Question, { reason }: Evidence, latest: number): boolean {
  return reason === 'timeout' && ranOut(latest) && question.deadline > latest && !isDone(question);
}

function latestOf(questions: readonly Question[]): number {
  return questions.reduce((latest, { deadline }) => Math.max(latest, deadline), 0);
}
