// Preloaded into the programs under test of one run: what Node found and compiled of the packages at the first start of a program is kept in COMPILED_PACKAGES,
// a folder of the run, for all later starts. It is a third of the CPU time of a start. What is built of the workspace is compiled at each start.
const { existsSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { basename, dirname, join } = require('node:path');
const { deserialize, serialize } = require('node:v8');
const vm = require('node:vm');
const { isMainThread } = require('node:worker_threads');

/** The same for a service and for one with a planted bug. */
const file = join(process.env.COMPILED_PACKAGES, `${basename(dirname(process.argv[1]))}.compiled`);
const [beforeSource] = Module.wrap('\0').split('\0');
const isOfPackage = (path) => path.includes('/node_modules/');

if (existsSync(file)) reuse(deserialize(readFileSync(file)));
else if (isMainThread) keep();

/** @param codes by file. @param paths what a request leads to, by Node's key of it. */
function reuse({ codes, paths }) {
  Object.assign(Module._pathCache, paths);
  const load = Module._extensions['.js'];
  Module._extensions['.js'] = (module, path) => {
    const code = codes.get(path);
    if (!code) return load(module, path);
    codes.delete(path);
    return perform(module, scriptOf(readFileSync(path, 'utf8'), path, code));
  };
}

function keep() {
  const scripts = new Map();
  const compile = Module.prototype._compile;
  Module.prototype._compile = function (source, path, format) {
    if (!isOfPackage(path) || format === 'module' || source.startsWith('#!')) return compile.call(this, source, path, format);
    const script = scriptOf(source, path);
    scripts.set(path, script);
    return perform(this, script);
  };
  // At the end, when the functions that a start uses have been compiled too.
  process.on('exit', () => {
    const codes = new Map([...scripts].map(([path, script]) => [path, script.createCachedData()]));
    const paths = Object.fromEntries(Object.entries(Module._pathCache).filter(([, path]) => isOfPackage(path)));
    writeFileSync(`${file}.${process.pid}`, serialize({ codes, paths }));
    renameSync(`${file}.${process.pid}`, file);
  });
}

function scriptOf(source, filename, cachedData) {
  const importModuleDynamically = vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  return new vm.Script(Module.wrap(source), {
    filename,
    cachedData,
    columnOffset: -beforeSource.length,
    importModuleDynamically,
  });
}

/** Runs a module as Node does. */
function perform(module, script) {
  const require = (id) => module.require(id);
  require.resolve = (id, options) => Module._resolveFilename(id, module, false, options);
  require.main = process.mainModule;
  require.cache = Module._cache;
  return script.runInThisContext().call(module.exports, module.exports, require, module, module.filename, module.path);
}
