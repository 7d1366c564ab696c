const vm = require('node:vm');
const { default: Runtime } = require('jest-runtime');

const { compileFunction } = vm;
/** What V8 made of each file, for the suites after the first: each suite has a context of its own, in which all that it loads would be compiled anew. */
const compiled = new Map();

vm.compileFunction = (source, parameters, options) => {
  const known = compiled.get(options.filename);
  const cachedData = known?.source === source ? known.cachedData : undefined;
  const compiledFunction = compileFunction(source, parameters, { ...options, cachedData, produceCachedData: !cachedData });
  if (!cachedData) compiled.set(options.filename, { source, cachedData: compiledFunction.cachedData });
  return compiledFunction;
};

/** Jest's own, over the function above. */
module.exports = Runtime;
