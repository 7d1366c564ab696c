/** Words for "there is none" and "not known" in the languages in which tables are kept, in lower case and without dots. */
const WORDS = new Set(
  `n/a|na|#n/a|#na|\\n|n\\a|n-a|n/d|nd|n/v|k/a|ka|none|null|nil|nan|undefined|unknown|unspecified|missing|blank|empty|void|no|not available|not applicable|not known|not provided|not given|
  not specified|not disclosed|not found|no data|no value|no email|no e-mail|no mail|no phone|no number|no website|no site|no url|no linkedin|without|tbd|tba|tbc|to be determined|to follow|
  pending|x|xx|xxx|xxxx|test|dummy|placeholder|private|confidential|withheld|hidden|redacted|#ref!|#value!|#name?|#null!|#div/0!|#error!|error|0|00|000|0000|00000|000000|
  k a|keine|keine angabe|keine angaben|kein|keiner|nicht bekannt|unbekannt|nicht vorhanden|nicht verfügbar|fehlt|leer|ohne|entfällt|folgt|keine e-mail|keine email|kein telefon|
  aucun|aucune|néant|neant|inconnu|inconnue|non renseigné|non renseigne|non disponible|non communiqué|nc|n c|n/c|sans|vide|pas de mail|pas d'email|
  ninguno|ninguna|nada|desconocido|desconocida|no disponible|no aplica|no tiene|sin datos|sin correo|sin email|sin teléfono|sin telefono|vacío|s/d|s/n|
  nessuno|nessuna|sconosciuto|non disponibile|non applicabile|assente|vuoto|niente|
  nenhum|nenhuma|desconhecido|não disponível|nao disponivel|não informado|nao informado|não aplicável|não possui|sem|sem email|vazio|
  geen|onbekend|niet bekend|niet beschikbaar|nvt|n v t|leeg|zonder|
  brak|nieznany|nieznane|nie dotyczy|nie podano|niedostępny|nie ma|puste|
  ingen|inga|inget|okänd|okänt|saknas|ej tillgänglig|ej känd|uppgift saknas|ukendt|mangler|ikke oplyst|ikke tilgængelig|ukjent|ikke oppgitt|ikke tilgjengelig|
  ei|ei ole|ei tiedossa|ei saatavilla|tuntematon|puuttuu|tyhjä|
  není|neni|nemá|neznámý|neznámé|žádný|žádná|neuvedeno|nedostupné|neuvádí|není k dispozici|
  yok|bilinmiyor|belirtilmemiş|mevcut değil|boş|
  нет|нету|неизвестно|неизвестен|не указан|не указано|не указана|нет данных|отсутствует|н/д|б/н|немає|невідомо|не вказано|
  なし|無し|無|不明|未定|未入力|該当なし|未設定|非公開|无|没有|未知|暂无|不详|無資料|沒有|未提供|不適用|
  없음|해당없음|해당 없음|미정|알수없음|알 수 없음|미입력|무`
    .split('|')
    .map((word) => word.trim()),
);
const LONGEST = 40;

/** True for what people write into a cell that must not stay empty: signs only, or a word such as `N/A`, `unbekannt`, `なし`. */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = folded(text);
  if (!/[\p{L}\p{N}]/u.test(plain)) return true;
  const bare = plain.replace(/^[<([{"'*-]+|(?<![>)\]}"'*-])[>)\]}"'*-]+$/g, '').trim();
  if (WORDS.has(bare)) return true;
  return bare.includes('.') && (WORDS.has(bare.replace(/\./g, '')) || WORDS.has(bare.replace(/\.\s*/g, ' ').trim()));
}

/** NFKC leaves ASCII as it is. */
const folded = (text: string): string => (/^[ -~]*$/.test(text) ? text : text.normalize('NFKC')).trim().toLowerCase();

/** What a name is never made of: nobody is called so, though somebody may be called None or Null. */
const NAMELESS = new Set(
  `n/a|#n/a|\\n|n\\a|(null)|[null]|<null>|n/d|n/v|k/a|undefined|not available|not applicable|not provided|not specified|tbd|keine angabe|nicht bekannt|non renseigné|sin datos|não informado|
  nvt|nie dotyczy|uppgift saknas|neuvedeno|belirtilmemiş|не указано|不明|未入力|暂无|없음`
    .split('|')
    .map((word) => word.trim()),
);

/** True for what stands for no name of a person or company: signs only, such as `-`, or `N/A`; words that somebody may be called are names. */
export function isNameless(text: string): boolean {
  if (text.length > LONGEST) return false;
  const plain = folded(text);
  return (
    !/[\p{L}\p{N}]/u.test(plain) || NAMELESS.has(plain) || NAMELESS.has(plain.replace(/\.\s*(?=.)/g, '/').replace(/\.$/, ''))
  );
}
