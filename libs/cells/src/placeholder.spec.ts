import { isNameless, isPlaceholder } from './placeholder';

it.each(
  'N/A|n/a|n.a.|N.A|NA|#N/A|-|--|—|...|?|none|None|NULL|nil|unknown|(unknown)|<none>|\\N|TBD|tbd.|not available|k.A.|k. A.|keine Angabe|unbekannt|aucun|inconnu|NC|ninguno|s/d|nessuno|nenhum|n.v.t.|onbekend|brak|saknas|ukjent|ei ole|neuvedeno|yok|нет|не указано|なし|不明|无|暂无|없음|0|xxx|"-"'.split(
    '|',
  ),
)('%j stands for nothing', (text) => expect(isPlaceholder(text)).toBe(true));

it.each(['acme', 'Nona', 'Nadia', '12', 'a@b.test', 'N', 'none@acme.test', 'x'.repeat(100)])('%j stands for itself', (text) =>
  expect(isPlaceholder(text)).toBe(false),
);

it.each([
  ['N/A', true],
  ['n.a.', true],
  ['\\N', true],
  ['(null)', true],
  ['-', true],
  ['Null', false],
  ['None', false],
  ['Na', false],
  ['Test', false],
  ['X', false],
])('%j names nobody: %s', (text, expected) => expect(isNameless(text)).toBe(expected));
