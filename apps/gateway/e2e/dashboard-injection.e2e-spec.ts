import { randomUUID } from 'node:crypto';
import { Users } from '@modernleads/people';
import { Receiver, systemChromium, TestBrowser, until } from '@modernleads/testing';
import { testDomains, type TestDomain } from '@modernleads/testnet';
import type { Page } from 'playwright-core';
import { send } from './api';
import { Browser } from './browser';
import { type Stack, startStack } from './stack';

const executable = systemChromium();
const inBrowser = executable ? it : it.skip;

/** As markup it would ask for an image that there is not, and run scripts. */
const HOSTILE = `"><img src=/injected onerror=alert(1)><svg onload=alert(2)>'</script><script>alert(3)</script>`;
const SHOWN = '<img src=/injected onerror=alert(1)>';
const SCRIPT_URL = 'javascript:alert(4)';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const said = JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Organization',
  name: 'Hostile',
  description: HOSTILE,
}).replaceAll('<', String.raw`\u003c`);
const hostile: TestDomain = {
  domain: 'hostile.test',
  shows: 'a site that writes markup into its title and its facts',
  mx: [],
  web: {
    'hostile.test': {
      '/': `<!doctype html><html lang="en"><head><title>Hostile ${escaped(HOSTILE)}</title><meta property="og:site_name" content="Hostile">
        <meta name="description" content="${escaped(HOSTILE)}"><script type="application/ld+json">${said}</script></head>
        <body><h1>${escaped(HOSTILE)}</h1><p>We make software for sales teams: ${escaped(HOSTILE)}</p><a href="${SCRIPT_URL}">News</a></body></html>`,
    },
  },
};

let stack: Stack;
let receiver: Receiver;
let chromium: TestBrowser;
let page: Page;
/** What ran that must not. */
const ran: string[] = [];

beforeAll(async () => {
  if (!executable) return;
  const services = { lookup: 1, batch: 1, qualify: 1, research: 1, 'webhook-dispatcher': 1 };
  stack = await startStack({ services, testDomains: [...testDomains, hostile] });
  receiver = await Receiver.start();
  receiver.answer = (response) => response.writeHead(500, { 'content-type': 'text/html' }).end(HOSTILE);
  await writeEverywhere();
  chromium = await TestBrowser.open(executable);
  page = await chromium.page(stack.url);
  page.on('dialog', (dialog) => {
    ran.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url().includes('injected')) ran.push(`request: ${request.url()}`);
  });
});
afterAll(async () => {
  await chromium?.close();
  await receiver?.stop();
  await stack?.stop();
});

let link: string;
let batchId: string;

/** Puts the text wherever somebody who is no member of the account, or a member, can write. */
async function writeEverywhere(): Promise<void> {
  const { id: accountId } = await stack.createAccount({ name: HOSTILE });
  const users = new Users(stack.store.database.pool);
  const user = await users.create({ email: `owner-${randomUUID()}@people.test`, name: HOSTILE, isOperator: true });
  await users.setRole(user.id, accountId, 'owner');
  const browser = new Browser(stack.url);
  const signIn = await browser.send(
    'POST',
    '/session',
    { link: (await users.createLink(user.id)).token },
    { 'user-agent': HOSTILE },
  );
  browser.csrf = signIn.body['csrf_token'] as string;
  link = `${stack.url}/sign-in#${(await users.createLink(user.id)).token}`;
  const post = async (path: string, json: object, method = 'POST') => {
    const answer = await browser.send(method, path, json);
    expect([path, answer.status < 300, answer.body]).toEqual([path, true, expect.anything()]);
    return answer.body;
  };
  const context = {
    company: HOSTILE,
    offer: HOSTILE,
    industries: { wanted: ['Software', HOSTILE] },
    keywords: { wanted: [HOSTILE] },
  };
  await post('/buyer-context/live', { context: { offer: HOSTILE }, replaces: null }, 'PUT');
  await post('/live/v1/buyer-context', context, 'PUT');
  await post('/live/v1/qualify', { domain: 'hostile.test' });
  await post('/keys', { name: HOSTILE, mode: 'test' });
  const row = { 'First Name': HOSTILE, 'Last Name': 'Lovelace', Email: 'ada@normal.test', Company: HOSTILE, Title: HOSTILE };
  await post('/test/v1/contacts/import', { rows: [row] });
  await post('/test/v1/webhook-endpoints', { url: receiver.url('/hook'), description: HOSTILE });
  await until(() => receiver.arrivals.length > 0);
  const { secret } = await stack.createKey({ accountId, mode: 'test' });
  const cell = `"${HOSTILE.replaceAll('"', '""')}"`;
  const batch = await send(stack.url, {
    path: `/v1/batch/verify?name=${encodeURIComponent(HOSTILE)}`,
    key: secret,
    body: `email,${cell}\nvalid@example.com,${cell}\n${cell},x\n`,
    headers: { 'content-type': 'text/csv', 'user-agent': HOSTILE },
  });
  batchId = batch.body['batch_id'] as string;
  await until(async () => (await browser.get(`/test/v1/batch/${batchId}`)).body['status'] === 'completed');
}

