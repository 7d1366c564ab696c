/** Abbreviations of the languages read, in lower case, after which a sentence goes on. */
const ABBREVIATIONS = new Set(
  'gebr bros hnos ets sté cie f.lli fa fam inc ltd co corp llc plc mr mrs ms dr prof st no nr vs e.g i.e approx est dept jan feb mar apr jun jul aug sep sept oct nov dec mio mrd bzw ca z.b u.a d.h ggf inkl zzgl str abs tel dipl ing gmbh s.a s.l s.r.l s.p.a b.v n.v sp u.s u.k m mme mlle av env fr sr sra dra ud núm pág art sig dott ecc bv o.a m.b.v mln tys zł ul dr inż mgr hr al p pp v bl.a t.ex dvs osv kl mkr adm f.eks eks'.split(
    ' ',
  ),
);
const ENDS = /[.!?…]{1,3}["'”’»)\]]{0,3}(?=\s)|[。！？]["”」』）]{0,2}/gu;
const MAX_SENTENCES = 400;

/** The sentences of a block of text, each verbatim, in order. */
export function sentencesOf(block: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: sign, index } of block.matchAll(ENDS)) {
    const end = index + sign.length;
    if (sign.startsWith('.') && goesOn(block, index, end)) continue;
    sentences.push(block.slice(start, end).trim());
    start = end;
    if (sentences.length >= MAX_SENTENCES) return sentences.filter(Boolean);
  }
  sentences.push(block.slice(start).trim());
  return sentences.filter(Boolean);
}

/** Words with a capital letter that no month is, and no name. */
const BEGINS =
  /^\s(?:The|It|They|We|All|Our|These|This|Alle|Die|Der|Das|Sie|Wir|Es|Unsere?|Il|Elle|Les|Nous|El|Los|Las|De|Het|Wij)\s/;

/** Whether a full stop ends an abbreviation, an initial or an ordinal number, or a small letter follows it. */
function goesOn(block: string, at: number, end: number): boolean {
  const next = block.slice(end, end + 3).trimStart();
  if (/^[\p{Ll}(,;]/u.test(next)) return true;
  const before = block.slice(Math.max(0, at - 14), at);
  const word = /[^\s(“„"«]{1,14}$/u.exec(before)?.[0] ?? '';
  // `12. November`, and `J. Doe`; `Series B. We …` ends.
  if (/^\d{1,2}$/.test(word))
    return (
      /^\p{Lu}\p{Ll}/u.test(next) &&
      !BEGINS.test(block.slice(end, end + 12)) &&
      !/(?:series|q|version|v)\s?\d?$/i.test(before.slice(0, -word.length).trimEnd())
    );
  if (/^\p{Lu}$/u.test(word)) return !/(?:series|serie|serii|série|seria|class|plan)[\s-]$/iu.test(before.slice(0, -1));
  return ABBREVIATIONS.has(word.toLowerCase());
}
