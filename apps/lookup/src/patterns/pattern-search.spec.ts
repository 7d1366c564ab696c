import { ApiError, type CallContext, type VerifyFirstOfResult } from '@modernleads/contracts';
import { type PatternObservation, NO_STATS, PROOF, withObservations } from '@modernleads/naming';
import { Findings } from '../search/findings';
import { questionOf } from '../search/question';
import type { Verifier } from '../search/verifier';
import { PatternSearch } from './pattern-search';
import { DomainPatterns } from '../search/domain-patterns';
import type { PatternRepository } from '../search/pattern.repository';

const DOMAIN = 'firm.test';
const question = questionOf({ first_name: 'Thorvald', last_name: 'Quist', domain: DOMAIN });
/** Of a firm at which first names are usual. */
const firstNames = withObservations(NO_STATS, [{ habit: 'pattern', value: '{first}', seen: 6, refused: 0 }]);
const context: CallContext = { requestId: 'r', operationId: 'o', accountId: 'a', mode: 'live', deadline: Date.now() + 5_000 };

const searchAt = (...mailboxes: string[]) => searchWith({}, ...mailboxes);

/** Searches at a firm that has these mailboxes. */
async function searchWith({ probes: budget = 10, stats = NO_STATS, questions = 9 }, ...mailboxes: string[]) {
  const taught: PatternObservation[] = [];
  let asked = 0;
  const verifyFirstOf = async (candidates: string[], most: number): Promise<VerifyFirstOfResult> => {
    if (++asked > questions) throw new ApiError('unavailable', 'verify is away');
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
    loadPatterns: async () => stats,
    savePatterns: async (_domain: string, observations: readonly PatternObservation[]) => void taught.push(...observations),
  };
  const search = new PatternSearch(
    { verifyFirstOf } as unknown as Verifier,
    new DomainPatterns(patterns as unknown as PatternRepository),
    {
      probes: budget,
    },
  );
  const findings = new Findings(question);
  const outcome = await search.searchPatterns(question, DOMAIN, findings, context);
  return { outcome, result: findings.result(), taught };
}

describe('PatternSearch', () => {
  it('finds an address that hardly anybody else can have, and learns from it', async () => {
    const { outcome, result, taught } = await searchAt('thorvald.quist');
    expect(outcome).toBe('found');
    expect(result).toMatchObject({ email: 'thorvald.quist@firm.test', status: 'found', verified: true });
    expect(taught.find(({ value }) => value === '{first}.{last}')?.seen).toBeGreaterThan(0.9);
  });

  it('finds a shortened address that hardly anybody else can have, unless a number shows that two share it', async () => {
    expect(await searchAt('tquist')).toMatchObject({ outcome: 'found', result: { email: 'tquist@firm.test', status: 'found' } });
    const shared = await searchAt('tquist', 'tquist2');
    expect(shared).toMatchObject({ outcome: 'ambiguous', result: { email: 'tquist@firm.test', status: 'risky' } });
  });

  it('prefers an address that shows both names to one that a colleague may have', async () => {
    const { outcome, result } = await searchWith({ stats: firstNames }, 'thorvald', 'thorvald.quist');
    expect([outcome, result.email]).toEqual(['found', 'thorvald.quist@firm.test']);
  });

  it('proves nothing by a shortened address when no probe is left to look for its twin', async () => {
    const { outcome } = await searchAt('thorvald.quist2', 'tquist');
    expect(outcome).toBe('found');
    expect((await searchWith({ probes: 2 }, 'tquist')).outcome).toBe('ambiguous');
  });

  it('keeps what it found when its second question fails, and says when to ask again', async () => {
    const { outcome, result } = await searchWith({ questions: 1 }, 'tquist');
    expect(outcome).toBe('ambiguous');
    expect(result).toMatchObject({ email: 'tquist@firm.test', status: 'risky', retry_after: 60 });
  });

  it('tells an address that a colleague may have as a guess, as sure as it is, and learns from it by as much', async () => {
    const { outcome, result, taught } = await searchAt('thorvald');
    expect(outcome).toBe('ambiguous');
    expect(result).toMatchObject({ email: 'thorvald@firm.test', status: 'risky', verified: false, email_status: 'valid' });
    expect(result.confidence).toBeGreaterThan(0.5);
    expect(result.confidence).toBeLessThan(PROOF);
    const observation = taught.find(({ habit, value }) => habit === 'pattern' && value === '{first}');
    expect(observation?.seen).toBeGreaterThan(0.5);
    expect(observation?.seen).toBeLessThan(1);
  });
});
