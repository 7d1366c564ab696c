import type { CallContext, VerifyFirstOfResult } from '@modernleads/contracts';
import { type Lesson, NOTHING_KNOWN, PROOF } from '@modernleads/naming';
import { Findings } from '../person/findings';
import { questionOf } from '../person/question';
import type { Verifier } from '../verifier';
import { PatternSearch } from './pattern-search';
import type { PatternRepository } from './pattern.repository';

const DOMAIN = 'firm.test';
const question = questionOf({ first_name: 'Thorvald', last_name: 'Quist', domain: DOMAIN });
const context: CallContext = { requestId: 'r', operationId: 'o', accountId: 'a', mode: 'live', deadline: Date.now() + 5_000 };

/** Searches at a firm that has these mailboxes. */
async function searchAt(...mailboxes: string[]) {
  const taught: Lesson[] = [];
  const firstOf = async (candidates: string[], most: number): Promise<VerifyFirstOfResult> => {
    const at = candidates.findIndex((email) => mailboxes.includes(email.split('@')[0] as string));
    const probes = Math.min(most, at < 0 ? candidates.length : at + 1);
    const email = at >= 0 && at < most ? (candidates[at] as string) : null;
    return {
      outcome: email ? 'found' : 'none',
      reason: 'accepted',
      email,
      probes,
      answers: [],
    } as unknown as VerifyFirstOfResult;
  };
  const patterns = {
    load: async () => NOTHING_KNOWN,
    learn: async (_domain: string, lessons: readonly Lesson[]) => void taught.push(...lessons),
  };
  const search = new PatternSearch({ firstOf } as unknown as Verifier, patterns as unknown as PatternRepository, { probes: 10 });
  const findings = new Findings(question);
  const outcome = await search.find(question, DOMAIN, findings, context);
  return { outcome, result: findings.result(), taught };
}

describe('PatternSearch', () => {
  it('finds an address that hardly anybody else can have, and learns from it', async () => {
    const { outcome, result, taught } = await searchAt('thorvald.quist');
    expect(outcome).toBe('found');
    expect(result).toMatchObject({ email: 'thorvald.quist@firm.test', status: 'found', verified: true });
    expect(taught.find(({ value }) => value === '{first}.{last}')?.seen).toBeGreaterThan(0.9);
  });

  it('tells an address that a colleague may have as a guess, as sure as it is, and learns from it by as much', async () => {
    const { outcome, result, taught } = await searchAt('thorvald');
    expect(outcome).toBe('ambiguous');
    expect(result).toMatchObject({ email: 'thorvald@firm.test', status: 'risky', verified: false, email_status: 'valid' });
    expect(result.confidence).toBeGreaterThan(0.5);
    expect(result.confidence).toBeLessThan(PROOF);
    const lesson = taught.find(({ habit, value }) => habit === 'pattern' && value === '{first}');
    expect(lesson?.seen).toBeGreaterThan(0.5);
    expect(lesson?.seen).toBeLessThan(1);
  });
});
