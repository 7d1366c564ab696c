// Fails when a package of package-lock.json has a licence that is not allowed. `node tools/supply/licences.mjs [FILE]`, a step of `npm run check`.
import { lockedPackages } from './locked.mjs';

/** SPDX identifiers. Each permits use, change and redistribution without conditions on the platform's own code. */
const ALLOWED = ['MIT', 'MIT-0', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'ISC', 'CC0-1.0'];

/** Licences of single packages, with the reason why they may stay. */
const EXCEPTIONS = {
  'BlueOak-1.0.0': 'permissive, with a patent grant; of the file walkers and caches of one author',
  Unlicense: 'a dedication to the public domain, as CC0-1.0 is',
  'Python-2.0': 'permissive; of argparse, which only development uses',
  'CC-BY-4.0': 'data about browsers, which only development uses',
  'MPL-2.0': 'by file: of lightningcss, which builds the dashboard, and axe-core, which tests it; nothing of either is shipped',
  'OFL-1.1': 'of fonts, which the dashboard serves unchanged',
};
const DEVELOPMENT_ONLY = ['Python-2.0', 'CC-BY-4.0', 'MPL-2.0', 'OFL-1.1'];

/** Why the licence of a package is not allowed; undefined: it is. */
function licenceIssue({ licence, isDev }) {
  if (!licence) return 'has no licence in package-lock.json';
  const choices = licence.replace(/^\((.*)\)$/, '$1').split(' OR ');
  const isAllowed = (one) => ALLOWED.includes(one) || (one in EXCEPTIONS && (isDev || !DEVELOPMENT_ONLY.includes(one)));
  if (choices.some((choice) => choice.split(' AND ').every(isAllowed))) return undefined;
  return `has the licence ${licence}${isDev ? '' : ', and images contain it'}`;
}

const packages = lockedPackages(process.argv[2]);
const refused = packages.flatMap((one) => {
  const issue = licenceIssue(one);
  return issue ? [`${one.name}@${one.version} ${issue}`] : [];
});
console.log([...refused, `${packages.length} packages, ${refused.length} with a licence that is not allowed`].join('\n'));
process.exitCode = refused.length ? 1 : 0;
