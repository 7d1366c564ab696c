/** Words that may follow a name with a capital letter and belong to it no more. */
const AFTER_NAME =
  /^(?:inc|ltd|llc|corp|corporation|limited|plc|gmbh|ag|ug|kg|a\/s|aps|se|sas|sasu|sarl|sa|srl|spa|s\.[\p{L}.]{1,8}|bv|b\.v|nv|n\.v|ab|as|oy|sp|co|company|group|gruppe|holding|ceo|cfo|cto|coo|cmo|cro|founder|co-founder|gründer|team|and|und|et|y|e|en|i|has|is|hat|ist|a|und|est|ha|tem|heeft|ma|today|heute|now|series|raises|raised|i|och|og|har|är|er)\.?,?$/iu;
/** Words before a name that say in which relation somebody else stands to it: `investor in Acme`. */
const PREPOSITION =
  /^(?:of|in|to|by|with|for|from|at|behind|than|like|unlike|via|through|von|vom|mit|für|bei|zu|zum|aus|durch|gegen|wie|de|du|des|d['’]?|avec|pour|chez|par|con|para|por|del|di|da|dal|della|per|do|com|pela|pelo|van|voor|bij|door|met|aan|z|dla|przez|od|w|u|av|af|på|hos|för|från|till|til|fra|med|ved|i|dans|à|ao|between|zwischen|entre|tussen|między|mellan|mellem|mellom|mezi)$/iu;
const WORD = /[^\s()[\]{}“”„"«»,;:!?]+/gu;
/** Words with a capital letter before a name that are no part of another name: `German`, `Startup`, `Friday`. */
const BEFORE_NAME =
  /^(?:the|today|our|startup|start-up|scale-up|company|firm|software|fintech|maker|specialist|provider|das|der|die|de|le|la|les|los|las|el|il|lo|i|gli|o|a|os|as|het|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|januar|februar|märz|mai|juni|juli|oktober|dezember|spółka|společnost|unternehmen|compañía|companhia|società|ditta|entreprise|bolaget|företaget|selskabet|virksomheden|selskapet|bedriften|yhtiö|yritys|bedrijf|firma|azienda|empresa|société|ceo|\p{L}{2,20}-based|\p{L}{3,20}(?:er|ian|ish|ese|an|aise?|oise?|enne|ien))$/iu;

/** `Das Logistik-Startup Acme`. At most 60 characters. */
const APPOSITION = /(?:^|\s)(?:das|der|die|den|dem|le|la|el|il|het|the)\s\S{3,40}\s$/iu;

/** A place at which a text names the prospect. */
export interface Mention {
  readonly at: number;
  readonly end: number;
  /** A preposition stands before it. */
  readonly afterPreposition: boolean;
}

type IsVerb = (word: string) => boolean;

const LETTER = /[\p{L}\p{N}]/u;
const isCjk = (text: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text);

/**
 * The places at which a sentence names one of `names`, and not somebody whose name is longer: `Acme Foods` is not `Acme`.
 * @param isVerb whether a word may be the verb behind a name, as in `Acme Raises …`
 * @param titled the sentence gives every word a capital letter
 */
export function mentionsOf(sentence: string, names: readonly string[], titled: boolean, isVerb: IsVerb): Mention[] {
  const found: Mention[] = [];
  const lower = sentence.toLowerCase();
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const wanted = name.toLowerCase();
    if (wanted.length < 2) continue;
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      if (found.some((other) => at < other.end && end > other.at)) continue;
      if (!standsAlone(sentence, at, end, name)) continue;
      if (!isCjk(sentence) && isPartOfName(sentence, at, end, titled, isVerb)) continue;
      found.push({ at, end, afterPreposition: PREPOSITION.test(wordBefore(sentence, at)) });
      if (found.length >= 20) return found;
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function standsAlone(sentence: string, at: number, end: number, name: string): boolean {
  if (isCjk(name)) return true;
  const [before = '', after = ''] = [sentence[at - 1], sentence[end]];
  const cjkAround = (sign: string): boolean => isCjk(sign);
  if (before && LETTER.test(before) && !cjkAround(before)) return false;
  if (after && LETTER.test(after) && !cjkAround(after)) return false;
  // `Acme-backed`, `acme.test`, `@acme`.
  if (/[-@/.]/.test(before) || /^[-@]/.test(after)) return false;
  if (after === '.' && LETTER.test(sentence[end + 1] ?? ' ')) return false;
  // A name that is written with a capital letter is meant only so: `apex` is a word.
  return !isBig(name[0]) || isBig(sentence[at]);
}

const isBig = (sign = ''): boolean => sign !== sign.toLowerCase();

function isPartOfName(sentence: string, at: number, end: number, titled: boolean, isVerb: IsVerb): boolean {
  const after = /^ ([^\s]{1,40})/u.exec(sentence.slice(end, end + 42))?.[1] ?? '';
  const longer = /^\p{Lu}/u.test(after) && !AFTER_NAME.test(after) && !isVerb(after);
  const before = wordBefore(sentence, at);
  const led =
    /^\p{Lu}/u.test(before) &&
    !BEFORE_NAME.test(before) &&
    !PREPOSITION.test(before) &&
    !APPOSITION.test(sentence.slice(Math.max(0, at - 60), at));
  return longer || (led && !titled);
}

function wordBefore(sentence: string, at: number): string {
  const before = sentence.slice(Math.max(0, at - 40), at);
  if (!/ ['“„"«]?$/u.test(before)) return '';
  return before.trimEnd().match(WORD)?.at(-1) ?? '';
}

/** Whether most words of a text, beside `names`, begin with a capital letter, as in an English headline. */
export function isTitled(sentence: string, names: readonly string[] = []): boolean {
  const rest = names.reduce((text, name) => text.replaceAll(name, ' '), sentence);
  const words = (rest.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []).slice(0, 60);
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= 0.7 * words.length;
}
