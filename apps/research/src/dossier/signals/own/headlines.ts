import { oneOf } from './one-of';
import { MONEY } from './ventures';

/** `€4m for our sand battery`, `Zwölf Millionen für …`. Texts of at most 400 characters. */
export const MONEY_FOR = new RegExp(
  `^(?:\\p{L}{2,8}\\s){0,2}(?:${MONEY.source})[^;:?]{0,24}?\\s(?:for|für|pour|para|per|voor|na|dla|för|til|till|pro)\\s`,
  'iu',
);
/** Its number in a hall: `Stand B12`, `Halle 4`. Texts of at most 400 characters. */
export const STAND_AT =
  /(?<!\p{L})(?:stand|booth|halle|hall|monter|stoisk[ou]|osasto(?:lla)?|stán(?:ek|ku)|padiglione|pavilhão|pabellón|hal)\s(?:nr\.?\s|no\.?\s)?\p{L}{0,2}[\s.-]?\d{1,4}/iu;
/** What is said of a fair that is over. */
export const IS_OVER = oneOf(
  'thanks?|thank\\syou|was|were|had|danke|war|waren|hatten|merci|était|gracias|estuvimos|grazie|siamo\\sstati|obrigad[oa]|estivemos|bedankt|dank|waren|dzięku\\p{L}{1,4}|byliśmy|tack|tak\\sfor|takk|var|kiitos|kiitämme|olimme|děkujeme|byli',
);
/** `Together with …`, at the head of a headline. Texts of at most 400 characters. */
export const TOGETHER =
  /^(?:[\p{L}]{2,12}\s)?(?:together with|side by side with|hand in hand with|joining forces with|gemeinsam mit|zusammen mit|hand in hand mit|avec|ensemble avec|main dans la main avec|junto a|juntos? con|de la mano de|insieme a(?:lla|l|gli)?|em conjunto com|juntos com|lado a lado com|samen met|hand in hand met|wspólnie z|razem z|ramię w ramię z|tillsammans med|hand i hand med|sammen med|yhdessä|společně s|ruku v ruce s)\s/iu;
/** Somebody is greeted. Texts of at most 400 characters. */
export const GREETS =
  /^(?:a warm )?(?:welcome|welcoming|hello|say hello|introducing|meet|herzlich willkommen|willkommen|hallo|begrüßen|bienvenue|bonjour|bienvenid[oa]|hola|benvenut[oa]|ciao|bem-vind[oa]|olá|welkom|hallo|witamy|witaj|välkommen|hej|velkommen|hei|tervetuloa|vítej(?:te)?|vítáme)(?!\p{L})/iu;
/** Texts of at most 400 characters. */
export const SHE =
  /^(?:from\s[^,]{2,30},?\s|ab\s[^,]{2,30}\s|as\sof\s[^,]{2,30},?\s|seit\s[^,]{2,30}\s)?(?:she|he|they|sie|er|elle|il|ella|él|lei|lui|ela|ele|zij|ze|hij|ona|on|hon|han|hun|hän)\s/iu;
/** What a price was and will be: `from 71 to 76 euros`. Texts of at most 400 characters. */
export const FROM_TO =
  /(?<!\p{L})(?:from|von|de|da|van|z|ze|från|fra)\s[$€£]?\s?\d{1,5}(?:[.,]\d{1,2})?\s?(?:[$€£]|euros?|eur|pounds?|dollars?|kr|kroner|kronor|zł|kč)?\s(?:to|auf|à|a|naar|na|till|til)\s[$€£]?\s?\d{1,5}(?:[.,]\d{1,2})?(?!\s?(?:%|m|mio|million))/iu;
/** `ISO 27001 certificate for`, before the name of who has it. Texts of at most 400 characters. */
export const RULE_FOR =
  /^(?:[\p{L}\p{N}/:.’'-]{1,20}\s){0,3}?[\p{L}\p{N}-]{0,20}(?:certificate|certification|accreditation|zertifikat|zertifizierung|akkreditierung|zulassung|certificat|agrément|accréditation|certificado|certificación|acreditación|certificato|certificazione|certificação|acreditação|certificaat|certificering|certyfikat|akredytacja|certifikat|certifiering|sertifikat|sertifisering|certifikát|certifikace)\s(?:[\p{L}\p{N}/:.-]{1,12}\s){0,3}?(?:for|für|pour|para|per|voor|dla|för|till|til|pro)\s(?:(?:the|a|o|la|firmy|firmu)\s)?(?=\p{Lu})/iu;
/** Honoured with a prize, and nothing else. */
export const HONOURED = oneOf(
  'premiad[oa]|galardonad[oa]|premiat[oa]|nagrodzon[ay]|primée|prisbelön(?:ad|at)|prisbelønnet|oceněn[ao]?|palkittiin|prämiert',
);
