import { until } from '@modernleads/testing';
import type { Page } from 'playwright-core';
import { axeFaults } from './axe';

/** A path of the dashboard, and the heading of its screen. */
export type Screen = readonly [path: string, title: string];

/** What axe finds on screens, and what is wider than the window: in light and in dark, wide and at 360 px. */
export async function screenFaults(page: Page, url: string, screens: readonly Screen[]): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [path, title] of screens) {
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(url + path);
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        await until(async () => (await page.getByText('Loading…').count()) === 0);
        faults.push(...(await axeFaults(page)).map((fault) => `${path} ${colorScheme} ${width}: ${fault}`));
        const overflow = await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        if (overflow > 0) faults.push(`${path} ${width}: ${overflow} px too wide`);
      }
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize({ width: 1280, height: 900 });
  return faults;
}
