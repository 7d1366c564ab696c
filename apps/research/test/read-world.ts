import type { ResearchOutput, SourceKind } from '@modernleads/contracts';
import type { Prospect, ProspectWorld, WebHost, WebPage } from '@modernleads/testnet';
import { checkDossier, composeDossier, extractSignals, planArticles, planSources, resolveIdentity } from '../src/dossier';
import type { BuyerView, DraftWords, Identity, PlannedSource, Signal, SourcePage } from '../src/dossier/dossier.types';
import { boardOf } from '../src/sources/boards';
import { readSource } from '../src/sources/read-source';

const BUYER: BuyerView = { company: 'Rota Example', offer: null, keywords: [], functions: ['sales'] };
const FIT = { fit_score: null, fit_label: null, reason: null };
const FEED = /(?:feed|rss|atom)(?:\.xml)?\/?$/;
const BOARDS = new Map([['greenhouse', 'http://greenhouse.board-api.test']]);

export interface Researched {
  readonly prospect: Prospect;
  readonly output: ResearchOutput;
  readonly signals: readonly Signal[];
  readonly identity: Identity;
  readonly pages: readonly SourcePage[];
  readonly dropped: readonly string[];
}

/** What a model says of the signals. */
export type Model = (signals: readonly Signal[]) => DraftWords;

/** Researches a company of a generated world as a job does, with pages from memory instead of servers. */
export function researchOf(world: ProspectWorld, prospect: Prospect, now: number, model?: Model): Researched {
  const hosts = new Map<string, WebHost>(world.testDomains.flatMap(({ web = {} }) => Object.entries(web)));
  const pages: SourcePage[] = [];
  const read = ({ url, kind }: PlannedSource): void => {
    if (pages.some((page) => page.url === url)) return;
    const page = pageAt(hosts, url, kind);
    if (page) pages.push(page);
  };
  const question = { domain: prospect.domain };
  read({ url: `http://${prospect.domain}/`, kind: 'front' });
  const [front] = pages;
  if (front) {
    const first = resolveIdentity(question, pages);
    for (const planned of planSources(first, front)) read(planned);
    const links = (): string[] => pages.flatMap((page) => page.links.map(({ url }) => url));
    for (const url of links().filter((one) => FEED.test(one))) read({ url, kind: 'feed' });
    for (const url of links().flatMap((one) => boardOf(one, BOARDS) ?? [])) read({ url, kind: 'job_board' });
    for (const planned of planArticles(first, pages, now)) read(planned);
  }
  const identity = resolveIdentity(question, pages);
  const signals = extractSignals(identity, pages, now);
  const draft = model?.(signals);
  const facts = { identity, contact: {}, buyer: BUYER, now };
  const composed = composeDossier({ ...facts, signals, fit: FIT, pages, ...(draft && { draft }) });
  return { prospect, signals, identity, pages, ...checkDossier(composed, pages, facts) };
}

function pageAt(hosts: ReadonlyMap<string, WebHost>, url: string, kind: SourceKind, redirects = 3): SourcePage | undefined {
  const { hostname, pathname, search } = new URL(url);
  const answer: WebPage | undefined = hosts.get(hostname)?.[pathname + search];
  if (answer === undefined || answer === 'silence') return undefined;
  const { status = 200, headers = {}, body = '' } = typeof answer === 'string' ? { body: answer } : answer;
  if (headers['location'] && redirects > 0) {
    const page = pageAt(hosts, new URL(headers['location'], url).href, kind, redirects - 1);
    return page && { ...page, url };
  }
  if (status !== 200) return undefined;
  const type = headers['content-type'] ?? 'text/html; charset=utf-8';
  return readSource({ url, finalUrl: url, kind, status, type, fetchedAt: '2026-11-29T12:00:00.000Z', bytes: Buffer.from(body) })
    .page;
}

/** What of a dossier is right. */
export function judged({ prospect, output }: Researched) {
  const { right, wrong, orders, visible } = prospect;
  const { why_now: why, connection_point: point, evidence } = output;
  const said = evidence.filter(({ claim }) => claim === 'why_now.signal').map(({ quote }) => quote);
  const isRight = right.some(
    ({ kind, marks }) =>
      kind === why.kind && marks.some((mark) => said.some((quote) => quote.includes(mark) || mark.includes(quote))),
  );
  const chosen = JSON.stringify([why, point, said]);
  const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const isOnPage = ({ url, quote }: (typeof evidence)[number]): boolean =>
    visible[url] === undefined || folded(visible[url] as string).includes(folded(quote));
  return {
    found: why.signal_found,
    right: isRight,
    wrong: wrong.filter((mark) => why.signal_found && chosen.includes(mark) && !isRight),
    orders: orders.filter((mark) => JSON.stringify(output).includes(mark)),
    unbacked: evidence.filter((item) => !isOnPage(item)),
    line: point.usable_in_email,
    named: output.company.name === prospect.name,
    company: output.company,
  };
}
