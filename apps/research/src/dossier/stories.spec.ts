import { daysAgo, NOW, pageOf } from '../../test/pages';
import { NEWSROOM_OTHERS, NEWSROOM_OWN } from '../../test/newsroom';
import { OTHER_NEWS, OWN_NEWS } from '../../test/own-news';
import { EVENTS_BESIDE, NEWS_OF_BODIES, NO_EVENTS, PRIVATE_NEWS } from '../../test/private-news';
import { SUBJECTS_OTHERS, SUBJECTS_OWN } from '../../test/press-subjects';
import { OTHER_STORIES, OWN_STORIES } from '../../test/stories';
import { OTHER_WEBLOG_STORIES, OWN_WEBLOG_STORIES } from '../../test/weblog-stories';
import { checkDossier, composeDossier, extractSignals, resolveIdentity } from './index';

const FIT = { fit_score: null, fit_label: null, reason: null };
const FRONT = pageOf(
  `<html lang="en"><head><title>Quillbridge | Home</title><script type="application/ld+json">{"@type":"Organization","name":"Quillbridge"}</script></head><body><h1>Welcome</h1><p>Quillbridge is a logistics technology company.</p></body></html>`,
  { kind: 'front', url: 'https://quillbridge.test/' },
);

function dossierOf(lang: string, headline: string, text: string) {
  const article = pageOf(
    `<html lang="${lang}"><head><title>${headline}</title></head><body><main><h1>${headline}</h1><time datetime="${daysAgo(9)}">x</time><p>${text.replaceAll(' ¶ ', '</p><p>')}</p></main></body></html>`,
    { url: 'https://quillbridge.test/news/x' },
  );
  const pages = [FRONT, article];
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
