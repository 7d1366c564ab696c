import preset from './jest.preset.js';

// Three on two cores: the longest suites mostly wait, for leases to end and for reconciliation.
export default { ...preset, maxWorkers: 3, testSequencer: './jest.sequencer.js' };
