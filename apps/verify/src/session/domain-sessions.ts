import type { CallContext } from '@modernleads/contracts';
import type { SmtpReply } from '@modernleads/outbound';
import { CatchAllDetector } from '../catch-all/catch-all-detector';
import { mailProviderOf } from '../mx/mail-provider';
import type { MxRoute } from '../mx/mx-route';
import type { ReplyVerdict } from '../reply/classify-reply';
import { isRefusal, type SmtpLease } from '../smtp-limiter/smtp-limiter';
import { type Evidence, evidenceOf, evidenceOfReply } from './evidence';
import { isPast, type MailboxProbe, type ReplyListener } from './mailbox-probe';
import type { ProberParts } from './prober-parts';
import { type HostHistory, SmtpSession } from './smtp-session';

/** Sessions of one domain at a time, and the number of waiting probes that opens one more. */
const MAX_SESSIONS = 8;
const PROBES_PER_SESSION = 100;
/** Waiting time at a slow host, in milliseconds, from which one more session is opened with it. */
const QUEUE_MS = 2_000;
/** Silence in milliseconds after which one more session is opened: one slow mailbox must not delay the others. */
const STALLED_MS = 2_000;
/** How long a session stays open for the next probe, in milliseconds, where it had several or more are announced. */
const IDLE_MS = 250;
/** Least time for one host, in milliseconds, while others are left to try. */
const MIN_HOST_MS = 5_000;
/** Sessions that may break off at the same probe before the next host is tried. */
const MAX_DROPS = 2;
/** Consecutive sessions without a reply about a mailbox, and refusals of us in one session, after which all probes leave the host. */
const MAX_SESSIONS_WITHOUT_VERDICT = 2;
const MAX_BLOCK_REPLIES = 5;
/** RFC 5321 §3.8: the server closes the connection. */
const CLOSING = 421;

/** The open probes of one domain whose MX hosts are known, and the sessions in which they are asked. */
export class DomainSessions implements ReplyListener {
  private readonly waiting: MailboxProbe[] = [];
  private readonly catchAll: CatchAllDetector;
  private readonly histories = new Map<string, HostHistory>();
  private readonly idleSessions: ((woken: boolean) => void)[] = [];
  /** Sessions being opened or open, and those that are open. */
  private workers = 0;
  private openSessions = 0;
  /** A reply about a mailbox has come: more sessions may be opened. */
  private mailboxReplied = false;
  /** The last window announced more probes. */
  private moreAnnounced = false;
  private lastReplyAt = Date.now();

  /**
   * @param context of the first probe; its deadline is ignored.
   * @param onIdle is called when nothing is left to ask.
   */
  constructor(
    domain: string,
    private readonly route: MxRoute,
    private readonly context: CallContext,
    private readonly parts: ProberParts,
    private readonly onIdle: () => void,
  ) {
    const { catchAll, metrics } = parts;
    this.catchAll = new CatchAllDetector(domain, route, catchAll, () => metrics.rcpts.inc({ kind: 'decoy' }));
  }

  add(probes: readonly MailboxProbe[]): void {
    for (const probe of probes) {
      probe.setListener(this);
      probe.mxIndex = this.route.indexOf(probe.options.host);
      probe.noteEvidence(evidenceOf('timeout', 'hosts'));
      this.waiting.push(probe);
    }
    this.ensureSessions();
  }

  /** Opens as many sessions as the waiting probes need. Called for every new probe and every second. */
  ensureSessions(): void {
    if (this.hasWork) this.idleSessions.splice(0).forEach((wake) => setImmediate(wake, true));
    while (this.workers < this.wantedWorkers) void this.runWorker();
  }

  onReply(probe: MailboxProbe, reply: SmtpReply, verdict: ReplyVerdict): void {
    this.lastReplyAt = Date.now();
    const key = this.route.catchAllKey(probe.mxIndex);
    if (verdict.blame === 'mailbox' || verdict.blame === 'nobody') this.mailboxReplied = true;
    if (verdict.reason === 'accepted') return this.catchAll.recordAcceptance(probe, reply);
    if (verdict.reason === 'mailbox_not_found') this.parts.catchAll.recordRefusal(key);
    const evidence = {
      ...evidenceOfReply('rcpt', reply, verdict, this.route.host(probe.mxIndex)),
      ...this.catchAllBeside(verdict, key),
    };
    if (!evidence.final) return probe.noteEvidence(evidence);
    const decoys = verdict.reason === 'greylisted' ? { decoys: this.catchAll.preDecoy(probe) } : {};
    probe.settle({ ...evidence, ...decoys });
  }

  /** A host that refuses an unknown mailbox is not catch-all. */
  private catchAllBeside({ reason }: ReplyVerdict, key: string): Pick<Evidence, 'catchAll'> {
    const catchAll = reason === 'mailbox_not_found' ? false : this.parts.catchAll.factsOf(key)?.catchAll;
    return catchAll === undefined ? {} : { catchAll };
  }

