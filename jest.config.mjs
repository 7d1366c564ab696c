import preset from './jest.preset.js';

export default { ...preset, maxWorkers: 2, testSequencer: './jest.sequencer.js' };
