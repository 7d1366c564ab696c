const { default: Sequencer } = require('@jest/test-sequencer');

/** Starts the suite that takes minutes first: at the end it would keep one worker busy while the others are idle. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => path.includes('/tools/chaos/e2e/');
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
