// npm test: Jest with temporary stores. Arguments go to Jest: `npm test -- apps/verify`.
import './node-version.mjs';

import('./throw-away.mjs').then(function (module) {
  const args = ['node_modules/jest/bin/jest.js'].concat(process.argv.slice(2));
  return module.runThrowAway({ command: 'npm test', name: 'test', stores: 'fast' }, () => ({ args }));
});
