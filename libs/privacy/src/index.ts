export { PrivacyModule } from './privacy.module';
export { type Answered, SuppressionGuard } from './suppression.guard';
export { SuppressionList } from './suppression-list';
export { privacyVariables } from './env';
export { subjectKeys } from './subject-keys';
