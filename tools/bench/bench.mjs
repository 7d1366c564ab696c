// npm run bench -- NAME: measures one part of the platform with temporary stores. They are as durable as in production: commits that do not
// wait for the disk would make every number better than in production.
import '../up/node-version.mjs';
import { distMain } from '../up/settings.mjs';
import { runThrowAway } from '../up/throw-away.mjs';

const args = ['--enable-source-maps', distMain('tools/bench'), ...process.argv.slice(2)];
await runThrowAway({ command: 'npm run bench', name: 'bench', stores: 'durable' }, async ({ folder, instance }) => {
  return { args, env: { DATA_DIR: folder, PORT: String(await instance.port('bench')) } };
});
