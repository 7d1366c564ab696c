import preset from './jest.preset.js';

// Three on two cores: the longest suites mostly wait, for leases to end and for reconciliation.
export default { ...preset, maxWorkers: 3, runtime: './jest.runtime.js', testSequencer: './jest.sequencer.js' };
