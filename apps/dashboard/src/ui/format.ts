const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const MOMENT = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** Credits have one decimal at most. */
export const credits = (amount: number): string => `${NUMBER.format(amount)} ${amount === 1 ? 'credit' : 'credits'}`;
export const number = (amount: number): string => NUMBER.format(amount);
/** Of the reader's time zone. */
export const moment = (iso: string | null | undefined): string => (iso ? MOMENT.format(new Date(iso)) : 'never');
