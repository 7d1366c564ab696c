import type { Guide } from './guides';
import { ERRORS } from './tables';

/** What a reader may look for: each entry leads to one place. */
export interface Entry {
  /** Relative to the root of the server. */
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

/** The parts of an OpenAPI document that are looked for. */
interface Reference {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
}

/** The sections of the guides, the operations of the reference and the error codes, which the browser searches. */
export function searchIndex(guides: readonly Guide[], { paths }: Reference): Entry[] {
  return [...guides.flatMap(guideEntries), ...Object.entries(paths).flatMap(operationEntries), ...errorEntries()];
}

function guideEntries({ name, title, sections }: Guide): Entry[] {
  return sections.map((section) => ({
    url: `docs/guides/${name}${section.id && `#${section.id}`}`,
    title: section.title ? `${title}: ${section.title}` : title,
    text: section.text,
  }));
}

function operationEntries([path, operations]: [string, Readonly<Record<string, Operation>>]): Entry[] {
  return Object.entries(operations).map(
    ([
      method,
      {
        operationId,
        tags: [tag = ''],
        summary,
        description = '',
      },
    ]) => ({
      url: `docs#/${encodeURIComponent(tag)}/${operationId}`,
      title: `${method.toUpperCase()} ${path}`,
      text: `${summary}. ${description.replaceAll('`', '')}`,
    }),
  );
}

function errorEntries(): Entry[] {
  return ERRORS.map(({ code, status, meaning }) => ({
    url: `docs#${code}`,
    title: code,
    text: `Error ${status}. ${meaning.replaceAll('`', '')}`,
  }));
}
