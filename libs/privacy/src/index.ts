export { PrivacyModule } from './privacy.module';
export { SuppressionList } from './suppression-list';
export { privacyVariables } from './env';
export { subjectKeys } from './subject-keys';
