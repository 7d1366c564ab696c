// npm run nats [-- --check]: writes docker/nats.conf from the contracts, or says whether it is up to date.
import '../up/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { build } from '../build.mjs';
import { distMain, root } from '../up/settings.mjs';

await build(['tools/nats']);
const program = ['--enable-source-maps', distMain('tools/nats'), ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, program, { stdio: 'inherit', cwd: root }).status ?? 1;
