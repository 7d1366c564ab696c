/** Between a name and what its bearer does: `Quist | Head of Sales`, `Quist • CEO`. */
const BAR =
  /\s?[|｜‖•]\s|\s[|｜‖•]|\s[@＠]|\s[-–—]\s(?=(?:C[EFTOIM]O|VP|Head|Director|Manager|Owner|Founder|President|Sales|Marketing|Geschäftsführ\p{Ll}*|Inhaber\p{Ll}*|Leit(?:er|ung)\p{Ll}*|Vertrieb|Verkauf|Einkauf|Direct(?:eur|rice)|Gérante?|Gerente|Directora?|Titolare|Direttore)(?!\p{L}))/u;
/** Several words, a pronoun or a school in brackets; one word is a nickname. */
const BRACKETED =
  /[([（［](?:[^()[\]（）［］\s/]{1,40}[\s/][^()[\]（）［］]{1,60}|\s?(?:FH|TU|TH|BA|DH|ETH|Univ\.?|CEO|CTO|CFO|COO|she|he|they)\s?)[)\]）］]/gu;
/** The family name that somebody was born with, and all that follows. */
const BORN =
  /(?<!\s)\s(?:geb\.|roz\.|rod\.|szül\.|урожд\.|родж\.|o\.s\.|z\sd\.|(?:geboren|geborene|née?|z\sdomu|rozená|rodená|født|född|fødd|született|rođena|rojena|урожд[её]нная|de\ssoltera)(?!\p{L})|(?:born|nata)\s(?=\p{Lu}))[^]*$/u;
/** Retired. */
const BEHIND = /(?<!\s)\s(?:[ia]\.\s?[RD]\.|em\.)\s*$/u;
/** `she/her`, `er/ihm`, without brackets. */
const PRONOUNS =
  /(?<!\s)\s(?:she|he|they|sie|er|elle|il|ella|él|hon|han|hen|hun|hij|zij)\s?\/\s?\p{Ll}{2,6}(?:\s?\/\s?\p{Ll}{2,6})?\s*$/iu;

/** A field of a name without what is said beside the name: jobs, pronouns, the name at birth. Of at most 160 characters; a field that has nothing else stays. */
export function withoutAsides(text: string): string {
  if (!MAY_HAVE_ASIDE.test(text)) return text;
  const rest = [BRACKETED, BORN, PRONOUNS, BEHIND].reduce((name, aside) => name.replace(aside, ' '), beforeBar(text));
  return /\p{L}/u.test(rest) ? rest : text;
}

const MAY_HAVE_ASIDE = /[|｜‖•@＠/([（［]|\s[\p{Ll}–—-]/u;

function beforeBar(text: string): string {
  const at = text.search(BAR);
  return at > 0 && /\p{L}/u.test(text.slice(0, at)) ? text.slice(0, at) : text;
}
