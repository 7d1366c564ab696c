import type { PageEntry, RawSource, SourcePage } from '../dossier/dossier.types';
import { archivesOf } from './apis';
import { absolute, moment, plain, textPage } from './text-page';

type Node = Readonly<Record<string, unknown>>;

const MAX_ENTRIES = 100;
const EMPTY: PageEntry = { url: '', title: '', summary: '', publishedAt: null, category: '', location: '' };

/** Reads an answer of GitHub's REST API: an organisation, its repositories, or the releases of one. @throws Error for what is no JSON. */
export function readCodeHost(raw: RawSource): SourcePage {
  const answer = JSON.parse(new TextDecoder().decode(raw.bytes)) as unknown;
  if (!Array.isArray(answer)) {
    const { name, blog, description } = nodeOf(answer);
    const site = typeof blog === 'string' && blog && !blog.includes('//') ? `https://${blog}` : blog;
    const entry = { ...EMPTY, url: absolute(site, raw.finalUrl), title: plain(name), summary: plain(description) };
    return textPage(raw, plain(name), [entry]);
  }
  const nodes = answer.slice(0, MAX_ENTRIES).map(nodeOf);
  const isReleases = raw.url.includes('/releases');
  return textPage(
    raw,
    '',
    nodes.flatMap((node) => (isReleases ? releaseOf(node, raw) : repositoryOf(node, raw))),
  );
}

function repositoryOf(
  { full_name: name, html_url: url, description, created_at: at, fork, archived }: Node,
  raw: RawSource,
): PageEntry[] {
  if (fork === true || archived === true) return [];
  return [
    { ...EMPTY, title: plain(name), url: absolute(url, raw.finalUrl), summary: plain(description), publishedAt: moment(at) },
  ];
}

function releaseOf({ name, html_url: url, published_at: at, draft, prerelease }: Node, raw: RawSource): PageEntry[] {
  if (draft === true || prerelease === true) return [];
  return [{ ...EMPTY, title: plain(name), url: absolute(url, raw.finalUrl), publishedAt: moment(at), category: 'release' }];
}

/** Reads an answer of EDGAR: the submissions of a company, or the index of a filing. @throws Error for what is no JSON. */
export function readFilings(raw: RawSource): SourcePage {
  const answer = nodeOf(JSON.parse(new TextDecoder().decode(raw.bytes)));
  const directory = nodeOf(answer['directory']);
  const items = Array.isArray(directory['item']) ? directory['item'].slice(0, MAX_ENTRIES).map(nodeOf) : [];
  if (items.length > 0)
    return textPage(
      raw,
      '',
      items.map((item) => ({
        ...EMPTY,
        title: plain(item['name']),
        url: absolute(item['name'], raw.finalUrl),
        publishedAt: moment(item['last-modified']),
      })),
    );
  return textPage(raw, plain(answer['name']), submissionsIn(answer, raw));
}

/** Columns of `filings.recent`, the newest first. */
function submissionsIn(answer: Node, raw: RawSource): PageEntry[] {
  const recent = nodeOf(nodeOf(answer['filings'])['recent']);
  const column = (name: string): readonly unknown[] => (Array.isArray(recent[name]) ? recent[name] : []);
  const [forms, dates, numbers] = [column('form'), column('filingDate'), column('accessionNumber')];
  const archive = `${archivesOf(new URL(raw.url).origin)}/Archives/edgar/data/${Number(plain(answer['cik']))}`;
  return numbers.slice(0, MAX_ENTRIES).map((number, at) => ({
    ...EMPTY,
    title: plain(forms[at]),
    publishedAt: moment(dates[at]),
    url: absolute(`${archive}/${plain(number).replaceAll('-', '')}/index.json`, raw.finalUrl),
  }));
}

const nodeOf = (value: unknown): Node => (typeof value === 'object' && value !== null ? (value as Node) : {});
