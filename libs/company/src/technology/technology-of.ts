import { spaced } from '../words/fold';
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

/** The technology that a `generator` names: `WordPress 6.5`. */
export function technologyOfGenerator(generator: string): TechnologyId | undefined {
  const lower = generator.trim().toLowerCase();
  return generators.find((technology) => lower.startsWith(technology.generator))?.id;
}
