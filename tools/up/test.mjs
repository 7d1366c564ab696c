// npm test: Jest with stores of its own, of which nothing stays. Arguments go to Jest: `npm test -- apps/verify`.
import './node-version.mjs';
import { runThrowAway } from './throw-away.mjs';

const jest = ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)];
await runThrowAway({ command: 'npm test', name: 'test', fast: true }, () => ({ args: jest }));
