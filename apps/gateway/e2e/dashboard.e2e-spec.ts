import { readFileSync } from 'node:fs';
import { Users } from '@modernleads/people';
import { Receiver, systemChromium, TestBrowser, until } from '@modernleads/testing';
import type { Page } from 'playwright-core';
import { send } from './api';
import { createMember } from './browser';
import { screenFaults } from './screen-faults';
import { type Stack, startStack } from './stack';

const executable = systemChromium();
const inBrowser = executable ? it : it.skip;

let stack: Stack;
let browser: TestBrowser;
let page: Page;
let receiver: Receiver;
/** Of the owner. */
let accountId: string;

beforeAll(async () => {
  if (!executable) return;
  stack = await startStack({ services: { lookup: 1, batch: 1, research: 1, 'webhook-dispatcher': 1 } });
  receiver = await Receiver.start();
  browser = await TestBrowser.open(executable);
  page = await browser.page(stack.url);
});
afterAll(async () => {
  await browser?.close();
  await receiver?.stop();
  await stack?.stop();
});
afterEach(() => expect(browser?.faults.splice(0) ?? []).toEqual([]));

async function linkOf(role: 'owner' | 'viewer' = 'owner'): Promise<{ url: string; token: string; accountId: string }> {
  const user = await createMember(stack, { role });
  const { token } = await new Users(stack.store.database.pool).createLink(user.id);
  return { url: `${stack.url}/sign-in#${token}`, token, accountId: user.accountId };
}

const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const open = async (name: string, title = name): Promise<void> => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click();
  await heading(title).waitFor();
};