const shows = (): Promise<void> => page.getByText(SHOWN).first().waitFor();
const open = async (path: string, title: string): Promise<void> => {
  await page.goto(stack.url + path);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await until(async () => (await page.getByText('Loading…').count()) === 0);
};

/** The screens that show what was written, and what opens the rest of them. */
const SCREENS: [string, string, () => Promise<unknown>][] = [
  ['/', 'Home', shows],
  ['/keys', 'API keys', shows],
  ['/batches?mode=test', 'Batches', () => page.getByRole('link', { name: SHOWN }).first().waitFor()],
  [
    '/batches/new?mode=test',
    'New batch',
    async () => {
      const buffer = Buffer.from(
        `"${HOSTILE.replaceAll('"', '""')}",email\n"${HOSTILE.replaceAll('"', '""')}",valid@example.com\n`,
      );
      await page.getByLabel('CSV file').setInputFiles({ name: '<img src=injected>.csv', mimeType: 'text/csv', buffer });
      await page.getByRole('table', { name: 'Columns of the file' }).waitFor();
    },
  ],
  [
    '/contacts?mode=test',
    'Contacts',
    async () => {
      const buffer = Buffer.from(
        `Email,Phone,"${HOSTILE.replaceAll('"', '""')}"\neve@normal.test,"${HOSTILE.replaceAll('"', '""')}",x\n`,
      );
      await page.getByLabel('CSV file').setInputFiles({ name: 'contacts.csv', mimeType: 'text/csv', buffer });
      await page.getByRole('button', { name: 'Import contacts' }).click();
      await page.getByRole('table', { name: 'Values that were left out' }).getByText(SHOWN).waitFor();
      await page.getByRole('button', { name: 'Erase ada@normal.test' }).click();
      await page.getByRole('dialog').getByLabel('Type this to confirm').waitFor();
    },
  ],
  [
    '/buyer-context',
    'Buyer context',
    async () => {
      await page.getByText('Why hostile.test').click();
      await page.getByRole('table', { name: 'Points of hostile.test' }).waitFor();
      await page.getByRole('table', { name: 'From version 1 to 2' }).getByText(SHOWN).first().waitFor();
    },
  ],
  [
    '/research',
    'Research',
    async () => {
      await page.getByLabel('Domain').fill('hostile.test');
      await page.getByRole('button', { name: 'Research prospect' }).click();
      await page.getByRole('table', { name: 'Pages' }).getByText(SHOWN).first().waitFor();
    },
  ],
  [
    '/webhooks?mode=test',
    'Webhooks',
    async () => {
      await page
        .getByRole('button', { name: /^Show delivery / })
        .last()
        .click();
      await page.getByRole('dialog', { name: 'Delivery' }).getByText(SHOWN).first().waitFor();
    },
  ],
  [
    '/requests?mode=test',
    'Requests',
    async () => {
      await page.getByRole('table', { name: 'Requests' }).getByRole('link').first().click();
      await page.getByRole('dialog').getByText(SHOWN).waitFor();
    },
  ],
  ['/team', 'Team', shows],
  ['/security', 'Security', shows],
  ['/operator/accounts', 'Accounts', shows],
];

describe('text that looks like markup', () => {
  inBrowser('signs in with the page that shows the name of the account', async () => {
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: 'Home' }).waitFor();
  });

  inBrowser.each(SCREENS)('is text at %s', async (path, title, opened) => {
    await open(path, title);
    await opened();
    expect(await page.locator('img, a[href^="javascript:" i], [onerror], [onload]').count()).toBe(0);
    expect([...ran, ...chromium.faults.splice(0)]).toEqual([]);
  });

  inBrowser('is text in the rows of a batch, in an answer that is tried, and in the log of changes', async () => {
    await page.goto(`${stack.url}/batches/${batchId}?mode=test`);
    await page.getByRole('table').getByText(SHOWN).first().waitFor();
    await open('/try', 'Try it');
    await page.getByLabel('Body (JSON)').fill(JSON.stringify({ email: 'valid@example.com', ref: HOSTILE }));
    await page.getByRole('button', { name: 'Send request' }).click();
    await page.getByLabel('Body of the answer').getByText(SHOWN).waitFor();
    for (const [screen, title] of [
      ['/audit', 'Audit'],
      ['/coins', 'Credits'],
      ['/assistants', 'MCP'],
    ] as const)
      await open(screen, title);
    expect(await page.locator('img, a[href^="javascript:" i]').count()).toBe(0);
    expect([...ran, ...chromium.faults.splice(0)]).toEqual([]);
  });
});
