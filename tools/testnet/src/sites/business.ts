import type { Random } from '../companies/random';
import { type Country, filled, pickCountry } from './countries';
import type { NamePool } from './name-pools';
import { brandOf, NAME_STYLES, type NameStyle, type Trade, TRADES } from './names';

/** The facts of one company. */
export interface Business {
  readonly brand: string;
  readonly style: NameStyle;
  readonly form: string;
  readonly legalName: string;
  readonly country: Country;
  readonly trade: Trade;
  readonly city: string;
  readonly street: string;
  readonly postcode: string;
  readonly phone: string;
  readonly register: string;
  readonly vat: string;
}

export interface Wishes {
  readonly brand?: string;
  readonly style?: NameStyle;
  readonly country?: Country;
  readonly trade?: Trade;
}

export function inventBusiness(pool: NamePool, random: Random, wishes: Wishes = {}): Business {
  const { country = pickCountry(random), trade = random.pick(TRADES), style = random.weighted(NAME_STYLES) } = wishes;
  const brand = wishes.brand ?? brandOf(style, trade, country.language, pool, random);
  const form = random.weighted(country.forms);
  const details = {
    street: country.street,
    postcode: country.postcode,
    phone: country.phone,
    register: country.register,
    vat: country.vat,
  };
  return {
    brand,
    style,
    form,
    legalName: withForm(brand, form, country),
    country,
    trade,
    city: random.pick(country.cities),
    ...(Object.fromEntries(Object.entries(details).map(([key, pattern]) => [key, filled(pattern, random)])) as typeof details),
  };
}

export const withForm = (brand: string, form: string, { leads }: Country): string =>
  leads ? `${form}${brand}` : `${brand}${form === 'Inc.' ? ', ' : ' '}${form}`;

/** A country other than the given ones. */
export function elsewhere(random: Random, ...not: readonly Country[]): Country {
  let other = pickCountry(random);
  while (not.some(({ code }) => code === other.code)) other = pickCountry(random);
  return other;
}

export function otherTrade(random: Random, not: Trade): Trade {
  return random.pick(TRADES.filter((one) => one !== not));
}
