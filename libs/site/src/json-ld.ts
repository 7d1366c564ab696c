/** An organization of a JSON-LD block (schema.org). Absent fields are empty. */
export interface Organization {
  readonly type: string;
  readonly name: string;
  readonly legalName: string;
  readonly alternateNames: readonly string[];
  readonly url: string;
  readonly sameAs: readonly string[];
  /** ISO country code or name, as written. */
  readonly country: string;
  /** People who work there, `numberOfEmployees`; null: not told. */
  readonly employees: number | null;
  /** `numberOfEmployees` as it stands in the block, with single spaces; empty: unknown. */
  readonly employeesText: string;
  /** Its `industry`, and its codes of ISIC and NAICS, as written. */
  readonly industries: readonly string[];
  /** `vatID`. */
  readonly vatId: string;
}

/** Organizations and people of JSON-LD blocks. */
export interface Subjects {
  readonly organizations: readonly Organization[];
  /** Names of people that the page is about or that publish it; not of authors of its texts. */
  readonly persons: readonly string[];
}

const ORGANIZATION =
  /(?:organization|corporation|business|store|website|ngo|agency|restaurant|hotel|company|professionalservice|brand)$/i;
const MAX_DEPTH = 6;
const MAX_NODES = 2_000;
const MAX_TEXT = 300;
/** NUL and halves of surrogate pairs: JSON can escape them, PostgreSQL and UTF-8 have none. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu;

/** The organizations and people in JSON-LD blocks; blocks that are not JSON are skipped. Never throws. */
export function subjectsIn(blocks: readonly string[]): Subjects {
  return organizationsIn(blocks.map(parsedBlock), blocks);
}

/** The organizations and people in parsed JSON-LD blocks. Never throws. @param written the blocks before they were parsed, if known */
export function organizationsIn(blocks: readonly unknown[], written: readonly string[] = []): Subjects {
  const organizations: Organization[] = [];
  const persons: string[] = [];
  let nodes = 0;
  let source = '';
  const walk = (value: unknown, depth: number, within = ''): void => {
    if (depth > MAX_DEPTH || nodes++ > MAX_NODES || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return value.forEach((element) => walk(element, depth + 1, within));
    const node = value as Record<string, unknown>;
    const types = texts(node['@type']);
    const type = types.find((name) => ORGANIZATION.test(name));
    // Some CMSs give the personal owner of a site both types, Person and Organization.
    if (types.includes('Person')) persons.push(...(within === 'author' ? [] : texts(node['name']).slice(0, 1)));
    else if (type) organizations.push(organization(type, node, source));
    for (const inner of ['@graph', 'publisher', 'author', 'mainEntity', 'about', 'provider', 'parentOrganization'])
      walk(node[inner], depth + 1, inner);
  };
  for (const [at, block] of blocks.entries()) {
    source = written[at] ?? '';
    walk(block, 0);
  }
  return { organizations: organizations.filter(({ name, legalName }) => name || legalName), persons };
}

function organization(type: string, node: Record<string, unknown>, block: string): Organization {
  const address = [node['address']].flat()[0] as Record<string, unknown> | undefined;
  return {
    type,
    name: texts(node['name'])[0] ?? '',
    legalName: texts(node['legalName'])[0] ?? '',
    alternateNames: texts(node['alternateName']),
    url: texts(node['url'])[0] ?? '',
    sameAs: texts(node['sameAs']),
    country: typeof address === 'object' && address !== null ? (texts(nameOf(address['addressCountry']))[0] ?? '') : '',
    employees: headcount([node['numberOfEmployees']].flat()[0]),
    employeesText: node['numberOfEmployees'] === undefined ? '' : writtenEmployees(block),
    industries: ['industry', 'isicV4', 'naics'].flatMap((key) => texts(node[key])).slice(0, MAX_INDUSTRIES),
    vatId: texts(node['vatID'])[0] ?? '',
  };
}

const MAX_INDUSTRIES = 5;
const EMPLOYEES = /"numberOfEmployees"\s{0,20}:\s{0,20}(?:\[\s{0,20})?(?:\{[^{}]{0,300}\}|"[^"]{0,60}"|\d{1,9})/;

/** The first `numberOfEmployees` of a block, as written; empty: it is written in another way. */
const writtenEmployees = (block: string): string => (EMPLOYEES.exec(block)?.[0] ?? '').replace(/\s+/g, ' ');

const MOST_EMPLOYEES = 10_000_000;

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : (
        String(value ?? '')
          .replace(/(\d)[,.' ](?=\d{3}\b)/g, '$1')
          .match(/\d+/g) ?? []
      ).map(Number);

/** A number, a text such as `1,200`, `50-100` or `500+`, or a QuantitativeValue; of a range its middle. */
function headcount(value: unknown): number | null {
  const {
    value: exact,
    minValue,
    maxValue,
  } = (typeof value === 'object' && value !== null ? value : { value }) as Record<string, unknown>;
  const told = exact === undefined ? [minValue, maxValue] : [exact];
  const numbers = told.flatMap(numbersIn).slice(0, 2);
  const middle = Math.round(numbers.reduce((sum, one) => sum + one, 0) / numbers.length);
  return middle >= 1 && middle <= MOST_EMPLOYEES ? middle : null;
}

const nameOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>)['name'] : value;

/** A text, or the texts of a list; `{"@value": …}` counts as its text. */
function texts(value: unknown): string[] {
  return [value]
    .flat()
    .slice(0, 20)
    .map((element) =>
      typeof element === 'object' && element !== null ? (element as Record<string, unknown>)['@value'] : element,
    )
    .filter((element): element is string => typeof element === 'string')
    .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT).replace(UNSTORABLE, '\ufffd'))
    .filter(Boolean);
}

/** A JSON-LD block, parsed; undefined: it is not JSON. */
export function parsedBlock(block: string): unknown {
  try {
    return JSON.parse(unwrapped(block));
  } catch {
    return undefined;
  }
}

/** Without the comments or the CDATA that some CMSs wrap a block in: from its first bracket to its last one. */
function unwrapped(block: string): string {
  const text = block.trim();
  if (!/^(?:<!--|\/)/.test(text)) return text;
  const start = text.search(/[{[](?!CDATA\[)/);
  const end = Math.max(text.lastIndexOf('}'), text.replace(/\]\]>[\s*/]{0,20}$/, '').lastIndexOf(']'));
  return text.slice(start, end + 1);
}
