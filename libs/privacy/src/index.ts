export { privacyVariables } from './env';
export { subjectKeys } from './subject-keys';
export { SuppressionList } from './suppression-list';
