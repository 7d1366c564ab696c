import { findDates, machineDate } from './find-dates';
import { relativeDate } from './relative-dates';

const days = (text: string, locale = '') => findDates(text, locale).map(({ day, precision }) => `${day} ${precision}`);

describe('findDates', () => {
  it.each([
    ['2 November 2026'],
    ['November 2, 2026'],
    ['2nd of November 2026'],
    ['Nov 2, 2026'],
    ['2. November 2026'],
    ['2.11.2026'],
    ['02.11.2026'],
    ['2 novembre 2026'],
    ['2 de noviembre de 2026'],
    ['2 de novembro de 2026'],
    ['2 november 2026'],
    ['2 listopada 2026'],
    ['2026年11月2日'],
    ['2026년 11월 2일'],
    ['令和8年11月2日'],
    ['2026-11-02'],
    ['2026/11/02'],
    ['2026.11.02'],
  ])('reads %s', (text) => {
    expect(days(text)).toEqual(['2026-11-02 day']);
    expect(days(`Berlin, ${text} – Acme`)).toEqual(['2026-11-02 day']);
  });

  it.each([
    ['1er mars 2026', '2026-03-01 day'],
    ['März 2026', '2026-03-01 month'],
    ['en marzo de 2026', '2026-03-01 month'],
    ['Q3 2026', '2026-07-01 quarter'],
    ['in 2024', '2024-01-01 year'],
    ['im Jahr 2024', '2024-01-01 year'],
    ['2026年3月', '2026-03-01 month'],
    ['2026년 3월', '2026-03-01 month'],
    ['in 1974', '1974-01-01 year'],
    ['1974年の秋', '1974-01-01 year'],
  ])('reads %s as %s', (text, day) => {
    expect(days(text)).toEqual([day]);
  });

  it('decides between day and month by the locale, or not at all', () => {
    expect(days('4/11/2026', 'en-gb')).toEqual(['2026-11-04 day']);
    expect(days('4/11/2026', 'fr')).toEqual(['2026-11-04 day']);
    expect(days('4/11/2026', 'en-us')).toEqual(['2026-04-11 day']);
    expect(days('4/11/2026', 'en')).toEqual([]);
    expect(days('4/11/2026')).toEqual([]);
    expect(days('24/11/2026')).toEqual(['2026-11-24 day']);
    expect(days('11/24/2026')).toEqual(['2026-11-24 day']);
    expect(days('4/4/2026')).toEqual(['2026-04-04 day']);
  });

  it.each(['31.02.2026', '2026-13-01', '12/2026 items', '5000 2026', 'version 3.11.2', '+49 30 2026 11', 'Mayor 2026'])(
    'reads no date in %s',
    (text) => {
      expect(days(text)).toEqual([]);
    },
  );

  it('knows where each date stands', () => {
    const text = 'From 1 March 2026 to 2 April 2026';
    expect(findDates(text, 'en').map(({ at, end }) => text.slice(at, end))).toEqual(['1 March 2026', '2 April 2026']);
  });
});

describe('machineDate', () => {
  it.each([
    ['2026-11-02', '2026-11-02'],
    ['2026-11-02T23:30:00+09:00', '2026-11-02'],
    ['20261102', '2026-11-02'],
    ['2026-02-30', null],
    ['yesterday', null],
    ['', null],
  ])('%s is %s', (written, day) => {
    expect(machineDate(written)).toBe(day);
  });
});

describe('relativeDate', () => {
  it.each([
    ['We opened yesterday.', '2026-11-19'],
    ['Heute eröffnen wir', '2026-11-20'],
    ['Il y a 3 jours', '2026-11-17'],
    ['hace 2 días', '2026-11-18'],
    ['2 dni temu', '2026-11-18'],
    ['3日前', '2026-11-17'],
    ['Last year we opened', '2025-01-01'],
    ['vor 2 Jahren', '2024-01-01'],
  ])('%s', (sentence, day) => {
    expect(relativeDate(sentence, '2026-11-20')?.day).toBe(day);
  });

  it('tells nothing of other sentences', () => {
    expect(relativeDate('We opened an office.', '2026-11-20')).toBeNull();
  });
});
