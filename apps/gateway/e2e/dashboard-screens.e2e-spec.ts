import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Passwords, Users } from '@modernleads/people';
import { Receiver, systemChromium, TestBrowser, until, writesScreenshots } from '@modernleads/testing';
import type { Locator, Page } from 'playwright-core';
import { send } from './api';
import { axeFaults } from './axe';
import { docsFaults } from './docs-faults';
import { type Stack, startStack } from './stack';

const executable = systemChromium();
const inBrowser = executable ? it : it.skip;
const ROOT = join(__dirname, '../../..');
const BUILT = join(ROOT, 'dist/apps/dashboard');
const PASSWORD = 'correct horse battery staple';

let stack: Stack;
let browser: TestBrowser;
let page: Page;
/** Of webhooks, for the pictures. */
let receiver: Receiver | undefined;
let owner: { id: string; email: string; accountId: string };

beforeAll(async () => {
  if (!executable) return;
  const services = { lookup: 1, batch: 1, qualify: 1, 'webhook-dispatcher': 1, ...(writesScreenshots() && { research: 1 }) };
  stack = await startStack({ services });
  const { id: accountId } = await stack.createAccount({ name: 'Draxalis', credits: 2_500 });
  const users = new Users(stack.store.database.pool);
  owner = { ...(await users.create({ email: 'ada@draxalis.test', name: 'Ada Lovelace', isOperator: true })), accountId };
  await users.setRole(owner.id, accountId, 'owner');
  await users.setPassword(owner.id, await new Passwords().hash(PASSWORD));
  browser = await TestBrowser.open(executable);
  page = await browser.page(stack.url);
});
afterAll(async () => {
  await browser?.close();
  await receiver?.stop();
  await stack?.stop();
});
afterEach(() => expect(browser?.faults.splice(0) ?? []).toEqual([]));

const open = async (name: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
  await heading(name).waitFor();
};
const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** What the keyboard is at: its name, its text or its label. */
const focused = () =>
  page.evaluate<string>(`(() => {
    const at = document.activeElement;
    return at.getAttribute('aria-label') ?? at.labels?.[0]?.innerText ?? at.innerText?.trim() ?? at.tagName;
  })()`);

/** Whether a person sees where the keyboard is. */
const isOutlined = () => page.evaluate<boolean>(`getComputedStyle(document.activeElement).outlineStyle !== 'none'`);

/** Waits until a dialog is open and has the focus. */
async function enter(dialog: Locator): Promise<void> {
  await dialog.waitFor();
  await until(() => page.evaluate<boolean>(`document.activeElement.closest('[role=dialog]') !== null`));
}

/** Whether the keyboard has come to the edge of a dialog, which takes it on to the other end. */
const isAtEdge = () => page.evaluate<boolean>(`document.activeElement.hasAttribute('data-base-ui-focus-guard')`);

/** Presses Tab until the keyboard is at what has this name; each stop on the way is outlined. */
async function tabTo(name: string | RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let count = 0; count < 80; count += 1) {
    await press(key);
    await until(async () => !(await isAtEdge()));
    const at = await focused();
    if (!(await isOutlined())) throw new Error(`The focus at "${at}" cannot be seen.`);
    seen.push(at);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
  }
  throw new Error(`No Tab leads to "${name}", but to ${seen.join(', ')}`);
}

