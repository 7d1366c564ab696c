export { privacyVariables } from './env';
export { SUBJECT_KINDS, type SubjectKey, subjectKeys, type SubjectKind } from './subject-keys';
export { SuppressionList } from './suppression-list';
