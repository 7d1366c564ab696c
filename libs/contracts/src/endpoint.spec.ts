import { getAccountRoute } from './account';
import { endpoint, endpoints } from './endpoint';
import './index';

it('refuses a route at a position that is taken, naming both', () => {
  expect(() => endpoint({ ...getAccountRoute, id: 'another' })).toThrow(/position 800 of another .* getAccount/);
});

it('lists every declared route once, in the order of the reference, whatever file was loaded first', () => {
  const listed = endpoints();
  expect(listed).toContain(getAccountRoute);
  expect(new Set(listed.map(({ id }) => id)).size).toBe(listed.length);
  expect(listed.map(({ position }) => position)).toEqual(listed.map(({ position }) => position).sort((a, b) => a - b));
  expect([listed[0]?.id, listed.at(-1)?.id]).toEqual(['lookup', 'listAuditEvents']);
});
