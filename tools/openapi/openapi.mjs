// npm run openapi [-- --check]: writes apps/gateway/openapi.json from the contracts, or says whether it is up to date.
import '../up/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { build } from '../build.mjs';
import { distMain, root } from '../up/settings.mjs';

await build(['tools/openapi']);
const program = ['--enable-source-maps', distMain('tools/openapi'), ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, program, { stdio: 'inherit', cwd: root }).status ?? 1;
