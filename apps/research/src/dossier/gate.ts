import type { CheckDossier } from './dossier.types';

/** Drops evidence whose quote does not stand in its page. */
export const checkDossier: CheckDossier = (output, pages) => {
  const isProven = (url: string, quote: string): boolean =>
    pages.some(({ finalUrl, visibleText }) => finalUrl === url && folded(visibleText).includes(folded(quote)));
  const evidence = output.evidence.filter(({ url, quote }) => isProven(url, quote));
  const dropped = output.evidence.filter((item) => !evidence.includes(item)).map(({ claim }) => `${claim}: quote_not_on_page`);
  return { output: { ...output, evidence }, dropped };
};

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
