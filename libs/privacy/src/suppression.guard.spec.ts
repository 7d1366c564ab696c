import {
  ApiError,
  findDomain,
  lookup,
  type LookupJob,
  nobodyFound,
  type Subject,
  verifyEmail,
  verifyFirstOf,
} from '@modernleads/contracts';
import { subjectKeys } from './subject-keys';
import { SuppressionGuard } from './suppression.guard';

const LIVE = { mode: 'live' } as const;
const TEST = { mode: 'test' } as const;
const ADA: LookupJob = { first_name: 'Ada', last_name: 'Lovelace', domain: 'https://www.acme.test/about' };
const FOUND = { ...nobodyFound('acme.test'), status: 'found' as const, email: 'countess@acme.test', verified: true };
const VERDICT = { ...verifyEmailReply('ada@acme.test'), status: 'valid' as const, reason: 'accepted' as const };

function verifyEmailReply(email: string) {
  if (typeof verifyEmail.suppression === 'string') throw new Error('tells of nobody');
  return verifyEmail.suppression.withheld({ email });
}

const keysOf = (subjects: readonly Subject[]): string[] => subjects.flatMap(subjectKeys).map(({ text }) => text);

/** A list in memory, to which a test adds people while it runs. */
function guarded(...listed: Subject[]) {
  const asked: object[] = [];
  const guard = new SuppressionGuard({
    has: async (subjects) => keysOf(subjects).some((key) => keysOf(listed).includes(key)),
  });
  const work =
    <Reply extends object>(reply: Reply) =>
    async (request: object): Promise<Reply> => {
      asked.push(request);
      return reply;
    };
  return { guard, listed, asked, work };
}

