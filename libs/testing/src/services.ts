import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The workspace: three folders above this file and above the bundle of a tool. */
const ROOT = join(__dirname, '../../..');

/** Every service, by the name of its folder in apps/. */
export const SERVICES: readonly string[] = readdirSync(join(ROOT, 'apps')).filter((name) =>
  existsSync(join(ROOT, 'apps', name, 'src/main.ts')),
);
