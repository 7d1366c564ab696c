// The first import of every entry. Its syntax is old on purpose: an old Node must be able to parse it and say what is wrong.
var NEEDED = [20, 19];
var found = process.versions.node.split('.').map(Number);

if (found[0] < NEEDED[0] || (found[0] === NEEDED[0] && found[1] < NEEDED[1])) {
  console.error(
    'Node ' +
      NEEDED.join('.') +
      ' or newer is needed, and this is Node ' +
      found.join('.') +
      ': install one from https://nodejs.org.',
  );
  process.exit(1);
}
