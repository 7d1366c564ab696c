import fc from 'fast-check';
import { parseAddress } from './address';
import { didYouMean } from './did-you-mean';

const words = (text: string) => text.trim().split(/\s+/);

/** The domain that was meant, and its misspellings. */
const SLIPS: Readonly<Record<string, string>> = {
  'gmail.com': `
    gmial.com gmal.com gmai.com gamil.com gnail.com gmaill.com ggmail.com gmsil.com gmil.com gmali.com mgail.com gmaul.com gmeil.com gmaiil.com
    gmail.con gmail.co gmail.cm gmail.om gmail.cmo gmail.ocm gmail.c gmail.comm gmail.vom gmail.xom gmail.cim gmail.cpm gmail.coom gmail.cok
    gmial.con gmal.cmo gmail,com gmail..com gmail.com. gmail.com, gmailcom gmailc.om GMAIL.CON
  `,
  'yahoo.com':
    'yaho.com yahooo.com yhoo.com yaoo.com yahho.com yhaoo.com yajoo.com yahoo.con yahoo.co yahoo.cm yahoo.comm yahoo,com yahoocom',
  'hotmail.com': `
    hotmial.com hotmal.com hotmai.com hotmil.com homail.com hormail.com hotnail.com hotamil.com hitmail.com htomail.com otmail.com hotmaill.com
    hotmeil.com hotmail.con hotmail.co hotmail.cm hotmail.vom hotmial.con
  `,
  'outlook.com':
    'outlok.com outllok.com outloook.com otulook.com oulook.com outlool.com outluok.com utlook.com outlook.con outlook.co outlook.cmo',
  'icloud.com': 'iclod.com icoud.com icluod.com icloud.con icloud.co',
  'hotmail.co.uk': 'hotmial.co.uk hotmail.co.k hotmail.couk',
  'hotmail.fr': 'hotmial.fr',
  'outlook.fr': 'outlok.fr',
  'yahoo.fr': 'yaho.fr',
  'yahoo.co.uk': 'yahoo.co.u yahoo.couk yaho.co.uk',
  'aol.com': 'aol.con aol.cmo',
  'live.com': 'live.con',
  'web.de': 'web.d',
  'comcast.net': 'comast.net comcast.nte',
  'verizon.net': 'verzon.net',
  'btinternet.com': 'btinternt.com',
  'wanadoo.fr': 'wandoo.fr',
  'laposte.net': 'lapost.net',
  't-online.de': 't-onlin.de',
  'protonmail.com': 'protonmal.com',
  // A company's domain, misspelt in an ending that does not exist.
  'acme.com': 'acme.con acme.cmo acme.ocm acme.coom acme.comm acme.vom acme.xom acme.cim acme,com acme..com',
  'mail.acme.com': 'mail.acme.con',
  'acme.net': 'acme.nte acme.ney acme.met',
  'acme.org': 'acme.orgg acme.ogr',
  'acme.co.uk': 'acme.co.k acme.co.u acme.co.ik acme.couk acme.co.ukk',
  'acme.com.au': 'acme.comau',
};

const RIGHT = words(`
  gmail.com yahoo.com hotmail.com outlook.com icloud.com googlemail.com mail.com email.com ymail.com gail.com cloud.com me.com mac.com aol.com
  gmx.de gmx.net gmx.at gmx.ch gmx.com web.de live.nl live.com live.fr msn.com hotmail.fr hotmail.nl outlook.jp outlook.es yahoo.ie yahoo.ca
  yahoo.com.br yahoo.co.jp proton.me protonmail.com protonmail.ch pm.me tutanota.de fastmail.fm hey.com zoho.eu mailbox.org posteo.de
  orange.fr free.fr laposte.net libero.it virgilio.it t-online.de freenet.de comcast.net verizon.net yandex.ru yandex.com mail.ru bk.ru qq.com
  163.com 126.com wp.pl o2.pl seznam.cz uol.com.br bluewin.ch
`);
/** Real company domains, some of them near a provider's name. */
const OTHERS = words(`
  gmal.test gmail.test gmial.test hotmial.test acme.test acme.example acme.local server.lan acme.internal normal.test
  acme.com acme.co acme.cm acme.om acme.io acme.ai acme.dev acme.app acme.co.uk acme.com.au acme.org.uk acme.de acme.ch
  gmail.net gmail.org gmac.com gmt.com gaia.com mail.de email.de zmail.com amail.com fmail.com umail.com google.com gmaul.de gmaps.com
  hotel.com hotels.com hotmart.com hotmatch.com homemail.com hotmoney.de outback.com outlook.solutions outlet.com yahoo.net yale.edu yoho.ca
  yoo.com comcast.com verizon.com orange.com orage.fr free.com freed.fr sky.de web.com webb.de weber.de life.com love.com olive.com lime.com
  libro.it libera.it telnet.de apple.com icloud.de clouds.com iclone.com mackie.com aon.at aon.com aim.de nate.com never.com proton.com photon.me
  msm.com man.com xs4all.nl bol.com kpn.nl qq.co hey.co bt.com att.com cox.com charter.com microsoft.com siemens.de
  bücher.test xn--bcher-kva.de
`);

describe('didYouMean', () => {
  const slips = Object.entries(SLIPS).flatMap(([meant, typed]) => words(typed).map((domain) => [domain, meant] as const));

  it.each(slips)('takes %s for %s', (typed, meant) => {
    expect(didYouMean(`Ada.Lovelace+tag@${typed}`)).toBe(`Ada.Lovelace+tag@${meant}`);
  });

  it.each([...RIGHT, ...OTHERS])('leaves %s alone', (domain) => {
    expect(didYouMean(`ada@${domain}`)).toBeNull();
  });

  it.each([
    '',
    '@',
    'ada',
    'ada@',
    '@gmail.con',
    'a b@gmail.con',
    'ada@gmail.con\r\n.',
    'ada@gmail',
    'ada@con',
    'ada@.con',
    'ada@co.k',
  ])('has nothing to say about %j', (text) => {
    expect(didYouMean(text)).toBeNull();
  });

  it.each([
    [' ada@gmail.con ', 'ada@gmail.com'],
    ['“ada@normal.test”', 'ada@normal.test'],
    ['mailto:ada@gmail.con', 'ada@gmail.com'],
    ['Ada <ada＠gmail。com>', 'ada@gmail.com'],
    ['ada\u200b@normal.test', 'ada@normal.test'],
    ['o’neill@normal.test', "o'neill@normal.test"],
  ])('takes off what stands around an address or in it: %j', (typed, meant) => {
    expect(didYouMean(typed)).toBe(meant);
  });

  it('suggests only addresses that are valid, differ from what was typed, and need no suggestion themselves', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'gmailcomhtyok.,-'), maxLength: 14 });
    const domain = fc.oneof(
      letters,
      fc.constantFrom(...slips.map(([typed]) => typed)),
      fc.string({ unit: 'binary', maxLength: 400 }),
    );
    fc.assert(
      fc.property(fc.tuple(fc.constantFrom('ada', '"a b"', 'josé', 'a..b', ''), domain), ([local, name]) => {
        const typed = `${local}@${name}`;
        const meant = didYouMean(typed);
        if (meant === null) return;
        expect(parseAddress(meant)).toBeDefined();
        expect(meant).not.toBe(typed);
        expect(didYouMean(meant)).toBeNull();
      }),
      { numRuns: 3_000 },
    );
  });
});
