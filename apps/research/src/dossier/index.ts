export { composeDossier } from './compose';
export { checkDossier } from './gate';
export { resolveIdentity } from './identity';
export { readPage } from './page-text';
export { planArticles, planSources } from './plan';
export { extractSignals } from './signals';
export type * from './dossier.types';