describe('the dashboard in a browser', () => {
  inBrowser('signs in by a link, which is gone from the address bar and the history at once', async () => {
    const { url, token, accountId: own } = await linkOf();
    accountId = own;
    await page.goto(url);
    await heading('Home').waitFor();
    expect(page.url()).toBe(`${stack.url}/`);
    await page.goBack();
    expect(page.url()).not.toContain(token);
    await page.goto(stack.url);
    await heading('Home').waitFor();
  });

  inBrowser('makes an API key that works, and shows its secret once', async () => {
    await open('API keys');
    await page.getByRole('button', { name: 'Create API key' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Create an API key' });
    await dialog.getByLabel('Name').fill('<img src=x onerror=alert(1)> “Überprüfung”');
    await dialog.getByLabel('Mode').selectOption('test');
    await dialog.getByRole('button', { name: 'Create API key' }).click();
    const made = page.getByRole('dialog', { name: 'Copy the key now' });
    const secret = await made.locator('pre').innerText();
    expect(secret).toMatch(/^ml_test_/);
    await made.getByRole('button', { name: 'Copy key' }).click();
    await made.getByText('Copied.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(secret);
    expect((await send(stack.url, { path: '/v1/verify/email', key: secret, json: { email: 'valid@example.com' } })).status).toBe(
      200,
    );
    await made.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('cell', { name: '<img src=x onerror=alert(1)> “Überprüfung”', exact: true }).waitFor();
    await page.reload();
    await heading('API keys').waitFor();
    expect(await page.content()).not.toContain(secret);
  });

  inBrowser('rotates and revokes a key', async () => {
    await page
      .getByRole('button', { name: /^Rotate / })
      .first()
      .click();
    const rotating = page.getByRole('dialog', { name: 'Rotate the key' });
    await rotating.getByLabel('The old key works for').selectOption('0');
    await rotating.getByRole('button', { name: 'Rotate key' }).click();
    const made = page.getByRole('dialog', { name: 'Copy the key now' });
    const secret = await made.locator('pre').innerText();
    await made.getByRole('button', { name: 'Close' }).click();
    await page
      .getByRole('button', { name: /^Revoke / })
      .first()
      .click();
    await page.getByRole('dialog', { name: 'Revoke the key' }).getByRole('button', { name: 'Revoke key' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const answer = await send(stack.url, { path: '/v1/verify/email', key: secret, json: { email: 'valid@example.com' } });
    expect(answer.status).toBe(401);
  });

  inBrowser('sends a call, tells its price before, and shows it as code', async () => {
    await open('Try it');
    await page.getByLabel('Mode').selectOption('live');
    await page.getByRole('button', { name: 'Show the price' }).click();
    await page.getByText('At most 1 credit.').waitFor();
    await page.getByRole('button', { name: 'Send request' }).click();
    await page.getByRole('heading', { name: /^Answer: 200/ }).waitFor();
    expect(await page.getByLabel('Body of the answer').innerText()).toContain('"status": "valid"');
    await page.getByText('As code').click();
    await page.getByText('curl -X POST').first().waitFor();
    await page.getByLabel('Body (JSON)').fill('{"email":');
    await page.getByText('This is no JSON object.').waitFor();
    expect(await page.getByRole('button', { name: 'Send request' }).isDisabled()).toBe(true);
  });

  inBrowser('makes a batch of a CSV file: columns and price first, then its progress and its rows', async () => {
    await open('Batches');
    await page.getByLabel('Mode').selectOption('test');
    await page.getByRole('link', { name: 'New batch' }).click();
    await heading('New batch').waitFor();
    await page.getByLabel('What to do').selectOption('verify');
    const good = Array.from({ length: 200 }, (_, n) => `p${n}@example.com;=cmd|<b>${n}</b>`);
    const csv = ['Kontakt;Firma', ...good, 'blocked@sandbox.test;Later', ';No address'].join('\n');
    await page.getByLabel('CSV file').setInputFiles({ name: 'leads.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByRole('cell', { name: 'p1@example.com' }).waitFor();
    await page.getByLabel('Kontakt is read as').selectOption('email');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('Free: 0 duplicates and 1 rows').waitFor();
    const bad = page.getByRole('table', { name: 'Rows that would be rejected' });
    expect(await bad.getByRole('row').last().innerText()).toMatch(/^202\s+email /);
    await page.getByRole('button', { name: 'Start batch' }).click();
    await heading('leads').waitFor();
    await page.getByText('202 of 202 rows').waitFor();
    await page.getByRole('cell', { name: '=cmd|<b>0</b>' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download CSV' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8').split('\n').length).toBeGreaterThan(200);
    await page.getByLabel('Rows', { exact: true }).selectOption('unknown');
    await page.getByRole('cell', { name: 'Later' }).waitFor();
    expect(await page.getByRole('table', { name: 'Results' }).getByRole('row').count()).toBe(2);
  });

  inBrowser('runs the rows without an answer again, as they were sent, with their price before', async () => {
    await page.getByRole('button', { name: 'Run 1 without an answer again' }).click();
    const dialog = page.getByRole('dialog', { name: 'Run rows again' });
    await dialog.getByText('A new batch of 1 rows').waitFor();
    await dialog.getByText('Free: 0 duplicates').waitFor();
    await dialog.getByRole('button', { name: 'Start batch' }).click();
    await heading('leads again').waitFor();
    await page.getByText('1 of 1 rows').waitFor();
    await page.getByRole('cell', { name: 'Later' }).waitFor();
  });

  inBrowser('scrolls 10,000 results with a few rows as elements', async () => {
    const { secret } = await stack.createKey({ accountId, mode: 'test' });
    const emails = Array.from({ length: 10_000 }, (_, n) => `p${n}@example.com`);
    const made = await send(stack.url, { path: '/v1/batch/verify', key: secret, json: { emails, name: 'Many' } });
    await page.goto(`${stack.url}/batches/${String(made.body['batch_id'])}?mode=test`);
    await page.getByText('10,000 of 10,000 rows').waitFor();
    const rows = page.getByRole('table', { name: 'Results' }).locator('tr');
    const box = page.getByRole('region', { name: 'Results' });
    let most = 0;
    await until(async () => {
      await box.press('End');
      most = Math.max(most, await rows.count());
      return (await page.getByRole('cell', { name: 'p9999@example.com' }).count()) === 1;
    });
    expect(most).toBeGreaterThan(10);
    expect(most).toBeLessThan(60);
  });

  inBrowser('adds a webhook endpoint, shows its secret once, and what it was sent', async () => {
    await open('Webhooks');
    await page.getByLabel('Mode').selectOption('test');
    await page.getByRole('button', { name: 'Add endpoint' }).click();
    await page.getByRole('dialog').getByLabel('URL').fill(receiver.url('/hook'));
    await page.getByRole('dialog').getByRole('button', { name: 'Add endpoint' }).click();
    const secret = page.getByRole('dialog', { name: 'Copy the secret now' });
    expect(await secret.locator('pre').innerText()).toMatch(/^whsec_/);
    await secret.getByRole('button', { name: 'Close' }).click();
    await page.getByText('verified', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Send test event' }).click();
    await page
      .getByRole('button', { name: /^Show delivery / })
      .first()
      .click();
    await page.getByRole('dialog', { name: 'Delivery' }).getByText('webhook.ping').first().waitFor();
    expect(page.url()).toContain('&delivery=');
    await page.getByRole('dialog', { name: 'Delivery' }).getByRole('button', { name: 'Close' }).click();
  });

  inBrowser(
    'mends an endpoint from the dead-letter queue: both signatures of a rotation, its answers, and a replay',
    async () => {
      await page.getByRole('button', { name: 'Rotate secret' }).click();
      await page.getByRole('dialog', { name: 'Copy the secret now' }).getByRole('button', { name: 'Close' }).click();
      receiver.answer = (response) => response.writeHead(410, { 'x-why': '<b>moved</b>' }).end('<img src=x onerror=alert(1)>');
      const { secret } = await stack.createKey({ accountId, mode: 'test' });
      await send(stack.url, { path: '/v1/batch/verify', key: secret, json: { emails: ['valid@sandbox.test'] } });
      await page.getByText('It answered 410, gone.').waitFor();
      await page.getByLabel('State').selectOption('dead');
      await page.getByLabel('Event').selectOption('batch.completed');
      await page.getByRole('button', { name: 'Apply filters' }).click();
      await page.getByRole('button', { name: /^Show delivery / }).click();
      const detail = page.getByRole('dialog', { name: 'Delivery' });
      expect(await detail.getByLabel('Request headers').innerText()).toMatch(/webhook-signature: v1,\S+ v1,\S+$/m);
      expect(await detail.getByLabel('Response headers').innerText()).toContain('x-why: <b>moved</b>');
      expect(await detail.getByLabel('Response body').innerText()).toBe('<img src=x onerror=alert(1)>');
      await page.keyboard.press('Escape');
      receiver.answer = (response) => response.writeHead(204).end();
      await page.getByRole('button', { name: 'Activate' }).click();
      await page.getByText('active', { exact: true }).waitFor();
      await page.getByLabel('Choose all').check();
      await page.getByRole('button', { name: 'Replay 1' }).click();
      await page.getByText('There is no such delivery.').waitFor();
      await page.getByRole('button', { name: 'Clear filters' }).click();
      await page.getByRole('row', { name: /batch\.completed.*delivered/ }).waitFor();
      await page.getByRole('button', { name: 'Show as a table' }).click();
      const byHour = page.getByRole('table', { name: 'Attempts by hour' });
      expect(await byHour.getByRole('columnheader').allInnerTexts()).toEqual(
        expect.arrayContaining(['p50 ms', 'p95 ms', 'Longest ms']),
      );
      const figures = (await byHour.getByRole('row').allInnerTexts()).filter((text) => /\s\d+\s+\d+\s+\d+$/.test(text));
      expect(figures.length).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Pause' }).click();
      await page.getByText('paused', { exact: true }).waitFor();
    },
  );

  inBrowser('researches a prospect: its steps as they happen, and each claim with its quote', async () => {
    await open('Research');
    await page.getByLabel('Mode').selectOption('test');
    await page.getByLabel('Domain').fill('acme.com');
    await page.getByRole('button', { name: 'Research prospect' }).click();
    await page.getByRole('heading', { level: 2, name: 'Evidence' }).waitFor();
    expect(await page.locator('blockquote').count()).toBeGreaterThan(0);
    expect(await page.locator('main a[target=_blank]').first().getAttribute('rel')).toContain('noopener');
  });

  inBrowser('imports contacts, says how their columns were read, and erases a person', async () => {
    await open('Contacts');
    const csv = 'First Name,Last Name,Kontakt,Phone\nAda,Lovelace,ada@normal.test,N/A\n,,,x\n';
    await page.getByLabel('CSV file').setInputFiles({ name: 'contacts.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await page.getByLabel('Kontakt is read as').selectOption('email');
    await page.getByRole('button', { name: 'Import contacts' }).click();
    await page.getByText('1 imported, 0 updated, 1 rejected.').waitFor();
    await page.getByRole('table', { name: 'Values that were left out' }).getByRole('cell', { name: 'N/A' }).waitFor();
    await page.getByLabel('Search contacts').fill('LOVE');
    await page.getByRole('button', { name: 'Erase ada@normal.test' }).click();
    const dialog = page.getByRole('dialog', { name: 'Erase a person' });
    expect(await dialog.getByRole('button', { name: 'Erase person' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Type this to confirm').fill('ada@normal.test');
    await dialog.getByRole('button', { name: 'Erase person' }).click();
    await dialog.getByText(': completed').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByText('Nothing begins like this.').waitFor();
    await page.getByLabel('E-mail').fill('ada@normal.test');
    await page.getByRole('button', { name: 'Erase person' }).click();
    await page.getByText(': completed').waitFor();
  });

  inBrowser('tells how an assistant is connected', async () => {
    await open('MCP');
    await page.getByText(`claude mcp add --transport http modernleads ${stack.url}/mcp`).waitFor();
  });

  inBrowser('lists calls, narrowed by what the address says, and each with its charge', async () => {
    await open('Requests');
    await page.getByText('Nothing has been called yet.').waitFor();
    await page.getByLabel('From', { exact: true }).selectOption('dashboard');
    await page.getByLabel('Operation').fill('verifyEmail');
    await page.getByRole('button', { name: 'Apply filters' }).click();
    await page.waitForURL('**/requests?source=dashboard&endpoint=verifyEmail');
    await page.getByRole('link', { name: 'POST /v1/verify/email' }).first().click();
    const detail = page.getByRole('dialog', { name: 'Request' });
    await detail.getByText('made for this call').waitFor();
    expect(await detail.locator('pre').innerText()).toContain(`curl -X POST --globoff '${stack.url}/v1/verify/email'`);
    await detail.getByRole('link', { name: /^1 credit, / }).click();
    await page.getByRole('heading', { level: 2, name: /^Charges until / }).waitFor();
    await page.getByRole('row').filter({ hasText: 'POST /v1/verify/email' }).getByRole('link').click();
    await detail.getByText('verifyEmail').waitFor();
    const url = page.url();
    expect(url).toContain('/requests/');
    await page.goto(url);
    await detail.getByText('verifyEmail').waitFor();
    await detail.getByRole('button', { name: 'Close' }).click();
    await page.waitForURL(`${stack.url}/requests`);
  });

  inBrowser('lists each charge and each change', async () => {
    await open('Credits');
    await page.getByRole('cell', { name: 'POST /v1/verify/email' }).waitFor();
    await open('Audit');
    await page.getByLabel('Mode').selectOption('test');
    await page.getByRole('cell', { name: 'key.create' }).first().waitFor();
  });

  inBrowser('shows what a call has spent', async () => {
    await open('Home');
    await page.getByText('99 credits').waitFor();
    await page.getByRole('button', { name: 'Show as a table' }).click();
    await page.getByRole('table', { name: 'Credits spent' }).waitFor();
  });

  inBrowser('sets a password, and signs in by it', async () => {
    await open('Security');
    await page.getByLabel('New password').fill('correct horse battery staple');
    await page.getByRole('button', { name: 'Save password' }).click();
    await page.getByText('Saved.').waitFor();
    const email = await page.getByText('@people.test').first().innerText();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await heading('Sign in to Modern Leads').waitFor();
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Password').fill('correct horse battery staple');
    await page.keyboard.press('Enter');
    await heading('Home').waitFor();
    // Chromium reports the refusal of the wrong password.
    browser.faults.splice(0);
  });

  inBrowser('has no fault that axe knows, in light and in dark, wide and at 360 px', async () => {
    const faults = await screenFaults(page, stack.url, [
      ['/', 'Home'],
      ['/keys', 'API keys'],
      ['/try', 'Try it'],
      ['/requests?source=dashboard', 'Requests'],
      ['/team', 'Team'],
      ['/settings', 'Settings'],
      ['/security', 'Security'],
    ]);
    expect(faults).toEqual([]);
  });

  inBrowser('shows a viewer nothing that a viewer may not do', async () => {
    const { url } = await linkOf('viewer');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('button', { name: 'Sign out' }).click();
    await heading('Sign in to Modern Leads').waitFor();
    await page.goto(url);
    await heading('Home').waitFor();
    const links = await page.getByRole('navigation', { name: 'Main' }).getByRole('link').allInnerTexts();
    const seen = [
      'Home',
      'API keys',
      'Batches',
      'Buyer context',
      'Contacts',
      'Webhooks',
      'MCP',
      'Requests',
      'Credits',
      'Audit',
      'Settings',
      'Security',
      'API reference',
    ];
    expect(links).toEqual(seen);
    await open('API keys');
    expect(await page.getByRole('button', { name: 'Create API key' }).count()).toBe(0);
  });
});
