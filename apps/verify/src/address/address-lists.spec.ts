import { isDisposable, isFree, isRole, isTopLevel } from './address-lists';
import { DISPOSABLE, FREE, ROLES, TOP_LEVEL } from './address-lists.data';

const words = (text: string) => text.trim().split(/\s+/);

const THROWN_AWAY = words(`
  mailinator.com guerrillamail.com guerrillamail.info 10minutemail.com yopmail.com yopmail.fr temp-mail.org tempmail.net throwawaymail.com
  trashmail.com sharklasers.com maildrop.cc getnada.com dispostable.com mailnesia.com emailondeck.com mohmal.com moakt.com mytemp.email
  tempr.email discard.email fakeinbox.com spam4.me grr.la mintemail.com mailcatch.com tempinbox.com 1secmail.com burnermail.io
  wegwerfmail.de jetable.org trash-mail.com einrot.com cuvox.de
`);
/** Free providers, internet providers and long-lived aliases. */
const PROVIDERS = words(`
  gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.fr yahoo.de yahoo.co.jp hotmail.com hotmail.fr hotmail.co.uk outlook.com outlook.de
  live.com live.nl msn.com icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de mail.com
  email.com ymail.com proton.me protonmail.com pm.me tutanota.com tuta.io zoho.com yandex.ru yandex.com mail.ru bk.ru list.ru inbox.ru
  rambler.ru qq.com 163.com 126.com foxmail.com naver.com daum.net hanmail.net rediffmail.com orange.fr wanadoo.fr free.fr sfr.fr laposte.net
  libero.it virgilio.it tiscali.it alice.it comcast.net verizon.net att.net sbcglobal.net cox.net btinternet.com bigpond.com shaw.ca
  rogers.com bluewin.ch seznam.cz wp.pl onet.pl o2.pl interia.pl uol.com.br bol.com.br terra.com.br ukr.net i.ua abv.bg fastmail.com hey.com
  posteo.de mailbox.org hushmail.com tom.com 21cn.com sify.com dr.com consultant.com
`);
const ALIASES = words(
  'duck.com mozmail.com simplelogin.com anonaddy.com privaterelay.appleid.com vfemail.net riseup.net safe-mail.net sdf.org',
);
const COMPANIES = words(`
  acme.test normal.test google.com microsoft.com apple.com facebook.com amazon.com ibm.com siemens.com bosch.com alibaba.com tencent.com
  nus.edu.sg harvard.edu mit.edu ox.ac.uk unican.es tulsa.gov mbta.org vivaldi.net discovery.com ancestry.com telstra.com bt.com
  parrot.com github.com gitlab.com spotify.com stripe.com shopify.com example.com game.com nyc.com mugglenet.org dnsmadeeasy.com name.com
  orange.com verizon.com comcast.com sky.uk sap.com basf.com nokia.com lego.com ikea.com hbsc.de skue.com clock.com queen.com
`);
/** Public suffixes under which strangers register names: one disposable domain below them says nothing of the others. */
const SUFFIXES = words('pp.ua za.com msk.ru zp.ua co.uk ddns.net hopto.org dynu.net com org');

describe('the lists of domains', () => {
  it.each(THROWN_AWAY)('%s is disposable', (domain) => {
    expect([isDisposable(domain), isFree(domain)]).toEqual([true, false]);
  });

  it.each(PROVIDERS)('%s is free, and lasts', (domain) => {
    expect([isDisposable(domain), isFree(domain)]).toEqual([false, true]);
  });

  it.each([...ALIASES, ...SUFFIXES])('%s is not disposable', (domain) => {
    expect(isDisposable(domain)).toBe(false);
  });

  it.each(COMPANIES)('%s is neither', (domain) => {
    expect([isDisposable(domain), isFree(domain)]).toEqual([false, false]);
  });

  it('takes every subdomain of a disposable domain for one, and nothing that merely ends alike', () => {
    expect(isDisposable('a.b.mailinator.com')).toBe(true);
    expect(isDisposable('xmailinator.test')).toBe(false);
    expect(isDisposable('mailinator.com.acme.test')).toBe(false);
    expect(isDisposable('')).toBe(false);
    expect(isDisposable('[192.0.2.1]')).toBe(false);
  });

  it('knows the top-level domains of the root zone', () => {
    expect(['com', 'de', 'uk', 'museum', 'xn--p1ai', 'co', 'cm'].map(isTopLevel)).toEqual(Array(7).fill(true));
    expect(['con', 'test', 'local', 'nte', '', 'COM'].map(isTopLevel)).toEqual(Array(6).fill(false));
  });

  it('holds each word once, sorted, in the form in which it is looked up; and no domain in two lists', () => {
    for (const list of [DISPOSABLE, FREE, ROLES, TOP_LEVEL].map(words)) {
      expect(list).toEqual([...new Set(list)].sort());
      expect(list.filter((word) => word !== word.toLowerCase())).toEqual([]);
    }
    const thrownAway = new Set(words(DISPOSABLE));
    expect(words(FREE).filter((domain) => thrownAway.has(domain))).toEqual([]);
  });
});

describe('isRole', () => {
  it.each(
    words(`
      info INFO sales support admin postmaster abuse webmaster hostmaster noreply no-reply no_reply no.reply do-not-reply contact office billing
      hr jobs careers press marketing accounts helpdesk hello team vertrieb einkauf buchhaltung kontakt bewerbung rezeption geschaeftsfuehrung
      ventas compras contacto administracion atencion.cliente rrhh pedidos comptabilite comptabilité accueil secrétariat recrutement
      service-client direction vendite amministrazione segreteria ordini ufficio.acquisti verkoop boekhouding klantenservice salg
      kundtjänst försäljning myynti biuro księgowość sprzedaż objednávky obchod titkarsag satış muhasebe zakaz продажи 営業 vendas financeiro
      info2 sales01 support-team info+web sales+emea+q3 info.berlin sales-emea support_us "info" human_resources customer.service accounts-payable
    `),
  )('%s is a function', (local) => {
    expect(isRole(local)).toBe(true);
  });

  it.each(
    words(`
      ada ada.lovelace a.lovelace alovelace john john.doe j.doe doe grace_hopper maria alexa alla gardner paris sydney denver india mark rose
      art will grant dean informatik.meier a b 7 2024 salesman inform contactless ad.min i.nfo su.pport marketa
      vertriebler josé 用户 +info "ada lovelace" mr.info x-sales md cm ta ed al bo jo
    `),
  )('%s is somebody', (local) => {
    expect(isRole(local)).toBe(false);
  });
});
