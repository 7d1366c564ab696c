import {
  DEFAULT_QUOTAS,
  type Endpoint,
  endpoints,
  type ErrorCode,
  errorCatalogue,
  quotaExceeded,
  QUOTAS,
  toCredits,
} from '@modernleads/contracts';
import { prices } from '@modernleads/sales';
import { BODY_LIMIT } from '../http/server';

/** Every error code with its status and meaning, in the order of the catalogue. */
export const ERRORS = (Object.keys(errorCatalogue) as ErrorCode[]).map((code) => ({ code, ...errorCatalogue[code] }));

/** What the tables of the guides are made from: the guides themselves say only where they stand, by a comment `<!-- errors -->`. */
const TABLES: Readonly<Record<string, () => string>> = {
  errors: () =>
    table(
      ['Status', 'Code', 'Meaning'],
      ERRORS.map(({ status, code, meaning }) => [status, `[\`${code}\`](/docs#${code})`, meaning]),
    ),
  quotas: () =>
    table(
      ['Quota', 'Live keys', 'Test keys', 'What a live key reads when it is reached'],
      QUOTAS.map((quota) => {
        const [live, test] = [DEFAULT_QUOTAS.live[quota], DEFAULT_QUOTAS.test[quota]];
        const { message, extras } = quotaExceeded(quota, live);
        return [`\`${quota}\``, number(live), number(test), `${message} ${extras.message}`];
      }),
    ),
  bodies: () =>
    table(
      ['Request', 'Body'],
      [
        ...endpoints()
          .filter(({ bodyLimit }) => bodyLimit !== undefined)
          .map((endpoint) => [`\`${endpoint.method} ${endpoint.path}\``, size(endpoint)]),
        ['all others', kibibytes(BODY_LIMIT)],
      ],
    ),
  prices: () =>
    table(
      ['Answer', 'Credits'],
      [
        ['a verified address', credits(prices.verifyEmail)],
        ['a row of a verify batch', credits(prices.verifyBatchRow)],
        ['an e-mail address that was found and verified', credits(prices.findEmail)],
        ['a phone number that was found', credits(prices.findPhone)],
        ["a company's domain", credits(prices.findDomain)],
        ['a fit score, single or a row of a batch', credits(prices.qualify)],
        ['a research dossier', credits(prices.research)],
        ['cleaned company names', '0'],
      ],
    ),
};

const PLACE = /<!-- ([a-z]+) -->/g;

/** Puts the tables into a guide. @throws Error for a table that does not exist. */
export function withTables(markdown: string): string {
  return markdown.replace(PLACE, (_comment, name: string) => {
    const make = TABLES[name];
    if (!make) throw new Error(`there is no table "${name}" for a guide`);
    return make();
  });
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const number = (value: number): string => value.toLocaleString('en');
const credits = (tenths: number): string => String(toCredits(tenths));
const size = ({ bodyLimit = BODY_LIMIT }: Endpoint): string => kibibytes(bodyLimit);
const kibibytes = (bytes: number): string => (bytes < 2 ** 20 ? `${bytes / 2 ** 10} KiB` : `${bytes / 2 ** 20} MiB`);