  private get hasWork(): boolean {
    return this.waiting.length > 0 || this.catchAll.wantsDecoys;
  }

  /** More than one session only after a reply about a mailbox, or when the open ones are silent. */
  private get wantedWorkers(): number {
    if (!this.hasWork) return 0;
    const silent = this.openSessions > 0 && this.openSessions === this.workers && Date.now() - this.lastReplyAt > STALLED_MS;
    const stalled = silent ? this.workers + 1 : 1;
    return Math.min(MAX_SESSIONS, Math.max(stalled, this.mailboxReplied ? this.workersForQueue : 1));
  }

  private get workersForQueue(): number {
    const { length, [0]: first } = this.waiting;
    const { replyMs = 0 } = this.historyOf(this.route.host(first?.mxIndex ?? 0));
    return Math.ceil(Math.max(length / PROBES_PER_SESSION, (length * replyMs) / QUEUE_MS, 1));
  }

  /** Holds sessions one after the other until nothing is left to ask. */
  private async runWorker(): Promise<void> {
    this.workers++;
    this.lastReplyAt = Date.now();
    try {
      for (let mxIndex = this.nextMxIndex(); mxIndex !== undefined; mxIndex = this.nextMxIndex())
        if (!(await this.holdSession(mxIndex))) break;
    } catch (error) {
      for (const probe of this.waiting.splice(0)) probe.fail(error);
      this.catchAll.fail(error);
    } finally {
      this.workers--;
    }
    if (this.workers === 0 && !this.hasWork) this.onIdle();
  }

  /** @returns the index of the host to ask next. */
  private nextMxIndex(): number | undefined {
    this.dropDone();
    const accepted = this.catchAll.wantsDecoys ? this.catchAll.waitingProbes[0] : undefined;
    return (accepted ?? this.waiting[0])?.mxIndex;
  }

  private dropDone(): void {
    this.catchAll.dropExpired();
    if (!this.waiting.some(isDone)) return;
    for (const probe of this.waiting.splice(0)) {
      if (isDone(probe)) probe.settle();
      else this.waiting.push(probe);
    }
  }

  /** Holds one session with one host, if the limiter allows it. @returns false when others are open and this one is refused. */
  private async holdSession(mxIndex: number): Promise<boolean> {
    const host = this.route.host(mxIndex);
    const latest = latestOf([...this.waiting, ...this.catchAll.waitingProbes]);
    const context = { ...this.context, deadline: this.hostDeadline(mxIndex, latest) };
    const lease = await this.parts.limiter.acquireLease(context, { provider: mailProviderOf(host).id, host });
    if (isRefusal(lease)) return this.hostRefused(mxIndex, { ...evidenceOf(lease.reason, 'nobody'), ...lease }, latest);
    const history = this.historyOf(host);
    const session = new SmtpSession(host, this.parts.settings, history);
    try {
      this.parts.metrics.sessions.inc();
      await session.open(this.parts.outbound, context);
      if (session.ended) return this.hostRefused(mxIndex, session.ended, latest);
      this.openSessions++;
      await this.askInSession(session, mxIndex).finally(() => this.openSessions--);
      this.recordSession(session, history, mxIndex);
    } finally {
      this.endSession(session, lease);
    }
    return true;
  }

  private historyOf(host: string): HostHistory {
    const history = this.histories.get(host) ?? { wantsTls: false, sessionsWithoutVerdict: 0 };
    this.histories.set(host, history);
    return history;
  }

  private async askInSession(session: SmtpSession, mxIndex: number): Promise<void> {
    await this.parts.catchAll.loadFacts(this.route.catchAllKey(mxIndex));
    for (let asked = 0; !session.ended && session.room > 0;) {
      if (this.catchAll.wantsDecoysAt(mxIndex)) {
        await this.catchAll.askDecoys(session, mxIndex, { ...this.context, deadline: this.decoyDeadline(mxIndex) });
        continue;
      }
      const window = this.takeWindow(session, mxIndex);
      if (window.length > 0) {
        asked += window.length;
        await this.askWindow(session, mxIndex, window);
      } else if (!(await this.waitForMore(asked > 1 || this.moreAnnounced))) break;
    }
  }

  /** What the session means for the next one and for probes that still wait for its host. */
  private recordSession(session: SmtpSession, history: HostHistory, mxIndex: number): void {
    const { ended, mailboxReplies, blockEvidence, blockReplies } = session;
    this.catchAll.endPreDecoy(mxIndex);
    if (ended && mailboxReplies > 0) history.rcptLimit = session.replies;
    history.sessionsWithoutVerdict = mailboxReplies > 0 || !ended ? 0 : history.sessionsWithoutVerdict + 1;
    history.wantsTls ||= session.secure;
    if (mailboxReplies === 0 && blockEvidence && blockReplies >= MAX_BLOCK_REPLIES)
      this.hostRefused(mxIndex, { ...blockEvidence, final: true });
    else if (ended && (history.sessionsWithoutVerdict >= MAX_SESSIONS_WITHOUT_VERDICT || ended.final))
      this.hostRefused(mxIndex, ended);
  }

