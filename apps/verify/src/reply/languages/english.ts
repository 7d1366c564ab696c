import type { Language } from '../language';
import { MAILBOX, SAID_OF_MAILBOX } from './english/mailbox';
import { ABOUT_THE_RECIPIENT } from './english/recipient';
import { ABOUT_RULES } from './english/rules';
import { CONDUCT_OF_SENDERS } from './english/sender-conduct';
import { IDENTITY_OF_SENDERS } from './english/sender-identity';
import { ABOUT_THE_SERVER } from './english/server';

export const ENGLISH: Language = {
  mailbox: MAILBOX,
  is: SAID_OF_MAILBOX,
  says: {
    ...ABOUT_THE_RECIPIENT,
    ...ABOUT_RULES,
    ...ABOUT_THE_SERVER,
    accused: [...IDENTITY_OF_SENDERS, ...CONDUCT_OF_SENDERS],
  },
};
