import { RULES } from './business';
import { oneOf } from './one-of';
import { PLACES } from './places';

/** What an auditor looks at: `ISO 9001 audit …`. Texts of at most 400 characters. */
export const AUDIT_FIRST = new RegExp(
  `^(?:(?:our|unser|das|das\\snächste|notre|le|l[’']|nuestra|la|il|a|nossa|ons|onze|het|vår|vores|nasz|náš)\\s?)?(?:[\\p{L}\\d]{1,12}-)?(?:${RULES.source})[^:;,.]{0,40}$`,
  'iu',
);
const AUDIT =
  '\\p{L}{0,16}audit(?:u|em|en|et|s)?|auditoría|auditoria|audyt\\p{L}{0,2}|auditoin\\p{L}{2,6}|\\p{L}{0,16}revision(?:en)?|revisjon(?:en)?';
/** An audit right behind its verb: `Superada la auditoría`. Texts of at most 400 characters. */
export const AUDIT_BEHIND = new RegExp(`^\\s(?:(?:la|el|l[’']|il|lo|o|a|the|our)\\s?)?(?:${AUDIT})(?!\\p{L})`, 'iu');
/** An audit at a place of the own: `audit at our site`. Texts of at most 400 characters. */
export const AUDIT_OF_OURS = new RegExp(
  `(?:${RULES.source})[^.;:]{0,60}\\s(?:at|of|in|for|an|in|bei|unseres?|à|dans|de|en|di|da|presso|na|no|van|op|på|hos|för|for|w|v|ve)\\s(?:our|unser(?:em|er|es|en)?|notre|nos|nuestr[oa]s?|(?:il\\s|la\\s)?nostr[oa]|noss[oa]|onze?|vår[at]?|våre|vores|nasz\\p{L}{1,3}|naš\\p{L}{1,3})\\s(?:\\p{L}[\\p{L}-]{1,20}\\s)?(?:${PLACES.source})`,
  'iu',
);
/** The end of a sentence, or only how well. Texts of at most 400 characters. */
export const NOTHING_MORE =
  /^(?:\s(?:successfully|again|erfolgreich|erneut|avec succès|con éxito|con successo|com sucesso|met succes|opnieuw|pomyślnie|sukcesem|úspěšně|utan avvikelser|uden afvigelser|uten avvik|without non-conformities|ohne abweichungen|sans écart))?[.!]?$/iu;
/** An examination is behind the company. */
export const IS_PASSED = oneOf(
  'passed|granted|erteilt|délivrée?|accordée?|concedid[oa]|otorgad[oa]|rilasciat[oa]|emitid[oa]|verleend|toegekend|przyznan[yae]|wydan[yae]|beviljad|utfärdat|tildelt|udstedt|utstedt|myönnetty|udělen[ao]?|completed|closed|renewed|bestanden|abgeschlossen|geschafft|erneuert|réussie?|validée?|obtenue?|renouvelée?|superad[oa]|aprobad[oa]|superat[oa]|concluíd[oa]|behaald|geslaagd|afgerond|doorstaan|verlengd|zakończony|zaliczony|zdany|godkän[dt]|genomförd|klar|avklarad|bestået|godkendt|gennemført|bestått|godkjent|gjennomført|läpäisty|hyväksytty|úspěšně|obhájen[ao]?',
);

/** How an examination is passed, which takes nothing back: `closed it with no non-conformities`. Texts of at most 400 characters. */
export const FAULTLESS =
  /(?:and\sclosed\sit\s)?(?<!\p{L})(?:without|with\sno|sans\saucune?|sans|ohne(?:\sjede)?|sin(?:\sninguna)?|senza(?:\salcuna)?|sem(?:\squalquer)?|zonder(?:\senige)?|bez(?:\sjakichkolwiek)?|utan|uden|uten|ilman)\s(?:a\ssingle\s|any\s|major\s|einzige\s)?(?:non-?conform|deviation|finding|écart|remarque|abweichung|auflage|beanstandung|no\sconformidad|observaci|rilievi|osservazion|não\sconformidad|afwijking|opmerking|niezgodno|uwag|avvikelse|anmärkning|afvigelse|anmærkning|avvik|merknad|poikkeam|huomautu|neshod|připomín)\p{L}{0,12}/giu;
