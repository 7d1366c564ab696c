/** An imported .sql, .md, .css or .browser.js file is its text, as in what `tools/build.mjs` builds. */
module.exports = { process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }) };
