import { headerLines } from './header-lines';

it('tells headers as lines, and of cookies their names only', () => {
  const cookies =
    'PHPSESSID=secret; Path=/; Expires=Wed, 21 Oct 2026 07:28:00 GMT, _shopify_y=other; Secure, broken, PHPSESSID=again';
  expect(headerLines({ server: 'nginx/1.26', 'set-cookie': cookies })).toEqual([
    'server: nginx/1.26',
    'set-cookie: PHPSESSID',
    'set-cookie: _shopify_y',
  ]);
});

it('is bounded', () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x-${at}`, 'y'.repeat(5_000)]));
  const lines = headerLines(many);
  expect(lines).toHaveLength(60);
  expect(Math.max(...lines.map(({ length }) => length))).toBe(200);
});
