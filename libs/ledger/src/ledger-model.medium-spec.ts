import { asyncProperty, assert, type Parameters } from 'fast-check';
import { play, scenario, type Scenario } from '../test/ledger-commands';
import { LedgerFixture } from '../test/ledger-fixture';

/** A failure prints seed, path and replayPath; `REPLAY='{"seed":1,"path":"2:3","replayPath":"AAAB:F"}'` runs that one again. */
const replay = JSON.parse(process.env['REPLAY'] ?? '{}') as Parameters<[Scenario]> & { replayPath?: string };

let fixture: LedgerFixture;
beforeAll(async () => (fixture = await LedgerFixture.create()));
afterAll(() => fixture.close());

describe('the ledger', () => {
  it('agrees with its model after any sequence of commands', async () => {
    const property = asyncProperty(scenario(replay.replayPath), (steps) => play(fixture, steps));
    await assert(property, { numRuns: 40, endOnFailure: false, ...replay });
  });
});