describe('by the keyboard alone', () => {
  inBrowser('signs in', async () => {
    await page.goto(stack.url);
    await heading('Sign in to Modern Leads').waitFor();
    // Chromium reports that nobody is signed in.
    browser.faults.splice(0);
    await tabTo('E-mail');
    await page.keyboard.type(owner.email);
    await tabTo('Password');
    await page.keyboard.type(PASSWORD);
    await press('Enter');
    await heading('Home').waitFor();
  });

  inBrowser('skips the navigation, and goes to a screen by it', async () => {
    await page.goto(stack.url);
    await heading('Home').waitFor();
    await tabTo('Skip to the content');
    await press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await tabTo('Show as a table');
    await press('Space');
    await page.getByRole('table', { name: 'Credits spent' }).waitFor();
    await tabTo('API keys', 'Shift+Tab');
    await press('Enter');
    await heading('API keys').waitFor();
  });

  inBrowser('makes a key in a dialog that keeps the focus, and gives it back', async () => {
    await tabTo('Create API key');
    await press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Create an API key' });
    await enter(dialog);
    await tabTo('Close');
    await tabTo('Create API key', 'Shift+Tab');
    expect(await dialog.locator(':focus').count()).toBe(1);
    await press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await until(async () => (await focused()) === 'Create API key');

    await press('Space');
    await enter(dialog);
    await tabTo('Name');
    await page.keyboard.type('Reports');
    await tabTo('Mode');
    await press('t');
    await tabTo('Create API key');
    await press('Enter');
    const made = page.getByRole('dialog', { name: 'Copy the key now' });
    await enter(made);
    expect(await made.locator('pre').innerText()).toMatch(/^ml_test_/);
    await tabTo('Close');
    await press('Enter');
    await made.waitFor({ state: 'detached' });
    await page.getByRole('cell', { name: 'Reports', exact: true }).waitFor();
  });

  inBrowser('chooses the mode, and starts a batch of a file: its columns, its price, its progress', async () => {
    await tabTo('Batches', 'Shift+Tab');
    await press('Enter');
    await heading('Batches').waitFor();
    await tabTo('Mode');
    await press('t');
    await until(() => page.url().includes('mode=test'));
    await tabTo('New batch', 'Shift+Tab');
    await press('Enter');
    await heading('New batch').waitFor();
    await tabTo('What to do');
    await press('v');
    await tabTo('CSV file');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Space')]);
    const buffer = Buffer.from('Kontakt;Firma\nvalid@sandbox.test;Acme\ninvalid@sandbox.test;Normal\n');
    await chooser.setFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('cell', { name: 'valid@sandbox.test', exact: true }).waitFor();
    await tabTo('Kontakt is read as');
    await press('e');
    await tabTo('Check the file');
    await press('Enter');
    await page.getByText('Free: 0 duplicates and 0 rows').waitFor();
    await tabTo('Start batch');
    await press('Enter');
    await heading('leads').waitFor();
    await page.getByText('2 of 2 rows').waitFor();
    await page.getByRole('button', { name: 'Show result 1' }).waitFor();
    await tabTo('Show result 1');
    await press('Enter');
    await page.getByRole('dialog', { name: 'Result 1' }).getByText('valid@sandbox.test').waitFor();
    await press('Escape');
    await until(async () => (await focused()) === 'Show result 1');
  });

  inBrowser('opens and closes the menu where the window is narrow', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(stack.url);
    await heading('Home').waitFor();
    await tabTo('Menu');
    await press('Enter');
    await tabTo('Webhooks');
    await press('Enter');
    await heading('Webhooks').waitFor();
    await page.setViewportSize({ width: 1280, height: 900 });
  });
});

