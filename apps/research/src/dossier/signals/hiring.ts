import { FRESH_DAYS } from '@modernleads/contracts';
import { seniorityAndFunctionOf } from '@modernleads/company';
import type { Identity, PageBlock, PageEntry, Proven, Signal, SourcePage } from '../dossier.types';
import { givesOrders } from '../orders';
import { isOwnPage } from '../own-pages';
import { strengthOf } from './strength';

const DAY_MS = 86_400_000;
const LONGEST_TITLE = 90;
/** Roles that one signal names, at most. */
const MAX_ROLES = 12;
const MAX_DEPTH = 6;

interface Role {
  readonly title: string;
  readonly team: string;
  readonly publishedAt: string | null;
  readonly page: SourcePage;
}

/** Open roles by function, of the job boards that the site links and of its careers pages: one signal for a function, which counts what is fresh. */
export function hiringSignals(identity: Identity, pages: readonly SourcePage[], now: number): Signal[] {
  const teams = new Map<string, Role[]>();
  const titles = new Set<string>();
  for (const role of pages.flatMap((page) => rolesOf(identity, page))) {
    const key = role.title.toLowerCase();
    if (titles.has(key) || givesOrders(role.title)) continue;
    titles.add(key);
    teams.set(role.team, [...(teams.get(role.team) ?? []), role]);
  }
  return [...teams].map(([team, roles]) => signalOf(team, roles, now));
}

function rolesOf(identity: Identity, page: SourcePage): Role[] {
  if (page.kind === 'job_board')
    return page.entries.filter(isRole).map((entry) => roleOf(entry.title, entry.category, entry.publishedAt, page));
  if (page.kind !== 'careers' || !isOwnPage(identity, page)) return [];
  const posted = postings(page);
  return (page.blocks ?? [])
    .filter(({ margin, text, link, heading }) => !margin && text.length <= LONGEST_TITLE && (link !== '' || heading > 1))
    .map((block) => ({ ...block, text: titleOf(block, page) }))
    .filter(({ text }) => posted.has(text) || isRoleTitle(text))
    .map(({ text, publishedAt }) => roleOf(text, '', posted.get(text) ?? publishedAt, page));
}

/** The text of the link where a line goes on behind it: `Account Executive · Posted …`. */
function titleOf({ text, link }: PageBlock, { links }: SourcePage): string {
  const title = links.find(({ url }) => url === link)?.text;
  return title && text.startsWith(title) ? title : text;
}

const isRole = ({ title }: PageEntry): boolean => title.length >= 4 && title.length <= LONGEST_TITLE;
const ROLE_WORD =
  /(?<!\p{L})(?:engineer|developer|manager|executive|representative|specialist|analyst|designer|consultant|recruiter|accountant|counsel|director|lead|head|administrator|architect|scientist|associate|coordinator|assistant|intern|entwickler(?:in)?|ingenieur(?:in)?|leiter(?:in)?|mitarbeiter(?:in)?|berater(?:in)?|développeur|ingénieur|responsable|commercial|ingeniero|desarrollador|comercial|sviluppatore|ingegnere|engenheiro|desenvolvedor|ontwikkelaar|medewerker|programista|inżynier|specjalista|driver|planner|technician|mechanic|operator|\p{L}{0,20}(?:utvecklare|ingenjör|säljare|tekniker|chef|ledare|medarbetare|udvikler|ingeniør|sælger|leder|medarbejder|konsulent|chauffør|chaufför))(?!\p{L})/iu;
const isRoleTitle = (text: string): boolean => ROLE_WORD.test(text) && !/[.!?:]$/.test(text);

function roleOf(title: string, category: string, publishedAt: string | null, page: SourcePage): Role {
  const [own] = seniorityAndFunctionOf(title).functions;
  const [team] = own && own !== 'other' ? [own] : seniorityAndFunctionOf(category).functions;
  return { title, team: team ?? 'other', publishedAt: publishedAt?.slice(0, 10) ?? null, page };
}

/** Job titles with their `datePosted`, of the JSON-LD. */
function postings({ jsonLd }: SourcePage): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || found.size > 500 || typeof value !== 'object' || value === null) return;
    const { '@type': type, title, datePosted } = value as Record<string, unknown>;
    if (
      type === 'JobPosting' &&
      typeof title === 'string' &&
      typeof datePosted === 'string' &&
      /^\d{4}-\d\d-\d\d/.test(datePosted)
    )
      found.set(title.trim(), datePosted.slice(0, 10));
    for (const inner of Object.values(value)) walk(inner, depth + 1);
  };
  for (const block of jsonLd) walk(block, 0);
  return found;
}

function signalOf(team: string, roles: readonly Role[], now: number): Signal {
  const age = ({ publishedAt }: Role): number => (publishedAt ? Math.floor((now - Date.parse(publishedAt)) / DAY_MS) : Infinity);
  const isFresh = (role: Role): boolean => age(role) >= -1 && age(role) <= FRESH_DAYS.hiring;
  const newest = [...roles].sort((a, b) => age(a) - age(b));
  const fresh = newest.filter(isFresh);
  const shown = (fresh.length ? fresh : newest).slice(0, MAX_ROLES);
  const [first] = shown as [Role, ...Role[]];
  return {
    id: '',
    kind: 'hiring',
    text: shown.map(({ title }) => title).join('; '),
    url: first.page.finalUrl,
    quotes: shown.map(proven),
    eventDate: null,
    publishedAt: first.publishedAt,
    fresh: fresh.length > 0,
    strength: fresh.length ? Math.min(0.95, strengthOf('hiring', age(first)) * (1 + 0.08 * (fresh.length - 1))) : 0,
    whyNot: fresh.length ? null : newest.some(({ publishedAt }) => publishedAt) ? 'stale' : 'undated',
    slots: { count: shown.length, ...(team !== 'other' && { team }) },
  };
}

function proven({ title, publishedAt, page }: Role): Proven {
  return { value: title, url: page.finalUrl, quote: title, publishedAt, fetchedAt: page.fetchedAt };
}
