import { partsOfUnspacedName } from './unspaced-name';

it.each([
  ['金子怡', null, '金', '子怡'],
  ['金子怡', 'JP', '金子', '怡'],
  ['金子誠', null, '金子', '誠'],
  ['金子誠', 'CN', '金', '子誠'],
  ['田中凪', null, '田中', '凪'],
  ['田中凪', 'TW', '田', '中凪'],
  ['鮎川凪', 'JP', '鮎川', '凪'],
  ['森凪子', 'JP', '森', '凪子'],
  ['禤明', null, '禤', '明'],
  ['龘小明', 'CN', '龘', '小明'],
])('%s of %s', (word, country, family, given) => {
  expect(partsOfUnspacedName(word, country)).toEqual({ family, given });
});

it.each(['', '王', '田中', '龘小明', '王小明小', 'Ada', 'あい', '김Ada', '王'.repeat(1_000), '𠮷'.repeat(1_000)])(
  'leaves %.20s as it is',
  (word) => {
    expect(partsOfUnspacedName(word)).toBeNull();
  },
);
