import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccount, startProcess, testDatabase, type TestDatabase, type TestProcess } from '@modernleads/testing';
import { adminOn } from '../test/admin-on';
import type { Outcome } from './program';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('admin context:set', () => {
  const folder = mkdtempSync(join(tmpdir(), 'context-'));
  let test: TestDatabase;
  let qualify: TestProcess;
  let account: string;
  const { run } = adminOn(() => test);

  beforeAll(async () => {
    test = await testDatabase();
    account = (await createAccount(test.database)).id;
    qualify = await (await startProcess('dist/apps/qualify/main.js', { DATABASE_URL: test.url })).waitReady();
  });
  afterAll(async () => {
    await qualify?.stop();
    await test?.drop();
    rmSync(folder, { recursive: true });
  });

  const set = (content: string, owner: string, ...flags: string[]): Promise<Outcome> => {
    const file = join(folder, 'context.json');
    writeFileSync(file, content);
    return run(['context:set', '--account', owner, '--file', file, ...flags, '--json']);
  };
  const OF_DE = JSON.stringify({ countries: { wanted: ['DE'] } });

  it('puts a context in force, for each mode apart, and says which version it is', async () => {
    const first = await set(OF_DE, account);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(first.stdout)).toEqual({ hash: expect.stringMatching(/^[\da-f]{64}$/), version: 1 });
    expect((await set(OF_DE, account)).stdout).toBe(first.stdout);
    expect((await set(OF_DE, account, '--mode', 'test')).stdout).toBe(first.stdout);
    const { rows } = await test.database.pool.query(
      'SELECT mode, version, context FROM buyer_context WHERE account_id = $1 ORDER BY mode',
      [account],
    );
    expect(rows.map(({ mode, version }) => [mode, version])).toEqual([
      ['live', 1],
      ['test', 1],
    ]);
    const events = await test.database.pool.query(`SELECT actor_kind, verb FROM audit_event WHERE account_id = $1`, [account]);
    expect(events.rows).toEqual(Array(2).fill({ actor_kind: 'operator', verb: 'buyer_context.set' }));
  });

  it.each([
    ['no JSON', 'no json', 'is no JSON'],
    ['an unknown field', '{"country":"DE"}', 'country'],
    ['a context that contradicts itself', '{"employees":{"min":9,"max":1}}', 'employees.max must be at least employees.min'],
  ])('refuses %s in one line', async (_what, content, why) => {
    const { code, stdout, stderr } = await set(content, account);
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: 1, stdout: '', lines: 1 });
    expect(stderr).toContain(why);
  });

  it('refuses an account that there is not', async () =>
    expect((await set(OF_DE, NOBODY)).stderr).toContain(`no account ${NOBODY}`));
});
