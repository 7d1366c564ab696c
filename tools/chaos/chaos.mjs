// npm run chaos -- --seed N --minutes M: the whole platform under faults, with stores that the harness starts, kills and deletes.
import '../up/node-version.mjs';
import { distMain } from '../up/settings.mjs';
import { runThrowAway } from '../up/throw-away.mjs';

const args = ['--enable-source-maps', distMain('tools/chaos'), ...process.argv.slice(2)];
await runThrowAway({ command: 'npm run chaos', name: 'chaos', stores: 'installed' }, () => ({ args }));
