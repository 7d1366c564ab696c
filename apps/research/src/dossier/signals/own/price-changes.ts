import { oneOf } from './one-of';

/** Has customers pay. */
export const CHARGES = oneOf(
  'charg(?:e|es|ing)|berechne[nt]|verlang(?:t|en)|factur(?:e|ons|era|erons)|factur(?:a|amos|ará|aremos)|cobr(?:a|amos|ará|aremos)|passamos\\sa\\scobrar|vamos\\scobrar|addebit(?:a|iamo)|applic(?:a|hiamo)|fattur(?:a|iamo)',
  'reken(?:t|en)|będziemy\\s(?:pobierać|liczyć)|pobiera(?:my)?|liczymy|tar|debiterar|fakturerar|tager|opkræver|fakturerer|veloit(?:taa|amme)|laskut(?:taa|amme)|účtuj(?:e|eme)|budeme\\súčtovat',
);
/** Costs that make the prospect change its prices: `ci costringe ad aumentare`. Texts of at most 400 characters. */
export const FORCES_US =
  /(?<!\p{L})(?:(?:forces?|forced|obliges?|compels?|leaves?|leave)\sus\s(?:with\s)?(?:no\s(?:choice|option)\sbut\s)?to\s(?:raise|increase|adjust|revise|put\sup|amend)|zwing(?:t|en)\suns(?=[^.;:]{0,80}\s(?:zu\serhöhen|anzuheben|anzupassen|zu\sändern))|nous\s(?:contrain(?:t|nent)|oblige(?:nt)?|amène(?:nt)?|condui(?:t|sent))\sà\s(?:augmenter|ajuster|réviser|revoir|relever)|nos\s(?:obliga|obligan|lleva|llevan)\sa\s(?:subir|aumentar|ajustar|actualizar|revisar|incrementar)|ci\s(?:costring(?:e|ono)|obbliga(?:no)?|induc(?:e|ono)|port(?:a|ano))\sad?\s(?:aumentare|adeguare|rivedere|aggiornare|ritoccare)|obriga(?:m)?-nos\sa\s(?:aumentar|ajustar|atualizar|rever|subir)|dwing(?:t|en)\sons(?=[^.;:]{0,80}\s(?:te\sverhogen|aan\ste\spassen|te\sherzien))|zmusza(?:ją)?\snas\sdo\s(?:podniesienia|podwyżki|zmiany|podwyższenia)|tvingar\soss\satt\s(?:höja|justera)|tvinger\soss?\stil\så?t?\s?(?:at\s)?(?:hæve|justere|heve|øke)|pakottaa\smeidät\s(?:korottamaan|nostamaan|tarkistamaan)|nás\snutí\s(?:zvýšit|upravit|zdražit))(?!\p{L})/iu;
/** What was paid before: `instead of £58`, `aiemman 58 euron sijaan`. Texts of at most 400 characters. */
export const INSTEAD_OF =
  /(?<!\p{L})(?:instead\sof|rather\sthan|statt|anstatt|au\slieu\sde|en\slugar\sde|en\svez\sde|invece\sdi|anziché|em\svez\sde|in\splaats\svan|zamiast|i\sstället\sför|i\sstedet\sfor|istedet\sfor|místo)\s(?:bisher\s)?[$€£]?\s?\d|\d\s(?:euron|kruunun)\ssijaan/iu;
/** Texts of at most 400 characters. */
export const CURRENCY =
  /[$€£¥]|(?<!\p{L})(?:euro[sna]?|eur|pounds?|dollars?|kronor|kroner|kr|zł|złotych|kč|korun|franken|francs|chf)(?!\p{L})/iu;

/** A change of prices in one noun, and from when it is, as a headline has it: `Tariefwijziging per 1 januari`. Texts of at most 400 characters. */
export const PRICE_CHANGE = new RegExp(
  `${
    oneOf(
      'prijs(?:wijziging|aanpassing|verhoging|verlaging|indexatie|indexering)(?:en)?|tarie(?:f|ven)(?:wijziging|aanpassing|verhoging|verlaging|indexatie)(?:en)?|preis(?:anpassung|änderung|erhöhung|senkung)(?:en)?|tarif(?:anpassung|änderung|erhöhung)(?:en)?|gebühren(?:anpassung|änderung|erhöhung)',
      'pris(?:justering|ändring|höjning|sänkning)(?:ar|en)?|avgifts(?:justering|ändring|höjning)(?:ar|en)?|pris(?:regulering|ændring|stigning|forhøjelse|nedsættelse|endring|økning|heving|reduksjon)(?:er|en)?|takst(?:regulering|ændring|endring|stigning)(?:er|en)?|hin(?:nan|ta)(?:tarkistus|korotus|muutos|nousu)',
    ).source
  }(?=$|[.:!]|\\s(?:zum|ab|per|vanaf|från|fra|pr|alkaen|\\p{N}))`,
  'iu',
);
