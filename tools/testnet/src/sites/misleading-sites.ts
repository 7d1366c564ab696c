import { type Business, elsewhere, otherTrade, withForm } from './business';
import { coined, labelOf, personName, surname, tradeWord } from './names';
import { fanSite, mentioningSite, personSite, redirectTo, vacantSite } from './other-sites';
import { at, com, type Kind, type Situation, type Stage } from './situation';

/** Situations in which another owner has the obvious host of the name. */
export const misleadingSites: Readonly<Record<string, Kind>> = {
  'namesake abroad': (stage) => namesake(stage, true, true),
  'namesake abroad, country not told': (stage) => namesake(stage, true, false),
  'namesake abroad, no own site': (stage) => namesake(stage, false, true),

  'namesake in another trade': (stage) => {
    const { random } = stage;
    const base = stage.business({ style: random.pick(['coined_trade', 'word_trade', 'surname_trade']) });
    const first = base.brand.split(/[\s&]+/)[0] as string;
    const trade = otherTrade(random, base.trade);
    const spelt = random.chance(0.5) ? first : `${first} ${tradeWord(trade, base.country.language)}`;
    const rival = stage.business({ brand: spelt, country: random.chance(0.5) ? base.country : undefined, trade });
    const own = random.pick([com(base.brand), at(base.brand, base.country.tld, '-'), null]);
    return situation(stage, base, own, [stage.site(com(first), rival)]);
  },

  'person of that name': (stage) => {
    const { random } = stage;
    const brand = random.chance(0.6) ? personName(stage.pool, random) : surname(stage.pool, random);
    const company = stage.business({ brand });
    const person = brand.includes(' ') ? brand : `${personName(stage.pool, random).split(' ')[0]} ${brand}`;
    const own = random.pick([at(brand, company.country.tld), at(`${brand} ${company.trade.word}`, 'com'), null]);
    return situation(stage, company, own, [stage.other(com(brand), personSite(person, com(brand), random))]);
  },

  'fans and blogs': (stage) => {
    const company = stage.business({ style: stage.random.pick(['coined', 'two_words', 'word']) });
    const label = stage.random.pick([
      com(company.brand),
      com(`${company.brand} hq`),
      at(company.brand, 'net'),
      at(company.brand, 'org'),
    ]);
    return situation(stage, company, stage.random.pick([at(company.brand, company.country.tld), null]), [
      stage.other(label, fanSite(company.brand, stage.random)),
    ]);
  },

  'dealers, directories, press': (stage) => {
    const company = stage.business({ style: stage.random.pick(['coined', 'two_words', 'coined_trade']) });
    const label = stage.random.pick([
      com(company.brand),
      at(company.brand, 'net'),
      com(`get ${company.brand}`),
      com(`${company.brand} app`),
    ]);
    return situation(stage, company, stage.random.pick([at(company.brand, company.country.tld), null]), [
      stage.other(label, mentioningSite(company.brand, stage.random)),
    ]);
  },

  'vacant only': (stage) => {
    const company = stage.business();
    return situation(stage, company, null, [stage.other(com(company.brand), vacantSite(com(company.brand), stage.random))]);
  },

  'nothing there': (stage) => situation(stage, stage.business(), null, []),

  acquired: (stage) => {
    const company = stage.business({ style: 'coined' });
    const buyer = stage.business({ style: 'coined' });
    return situation(stage, company, null, [
      stage.other(com(company.brand), redirectTo(com(buyer.brand))),
      stage.site(com(buyer.brand), buyer),
    ]);
  },

  'old brand’s page': (stage) => {
    const company = stage.business({ style: 'coined' });
    const old = coined(stage.pool, stage.random);
    const notice = `<title>${old}</title><h1>${old}</h1><p>${old} is now ${company.brand}. Visit us at our new address.</p><a href="http://${com(company.brand)}/">${company.brand}</a><footer>© 2019 ${old}</footer>`;
    const asked = { ...company, brand: old, legalName: withForm(old, company.form, company.country) };
    return {
      question: { ...stage.ask(asked), domain: com(company.brand), also: [com(old)] },
      places: [stage.site(com(company.brand), company), stage.other(com(old), { '/': notice })],
    };
  },

  'local branch of a franchise': (stage) => {
    const company = stage.business({ style: stage.random.pick(['coined', 'coined_trade', 'two_words']) });
    const city = company.city.split(',')[0] as string;
    const branch = stage.business({ brand: `${company.brand} ${city}`, country: company.country, trade: company.trade });
    const label = stage.random.pick([com(company.brand), at(company.brand, 'net')]);
    const owner = withForm(`${surname(stage.pool, stage.random)} ${city}`, company.form, company.country);
    return situation(stage, company, null, [stage.site(label, { ...branch, legalName: owner })]);
  },

  'subsidiary abroad': (stage) => {
    const group = stage.business({ style: 'coined' });
    const country = elsewhere(stage.random, group.country);
    const sister = stage.business({ brand: group.brand, country, trade: group.trade });
    const local = { ...sister, legalName: withForm(`${group.brand} ${country.name}`, sister.form, country) };
    const own = at(group.brand, country.tld);
    return {
      question: {
        company_name: stage.random.chance(0.5) ? local.legalName : `${group.brand} ${country.name}`,
        country: country.code,
        domain: own,
      },
      places: [stage.site(com(group.brand), group), stage.site(own, local)],
    };
  },

  'word that many use': (stage) => shared(stage, 'word'),
  'letters that many use': (stage) => shared(stage, 'acronym'),
};

function situation(stage: Stage, company: Business, own: string | null, others: Situation['places']): Situation {
  const free = own && !others.some(({ domain }) => domain === own) ? own : null;
  return { question: { ...stage.ask(company), domain: free }, places: [...(free ? [stage.site(free, company)] : []), ...others] };
}

/** Another company of the same name, in another country, has the `.com`. */
function namesake(stage: Stage, own: boolean, told: boolean): Situation {
  const company = stage.business();
  const rival = stage.business({ brand: company.brand, country: elsewhere(stage.random, company.country) });
  const domain = own ? at(company.brand, company.country.tld) : null;
  return {
    question: { ...stage.ask(company, { countryShare: told ? 1 : 0, formShare: 0.6 }), domain },
    places: [stage.site(com(company.brand), rival), ...(domain ? [stage.site(domain, company)] : [])],
  };
}

/** Several companies share a generic name; the one in question does not have the `.com`. */
function shared(stage: Stage, style: 'word' | 'acronym'): Situation {
  const company = stage.business({ style });
  const rivals = [1, 2].map(() => stage.business({ brand: company.brand }));
  const hosts = [com(company.brand), at(company.brand, stage.random.pick(['io', 'net', 'co']))];
  const longer = `${labelOf(company.brand)}-${labelOf(company.trade.word)}.com`;
  const places = rivals.slice(0, 1 + stage.random.integer(2)).map((rival, index) => stage.site(hosts[index] as string, rival));
  return situation(stage, company, stage.random.pick([longer, null]), places);
}
