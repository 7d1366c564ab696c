import { ASIAN } from './asian-languages';
import { ENGLISH } from './english';
import { EUROPEAN } from './european-languages';
import { FURTHER } from './further-languages';
import type { Language } from './language';

/** All languages in which replies are read. */
export const LANGUAGES: readonly Language[] = [ENGLISH, ...EUROPEAN, ...ASIAN, ...FURTHER];

/** Names of block lists, as they appear in host names and links: they only occur where the sender is listed. */
export const LIST_SERVICES: readonly string[] = [
  'spamhaus',
  'spamcop',
  'spam cop',
  'sorbs_',
  'dnsbl',
  'rhsbl',
  'uceprotect',
  'abuseat_org',
  'barracudacentral',
  'barracudanetworks_com_reputation',
  'senderscore',
  'senderbase',
  'talosintelligence',
  'ipcheck_proofpoint',
  'abusix',
  'mailspike',
  'invaluement',
  'backscatterer',
  'surbl',
  'njabl',
  'manitu_net',
  'psbl_',
  'dronebl',
  'sendersupport',
  'postmaster_live_com',
  'ers_trendmicro',
  'mail abuse_org',
  'cloudmark_com',
  'csi_cloudmark',
  '_ip_lookup',
];
