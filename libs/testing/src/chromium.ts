import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { environment } from './env';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** It asks nobody for updates. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The system's Chromium; where there is none, root installs Debian's. Undefined: there is none, as a line on standard error says. */
export function systemChromium(): string | undefined {
  const found = (): string | undefined => PLACES.find((place) => existsSync(place));
  if (!found() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, { stdio: 'ignore', env: { ...environment(), DEBIAN_FRONTEND: 'noninteractive' } });
    apt('update');
    apt('install', '-y', '--no-install-recommends', 'chromium');
  }
  if (!found())
    process.stderr.write('There is no Chromium, so the dashboard is not tested in a browser: install the package "chromium".\n');
  return found();
}

/** A browser with a profile of its own, which knows what its pages did that they must not do. */
export class TestBrowser {
  /** Errors of the console and of scripts, and requests to another host than that of the product. */
  readonly faults: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    private readonly profile: string,
  ) {}

  static async open(
    executablePath: string,
    options: { width?: number; height?: number; dark?: boolean } = {},
  ): Promise<TestBrowser> {
    const { width = 1280, height = 900, dark = false } = options;
    const profile = mkdtempSync(join(tmpdir(), 'modernleads-browser-'));
    // Loaded here: it is large, and most tests that load this library need no browser.
    const { chromium } = await import('playwright-core');
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: QUIET,
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    return new TestBrowser(context, profile);
  }

  /** @param origins of the product, and of whose page it is: no other host may be asked. */
  async page(...origins: string[]): Promise<Page> {
    const page = await this.context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => this.faults.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.faults.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (!origins.includes(url.origin) && url.protocol !== 'data:' && url.protocol !== 'blob:')
        this.faults.push(`request: ${request.url()}`);
    });
    return page;
  }

  async close(): Promise<void> {
    await this.context.close();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
