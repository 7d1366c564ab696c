// As the fixture beside it, on a machine on which its code takes long to load.
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3_000);

module.exports = require('../fixture/worker.js');
