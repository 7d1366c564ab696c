import type { Reply, TestDomain } from './test-domain';
import { ascii } from './zone';

/** The mailboxes of the testnet, and their replies to RCPT. */
export class Mailboxes {
  private readonly testDomains: ReadonlyMap<string, TestDomain>;
  private readonly asked = new Map<string, number>();
  private readonly firstSeen = new Map<string, number>();

  /** @param now Unix time in milliseconds, by which greylisting is timed. */
  constructor(
    testDomains: readonly TestDomain[],
    private readonly now: () => number,
  ) {
    this.testDomains = new Map(testDomains.map((testDomain) => [ascii(testDomain.domain), testDomain]));
  }

  reply(client: string, sender: string, recipient: string): Reply {
    const at = recipient.lastIndexOf('@');
    const local = recipient.slice(0, at).toLowerCase();
    const testDomain = this.testDomains.get(ascii(recipient.slice(at + 1)));
    if (!testDomain) return '550 5.7.1 Relaying denied';
    const left = this.secondsLeft(testDomain, `${client} ${sender} ${recipient}`);
    if (left > 0) return deferral(testDomain, left);
    const replies = testDomain.mailboxes?.[local] ?? this.toOthers(testDomain, local, recipient);
    return isList(replies) ? this.next(replies, recipient) : replies;
  }

  private toOthers({ mailboxes = {}, namesakes }: TestDomain, local: string, recipient: string): Reply | readonly Reply[] {
    if (namesakes && looksLikeName(local)) return namesakes;
    const group = Object.keys(mailboxes).find((key) => key.length > 1 && key.endsWith('*') && local.startsWith(key.slice(0, -1)));
    return mailboxes[group ?? '*'] ?? `550 5.1.1 <${recipient}>: Recipient address rejected: User unknown`;
  }

  private secondsLeft({ greylistSeconds = 0 }: TestDomain, triplet: string): number {
    const first = this.firstSeen.get(triplet) ?? this.now();
    if (greylistSeconds) this.firstSeen.set(triplet, first);
    return greylistSeconds - (this.now() - first) / 1_000;
  }

  private next(replies: readonly Reply[], recipient: string): Reply {
    const count = this.asked.get(recipient) ?? 0;
    this.asked.set(recipient, count + 1);
    return replies[Math.min(count, replies.length - 1)] as Reply;
  }
}

function deferral({ greylistReply = '451 4.7.1 Greylisted, please try again later' }: TestDomain, left: number): Reply {
  return greylistReply.replace('{seconds}', `${Math.ceil(left)}`).replace('{minutes}', `${Math.ceil(left / 60)}`);
}

/** Whether a local part looks like a name: one or two words of at most 14 letters, with a vowel. */
function looksLikeName(local: string): boolean {
  const words = local.split(/[._-]/);
  return words.length <= 2 && words.every((word) => /^\p{L}{1,14}$/u.test(word)) && /[aeiouyà-öø-ÿ]/u.test(local);
}

function isList(replies: Reply | readonly Reply[]): replies is readonly Reply[] {
  return Array.isArray(replies);
}
