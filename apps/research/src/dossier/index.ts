export { composeDossier } from './compose/compose';
export type * from './dossier.types';
export { checkDossier } from './gate/gate';
export { resolveIdentity } from './identity';
export { givesOrders } from './orders';
export { readPage } from './page-text';
export { planArticles, planSources } from './plan';
export { extractSignals } from './signals';
