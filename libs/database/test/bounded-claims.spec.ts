import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');

/** All SQL of the product: functions, and the sources of repositories. */
function sources(): string[] {
  return ['apps', 'libs', 'tools'].flatMap((group) =>
    readdirSync(join(ROOT, group), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(ts|sql)$/.test(path) && !/(spec\.ts|libs\/database\/test|schema\.sql)/.test(join(group, path)))
      .map((path) => join(group, path)),
  );
}

/** The subqueries in parentheses that follow IN, FROM, JOIN or USING, with that word. */
function subqueries(text: string): { after: string; query: string }[] {
  return [...text.matchAll(/\b(IN|FROM|JOIN|USING)\s*\(\s*SELECT\b/gi)].map((found) => {
    const begin = text.indexOf('(', found.index);
    let depth = 0;
    let end = begin;
    do depth += { '(': 1, ')': -1 }[text[end] ?? ')'] ?? 0;
    while (depth > 0 && ++end < text.length);
    return { after: (found[1] as string).toUpperCase(), query: text.slice(begin, end + 1) };
  });
}

/** Whether PostgreSQL may run the subquery more than once, with other rows each time. */
const isUnbounded = ({ after, query }: { after: string; query: string }): boolean =>
  /\bSKIP\s+LOCKED\b/i.test(query) || (after === 'IN' && /\bLIMIT\b/i.test(query));

describe('statements that claim a limited number of rows', () => {
  it('choose them once, in an array: = ANY (ARRAY(SELECT … LIMIT n FOR UPDATE SKIP LOCKED))', () => {
    const faults = sources().flatMap((path) =>
      subqueries(readFileSync(join(ROOT, path), 'utf8'))
        .filter(isUnbounded)
        .map(({ query }) => `${path}: ${query.replace(/\s+/g, ' ')}`),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    ['DELETE FROM t WHERE id IN (SELECT id FROM t ORDER BY (a) LIMIT 4 FOR UPDATE SKIP LOCKED)', true],
    ['UPDATE t SET a = 1 FROM (\n SELECT id FROM t LIMIT 4 FOR UPDATE SKIP LOCKED) AS taken WHERE t.id = taken.id', true],
    ['DELETE FROM t WHERE id IN (SELECT id FROM t WHERE a)', false],
    ['DELETE FROM t WHERE id = ANY (ARRAY(SELECT id FROM t LIMIT 4 FOR UPDATE SKIP LOCKED))', false],
    ['SELECT * FROM (SELECT id FROM t LIMIT 4) AS few', false],
  ])('%j is classified', (text, isFault) => expect(subqueries(text).some(isUnbounded)).toBe(isFault));
});
