import { NOW } from '../../test/pages';
import { NEWSROOM_OTHERS, NEWSROOM_OWN } from '../../test/newsroom';
import { OTHER_NEWS, OWN_NEWS } from '../../test/own-news';
import { EVENTS_BESIDE, NEWS_OF_BODIES, NO_EVENTS, PRIVATE_NEWS } from '../../test/private-news';
import { SUBJECTS_OTHERS, SUBJECTS_OWN } from '../../test/press-subjects';
import { FRONT, quillbridgeArticle } from '../../test/quillbridge';
import { OTHER_STORIES, OWN_STORIES } from '../../test/stories';
import { OTHER_WEBLOG_STORIES, OWN_WEBLOG_STORIES } from '../../test/weblog-stories';
import { checkDossier, composeDossier, extractSignals, resolveIdentity } from './index';

const FIT = { fit_score: null, fit_label: null, reason: null };

function dossierOf(lang: string, headline: string, text: string) {
  const pages = [FRONT, quillbridgeArticle(lang, headline, text)];
  const identity = resolveIdentity({ domain: 'quillbridge.test' }, pages);
  const facts = { identity, contact: {}, buyer: { company: 'Rota', offer: null, keywords: [], functions: [] }, now: NOW };
  const signals = extractSignals(identity, pages, NOW);
  return checkDossier(composeDossier({ ...facts, signals, fit: FIT, pages }), pages, facts).output;
}

function tellsNothing(lang = '', headline = '', text = ''): void {
  expect(dossierOf(lang, headline, text)).toMatchObject({
    why_now: { signal_found: false, signal: null, source: null, kind: null },
    connection_point: { detail: null, usable_in_email: null },
  });
}

describe('an article of a site that the rules were not made for', () => {
  it.each([...OWN_STORIES, ...OWN_WEBLOG_STORIES, ...OWN_NEWS, ...NEWSROOM_OWN, ...EVENTS_BESIDE, ...SUBJECTS_OWN])(
    '%s %s: %s',
    (lang = '', kinds = '', headline = '', text = '') => {
      const { why_now: why, connection_point: point } = dossierOf(lang, headline, text);
      expect(why.signal_found).toBe(true);
      expect(kinds.split('/')).toContain(why.kind);
      expect(point.usable_in_email).toEqual(expect.any(String));
    },
  );

  it.each([...OTHER_STORIES, ...OTHER_WEBLOG_STORIES, ...OTHER_NEWS, ...NEWSROOM_OTHERS, ...SUBJECTS_OTHERS])(
    'tells nothing of its owner: %s %s',
    tellsNothing,
  );

  it.each(PRIVATE_NEWS)('tells of a colleague and of nothing that the firm did: %s %s', tellsNothing);

  it.each(NEWS_OF_BODIES)('tells of an association or an authority: %s %s', tellsNothing);

  it.each(NO_EVENTS)('tells of a thing that was bought, a prize that was given, a visit, an invention: %s %s', tellsNothing);
});
