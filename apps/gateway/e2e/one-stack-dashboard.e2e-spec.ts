import { GROUPS } from './one-stack-groups';
import { describeOnOneStack } from './shared-stack';

describeOnOneStack(GROUPS.dashboard);
