import { appendFile, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { privacyVariables, SuppressionList } from '@modernleads/privacy';
import { createAccount, testDatabase, type TestDatabase } from '@modernleads/testing';
import { adminOn } from '../test/admin-on';

const NOBODY = '00000000-0000-4000-8000-000000000000';
const { run, json, refusal } = adminOn(() => test);

let test: TestDatabase;

beforeAll(async () => {
  test = await testDatabase();
});

afterAll(() => test.drop());

describe('erase', () => {
  const EMAIL = 'zyxadora@quill.test';
  const store = async (email: string): Promise<void> => {
    const { id } = await createAccount(test.database);
    await test.database.pool.query(
      `INSERT INTO contact (account_id, mode, identity, email_key, details) VALUES ($1, 'live', $2, $2, $3)`,
      [id, email, { email, full_name: 'Zyxadora Quillfeather', domain: 'quill.test' }],
    );
    await test.database.pool.query(`UPDATE account SET name = $2 WHERE id = $1`, [id, `Friends of ${email}`]);
  };
  const left = async (): Promise<string> => {
    const { rows } = await test.database.pool.query(
      `SELECT row_to_json(c)::text FROM contact c UNION ALL SELECT row_to_json(a)::text FROM account a
        UNION ALL SELECT row_to_json(s)::text FROM suppression s`,
    );
    return JSON.stringify(rows);
  };

  it('erases a person from the tables and the logs of the instance, and leaves keyed hashes', async () => {
    await store(EMAIL);
    const dataDir = await mkdtemp(join(tmpdir(), 'erase-'));
    await mkdir(join(dataDir, 'logs'));
    const log = join(dataDir, 'logs', 'gateway.log');
    const lines = [
      `{"msg":"kept"}`,
      `{"msg":"for ${EMAIL.toUpperCase()}"}`,
      `${encodeURIComponent(EMAIL)} ${'ä'.repeat(2 ** 20)}`,
      '{"msg":"last"}',
    ];
    await writeFile(log, lines.join('\n'));
    const { code, stdout } = await run(['erase', '--email', EMAIL.toUpperCase(), '--json'], { DATA_DIR: dataDir });
    expect({ code, ...JSON.parse(stdout) }).toEqual({
      code: 0,
      people: 1,
      suppressed: 1,
      erased: { contact: 1, account: 1 },
      log_lines: 2,
    });
    await appendFile(log, '\n');
    const text = await readFile(log, 'utf8');
    expect(text).toMatch(/^{"msg":"kept"}\n{"msg":"\[erased\]"} +\n{"msg":"\[erased\]"} +\n{"msg":"last"}\n$/);
    expect(Buffer.byteLength(text)).toBe(Buffer.byteLength(lines.join('\n')) + 1);
    expect(await left()).not.toMatch(/zyxadora/i);
    expect(await json('erase', '--email', EMAIL)).toEqual({ people: 1, suppressed: 0, erased: {}, log_lines: 0 });
  });

  it('reads people from a file, as a table or as addresses, or by their names', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'erase-')), 'people');
    await store(EMAIL);
    await writeFile(file, `nobody@quill.test\n${EMAIL}\n`);
    expect(await json('erase', '--from', file)).toMatchObject({ people: 2, erased: { contact: 1, account: 1 } });
    await store(EMAIL);
    await writeFile(file, `E-Mail,Vorname,Nachname,Website\n${EMAIL},,,\n,Eve,Noether,normal.test\n`);
    expect(await json('erase', '--from', file)).toMatchObject({ people: 2, erased: { contact: 1, account: 1 } });
    await store('z@quill.test');
    const name = ['--first-name', 'Zyxadora', '--last-name', 'Quillfeather', '--domain', 'quill.test'];
    expect(await json('erase', ...name)).toMatchObject({ people: 1, erased: { contact: 1 } });
  });

  it('refuses what is unclear, and erases nothing', async () => {
    await store(EMAIL);
    const file = join(await mkdtemp(join(tmpdir(), 'erase-')), 'people.csv');
    await writeFile(file, `email,website\n${EMAIL},\nnobody,\n`);
    expect(await refusal('erase')).toMatch(/^--email is required, unless .*; nothing was erased$/);
    expect(await refusal('erase', '--email', 'nobody')).toMatch(/^--email must be one e-mail address/);
    expect(await refusal('erase', '--email', `${EMAIL}, eve@quill.test`)).toMatch(/^--email must be one e-mail address/);
    expect(await refusal('erase', '--first-name', 'Ada', '--domain', 'gmail.com')).toMatch(/--last-name is required.*--domain/);
    expect(await refusal('erase', '--linkedin-url', 'linkedin.com/company/acme')).toMatch(/^--linkedin-url must be/);
    expect(await refusal('erase', '--from', file, '--email', EMAIL)).toMatch(/^--from: give a file, or/);
    expect(await refusal('erase', '--from', file)).toMatch(/^row 2: --email must be one.*; nothing was erased$/);
    expect(await refusal('erase', '--from', `${file}.none`)).toMatch(/^--from: .* cannot be read \(ENOENT\)$/);
    expect(await left()).toContain(EMAIL);
  });
});

