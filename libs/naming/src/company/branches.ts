import type { Cut } from './removal';

const PLACE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー]{0,12}';
const BRANCH_WORDS =
  '支店|支社|支局|営業所|事業所|出張所|駐在員事務所|分公司|分行|分店|分社|办事处|辦事處|代表处|代表處|지점|지사|영업소|사무소|연락사무소';
/** A branch behind a form or a space: `株式会社カモメ 東京支店`, `比亚迪有限公司深圳分公司`. */
const CJK_BRANCH = new RegExp(`(?<=会社|公司|회사|법인|[㈱㈲㈜㍿)）\\s\u3000])[\\s\u3000]*${PLACE}(?:${BRANCH_WORDS})$`, 'u');

/** The words for a branch that registers put behind the form of the head office; what follows names its seat. */
const BRANCH =
  /[\s,–-]+\(?(?:oddział|odział|oddzial|zweigniederlassung|zweigstelle|niederlassung|betriebsstätte|succursale|sucursal|filiale|filial|fióktelepe?|magyarországi fióktelepe?|podružnica|ogranak|poslovna enota|organizačn[ií] složka|organizačn[áa] zložka|odštěpný závod|pobočka|sukursala|branch(?: office)?|representative office|sede secondaria|stabile organizzazione|vestiging|bijkantoor|bijhuis|sivuliike|filialas|filiāle|filiaal|şubesi|útibú|agencia en|филиал|філія|клон|огранак|υποκατάστημα)(?=$|[\s).,])[^|]{0,60}$/iu;

/** A branch of the company. `endsWithForm` tells of the text before. */
export function branch(name: string, endsWithForm: (text: string) => boolean): Cut | undefined {
  const cjk = CJK_BRANCH.exec(name);
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
  const [whole = '', before = '', inside = ''] =
    /^(.{2,}?)\s*[(（[]([^()（）[\]]{2,100})[)）\]][\s.]*$/u.exec(name) ?? /^(.{2,}?)\s*[/／|]\s*(.{2,100})$/u.exec(name) ?? [];
  if (!whole || scriptOf(before) === scriptOf(inside)) return undefined;
  if (!hasForm(before) && !hasForm(inside)) return undefined;
  return { rest: before, text: name.slice(before.length).trim(), kind: 'descriptor' };
}

/** That of most of its letters. */
function scriptOf(text: string): string {
  const counts = [CJK, ...SCRIPTS].map((script) => [script.source, text.match(script)?.length ?? 0] as const);
  return counts.reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0] as readonly [string, number])[0];
}
