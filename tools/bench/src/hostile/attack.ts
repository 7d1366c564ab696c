import { hostileBodies } from '@modernleads/testing';
import type { TestDomain } from '@modernleads/testnet';

/** Who attacks, and how. */
export interface Attack {
  readonly url: string;
  /** Of bodies, in test mode. */
  readonly testKey: string;
  /** Of pages, which only live mode reads. */
  readonly liveKey: string;
}

const BODIES_AT_ONCE = 4;
const PAGES_AT_ONCE = 2;
/** Each page is read once, since what was read is kept. */
const SITES = 2_000;
const PAGE_BYTES = 1_048_576;

const repeat = (unit: string, before = ''): string =>
  before + unit.repeat(Math.floor((PAGE_BYTES - before.length) / unit.length));

const PAGES: readonly string[] = [
  repeat('-', '<footer>'),
  repeat('<div '),
  repeat('<p><b>'),
  repeat('<a href="/a">a'),
  repeat(' ', '<script type="application/ld+json">'),
  repeat('a GmbH<br>', '<footer>'),
  repeat('<style>.a{display:none}</style><p class="a">'),
  repeat('domain a.b '),
];
const ROBOTS = repeat('disallow: /*a*a*b\n', 'user-agent: *\n').slice(0, PAGE_BYTES / 2);

const siteOf = (n: number): string => `hostile-${n}.test`;

/** Domains with hostile sites. */
export const hostileSites: readonly TestDomain[] = Array.from({ length: SITES }, (_, n) => ({
  domain: siteOf(n),
  shows: 'a page that is slow to read',
  web: { [siteOf(n)]: { '/': PAGES[n % PAGES.length] as string, '/robots.txt': { body: n % 4 ? '' : ROBOTS } } },
}));

/** Sends hostile requests one after the other over several connections, until it is stopped. */
export class Attackers {
  private readonly bodies = Object.values(hostileBodies()).map(({ body, ...rest }) => ({ ...rest, body: Buffer.from(body) }));
  private bodiesSent = 0;
  private sitesNamed = 0;

  constructor(private readonly attack: Attack) {}

  /** @returns what ends it: it settles with the statuses of the answers when the last request is answered. */
  start(): () => Promise<Record<string, number>> {
    const statuses: Record<string, number> = {};
    let isOver = false;
    const again = async (send: () => Promise<Response>): Promise<void> => {
      while (!isOver) {
        const answer = await send();
        await answer.arrayBuffer();
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
      }
    };
    const attackers = [
      ...Array.from({ length: BODIES_AT_ONCE }, () => again(() => this.sendBody())),
      ...Array.from({ length: PAGES_AT_ONCE }, () => again(() => this.nameSite())),
    ];
    return async () => {
      isOver = true;
      await Promise.all(attackers);
      return statuses;
    };
  }

  private sendBody(): Promise<Response> {
    const { path, type, body } = this.bodies[this.bodiesSent++ % this.bodies.length] as (typeof this.bodies)[number];
    return this.post(path, type, body, this.attack.testKey);
  }

  private nameSite(): Promise<Response> {
    const domain = siteOf(this.sitesNamed++ % SITES);
    return this.post('/v1/buyer-context/draft', 'application/json', JSON.stringify({ domain }), this.attack.liveKey);
  }

  private post(path: string, type: string, body: string | Buffer, key: string): Promise<Response> {
    return fetch(this.attack.url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': type },
      body,
    });
  }
}
