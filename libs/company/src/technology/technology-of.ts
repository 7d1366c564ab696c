import { spaced } from '../words/fold';
import { HEADER_MARKS } from './header-marks';
import { TECHNOLOGIES } from './technologies';

/** The name in lower case with `_`, e.g. `google_analytics`. */
export type TechnologyId = string;

interface Technology {
  readonly id: TechnologyId;
  readonly names: readonly string[];
  readonly marks: readonly string[];
  readonly generator: string;
}

const MAX_NAME = 60;

const technologies: readonly Technology[] = TECHNOLOGIES.trim()
  .split('\n')
  .map((line) => {
    const [id = '', names = '', marks = '', generator = ''] = line.split(';').map((part) => part.trim());
    return { id, names: names.split(' | '), marks: marks.split(/\s+/).filter(Boolean), generator: generator.toLowerCase() };
  });

const nameKey = (name: string): string => spaced(name).replaceAll(' ', '');
const byName: ReadonlyMap<string, TechnologyId> = new Map(
  technologies.flatMap(({ id, names }) => [id, ...names].map((name) => [nameKey(name), id] as const)),
);
const generators = technologies.filter(({ generator }) => generator);

/** Hosts, some with the start of a path: `google.com/maps`. */
const byHost = new Map<string, { readonly id: TechnologyId; readonly path: string }[]>();
/** Parts of paths: `/wp-content/`, and names of files: `matomo.js`. */
const inPath: { readonly id: TechnologyId; readonly part: string }[] = [];
for (const { id, marks } of technologies)
  for (const mark of marks) {
    const [, host, path = ''] = /^([a-z\d-]+(?:\.[a-z\d-]+)+)(\/.*)?$/.exec(mark) ?? [];
    if (host && !/\.(?:js|json|css|static)$/.test(host)) byHost.set(host, [...(byHost.get(host) ?? []), { id, path }]);
    else inPath.push({ id, part: mark.toLowerCase() });
  }

interface HeaderMark {
  readonly id: TechnologyId;
  /** `cookie` for `set-cookie`. */
  readonly name: string;
  /** A product, or the name of a cookie, in lower case; empty: any. */
  readonly value: string;
}

const headerMarks: readonly HeaderMark[] = HEADER_MARKS.trim()
  .split('\n')
  .flatMap((line) => {
    const [id = '', marks = ''] = line.split(';').map((part) => part.trim());
    return marks.split(/\s+/).map((mark) => {
      const [name = '', value = ''] = mark.split('=');
      return { id, name, value };
    });
  });

/**
 * The technology that a name or alias means, in any case and spacing: `Google Analytics 4` is `google_analytics`; a name that is not known is its own, `Foo Bar` `foo_bar`.
 * @param name at most 60 characters are read.
 */
export function technologyOf(name: string): TechnologyId | undefined {
  const read = name.slice(0, MAX_NAME);
  return byName.get(nameKey(read)) ?? (spaced(read).replaceAll(' ', '_') || undefined);
}

/** The technologies to which the address of a script, a style sheet, a frame or an image belongs. */
export function technologiesOfAsset(address: string): TechnologyId[] {
  const [, host = '', path = ''] = /^(?:https?:)?\/\/([^/?#]{1,253})(.*)$/is.exec(address) ?? ['', '', address];
  const labels = host
    .toLowerCase()
    .replace(/:\d{1,5}$/, '')
    .split('.');
  const ofHost = labels.flatMap((_label, at) => byHost.get(labels.slice(at).join('.')) ?? []);
  const lower = path.toLowerCase();
  return [
    ...ofHost.filter((mark) => lower.startsWith(mark.path)).map(({ id }) => id),
    ...inPath.filter(({ part }) => lower.includes(part)).map(({ id }) => id),
  ];
}

/** The technologies that one line of an answer's headers tells, as `headerLines` of libs/site has it. */
export function technologiesOfHeader(line: string): TechnologyId[] {
  const [, header = '', value = ''] = /^([^:]{1,100}):\s?(.*)$/.exec(line.toLowerCase()) ?? [];
  const isCookie = header === 'set-cookie';
  const has = ({ name, value: sought }: HeaderMark): boolean => {
    if (isCookie) return name === 'cookie' && (sought.endsWith('*') ? value.startsWith(sought.slice(0, -1)) : value === sought);
    return name !== 'cookie' && name === header && (sought === '' || isProduct(value, sought));
  };
  return [...new Set(headerMarks.filter(has).map(({ id }) => id))];
}

/** Not within a word: `Apache-Coyote` is another product than `Apache`. */
function isProduct(value: string, product: string): boolean {
  const at = value.indexOf(product);
  if (at < 0) return false;
  const [before = '', after = ''] = [value[at - 1], value[at + product.length]];
  return !/[a-z\d]/.test(before) && (!/[a-z-]/.test(after) || product.endsWith('-'));
}

/** The technology that a `generator` names: `WordPress 6.5`. */
export function technologyOfGenerator(generator: string): TechnologyId | undefined {
  const lower = generator.trim().toLowerCase();
  return generators.find((technology) => lower.startsWith(technology.generator))?.id;
}
