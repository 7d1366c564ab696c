// npm start: starts the whole platform and runs it until Ctrl-C. `--reset` wipes the data first, `--show-keys` prints the API keys again.
import './node-version.mjs';

// Not a static import: an old Node would fail to parse it before the version check.
import('./start.mjs').then(function (module) {
  return module.start(process.argv.slice(2));
});
