import { handler } from '@modernleads/worker-pool/handler';
import { cleanedNames } from './cleaned-names';

export const cleanNames = handler(cleanedNames);
