import { tableHead } from './table-head';

it.each([
  ['a,b\n1,2\n', { columns: ['a', 'b'], rows: [['1', '2']] }],
  ['\uFEFFa;"b;c"\r\n"1""x";2\r\n', { columns: ['a', 'b;c'], rows: [['1"x', '2']] }],
  ['sep=;\na;b\n1;2', { columns: ['a', 'b'], rows: [['1', '2']] }],
  ['e-mail\n\nx@y.test\n', { columns: ['e-mail'], rows: [['x@y.test']] }],
  ['a\tb\n"line\none"\t2\n', { columns: ['a', 'b'], rows: [['line\none', '2']] }],
  ['', { columns: [], rows: [] }],
])('reads the columns and rows of %j', (text, head) => {
  expect(tableHead(text)).toEqual(head);
});

it('shows three rows at most', () => {
  expect(tableHead(`n\n${Array.from({ length: 50 }, (_, n) => n).join('\n')}`).rows).toEqual([['0'], ['1'], ['2']]);
});
