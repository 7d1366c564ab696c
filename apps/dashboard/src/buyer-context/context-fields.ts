import type { BuyerContext, Criterion, JobFunction, Seniority } from '@modernleads/contracts';

/** Where a field stands: `offer`, `industries.wanted`. */
export type FieldPath = string;

type Value = string | number | readonly string[];

interface ListOfWords {
  readonly path: FieldPath;
  readonly label: string;
  readonly hint: string;
}

/** The lists of words, by the heading under which they stand. */
export const LISTS: Readonly<Record<string, readonly ListOfWords[]>> = {
  Industries: [
    { path: 'industries.wanted', label: 'Wanted industries', hint: 'In any wording: SaaS, Maschinenbau, a NACE label.' },
    { path: 'industries.adjacent', label: 'Adjacent industries', hint: 'They fit less well, and earn most of the points.' },
    { path: 'industries.excluded', label: 'Excluded industries', hint: 'A company of one of these scores at most 2.' },
  ],
  Countries: [
    { path: 'countries.wanted', label: 'Wanted countries', hint: 'Codes or names: DE, Germany.' },
    { path: 'countries.excluded', label: 'Excluded countries', hint: 'A company of one of these scores at most 2.' },
  ],
  Technologies: [
    {
      path: 'technologies.required',
      label: 'Required technologies',
      hint: 'A company known not to use all of them scores at most 2.',
    },
    { path: 'technologies.nice', label: 'Welcome technologies', hint: 'Each that a company uses earns points.' },
    { path: 'technologies.excluded', label: 'Excluded technologies', hint: 'A company that uses one scores at most 2.' },
  ],
  Keywords: [
    { path: 'keywords.wanted', label: 'Wanted keywords', hint: 'Words or phrases in what a company says of itself.' },
    { path: 'keywords.excluded', label: 'Excluded keywords', hint: 'A company with one of them scores at most 2.' },
  ],
  'Companies that you do not want': [
    { path: 'excluded_domains', label: 'Excluded domains', hint: 'Customers, competitors: with all hosts below them.' },
  ],
};

/** Numbers of people who work at a company. */
export const HEADCOUNTS = {
  'employees.min': 'At least',
  'employees.max': 'At most',
  'employees.sweet_min': 'Best from',
  'employees.sweet_max': 'Best up to',
} as const;

export const WEIGHTS: Readonly<Record<Criterion, string>> = {
  industry: 'Industry',
  employees: 'Employees',
  country: 'Country',
  technologies: 'Technologies',
  keywords: 'Keywords',
  title: 'Title of a person',
};

/** Of each criterion, and of the labels, where the context does not say. */
export const DEFAULT_WEIGHT = 1;
export const THRESHOLDS = { high: { label: 'High from', usual: 7 }, medium: { label: 'Medium from', usual: 4 } } as const;

export const SENIORITIES: Readonly<Record<Seniority, string>> = {
  owner: 'Owner',
  founder: 'Founder',
  c_level: 'C-level',
  vp: 'VP',
  director: 'Director',
  head: 'Head',
  manager: 'Manager',
  senior: 'Senior',
  entry: 'Entry',
};

export const JOB_FUNCTIONS: Readonly<Record<JobFunction, string>> = {
  sales: 'Sales',
  marketing: 'Marketing',
  engineering: 'Engineering',
  product: 'Product',
  design: 'Design',
  finance: 'Finance',
  operations: 'Operations',
  hr: 'HR',
  legal: 'Legal',
  it: 'IT',
  support: 'Support',
  data: 'Data',
  procurement: 'Procurement',
  other: 'Other',
};

type Fields = Readonly<Record<string, unknown>>;

export function valueAt(context: BuyerContext, path: FieldPath): Value | undefined {
  return path.split('.').reduce<unknown>((of, name) => (of as Fields | undefined)?.[name], context) as Value | undefined;
}

export const listAt = (context: BuyerContext, path: FieldPath): readonly string[] =>
  (valueAt(context, path) as readonly string[] | undefined) ?? [];

/** The context with another value at a place; what is empty is left out, with the object that it leaves empty. */
export function withValue(context: BuyerContext, path: FieldPath, value: Value | undefined): BuyerContext {
  return (put(context as Fields, path.split('.'), value) ?? {}) as BuyerContext;
}

function put(fields: Fields, [name = '', ...rest]: readonly string[], value: Value | undefined): Fields | undefined {
  const { [name]: old, ...others } = fields;
  const made = rest.length ? put((old ?? {}) as Fields, rest, value) : value;
  const isEmpty = made === undefined || made === '' || (Array.isArray(made) && !made.length);
  const all = isEmpty ? others : { ...others, [name]: made };
  return Object.keys(all).length ? all : undefined;
}

/** One per line, as they were written; empty lines are none. */
export function wordsIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** A field that differs between two contexts. */
export interface FieldChange {
  readonly path: FieldPath;
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Where two contexts differ; the order of items does not matter. */
export function changesBetween(before: BuyerContext, after: BuyerContext): FieldChange[] {
  const [old, now] = [leavesOf(before as Fields), leavesOf(after as Fields)];
  return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((path) => {
    const [left, right] = [old.get(path) ?? [], now.get(path) ?? []];
    const removed = left.filter((item) => !right.includes(item));
    const added = right.filter((item) => !left.includes(item));
    return removed.length || added.length ? [{ path, removed, added }] : [];
  });
}

/** What is told beside the context: no field of it. */
const STAMPS = ['hash', 'version', 'updated_at'];

function leavesOf(fields: Fields, above = ''): Map<FieldPath, readonly string[]> {
  return new Map(
    Object.entries(fields)
      .filter(([name, value]) => value !== undefined && value !== null && !(above === '' && STAMPS.includes(name)))
      .flatMap(([name, value]): [FieldPath, readonly string[]][] => {
        const path = `${above}${name}`;
        if (Array.isArray(value)) return [[path, value.map(String)]];
        return typeof value === 'object' ? [...leavesOf(value as Fields, `${path}.`)] : [[path, [String(value)]]];
      }),
  );
}

/** The context of an answer, without what is told beside it. */
export function contextOf<Answer extends BuyerContext>(answer: Answer): BuyerContext {
  return Object.fromEntries(Object.entries(answer).filter(([name]) => !STAMPS.includes(name)));
}

/** What is wrong, by the field that it stands in; of an item of a list with the number of its line. */
export function issuesByField(details: readonly { field: string; issue: string }[]): ReadonlyMap<FieldPath, string> {
  const issues = new Map<FieldPath, string>();
  for (const { field, issue } of details) {
    const [, path = '', item] = /^(?:context\.)?([^[]*)(?:\[(\d+)\])?/.exec(field) ?? [];
    const told = item === undefined ? issue : `Line ${Number(item) + 1} ${issue}`;
    issues.set(path, [issues.get(path), told].filter(Boolean).join('; '));
  }
  return issues;
}
