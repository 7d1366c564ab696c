import { type Answers, posteriorOf as posteriorAt } from './posterior';

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
    expect(sharesAt(0.9)[0]).toBeLessThan(one);
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
