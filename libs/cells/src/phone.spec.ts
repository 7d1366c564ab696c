import fc from 'fast-check';
import { parsePhone, phonesIn, readPhones } from './phone';

describe('parsePhone', () => {
  it.each([
    ['+91 99999 00000', null, '+919999900000', '+91 99999 00000', 'mobile'],
    ['099999 00000', 'IN', '+919999900000', '+91 99999 00000', 'mobile'],
    ['(030) 23125-000', 'DE', '+493023125000', '+49 30 23125000', 'fixed'],
    ['020 7946 0958', 'GB', '+442079460958', '+44 20 7946 0958', 'fixed'],
    ['+1 (212) 555-2368', null, '+12125552368', '+1 212 555 2368', 'fixed_or_mobile'],
    ['0049 30 23125000', null, '+493023125000', '+49 30 23125000', 'fixed'],
    ['+44 (0)20 7946 0958', null, '+442079460958', '+44 20 7946 0958', 'fixed'],
    ['0800 1111111', 'DE', '+498001111111', '+49 800 1111111', 'toll_free'],
  ])('reads %s (%s)', (text, country, e164, international, type) => {
    expect(parsePhone(text, country)).toEqual({ e164, international, type });
  });

  it.each([
    ['12125552368.0', 'US', ['+12125552368']],
    ['1.2125552368E10', 'US', ['+12125552368']],
    ['+12125552368.0', null, ['+12125552368']],
    ['Tel.: +49 (0)30 / 231 25-000 (Büro)', null, ['+493023125000']],
    ['030 / 23125000', 'DE', ['+493023125000']],
    ['+49 30 23125000 / 030 23125001', 'DE', ['+493023125000', '+493023125001']],
    ['+49 30 23125000 od. 0170 1234567', 'DE', ['+493023125000', '+491701234567']],
    ['1.212555236E10', 'US', ['+12125552360']],
    ['4.93023125E+11', 'DE', []],
    ['+1 212 555 2368 ::: +1 212 555 2369', null, ['+12125552368', '+12125552369']],
    ['030.23125000', 'DE', ['+493023125000']],
    ['="+493023125000"', null, ['+493023125000']],
    ['="030 23125000"', 'DE', ['+493023125000']],
    ['00 49 30 23125000', null, ['+493023125000']],
    ['(00) 49 30 23125000', null, ['+493023125000']],
    ['00-49-30-23125000', 'FR', ['+493023125000']],
  ])('finds in a cell %s (%s) %j', (text, country, numbers) =>
    expect(phonesIn(text, country).map(({ e164 }) => e164)).toEqual(numbers),
  );

  it.each([
    ['12', 'DE'],
    ['030 23125000', null],
    ['030 23125000', 'XX'],
    ['call me', 'DE'],
    ['', 'DE'],
    ['1'.repeat(500), 'DE'],
  ])('refuses %s (%s)', (text, country) => expect(parsePhone(text, country)).toBeNull());

  it('never fails, and gives nothing but valid numbers', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('DE', 'IN', 'US', 'ZZ', null), (text, country) => {
        const number = parsePhone(text, country);
        if (number) expect(parsePhone(number.international)).toEqual(number);
      }),
    );
  });
});

describe('readPhones', () => {
  it.each([
    ['+49 170 1234567', ['+49 170 1234567']],
    ['555-2368 / 555-2369', ['555-2368', '555-2369']],
    ['030 / 23125000', ['030 / 23125000']],
    ['tel:+33123456789', ['+33123456789']],
    ['Mobile: +49 170 1234567', ['+49 170 1234567']],
    ['Tel. (030) 23125-000', ['(030) 23125-000']],
    ['+49 170 1234567 (mobile)', ['+49 170 1234567']],
    ['(work) 030 23125000', ['030 23125000']],
    ['+1 212 555 2368 ext. 12', ['+1 212 555 2368 ext. 12']],
    ['030/23125000', ['030/23125000']],
    ['+1-201-555-0123;ext=12', ['+1-201-555-0123;ext=12']],
    ['+49 170 1234567 +49 30 23125000', ['+49 170 1234567', '+49 30 23125000']],
    ['+٤٩ ٣٠ ٢٣١٢٥٠٠٠', ['+49 30 23125000']],
    ['+49 30 23125000 / +49 170 1234567', ['+49 30 23125000', '+49 170 1234567']],
    ['+493023125000/+491701234567', ['+493023125000', '+491701234567']],
    ['030 23125000, 0170 1234567', ['030 23125000', '0170 1234567']],
    ['030 23125000; 0170 1234567', ['030 23125000', '0170 1234567']],
    ['030 23125000\n0170 1234567', ['030 23125000', '0170 1234567']],
    ['030 23125000 or 0170 1234567', ['030 23125000', '0170 1234567']],
    ['Office: 030 23125000 | Mobile: 0170 1234567', ['030 23125000', '0170 1234567']],
    ['T: 020 7946 0958 M: 07911 123456', ['020 7946 0958', '07911 123456']],
    ['Work: +1 212 555 2368 / Cell: +1 646 555 2368', ['+1 212 555 2368', '+1 646 555 2368']],
    ['\u202a+49 170 1234567\u202c', ['+49 170 1234567']],
    ['＋49 170 1234567', ['+49 170 1234567']],
    ['030 23125000, 030 23125000', ['030 23125000']],
  ])('reads %j', (text, value) => expect(readPhones(text)).toEqual({ value, keptOut: [] }));

  it.each(['N/A', '-', 'none', 'kein Telefon', '12', '0000000', 'call me', 'ada@acme.test', '1'.repeat(40), '1'.repeat(600)])(
    'finds none in %j',
    (text) => expect(readPhones(text)).toMatchObject({ value: null, keptOut: [{ issue: expect.any(String) }] }),
  );

  it('leaves out what is none beside one that is', () => {
    expect(readPhones('Tel. 030 23125000, Fax: 030 23125001').keptOut).toEqual([
      { value: 'Fax: 030 23125001', issue: 'is a fax number' },
    ]);
    expect(readPhones('030 23125000; n/a; ask Pat')).toEqual({
      value: ['030 23125000'],
      keptOut: [
        { value: 'n/a', issue: 'is a placeholder' },
        { value: 'ask Pat', issue: 'is not a phone number' },
      ],
    });
  });

  it('never fails', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readPhones(text)));
  });
});

it('has all the numbers of a cell, by the country of the contact', () => {
  const numbers = phonesIn('Office: 030 23125000 / Mobile: 0170 1234567 / +49 30 23125000', 'DE');
  expect(numbers.map(({ e164 }) => e164)).toEqual(['+493023125000', '+491701234567']);
});
