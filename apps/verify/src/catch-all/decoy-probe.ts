import type { SmtpReply } from '@modernleads/outbound';
import type { ReplyVerdict } from '../classify-reply';
import { type Evidence, ofReply } from '../session/evidence';
import type { Recipient } from '../session/session';
import type { Decoy } from './decoys';
import { type DomainFacts, NOT_CATCH_ALL, signatureOf } from './facts';

/** A decoy, and what the server made of it. */
class AskedDecoy implements Recipient {
  readonly path: string;
  outcome: 'none' | 'accepted' | 'refused' | 'open' = 'none';
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

  asked(): void {
    this.onAsked();
  }

  heard(reply: SmtpReply, verdict: ReplyVerdict): void {
    const { blame, reason } = verdict;
    this.outcome = reason === 'accepted' ? 'accepted' : isRefusal(reply, blame) ? 'refused' : 'open';
    if (this.outcome === 'accepted') this.signature = signatureOf(reply, this.path);
    if (this.outcome === 'open') this.obstacle = { ...ofReply('rcpt', reply, verdict, this.host), final: true };
    this.onHeard();
  }
}

/** A final no, for whatever reason but us: the server tells this address from the one that it accepted. */
function isRefusal({ code }: SmtpReply, blame: ReplyVerdict['blame']): boolean {
  return blame === 'mailbox' || (code >= 500 && (blame === 'domain' || blame === 'unclear'));
}

/** Finds out whether a host takes mail for everybody. */
export class DecoyProbe {
  /** Sessions in which it was tried. */
  tries = 0;
  private readonly asked: readonly AskedDecoy[];

  /**
   * @param decoys the one that says most first.
   * @param onAsked is called for every RCPT that is spent on a decoy, `onHeard` for every reply.
   */
  constructor(
    decoys: readonly Decoy[],
    domain: string,
    readonly host: string,
    onAsked: () => void,
    onHeard: (probe: DecoyProbe) => void,
  ) {
    this.asked = decoys.map((decoy) => new AskedDecoy(decoy, domain, host, onAsked, () => onHeard(this)));
  }

  get locals(): string[] {
    return this.asked.map(({ decoy }) => decoy.local);
  }

  /** Those without an answer yet. */
  get open(): readonly Recipient[] {
    return this.asked.filter(({ outcome }) => outcome === 'none' || outcome === 'open');
  }

  /** True when the server left nothing unanswered, not even by "later". */
  get heardOut(): boolean {
    return this.asked.every(({ outcome }) => outcome !== 'none');
  }

  /** What kept a decoy from an answer. */
  get obstacle(): Evidence | undefined {
    return this.asked.find(({ outcome, obstacle }) => outcome === 'open' && obstacle)?.obstacle;
  }

  /**
   * One decoy that was accepted is enough to prove it. That all were refused is needed to say the contrary: nothing is concluded from
   * decoys without an answer.
   */
  conclude(): DomainFacts | undefined {
    const accepted = this.asked.filter(({ outcome }) => outcome === 'accepted');
    const refused = (kind: Decoy['kind']): boolean =>
      this.asked.some(({ decoy, outcome }) => decoy.kind === kind && outcome === 'refused');
    if (accepted.length === 0) return this.asked.every(({ outcome }) => outcome === 'refused') ? NOT_CATCH_ALL : undefined;
    return {
      catchAll: true,
      signatures: [...new Set(accepted.map(({ signature }) => signature))],
      lookAlikeRefused: refused('look-alike'),
      distinguishes: false,
    };
  }
}
