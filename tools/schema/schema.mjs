// npm run schema [-- --check]: writes libs/database/schema.sql from a database that has been brought up to date, or says whether it is up to
// date. Starts its own stores, of which nothing stays, unless their URLs are given.
import '../up/node-version.mjs';
import { distMain } from '../up/settings.mjs';
import { runThrowAway } from '../up/throw-away.mjs';

const args = ['--enable-source-maps', distMain('tools/schema'), ...process.argv.slice(2)];
await runThrowAway({ command: 'npm run schema', name: 'schema', stores: 'fast' }, () => ({ args }));
