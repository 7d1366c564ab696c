import type { Conversation, TestDomain } from '@modernleads/testnet';
import { type Stack, type StackOptions, startStack } from '../stack';
import { Client } from './client';

const ACCEPTED = '250 2.1.5 Ok';
const acceptedAfter = (pauseMs: number) => ({ pieces: ['250 2.1.5', ' Ok\r\n'], pauseMs });

function domain(name: string, users: Required<TestDomain>['mailboxes'][string]): TestDomain {
  const host = `mx.${name}`;
  return {
    domain: name,
    shows: 'every user has a mailbox, nobody else',
    mx: [[10, host]],
    hosts: { [host]: {} },
    mailboxes: { 'user-*': users },
  };
}

/** Mail hosts at which every user has a mailbox, and that take their time: none, 0.3 s, 3 s, 6 s. */
const testDomains: readonly TestDomain[] = [
  domain('any.test', ACCEPTED),
  domain('brisk.test', acceptedAfter(300)),
  domain('slow.test', acceptedAfter(3_000)),
  domain('slower.test', acceptedAfter(6_000)),
];

/** A stack with mail hosts at which every address `user-…` exists, so that each call of a test is charged once. */
export class FaultStack {
  private constructor(readonly stack: Stack) {}

  static async start(options: StackOptions = {}): Promise<FaultStack> {
    return new FaultStack(await startStack({ ...options, testDomains }));
  }

  /** With an account of its own, and hardly any limits: calls whose outcome is unknown count as under way until their leases end. */
  async client({ credits = 100, keepAlive = true } = {}): Promise<Client> {
    const { id: accountId } = await this.stack.createAccount({ credits });
    await this.stack.accounts.setQuotas(accountId, 'live', { paid_calls: 100_000 });
    const { secret } = await this.stack.createKey({ accountId, rateLimit: 1_000_000 });
    return new Client(secret, accountId, keepAlive);
  }

  /** How often a mail host was asked whether the address exists: the executions of the work. */
  executions(email: string): number {
    return this.conversations(email).length;
  }

  private conversations(email: string): Conversation[] {
    return this.stack.testnet.journal.conversations.filter(({ commands }) => commands.includes(`RCPT TO:<${email}>`));
  }

  stop(): Promise<void> {
    return this.stack.stop();
  }
}
