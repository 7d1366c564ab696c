import type { Cut } from './removal';

const PLACE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]{0,12}';
const BRANCH_WORDS =
  '支店|支社|支局|営業所|事業所|出張所|駐在員事務所|分公司|分行|分店|分社|办事处|辦事處|代表处|代表處|本社|总公司|總公司|总部|總部|지점|지사|영업소|사무소|연락사무소|본사';
/** A branch behind a form or a space: `株式会社カモメ 東京支店`, `比亚迪有限公司深圳分公司`. Of at most 1,000 characters. */
const CJK_BRANCH = new RegExp(`(?:(?<=会社|公司|회사|법인|[㈱㈲㈜㍿)）])|(?<!\\s)(?=\\s))\\s*${PLACE}(?:${BRANCH_WORDS})$`, 'u');

/** `บริษัท นางนวล จำกัด สาขาเชียงใหม่`. */
const THAI_BRANCH = /(?<=จำกัด|มหาชน\))\s*\(?สาขา[^()|]{0,40}\)?$/u;

/** The words for a branch that registers put behind the form of the head office; what follows names its seat. Of at most 1,000 characters. */
const BRANCH =
  /(?<![\s,–-])[\s,–-]+\(?(?:oddział|odział|oddzial|zweigniederlassung|zweigstelle|niederlassung|betriebsstätte|succursale|sucursal|filiale|filial|fióktelepe?|magyarországi fióktelepe?|podružnica|ogranak|poslovna enota|organizačn[ií] složka|organizačn[áa] zložka|odštěpný závod|pobočka|sukursala|branch(?: office)?|avd\.?|avdeling(?:en)?|afdeling(?:en)?|chi nhánh|văn phòng đại diện|representative office|sede secondaria|stabile organizzazione|vestiging|bijkantoor|bijhuis|sivuliike|(?:\p{L}{2,20} )?(?:şubesi|filiaal|filialas|filiāle)|útibú|agencia en|филиал|філія|клон|огранак|υποκατάστημα)(?=$|[\s).,])[^|]{0,60}$/iu;

const ASCII = /^[\0-\x7f]*$/;

/** A branch of the company. `endsWithForm` tells of the text before. */
export function branch(name: string, endsWithForm: (text: string) => boolean): Cut | undefined {
  const cjk = ASCII.test(name) ? null : (CJK_BRANCH.exec(name) ?? THAI_BRANCH.exec(name));
  const found = cjk && cjk.index > 0 ? cjk : BRANCH.exec(name);
  if (!found || found.index === 0) return undefined;
  const rest = name.slice(0, found.index);
  return found === cjk || endsWithForm(rest.trimEnd()) ? { rest, text: found[0].trim(), kind: 'descriptor' } : undefined;
}

const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Thai', 'Hangul', 'Armenian', 'Georgian', 'Devanagari'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'gu'),
);
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** The same company twice: `주식회사 에이비씨 (ABC Co., Ltd.)`, `ООО «Вектор» / Vector LLC`. The first is kept. */
export function otherScript(name: string, hasForm: (text: string) => boolean): Cut | undefined {
  const [before, inside] = twoNames(name) ?? [];
  if (before === undefined || inside === undefined || scriptOf(before) === scriptOf(inside)) return undefined;
  if (!hasForm(before) && !hasForm(inside)) return undefined;
  return { rest: before, text: name.slice(before.length).trim(), kind: 'descriptor' };
}

const IN_PARENTHESES = /[(（[]([^()（）[\]]{2,100})[)）\]][\s.]*$/u;
/** Characters of the second name. */
const MAX_SECOND = 100;

/** What stands before and in a parenthesis at the end, or before and behind a slash or a bar. */
function twoNames(name: string): readonly [before: string, inside: string] | undefined {
  const found = IN_PARENTHESES.exec(name);
  if (found && found.index >= 2) return [name.slice(0, found.index).trimEnd(), found[1] as string];
  for (const { index } of name.matchAll(/[/／|]/gu)) {
    const [before, after] = [name.slice(0, index).trimEnd(), name.slice(index + 1).trimStart()];
    if (before.length >= 2 && after.length >= 2 && after.length <= MAX_SECOND) return [before, after];
  }
  return undefined;
}

/** That of most of its letters. */
function scriptOf(text: string): string {
  const counts = [CJK, ...SCRIPTS].map((script) => [script.source, text.match(script)?.length ?? 0] as const);
  return counts.reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0] as readonly [string, number])[0];
}
