const { default: Sequencer } = require('@jest/test-sequencer');

/** The suites that take minutes: at the end they would keep one worker busy while the others are idle. */
const LONGEST = ['/tools/chaos/e2e/', '/apps/gateway/e2e/idle.', '/apps/gateway/e2e/one-stack-'];

/** Starts the longest suites first. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const isLong = ({ path }) => LONGEST.some((part) => path.includes(part));
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
};
