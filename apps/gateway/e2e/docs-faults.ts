import type { Page } from 'playwright-core';
import { SOURCES } from '../src/docs/guides';
import { axeFaults } from './axe';

/** The reference with an operation that is open, and each guide. */
const PAGES = ['/docs#/Verify/verifyEmail', ...Object.keys(SOURCES).map((name) => `/docs/guides/${name}`)];
const THEMES = [
  ['light', 1280],
  ['dark', 360],
] as const;

/** What axe finds on the pages of /docs, and what is wider than the window: in light in a wide one, in dark in a narrow one. */
export async function docsFaults(page: Page, url: string): Promise<string[]> {
  const faults: string[] = [];
  for (const [colorScheme, width] of THEMES) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const path of PAGES) {
      await page.goto(url + path);
      await page.getByRole('searchbox').waitFor();
      if (path.includes('#')) await page.locator('.opblock.is-open .responses-table').first().waitFor();
      const found = await axeFaults(page);
      const overflow = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      if (overflow > 0) found.push(`${overflow} px too wide`);
      faults.push(...found.map((fault) => `${path} ${colorScheme}: ${fault}`));
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 1280, height: 900 });
  return faults;
}
