import type { SmtpReply } from '@modernleads/outbound';
import type { ReplyVerdict } from '../reply/classify-reply';
import { type Evidence, evidenceOfReply } from '../session/evidence';
import type { Recipient } from '../session/smtp-session';
import { type CatchAllFacts, NOT_CATCH_ALL, signatureOf } from './catch-all-facts';
import type { Decoy } from './decoys';

/** A decoy and the reply to it. */
class AskedDecoy implements Recipient {
  readonly path: string;
  outcome: 'none' | 'accepted' | 'refused' | 'vague' | 'open' = 'none';
  signature = '';
  obstacle?: Evidence;

  constructor(
    readonly decoy: Decoy,
    domain: string,
    private readonly host: string,
    private readonly onAsked: () => void,
    private readonly onHeard: () => void,
  ) {
    this.path = `${decoy.local}@${domain}`;
  }

  onRcptSent(): void {
    this.onAsked();
  }

  onReply(reply: SmtpReply, verdict: ReplyVerdict): void {
    const { blame, reason } = verdict;
    this.outcome = reason === 'accepted' ? 'accepted' : refusalOf(reply, blame);
    if (this.outcome === 'accepted') this.signature = signatureOf(reply, this.path);
    else this.obstacle = { ...evidenceOfReply('rcpt', reply, verdict, this.host), final: true };
    this.onHeard();
  }
}

/** A permanent refusal that blames neither us nor the mailbox is vague: the host may only be refusing further recipients. */
function refusalOf({ code }: SmtpReply, blame: ReplyVerdict['blame']): 'refused' | 'vague' | 'open' {
  if (blame === 'mailbox') return 'refused';
  return code >= 500 && (blame === 'domain' || blame === 'unclear') ? 'vague' : 'open';
}

/** The accepted address, asked about again after vague refusals of decoys. */
class Control implements Recipient {
  outcome: 'none' | 'accepted' | 'refused' = 'none';

  constructor(
    readonly path: string,
    readonly onRcptSent: () => void,
    private readonly onHeard: () => void,
  ) {}

  onReply(_reply: SmtpReply, { reason }: ReplyVerdict): void {
    this.outcome = reason === 'accepted' ? 'accepted' : 'refused';
    this.onHeard();
  }
}

/** Asks one host about decoys to find out whether it is catch-all. */
export class DecoyProbe {
  /** Sessions in which the decoys were sent. */
  sessions = 0;
  private readonly asked: readonly AskedDecoy[];
  private control?: Control;

  /**
   * @param decoys the most telling one first.
   * @param onAsked is called for every RCPT that asks about a decoy, `onHeard` for every reply.
   */
  constructor(
    decoys: readonly Decoy[],
    domain: string,
    readonly host: string,
    private readonly onAsked: () => void,
    private readonly onHeard: (probe: DecoyProbe) => void,
  ) {
    this.asked = decoys.map((decoy) => new AskedDecoy(decoy, domain, host, onAsked, () => onHeard(this)));
  }

  get locals(): string[] {
    return this.asked.map(({ decoy }) => decoy.local);
  }

  /** Where decoys were refused vaguely: the accepted address, which must be accepted once more for the refusals to count. */
  controlOf(path: string): readonly Recipient[] {
    if (!this.vague) return [];
    this.control = new Control(path, this.onAsked, () => this.onHeard(this));
    return [this.control];
  }

  private get vague(): boolean {
    return this.asked.some(({ outcome }) => outcome === 'vague');
  }

  /** Decoys that are neither accepted nor refused. */
  get unanswered(): readonly Recipient[] {
    return this.asked.filter(({ outcome }) => outcome !== 'accepted' && outcome !== 'refused');
  }

  /** True when every decoy got a reply, temporary ones included. */
  get answeredInFull(): boolean {
    if (this.vague && (this.control?.outcome ?? 'none') === 'none') return false;
    return this.asked.every(({ outcome }) => outcome !== 'none');
  }

  /** Why a decoy was neither accepted nor refused. */
  get obstacle(): Evidence | undefined {
    return this.asked.find(({ outcome, obstacle }) => outcome !== 'refused' && obstacle)?.obstacle;
  }

  /** One accepted decoy proves a catch-all. The contrary needs all decoys refused; unanswered decoys prove nothing. */
  conclude(): CatchAllFacts | undefined {
    const accepted = this.asked.filter(({ outcome }) => outcome === 'accepted');
    const isRefused = ({ outcome }: AskedDecoy): boolean =>
      outcome === 'refused' || (outcome === 'vague' && this.control?.outcome === 'accepted');
    const refused = (kind: Decoy['kind']): boolean => this.asked.some((each) => each.decoy.kind === kind && isRefused(each));
    if (accepted.length === 0) return this.asked.every(isRefused) ? NOT_CATCH_ALL : undefined;
    return {
      catchAll: true,
      signatures: [...new Set(accepted.map(({ signature }) => signature))],
      lookAlikeRefused: refused('look-alike'),
      distinctReplies: false,
    };
  }
}
