import { ARABIC_AND_PERSIAN } from './languages/arabic-and-persian';
import { BALTIC_AND_ICELANDIC } from './languages/baltic-and-icelandic';
import { CHINESE } from './languages/chinese';
import { CZECH_AND_SLOVAK } from './languages/czech-and-slovak';
import { DUTCH } from './languages/dutch';
import { ENGLISH } from './languages/english';
import { FRENCH } from './languages/french';
import { GERMAN } from './languages/german';
import { GREEK } from './languages/greek';
import { HEBREW } from './languages/hebrew';
import { HUNGARIAN } from './languages/hungarian';
import { ITALIAN } from './languages/italian';
import { JAPANESE } from './languages/japanese';
import { KOREAN } from './languages/korean';
import { POLISH } from './languages/polish';
import { PORTUGUESE } from './languages/portuguese';
import { ROMANIAN } from './languages/romanian';
import { RUSSIAN_AND_UKRAINIAN } from './languages/russian-and-ukrainian';
import { SCANDINAVIAN } from './languages/scandinavian';
import { SOUTH_SLAVIC } from './languages/south-slavic';
import { SPANISH } from './languages/spanish';
import { THAI } from './languages/thai';
import { TURKISH } from './languages/turkish';
import { VIETNAMESE_AND_INDONESIAN } from './languages/vietnamese-and-indonesian';
import type { Language } from './language';

/** All languages in which replies are read, each with and without accents: `fold` removes them. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  FRENCH,
  GERMAN,
  SPANISH,
  PORTUGUESE,
  ITALIAN,
  DUTCH,
  POLISH,
  CZECH_AND_SLOVAK,
  HUNGARIAN,
  SOUTH_SLAVIC,
  TURKISH,
  SCANDINAVIAN,
  ROMANIAN,
  RUSSIAN_AND_UKRAINIAN,
  GREEK,
  JAPANESE,
  CHINESE,
  KOREAN,
  VIETNAMESE_AND_INDONESIAN,
  BALTIC_AND_ICELANDIC,
  THAI,
  HEBREW,
  ARABIC_AND_PERSIAN,
];

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
