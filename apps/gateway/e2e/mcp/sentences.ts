import { connect, type Way } from './mcp-clients';
import { type Said, ScriptedModel } from './scripted-model';

const FOUR = {
  email: 'Find the verified email for John Doe at acme.com.',
  bounces: 'Verify these 200 emails and tell me which ones bounce.',
  scores: 'Score these 50 companies against my ICP and dump the top 10 to a CSV.',
  research: 'Run SDR research on stripe.com — pull a fit assessment + a connection point.',
};
/** The sandbox says that there is none. */
const NO_MAILBOX = 'mailbox-not-found';
const bounces = (at: number): boolean => at % 10 === 3;

/** Where the API is, and a test key. */
export interface Reached {
  readonly url: string;
  readonly key: string;
}

/** The four sentences of the reference page, with a test key. */
export function sentencesSuite(way: Way, reach: () => Reached): void {
  describe(`a model that reads the list of tools over ${way} carries out`, () => {
    let reached: Reached;
    beforeAll(() => void (reached = reach()));

    const carryOut = async (said: Said) => {
      const model = await ScriptedModel.of(await connect(reached.url, reached.key, { way }));
      return { brought: await model.carryOut(said), names: [...new Set(model.calls.map(({ name }) => name))] };
    };

    it(FOUR.email, async () => {
      const { brought, names } = await carryOut({ sentence: FOUR.email });
      expect(names).toEqual(['lookup']);
      expect(brought).toEqual([expect.objectContaining({ email: expect.stringMatching(/@acme\.com$/), verified: true })]);
    });

    it(FOUR.bounces, async () => {
      const items = Array.from({ length: 200 }, (_, at) => ({
        email: bounces(at) ? `${NO_MAILBOX}@sandbox.test` : `person${at}@sandbox.test`,
      }));
      const { brought, names } = await carryOut({ sentence: FOUR.bounces, items });
      expect(names).toEqual(['batch_verify', 'batch_status', 'batch_download']);
      const rows = brought.flatMap(({ results }) => results as { email: string; status: string }[]);
      expect(rows.map(({ email }) => email)).toEqual(items.map(({ email }) => email));
      const bounced = rows.filter(({ status }) => status === 'invalid').map(({ email }) => email);
      expect(bounced).toEqual(items.filter((_, at) => bounces(at)).map(({ email }) => email));
    });

    it(FOUR.scores, async () => {
      const labels = ['high', 'medium', 'low', 'excluded', 'unknown'];
      const items = Array.from({ length: 50 }, (_, at) => ({
        domain: `${labels[at % 5] ?? ''}.sandbox.test`,
        company_name: `Company ${at}`,
      }));
      const { brought, names } = await carryOut({ sentence: FOUR.scores, items });
      expect([names, brought.length]).toEqual([['qualify'], 50]);
      const scored = brought.map(({ domain, fit_score }) => ({ domain: String(domain), score: Number(fit_score) }));
      const top = scored.sort((one, other) => other.score - one.score).slice(0, 10);
      const csv = ['domain,fit_score', ...top.map(({ domain, score }) => `${domain},${score}`)];
      expect(csv).toHaveLength(11);
      expect(csv.slice(1).every((line) => /^high\.sandbox\.test,(?:[7-9]|10)$/.test(line))).toBe(true);
    });

    it(FOUR.research, async () => {
      const { brought, names } = await carryOut({ sentence: FOUR.research });
      expect(names).toEqual(['research_prospect']);
      expect(brought).toEqual([
        expect.objectContaining({
          output: expect.objectContaining({
            fit_assessment: expect.objectContaining({ fit_score: expect.any(Number) }),
            connection_point: expect.objectContaining({ detail: expect.any(String) }),
          }),
        }),
      ]);
    });
  });
}