describe('contacts:import', () => {
  it('stores the valid rows of a file, and lists the rejected ones with reasons', async () => {
    const { id } = await createAccount(test.database);
    const file = await fileOf('Vorname;Nachname;Mail 1\nAda;Lovelace;ada@acme.test\nGrace;Hopper;\n');
    const again = () => json('contacts:import', '--account', id, '--file', file, '--map', 'email=Mail 1');
    const rejected = [{ row: 2, issue: 'needs an e-mail, a LinkedIn URL, or a name and a domain' }];
    expect(await again()).toEqual({ imported: 1, updated: 0, rejected, warnings: [] });
    expect(await again()).toEqual({ imported: 0, updated: 1, rejected, warnings: [] });
    const { rows } = await test.database.pool.query('SELECT mode, name_key FROM contact WHERE account_id = $1', [id]);
    expect(rows).toEqual([{ mode: 'live', name_key: 'ada lovelace' }]);
  });

  it('refuses a file that it cannot read', async () => {
    const file = await fileOf('email\nada@acme.test\n');
    expect(await refusal('contacts:import', '--account', NOBODY, '--file', file)).toContain(`no account ${NOBODY}`);
    expect(await refusal('contacts:import', '--account', NOBODY, '--file', '/nowhere.csv')).toContain('cannot be read (ENOENT)');
    expect(await refusal('contacts:import', '--account', NOBODY, '--file', file, '--map', 'mail=x')).toContain(
      'did you mean email?',
    );
  });
});

describe('suppress', () => {
  it('puts a person on the list by what is given, once', async () => {
    const add = () => json('suppress:add', '--email', 'ada@acme.test', '--name', 'Ada Lovelace', '--domain', 'acme.test');
    expect(await add()).toEqual({ people: 1, added: 2 });
    expect(await add()).toEqual({ people: 1, added: 0 });
    expect(await json('suppress:remove', '--email', 'ADA@acme.test')).toEqual({ removed: 1 });
    expect(await json('suppress:remove', '--email', 'ADA@acme.test')).toEqual({ removed: 0 });
    expect(await json('suppress:add', '--name', 'Dr. Pat Quist (Roe)', '--domain', 'acme.test')).toEqual({ people: 1, added: 1 });
    expect(await json('suppress:remove', '--name', 'QUIST, Pat', '--domain', 'https://www.acme.test/')).toEqual({ removed: 1 });
  });

  it('reads what tells of a person from standard input', async () => {
    const words = ['suppress:add', '--email', '-', '--name=-', '--domain', 'acme.test', '--json'];
    expect(await run(words, {}, 'edith@acme.test\nEdith Clarke\n')).toMatchObject({ stdout: '{"people":1,"added":2}\n' });
    expect(await json('suppress:remove', '--name', 'Edith Clarke', '--domain', 'acme.test')).toEqual({ removed: 1 });
    expect(await run(words, {}, 'joan@acme.test\n')).toMatchObject({ code: 1, stderr: expect.stringContaining('--name') });
  });

  it('takes a do-not-contact file, with addresses as mail clients write them', async () => {
    const lines = [
      'Email,Full name,Website',
      'Grace <grace@acme.test>,,',
      ',Alan Turing,acme.test',
      'mailto:mary@acme.test; joan@acme.test,,',
    ];
    const file = await fileOf(`${lines.join('\n')}\n`);
    expect(await json('suppress:import', '--file', file)).toEqual({ people: 3, added: 4 });
    const list = await SuppressionList.open(test.database, privacyVariables.PRIVACY_PEPPER.fallback as string);
    const emails = ['grace@acme.test', 'mary@acme.test', 'joan@acme.test'];
    expect(await Promise.all(emails.map((email) => list.has([{ email }])))).toEqual([true, true, true]);
  });

  it('fails for a file of which a row cannot be kept, keeps the others, and names the row', async () => {
    const file = await fileOf('Email,Full name,Website\nkept@acme.test,,\nlost@,,\n,Nobody,\n');
    const { code, stdout } = await run(['suppress:import', '--file', file, '--json']);
    expect({ code, ...JSON.parse(stdout) }).toEqual({
      code: 1,
      people: 1,
      added: 1,
      ok: false,
      refused: [
        { row: 2, issue: 'email "lost@" is not an e-mail address' },
        { row: 3, issue: expect.stringContaining('nobody is named') },
      ],
    });
  });

  it('reads a file whose lines end in different ways', async () => {
    const file = await fileOf('email\r\nmixed1@acme.test\nmixed2@acme.test\r\r\nmixed3@acme.test\rmixed4@acme.test\n');
    expect(await json('suppress:import', '--file', file)).toEqual({ people: 4, added: 4 });
  });

  it('refuses what names nobody', async () => {
    expect(await refusal('suppress:add')).toContain('nobody is named');
    expect(await refusal('suppress:add', '--name', 'Ada Lovelace')).toContain('give both');
    expect(await refusal('suppress:add', '--email', 'ada@')).toBe('email "ada@" is not an e-mail address');
  });
});

async function fileOf(content: string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'admin-')), 'file.csv');
  await writeFile(path, content);
  return path;
}
