import { daysAgo, FRONT, identityOf, NOW } from '../../../test/pages';
import { readSource } from '../../sources/read-source';
import { checkDossier, composeDossier, extractSignals } from '../index';

const releases = (...names: string[]) =>
  readSource({
    url: 'https://api.hub.test/repos/acme/kit/releases?per_page=10',
    finalUrl: 'https://api.hub.test/repos/acme/kit/releases?per_page=10',
    kind: 'code_host',
    status: 200,
    type: 'application/json',
    fetchedAt: '2026-11-29T12:00:00.000Z',
    bytes: Buffer.from(JSON.stringify(names.map((name) => ({ name, published_at: `${daysAgo(9)}T10:00:00Z` })))),
  }).page;

it('a release is a launch where its name is that of a product with a new version', () => {
  const pages = [FRONT, releases('v2.1.3', 'Palletkit 2.0.1', 'fixes', 'Palletkit 2.0')];
  const facts = {
    identity: identityOf(),
    contact: {},
    buyer: { company: 'Rota', offer: null, keywords: [], functions: [] },
    now: NOW,
  };
  const signals = extractSignals(facts.identity, pages, NOW);
  expect(signals.map(({ text }) => text)).toEqual(['Palletkit 2.0']);
  const fit = { fit_score: null, fit_label: null, reason: null };
  const { output, dropped } = checkDossier(composeDossier({ ...facts, signals, fit, pages }), pages, facts);
  expect(dropped).toEqual([]);
  expect(output.why_now).toMatchObject({ kind: 'launch', published_at: daysAgo(9) });
  expect(output.connection_point.usable_in_email).toContain('Palletkit 2.0');
});