  private endSession(session: SmtpSession, lease: SmtpLease): void {
    session.close();
    lease.report(session.outcome);
    lease.release();
  }

  private async askWindow(session: SmtpSession, mxIndex: number, window: readonly MailboxProbe[]): Promise<void> {
    this.parts.metrics.rcpts.inc({ kind: 'target' }, window.length);
    this.moreAnnounced = window.some(({ options }) => options.more);
    const latest = latestOf(window);
    await session.askRecipients(
      { ...this.context, deadline: this.hostDeadline(mxIndex, latest) },
      window,
      window[0]?.address.smtputf8,
    );
    for (const probe of window) if (!probe.settled && !probe.accepted) this.retryProbe(probe, session, latest);
  }

  /** The next window: as many probes as the session takes, all with or all without SMTPUTF8. */
  private takeWindow(session: SmtpSession, mxIndex: number): MailboxProbe[] {
    this.dropDone();
    const { room } = session;
    const window: MailboxProbe[] = [];
    for (const probe of this.waiting.splice(0)) {
      const { smtputf8 } = probe.address;
      if (probe.mxIndex !== mxIndex || window.length >= room) this.waiting.push(probe);
      else if (smtputf8 && !session.smtpUtf8) probe.settle(evidenceOf('not_probeable', 'ehlo', true));
      else if (smtputf8 === (window[0] ?? probe).address.smtputf8) window.push(probe);
      else this.waiting.push(probe);
    }
    return window;
  }

  /** A probe without an answer: asked again where the host answered others, else at the next host. */
  private retryProbe(probe: MailboxProbe, { ended, mailboxReplies }: SmtpSession, latest: number): void {
    if (ended && hasMoreTime(probe, ended, latest)) return void this.waiting.unshift(probe);
    if (ended) probe.noteEvidence(ended);
    if (ended?.final) return probe.settle();
    const brokeOff = !probe.replied || ended?.smtpCode === CLOSING;
    if (brokeOff && (mailboxReplies > 0 || this.openSessions > 1) && probe.drops++ < MAX_DROPS) this.waiting.unshift(probe);
    else this.moveToNextHost(probe);
  }

  private moveToNextHost(probe: MailboxProbe): void {
    probe.drops = 0;
    if (this.route.isLast(probe.mxIndex++) || probe.expired || probe.budgetSpent) probe.settle();
    else this.waiting.push(probe);
  }

  /** A host refuses us or cannot be reached: all its probes move on. @returns false when another session with it is open. */
  private hostRefused(mxIndex: number, evidence: Evidence, latest = Infinity): boolean {
    if (this.openSessions > 0) return false;
    for (const probe of this.waiting.splice(0)) {
      if (probe.mxIndex !== mxIndex || hasMoreTime(probe, evidence, latest)) {
        this.waiting.push(probe);
        continue;
      }
      probe.noteEvidence(evidence);
      if (evidence.final) probe.settle();
      else this.moveToNextHost(probe);
    }
    this.catchAll.giveUp(mxIndex, evidence);
    return true;
  }

  /** Half of the time until `latest`, while another host can be tried afterwards. */
  private hostDeadline(mxIndex: number, latest: number): number {
    if (this.route.isLast(mxIndex)) return latest;
    const now = Date.now();
    return Math.min(latest, now + Math.max((latest - now) / 2, MIN_HOST_MS));
  }

  /** At least {@link MIN_HOST_MS}: decoys for a greylisted address are sent although no caller waits for them. */
  private decoyDeadline(mxIndex: number): number {
    return Math.max(this.hostDeadline(mxIndex, latestOf(this.catchAll.waitingProbes)), Date.now() + MIN_HOST_MS);
  }

  /** @returns true when there may be more to ask. */
  private waitForMore(worthwhile: boolean): Promise<boolean> {
    if (!worthwhile) return Promise.resolve(false);
    return new Promise((resolve) => {
      const end = (woken: boolean): void => {
        clearTimeout(timer);
        const index = this.idleSessions.indexOf(end);
        if (index >= 0) this.idleSessions.splice(index, 1);
        resolve(woken);
      };
      const timer = setTimeout(end, IDLE_MS, false);
      this.idleSessions.push(end);
    });
  }
}

/** Its deadline has passed, or its budget is spent. */
function isDone({ expired, budgetSpent }: MailboxProbe): boolean {
  return expired || budgetSpent;
}

/** The session ran out of time for the probes it began with, but this probe came later and has a later deadline. */
function hasMoreTime(probe: MailboxProbe, { reason }: Evidence, latest: number): boolean {
  return reason === 'timeout' && isPast(latest) && probe.deadline > latest && !isDone(probe);
}

function latestOf(probes: readonly MailboxProbe[]): number {
  return probes.reduce((latest, { deadline }) => Math.max(latest, deadline), 0);
}
