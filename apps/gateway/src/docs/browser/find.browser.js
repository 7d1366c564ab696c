/**
 * The entries in which every word stands, best first: a word of a title counts ten times as much as one of a text, one that begins a word twice as much as
 * one within it, and a title that is what is sought goes before others that begin with it.
 * @param {readonly {title: string, text: string, url: string}[]} entries
 * @param {string} query
 */
export function find(entries, query) {
  const words = query
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (!words.length) return [];
  const scored = entries.map((entry) => ({ ...entry, score: scoreOf(entry, words), excerpt: excerptOf(entry.text, words[0]) }));
  return scored.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score);
}

function scoreOf({ title, text }, words) {
  const [head, body] = [title.toLowerCase(), text.toLowerCase()];
  const scores = words.map((word) => 10 * hits(head, word) + hits(body, word));
  const exact = head === words.join(' ') ? 10 : 0;
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, exact);
}

/** 0 to 2. */
function hits(text, word) {
  const at = text.indexOf(word);
  if (at < 0) return 0;
  return at === 0 || text.includes(` ${word}`) ? 2 : 1;
}

function excerptOf(text, word) {
  const start = Math.max(0, text.toLowerCase().indexOf(word) - 60);
  return `${start ? '… ' : ''}${text.slice(start, start + 160)}${text.length > start + 160 ? ' …' : ''}`;
}
