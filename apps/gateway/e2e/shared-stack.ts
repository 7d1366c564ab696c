import { testDomains } from '@modernleads/testnet';
import { companyDomains } from './company-domains';
import { type Stack, startStack } from './stack';

/** Jest loads this file anew for each spec. */
let shared: Promise<Stack> | undefined;

/** The stack of all suites of a spec. Starts what is missing: at least so many replicas run of each service; default: as of `startStack`. */
export async function sharedStack(services: Readonly<Record<string, number>> = {}): Promise<Stack> {
  shared ??= startStack({ services: { gateway: 0, verify: 0 }, testDomains: [...testDomains, ...companyDomains] });
  const stack = await shared;
  await stack.startMissing(services);
  return stack;
}

/** Runs suites of `one-stack` in this order on one stack: to start a stack, and to load the libs into Jest, takes more than most of them do. */
export function describeOnOneStack(suites: readonly string[]): void {
  describe.each(suites)('%s', (suite) => void jest.requireActual(`./one-stack/${suite}`));

  afterAll(async () => (await shared)?.stop());
}
