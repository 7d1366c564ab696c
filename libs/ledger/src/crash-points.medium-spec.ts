import { execFile, type ExecFileException } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Errand } from '../test/crashing-gateway';
import { claimed, claimOf, LedgerFixture, settlementOf } from '../test/ledger-fixture';
import { Ledger } from '.';

const ROOT = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'crashing-gateway-'));
const program = join(folder, 'crashing-gateway.js');
const entitlement = { resource: 'verify:jane@acme.test', answer: '{"status":"valid"}', freshSeconds: 3_600 };
const response = { status: 200, body: '{"status":"valid"}', headers: {} };

let fixture: LedgerFixture;
beforeAll(async () => {
  fixture = await LedgerFixture.create();
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const source = join(__dirname, '../test/crashing-gateway.ts');
  await build({
    entryPoints: [source],
    outfile: program,
    bundle: true,
    platform: 'node',
    loader: { '.sql': 'text' },
    plugins: [aliases],
    tsconfig: join(ROOT, 'tsconfig.base.json'),
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await fixture.close();
});

/** The bundle contains the libs, not the packages. */
const aliases: import('esbuild').Plugin = {
  name: 'aliases',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@modernleads/') ? undefined : { external: true },
    ),
};

function run(errand: Errand, crashAt = ''): Promise<ExecFileException | null> {
  const env = { PATH: process.env['PATH'], CRASH_AT: crashAt };
  return new Promise((resolve) => execFile(process.execPath, [program, JSON.stringify(errand)], { env }, resolve));
}

/** A ledger whose clock is so many seconds ahead of the crashed one's. */
const later = (seconds: number): Ledger => fixture.replica({ now: () => new Date(Date.now() + seconds * 1_000) });

describe('a gateway with a crash point', () => {
  it('charges once without a crash', async () => {
    const account = await fixture.account(100);
    const errand = { url: fixture.store.url, claim: claimOf(account), settlement: { charge: 10, entitlement } };
    expect(await run(errand)).toBeNull();
    expect(await later(0).balance(account)).toMatchObject({ balance: 90, held: 0 });
  });

  it.each(['before_hold', 'after_hold', 'before_capture_commit', 'after_capture'])(
    '%s: a retry with the same key is charged once',
    async (crashPoint) => {
      const account = await fixture.account(100);
      const claim = claimOf(account, { idempotencyKey: 'k', entitlement: entitlement.resource });
      const errand = { url: fixture.store.url, claim, settlement: { charge: 10, entitlement, response } };
      expect(await run(errand, crashPoint)).toMatchObject({ signal: 'SIGKILL' });

      const retry = { ...claim, operationId: randomUUID() };
      const captured = crashPoint === 'after_capture';
      const ledger = later(60);
      if (captured) expect(await ledger.claim(retry)).toMatchObject({ kind: 'replay', body: response.body });
      else {
        const survived = crashPoint !== 'before_hold';
        if (survived) expect(await later(0).claim(retry)).toMatchObject({ kind: 'running' });
        const taken = await claimed(ledger, retry);
        expect(taken).toMatchObject(
          survived ? { operationId: claim.operationId, fence: 2 } : { operationId: retry.operationId, fence: 1 },
        );
        await ledger.settle(settlementOf(taken, { entitlement, response }));
      }
      expect(await ledger.listUsage(account)).toMatchObject({ totals: { charges: 1, amount: 10 } });
      expect(await ledger.balance(account)).toMatchObject({ balance: 90, held: 0 });
      expect(await ledger.audit()).toMatchObject({ ok: true });
    },
  );

  it.each(['after_hold', 'before_capture_commit'])('%s: without a retry the whole hold is released', async (crashPoint) => {
    const account = await fixture.account(100);
    const errand = { url: fixture.store.url, claim: claimOf(account), settlement: { charge: 10 } };
    expect(await run(errand, crashPoint)).toMatchObject({ signal: 'SIGKILL' });
    expect(await later(0).balance(account)).toMatchObject({ held: 10 });
    await later(66).sweep();
    expect(await later(66).balance(account)).toMatchObject({ balance: 100, held: 0 });
  });
});
