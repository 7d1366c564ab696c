import { ApiError, type CallContext, type LookupJob, type VerifyFirstOfResult } from '@modernleads/contracts';
import { NO_STATS, type PatternObservation, withObservations } from '@modernleads/naming';
import { Candidates } from '../search/candidates';
import { Findings } from '../search/findings';
import { questionOf } from '../search/question';
import type { Verifier } from '../search/verifier';
import { PatternSearch } from './pattern-search';
import type { CompanySizes } from '../search/company-sizes';
import { DomainPatterns } from '../search/domain-patterns';
import type { PatternRepository } from '../search/pattern.repository';

const DOMAIN = 'firm.test';
const QUIST = { first_name: 'Thorvald', last_name: 'Quist' };
const SMITH = { first_name: 'John', last_name: 'Smith' };
/** Of a company at which first names are usual. */
const firstNames = withObservations(NO_STATS, [{ habit: 'pattern', value: '{first}', seen: 3, refused: 0 }]);
const context: CallContext = { requestId: 'r', operationId: 'o', accountId: 'a', mode: 'live', deadline: Date.now() + 5_000 };

interface Options extends Partial<LookupJob> {
  probes?: number;
  stats?: typeof NO_STATS;
  /** Calls after which the verify service is away. */
  calls?: number;
}

/** Searches at a company that has these mailboxes. */
async function search({ probes = 15, stats = NO_STATS, calls = 9, ...job }: Options, ...mailboxes: string[]) {
  const taught: PatternObservation[] = [];
  const everywhere: PatternObservation[] = [];
  const asked: string[] = [];
  let left = calls;
  const verifyFirstOf = async (candidates: string[], most: number): Promise<VerifyFirstOfResult> => {
    if (left-- <= 0) throw new ApiError('unavailable', 'verify is away');
    const at = candidates.findIndex((email) => mailboxes.includes(email.split('@')[0] as string));
    const tried = candidates.slice(0, Math.min(most, at < 0 ? candidates.length : at + 1));
    const email = at >= 0 && at < most ? (candidates[at] as string) : null;
    asked.push(...tried);
    const answers = tried.map((one) => ({
      email: one,
      reason: one === email ? 'accepted' : 'mailbox_not_found',
      smtp_code: 250,
    }));
    const outcome = email ? 'found' : 'none';
    return { outcome, reason: 'accepted', email, probes: tried.length, answers } as unknown as VerifyFirstOfResult;
  };
  const patterns = {
    loadPatterns: async () => stats,
    savePatterns: async (_domain: string, own: PatternObservation[], all: PatternObservation[]) => {
      taught.push(...own);
      everywhere.push(...all);
    },
  };
  const question = questionOf({ ...QUIST, ...job, domain: DOMAIN });
  const findings = new Findings(question);
  const known = new DomainPatterns(patterns as unknown as PatternRepository);
  const sizes = { employeesOf: async () => undefined } as unknown as CompanySizes;
  const engine = new PatternSearch({ verifyFirstOf } as unknown as Verifier, known, new Candidates(known, sizes, { probes }));
  const outcome = await engine.searchPatterns(question, DOMAIN, findings, context);
  return { outcome, result: findings.result(), taught, everywhere, asked };
}

const shareOf = (observations: readonly PatternObservation[], pattern: string) =>
  observations.find(({ habit, value }) => habit === 'pattern' && value === pattern);

describe('PatternSearch', () => {
  it('finds an address that hardly anybody else can have, and learns from it, for all domains where it is the first', async () => {
    const { outcome, result, taught, everywhere } = await search({}, 'thorvald.quist');
    expect(outcome).toBe('found');
    expect(result).toMatchObject({ email: 'thorvald.quist@firm.test', status: 'found', verified: true, email_status: 'valid' });
    expect(shareOf(taught, '{first}.{last}')?.seen).toBeGreaterThan(0.85);
    expect(shareOf(everywhere, '{first}.{last}')?.seen).toBeGreaterThan(0.85);
    expect((await search({ stats: firstNames }, 'thorvald.quist')).everywhere).toEqual([]);
  });

  it('finds an address that is sure enough for the caller, and tells it as a guess to one who wants more', async () => {
    const jsmith = { ...SMITH, employees: 60 };
    const unsure = await search({ ...jsmith, min_confidence: 0.99 }, 'jsmith');
    expect(unsure).toMatchObject({
      outcome: 'ambiguous',
      result: { email: 'jsmith@firm.test', status: 'risky', verified: false },
    });
    expect(unsure.result).toMatchObject({ email_status: 'valid' });
    const confidence = unsure.result.confidence as number;
    expect(confidence).toBeGreaterThan(0.5);
    const sure = await search({ ...jsmith, min_confidence: 0.5 }, 'jsmith');
    expect(sure).toMatchObject({ outcome: 'found', result: { email: 'jsmith@firm.test', status: 'found', verified: true } });
  });

  it('prefers an address that shows both names to one that a colleague may have', async () => {
    const company = { ...SMITH, stats: firstNames, min_confidence: 0.8, employees: 1_000 };
    const { outcome, result } = await search(company, 'john', 'john.smith');
    expect([outcome, result.email]).toEqual(['found', 'john.smith@firm.test']);
  });

  it('keeps what it found when its second question fails, and says when to ask again', async () => {
    const { outcome, result } = await search(
      { ...SMITH, stats: firstNames, min_confidence: 0.8, employees: 1_000, calls: 1 },
      'john',
    );
    expect(outcome).toBe('ambiguous');
    expect(result).toMatchObject({ email: 'john@firm.test', status: 'risky', retry_after: 60 });
  });

  it('learns from a guess by as much as it is sure', async () => {
    const { result, taught } = await search({ ...SMITH, min_confidence: 0.99, employees: 100 }, 'john');
    expect(result).toMatchObject({ email: 'john@firm.test', status: 'risky' });
    expect(shareOf(taught, '{first}')?.seen).toBeGreaterThan(0);
    expect(shareOf(taught, '{first}')?.seen).toBeLessThan((result.confidence as number) + 0.01);
  });

  it('counts what was refused of somebody whom it does not find, within its budget', async () => {
    const { outcome, result, taught, asked } = await search({ probes: 8 });
    expect([outcome, result.status]).toEqual(['none', 'not_found']);
    expect(asked).toHaveLength(8);
    expect(shareOf(taught, '{first}.{last}')).toMatchObject({ seen: 0 });
    expect(shareOf(taught, '{first}.{last}')?.refused).toBeGreaterThan(0.9);
  });
});
