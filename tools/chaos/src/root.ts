import { join } from 'node:path';

/** The workspace: this folder and the bundle of this tool both lie three folders below it. */
export const ROOT = join(__dirname, '../../..');
