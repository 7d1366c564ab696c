/** An imported .sql or .md file is its text, as in what `tools/build.mjs` builds. */
module.exports = { process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }) };
