import { type Answers, firstComeShare, posteriorOf as posteriorAt } from './posterior';

const posteriorOf = (answers: Answers) => posteriorAt(answers, [{ share: 1 }]);
const usual = { local: 'ada.quist', probability: 0.6, rivals: [0.000_1] };
const short = { local: 'aquist', probability: 0.15, rivals: [0.000_1] };
const common = { ...short, rivals: [0.2] };
const numbered = { local: 'ada.quist2', probability: 0.004, rivals: [0.000_01], twin: { of: 'ada.quist', chance: 0.3 } };
const [first = 0] = posteriorOf({ existing: [usual], refused: [] }).shares;

describe('whose an address is', () => {
  it('is almost certain if it shows all of a name, and surer the more of the other addresses do not exist', () => {
    expect(first).toBeGreaterThan(0.94);
    for (const refused of [short, numbered]) {
      expect(posteriorOf({ existing: [usual], refused: [refused] }).shares[0]).toBeGreaterThan(first);
    }
  });

  it.each([
    ['of another pattern', short],
    ['with a number', numbered],
  ])('is open if a second one exists for the name: %s', (_, second) => {
    const [one, other] = posteriorOf({ existing: [usual, second], refused: [] }).shares as [number, number];
    expect(one).toBeLessThan(0.6);
    expect(Math.abs(one - other)).toBeLessThan(0.1);
  });

  it('is hardly less certain if a colleague of another name may have the second one', () => {
    expect(posteriorOf({ existing: [usual, common], refused: [] }).shares[0]).toBeGreaterThan(0.9);
  });

  it('is doubtful if many colleagues may have it', () => {
    expect(posteriorOf({ existing: [common], refused: [] }).shares[0]).toBeLessThan(0.5);
  });
});

describe('a plain address and the one with a number', () => {
  const plain = { local: 'ada', probability: 0.6, rivals: [0.5] };
  const later = { local: 'ada2', probability: 0.004, rivals: [0.1], twin: { of: 'ada', chance: 0.3 } };
  const sharesAt = (rival: number) =>
    posteriorOf({
      existing: [
        { ...plain, rivals: [rival] },
        { ...later, rivals: [rival / 5] },
      ],
      refused: [],
    }).shares as [number, number];

  it('are as likely the one as the other where many are called so, and both less so the more there are', () => {
    const [one, other] = sharesAt(0.5);
    expect(Math.abs(one - other)).toBeLessThan(0.15);
    expect(one + other).toBeLessThan(0.95);
    const [ofMany, otherOfMany] = sharesAt(0.9);
    expect(ofMany).toBeLessThan(one);
    expect(ofMany + otherOfMany).toBeLessThan(0.42);
  });
});

describe('that a person comes first', () => {
  it.each([0.001, 0.3, 0.9])('among colleagues, any of whom may have come before: %s', (rival) => {
    const expected = Array.from({ length: 500 }, (_, others) => ((1 - rival) * rival ** others) / (others + 1));
    const share = firstComeShare({ probability: 0, rivals: [rival] }, [{ share: 1 }]);
    expect(share).toBeCloseTo(
      expected.reduce((sum, one) => sum + one, 0),
      6,
    );
  });

  it('among those of the same name, who take what is likely', () => {
    const share = (probability: number) => firstComeShare({ probability, rivals: [0.000_1] }, [{ share: 1 }]);
    expect(share(0.9)).toBeLessThan(0.98);
    expect(share(0.1)).toBeGreaterThan(0.99);
  });
});

it('weighs the sizes of the company by what exists', () => {
  const rivals = [0.000_1, 0.4];
  const sizes = [{ share: 0.9 }, { share: 0.1 }];
  const shareWith = (...existing: Answers['existing'][number][]) =>
    posteriorAt({ existing, refused: [] }, sizes).shares[0] as number;
  const mixed = { local: 'ada', probability: 0.3, rivals };
  const other = { local: 'aq', probability: 0.01, rivals };
  expect(shareWith(mixed, other)).toBeLessThan(shareWith(mixed));
});

it.each([
  ['a pattern', short],
  ['a pattern that others use', common],
  ['a number', numbered],
])('expects that one more address exists or does not, with chances that add up to 1: %s', (_, one) => {
  const now = posteriorOf({ existing: [usual], refused: [] }).evidence;
  const yes = posteriorOf({ existing: [usual, one], refused: [] }).evidence;
  const no = posteriorOf({ existing: [usual], refused: [one] }).evidence;
  expect((yes + no) / now).toBeGreaterThan(0.97);
  expect((yes + no) / now).toBeLessThan(1.03);
});
