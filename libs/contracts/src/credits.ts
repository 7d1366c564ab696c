/** Credits as an integer number of tenths: the only form in which they are stored or added. */
export type Tenths = number;

/** The wire form: a JSON number with at most one decimal. */
export function toCredits(tenths: Tenths): number {
  return tenths / 10;
}

/**
 * Reads credits as given by a caller or an operator.
 * @throws RangeError unless the value is a whole number of tenths that a double holds exactly.
 */
export function toTenths(credits: number): Tenths {
  const tenths = Math.round(credits * 10);
  if (!Number.isSafeInteger(tenths) || Math.abs(tenths / 10 - credits) > 1e-9)
    throw new RangeError(`not a number of tenths of a credit: ${credits}`);
  return tenths;
}

/** What a limit of a caller leaves room for: it may be finer than prices are. */
export function limitInTenths(credits: number): Tenths {
  return Math.floor(credits * 10 + 1e-6);
}

/** The balance that a test key sees: it never changes, because test keys are never charged. */
export const SANDBOX_BALANCE: Tenths = 10_000;
