import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The workspace, from here and from the bundle of a tool alike: both lie three folders below it. */
const ROOT = join(__dirname, '../../..');

/** Every service, by the name of its folder in apps/. */
export const SERVICES: readonly string[] = readdirSync(join(ROOT, 'apps')).filter((name) =>
  existsSync(join(ROOT, 'apps', name, 'src/main.ts')),
);