describe('what an account has', () => {
  inBrowser('pauses a batch, which stays so, resumes it and cancels it', async () => {
    const { secret } = await stack.createKey({ accountId: owner.accountId });
    const json = { emails: ['eve@greylist-hour.test', 'bob@greylist-hour.test'], name: 'Slow' };
    const made = await send(stack.url, { path: '/v1/batch/verify', key: secret, json });
    await page.goto(`${stack.url}/batches/${String(made.body['batch_id'])}`);
    await page.getByRole('button', { name: 'Pause batch' }).click();
    await page.getByText('No further row starts.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await open('Credits');
    const hold = page.getByRole('table', { name: 'Open holds' }).getByRole('row').filter({ hasText: 'Slow' });
    expect(await hold.innerText()).toMatch(/paused.*POST \/v1\/batch\/verify\s+0\.2/s);
    expect(await axeFaults(page)).toEqual([]);
    const cap = page.getByRole('table', { name: 'Spend caps' }).getByRole('row').filter({ hasText: 'Account' });
    expect(await cap.innerText()).toMatch(/100,000\s+0\.2$/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download ledger (CSV)' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^at,kind,credits,.*\r\n\S+,grant,2500,/s);
    await page.getByLabel('Last day').fill('2020-01-01');
    await page.getByText('Choose 1 to 366 days.').waitFor();
    expect(await page.getByRole('link', { name: 'Download ledger (CSV)' }).count()).toBe(0);
    await hold.getByRole('link', { name: 'Slow' }).click();
    await heading('Slow').waitFor();
    await page.getByText('paused', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Resume batch' }).click();
    await page.getByRole('button', { name: 'Pause batch' }).click();
    await page.getByRole('button', { name: 'Cancel batch' }).click();
    await page.getByText('cancelled', { exact: true }).first().waitFor();
    expect(await page.getByRole('button', { name: /^(Pause|Resume) batch$/ }).count()).toBe(0);
    await open('Credits');
    await page.getByText('Nothing holds credits now.').waitFor();
  });

  inBrowser('lists all contacts, page by page', async () => {
    const { secret } = await stack.createKey({ accountId: owner.accountId });
    const rows = Array.from({ length: 40 }, (_, n) => ({ email: `contact-${n}@normal.test` }));
    expect((await send(stack.url, { path: '/v1/contacts/import', key: secret, json: { rows } })).status).toBe(200);
    await open('Contacts');
    const listed = page.getByRole('table', { name: 'Contacts' }).getByRole('cell', { name: /^contact-/ });
    await until(async () => (await listed.count()) === 30);
    await page.getByRole('button', { name: 'Show more' }).click();
    await until(async () => (await listed.count()) === 40);
    expect(new Set(await listed.allInnerTexts()).size).toBe(40);
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    await page.getByLabel('Search contacts').fill('contact-1');
    await until(async () => (await listed.count()) === 11);
  });
});

describe('the first screen', () => {
  inBrowser('needs at most 220 kB of scripts and 12 requests, and its code does not wait for the session', async () => {
    const asked: string[] = [];
    const fresh = await browser.context.newPage();
    fresh.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await fresh.goto(stack.url);
    await fresh.getByText('Spent today').waitFor();
    await fresh.close();
    const scripts = asked.filter((path) => path.endsWith('.js'));
    const bytes = scripts.reduce((sum, path) => sum + statSync(join(BUILT, `${path}.gz`)).size, 0);
    expect(scripts.length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(220_000);
    expect(asked.length).toBeLessThanOrEqual(12);
    expect(asked.findIndex((path) => path.startsWith('/assets/home-'))).toBeLessThan(asked.indexOf('/dashboard/api/session'));
  });
});

describe('the documentation', () => {
  inBrowser('has no fault that axe finds, in light and in dark', async () => {
    expect(await docsFaults(page, stack.url)).toEqual([]);
  });

  inBrowser('is searched, from a guide too, and by the keyboard', async () => {
    await page.goto(`${stack.url}/docs/guides/batches`);
    await page.getByRole('searchbox').fill('rate_limited');
    const found = page.getByRole('region', { name: 'Search results' });
    await found.getByRole('link', { name: 'rate_limited', exact: true }).click();
    await page.waitForURL(`${stack.url}/docs#rate_limited`);
    await page.getByRole('row', { name: 'rate_limited' }).waitFor();
    await page.getByRole('searchbox').fill('retry wait');
    await found.getByRole('link').first().waitFor();
    await press('Enter');
    await page.waitForURL(`${stack.url}/docs/guides/errors#retry-and-wait`);
    await page.getByRole('searchbox').fill('zebra');
    await found.getByText('0 results').waitFor();
  });

  inBrowser('keeps the theme and the language of the samples', async () => {
    await page.goto(`${stack.url}/docs/guides/quick-start`);
    await page.getByLabel('Theme').selectOption('dark');
    await page.getByLabel('Samples').selectOption('Python');
    await page.goto(`${stack.url}/docs/guides/calls`);
    expect(await page.evaluate('document.documentElement.className')).toBe('dark-mode');
    await page.locator('[data-language=python]:visible').first().waitFor();
    expect(await page.locator('[data-language=sh]:visible, [data-language=ts]:visible').count()).toBe(0);
    await page.getByLabel('Theme').selectOption('system');
    await page.getByLabel('Samples').selectOption('all');
  });
});

/** Days of which the chart of the pictures tells. */
const DAYS = 30;

/** What an account looks like that is at work: keys, charges and calls. */
async function fill(): Promise<void> {
  const { accountId } = owner;
  const { secret } = await stack.createKey({ accountId, name: 'CRM sync' });
  await stack.createKey({ accountId, mode: 'test', name: 'Staging' });
  await stack.store.database.pool.query(
    `INSERT INTO ledger_usage (account_id, day, charges, amount)
     SELECT $1, date_trunc('day', now(), 'UTC') - n * interval '1 day', 1, 10 * (40 + (n * 37) % 90)
     FROM generate_series(1, $2) AS n`,
    [accountId, DAYS - 1],
  );
  for (const name of ['ada.lovelace', 'eve', 'not an address'])
    await send(stack.url, { path: '/v1/verify/email', key: secret, json: { email: `${name}@normal.test` } });
  await send(stack.url, {
    path: '/v1/lookup',
    key: secret,
    json: { first_name: 'Ada', last_name: 'Lovelace', domain: 'normal.test' },
  });
  receiver = await Receiver.start();
  await send(stack.url, { path: '/v1/webhook-endpoints', key: secret, json: { url: receiver.url('/hooks/crm') } });
  await until(() => receiver?.at('/hooks/crm').length === 1);
  // Attempts of a day: three an hour, of which some failed.
  await stack.store.database.pool.query(
    `WITH event AS (
       INSERT INTO webhook_event (account_id, mode, event, subject, data, created_at, fanned_out_at)
         SELECT $1, 'live', 'batch.completed', 'batch:' || n, '{}', now() - n * interval '20 minutes', now() FROM generate_series(1, 66) AS n
         RETURNING id, created_at
     ), delivery AS (
       INSERT INTO webhook_delivery (id, event_id, endpoint_id, account_id, mode, event, body, state, attempts, due_at, created_at)
         SELECT gen_random_uuid(), event.id, e.id, $1, 'live', 'batch.completed', '{}', 'delivered', 1, event.created_at, event.created_at
           FROM event, webhook_endpoint e WHERE e.account_id = $1
         RETURNING id, created_at
     )
     INSERT INTO webhook_attempt (delivery_id, fence, at, status, error, latency_ms, counted)
       SELECT id, 1, created_at, CASE WHEN n % 11 = 0 THEN 500 ELSE 200 END, CASE WHEN n % 11 = 0 THEN 'status' END, 40 + n * 37 % 90 + (n % 7) * 25, true
         FROM (SELECT id, created_at, row_number() OVER (ORDER BY created_at) AS n FROM delivery) AS numbered`,
    [accountId],
  );
}

async function research(): Promise<void> {
  await page.getByLabel('Domain').fill('signal.sandbox.test');
  await page.getByLabel('Name of the contact').fill('Grace Hopper');
  await page.getByRole('button', { name: 'Research prospect' }).click();
  await page.getByRole('heading', { level: 2, name: 'Evidence' }).waitFor();
}

const PICTURES: readonly { file: string; path: string; title: string; prepare?: () => Promise<void> }[] = [
  { file: 'home', path: '/', title: 'Home' },
  { file: 'keys', path: '/keys', title: 'API keys' },
  { file: 'try-it', path: '/try', title: 'Try it' },
  { file: 'batches', path: '/batches?mode=test', title: 'Batches' },
  { file: 'buyer-context', path: '/buyer-context?mode=test', title: 'Buyer context' },
  { file: 'research', path: '/research?mode=test', title: 'Research', prepare: research },
  { file: 'webhooks', path: '/webhooks', title: 'Webhooks' },
  { file: 'requests', path: '/requests', title: 'Requests' },
  { file: 'credits', path: '/coins', title: 'Credits' },
];

(executable && writesScreenshots() ? describe : describe.skip)('pictures', () => {
  beforeAll(fill, 60_000);

  it.each(PICTURES)('$file', async ({ file, path, title, prepare }) => {
    const folder = join(ROOT, 'docs/screenshots');
    mkdirSync(folder, { recursive: true });
    await page.goto(stack.url + path);
    await heading(title).waitFor();
    await prepare?.();
    await until(async () => (await page.getByText('Loading…').count()) === 0);
    await page.evaluate('document.fonts.ready');
    await page.screenshot({ path: join(folder, `${file}.png`) });
  });
});