describe('a message that is answered', () => {
  it('passes where nobody is listed', async () => {
    const { guard, asked, work } = guarded({ email: 'eve@acme.test' });
    expect(await guard.answer(lookup, ADA, LIVE, work(FOUND))).toBe(FOUND);
    expect(asked).toEqual([ADA]);
  });

  it('is not asked about somebody who is listed, and is answered as if nobody had been found', async () => {
    const { guard, asked, work } = guarded(
      { first_name: 'ADA', last_name: 'Lovelace', domain: 'acme.test' },
      { email: 'ada@acme.test' },
    );
    const nobody = { ...nobodyFound('acme.test'), checked_at: expect.any(String) };
    expect(await guard.answer(lookup, ADA, LIVE, work(FOUND))).toEqual(nobody);
    expect(await guard.answer(verifyEmail, { email: 'Ada@acme.test' }, LIVE, work(VERDICT))).toMatchObject({
      status: 'unknown',
      reason: 'not_probeable',
      email: 'Ada@acme.test',
    });
    expect(asked).toHaveLength(1);
    expect(JSON.stringify(asked)).not.toMatch(/ada|lovelace/i);
  });

  it('takes the steps of a search for nobody', async () => {
    const { guard, asked } = guarded({ linkedin_url: 'linkedin.com/in/ada' });
    const job = { ...ADA, linkedin_url: 'https://www.linkedin.com/in/Ada/', explain: true };
    const trace = ['suppression: not listed', 'pattern: found', 'provider:hunter: e-mail valid', 'suppression: not listed'].map(
      (text, ms) => ({ step: text.slice(0, text.lastIndexOf(':')), outcome: text.slice(text.lastIndexOf(':') + 2), ms }),
    );
    const reply = await guard.answer(lookup, job, LIVE, async (request) => {
      asked.push(request);
      return { ...FOUND, trace, retry_after: 9 };
    });
    expect(asked).toMatchObject([{ domain: ADA.domain, explain: true, linkedin_url: expect.not.stringMatching(/ada/i) }]);
    expect(reply).toEqual({
      ...nobodyFound('acme.test', FOUND.checked_at),
      retry_after: 9,
      trace: [
        { step: 'suppression', outcome: 'not listed', ms: 0 },
        { step: 'pattern', outcome: 'none', ms: 1 },
        { step: 'provider:hunter', outcome: 'not_found', ms: 2 },
      ],
    });
  });

  it('withholds no answer that tells of nobody: what is cached of it stays as it is', async () => {
    const { guard } = guarded({ first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' });
    const nobody = { message: lookup, request: ADA, reply: nobodyFound('acme.test') };
    expect(await guard.withheldReply(nobody, LIVE)).toBeUndefined();
    expect(await guard.withheldReply({ ...nobody, reply: FOUND }, LIVE)).toMatchObject({ checked_at: FOUND.checked_at });
  });

  it('is looked at again when it was answered: somebody was found, or has objected meanwhile', async () => {
    const { guard, listed, asked } = guarded({ email: 'countess@acme.test' });
    const answered = async (request: object) => {
      asked.push(request);
      return FOUND;
    };
    expect(await guard.answer(lookup, ADA, LIVE, answered)).toMatchObject({ status: 'not_found', email: null });
    const meanwhile = guard.answer(verifyEmail, { email: 'ada@acme.test' }, LIVE, async () => {
      listed.push({ email: 'ada@acme.test' });
      return VERDICT;
    });
    expect(await meanwhile).toMatchObject({ status: 'unknown', reason: 'not_probeable' });
    expect(asked).toMatchObject([ADA, { last_name: expect.not.stringMatching(/lovelace/i) }]);
  });

  it('goes on without the candidates that are listed, and is withheld where none is left', async () => {
    const { guard, asked, work } = guarded({ email: 'ada@acme.test' });
    const none = { outcome: 'none', email: null, reason: 'mailbox_not_found', probes: 1 } as const;
    const reply = { ...none, answers: [], mx_host: null, mail_provider: null, checked_at: '' };
    await guard.answer(verifyFirstOf, { candidates: ['ada@acme.test', 'a@acme.test'], max_probes: 2 }, LIVE, work(reply));
    expect(asked).toEqual([{ candidates: ['a@acme.test'], max_probes: 2 }]);
    const only = guard.answer(verifyFirstOf, { candidates: ['"Ada"@acme.test'], max_probes: 2 }, LIVE, work(reply));
    expect(await only).toMatchObject({ outcome: 'stopped', reason: 'not_probeable', email: null });
    expect(asked).toHaveLength(1);
  });

  it('is not looked at with a test key, nor where it tells of nobody', async () => {
    const { guard, work } = guarded({ email: 'ada@acme.test' }, { email: 'countess@acme.test' });
    expect(await guard.answer(lookup, ADA, TEST, work(FOUND))).toBe(FOUND);
    const reply = { company_name: 'Ada', domain: null, confidence: null, candidates: [], evidence: [], checked_at: '' };
    expect(await guard.answer(findDomain, { company_name: 'Ada' }, LIVE, work(reply))).toBe(reply);
  });

  it('is neither worked on nor told of while the list cannot be read', async () => {
    const away = new ApiError('unavailable', 'The suppression list cannot be read right now.');
    let reads = 0;
    const readable = (times: number) =>
      new SuppressionGuard({ has: async () => (++reads > times ? Promise.reject(away) : false) });
    const worked: string[] = [];
    const work = (when: string) => async () => {
      worked.push(when);
      return VERDICT;
    };
    await expect(readable(0).answer(verifyEmail, { email: 'ada@acme.test' }, LIVE, work('never'))).rejects.toBe(away);
    reads = 0;
    await expect(readable(1).answer(verifyEmail, { email: 'ada@acme.test' }, LIVE, work('before'))).rejects.toBe(away);
    expect(worked).toEqual(['before']);
  });
});

describe('an answer that was given before', () => {
  it('is withheld by whom it tells of, and by whom it tells of besides', async () => {
    const { guard } = guarded({ email: 'countess@acme.test' }, { phone: '+49 30 1' });
    const answered = { message: lookup, request: ADA, reply: FOUND };
    expect(await guard.withheldReply(answered, LIVE)).toMatchObject({ status: 'not_found' });
    expect(await guard.withheldReply(answered, TEST)).toBeUndefined();
    const other = { ...answered, reply: { ...FOUND, email: 'a@acme.test' } };
    expect(await guard.withheldReply(other, LIVE)).toBeUndefined();
    expect(await guard.withheldReply(other, LIVE, [{ phone: '+49 301' }])).toMatchObject({ status: 'not_found' });
  });

  it('is withheld row by row', async () => {
    const { guard } = guarded({ email: 'ada@acme.test' });
    const rows = ['ada@acme.test', 'grace@acme.test', 'no answer'];
    const page = (mode: 'live' | 'test') =>
      guard.rows(
        rows,
        { mode },
        (email) => (email.includes('@') ? { message: verifyEmail, request: { email }, reply: VERDICT } : undefined),
        (_row, { status }) => status,
      );
    expect(await page('live')).toEqual(['unknown', 'grace@acme.test', 'no answer']);
    expect(await page('test')).toEqual(rows);
  });
});
