import { join } from 'node:path';

/** The workspace: three folders above this folder and above the bundle of this tool. */
export const ROOT = join(__dirname, '../../..');
