// npm start: brings the whole platform up and keeps it up until Ctrl-C. `npm start -- --reset` wipes the data first.
import './node-version.mjs';

// Not a static import: that would be parsed, and fail, before an old Node has been told off.
import('./start.mjs').then(function (module) {
  return module.start(process.argv.slice(2));
});
