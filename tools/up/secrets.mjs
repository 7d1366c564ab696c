// npm run -s secrets: prints new secrets for docker/compose.yml, as the lines of a .env file.
import './node-version.mjs';
import { randomBytes } from 'node:crypto';
import { say } from './console.mjs';
import { platformSecrets } from './credentials.mjs';

const made = new Map();

/** A random text, once for each name. */
function secret(name) {
  if (!made.has(name)) made.set(name, randomBytes(24).toString('hex'));
  return made.get(name);
}

for (const [name, value] of Object.entries(platformSecrets(secret))) say(`${name}=${value}`);
