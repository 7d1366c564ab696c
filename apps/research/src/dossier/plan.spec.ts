import { identityOf, NOW, pageOf } from '../../test/pages';
import { planArticles, planSources } from './index';

describe('planSources and planArticles', () => {
  it.each([
    ['/actualidad', 'Actualidad'],
    ['/pressemitteilungen', 'Pressemitteilungen'],
    ['/unternehmen/meldungen', 'Meldungen'],
    ['/sala-stampa', 'Sala stampa'],
    ['/communiques', 'Communiqués'],
    ['/persberichten', 'Persberichten'],
  ])('read the news and its articles under %s', (path, label) => {
    const front = pageOf(`<body><nav><a href="${path}">${label}</a></nav></body>`, { kind: 'front', url: 'https://acme.test/' });
    const identity = identityOf();
    expect(planSources(identity, front)).toEqual([{ url: `https://acme.test${path}`, kind: 'news' }]);
    const list = pageOf(`<body><main><a href="${path}/un-x">Un x</a></main></body>`, {
      kind: 'news',
      url: `https://acme.test${path}`,
    });
    expect(planArticles(identity, [front, list], NOW)).toEqual([{ url: `https://acme.test${path}/un-x`, kind: 'article' }]);
  });
});
