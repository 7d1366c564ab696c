import { redirectTo, shutSite, vacantSite } from './other-sites';
import { at, com, type Kind, type Stage } from './situation';
import { coined, TRADES } from './names';

/** Situations in which the company has a site at a host made of its name. */
export const ownSites: Readonly<Record<string, Kind>> = {
  'own, name.com': (stage) => ownAt(stage, com),

  'own, country’s ending': (stage) => ownAt(stage, (name, tld) => at(name, tld)),

  'own, country’s ending, .com vacant': (stage) => {
    const { question, places, business } = ownAt(stage, (name, tld) => at(name, tld));
    return { question, places: [...places, stage.other(com(business.brand), vacantSite(com(business.brand), stage.random))] };
  },

  'own, both endings': (stage) => {
    const business = stage.business();
    const [main, second] = [com(business.brand), at(business.brand, business.country.tld)];
    return {
      question: { ...stage.ask(business), domain: main, also: [second] },
      places: [stage.site(main, business), stage.other(second, redirectTo(main))],
    };
  },

  'own, another label': (stage) => {
    const { random } = stage;
    const business = stage.business({ style: random.pick(['coined_trade', 'surname_trade', 'two_words', 'coined']) });
    const words = business.brand.split(/[\s&]+/).filter(Boolean);
    const label = random.pick([
      at(business.brand, random.pick(['com', business.country.tld]), '-'),
      `get${com(business.brand)}`,
      com(`${business.brand} app`),
      com(words[0] as string),
      at(business.brand, random.pick(['io', 'co', 'net', 'ai'])),
    ]);
    return { question: { ...stage.ask(business), domain: label }, places: [stage.site(label, business)] };
  },

  'own, another label, .com vacant': (stage) => {
    const business = stage.business({ style: stage.random.pick(['coined', 'two_words']) });
    const label = stage.random.pick([`get${com(business.brand)}`, at(business.brand, 'io'), `${com(`${business.brand}hq`)}`]);
    const taken = com(business.brand);
    return {
      question: { ...stage.ask(business), domain: label },
      places: [stage.site(label, business), stage.other(taken, vacantSite(taken, stage.random))],
    };
  },

  'own, brand unlike the name': (stage) => {
    const business = stage.business();
    const label = com(coined(stage.pool, stage.random));
    return { question: { ...stage.ask(business), domain: label }, places: [stage.site(label, business)] };
  },

  'own, shut to robots': (stage) => {
    const business = stage.business();
    const domain = com(business.brand);
    return { question: { ...stage.ask(business), domain }, places: [stage.other(domain, shutSite(stage.random), 0.9)] };
  },

  'own, application shell': (stage) => {
    const business = stage.business();
    const domain = com(business.brand);
    return { question: { ...stage.ask(business), domain }, places: [stage.site(domain, business, { builder: 'app-shell' })] };
  },

  'own, group asked for': (stage) => {
    const business = stage.business({ style: 'coined' });
    const domain = com(business.brand);
    const company_name = `${business.brand} ${stage.random.pick(['Group', 'Holding', 'International'])}`;
    return { question: { company_name, domain }, places: [stage.site(domain, business)] };
  },

  renamed: (stage) => {
    const business = stage.business({ style: stage.random.pick(['coined', 'coined_trade']) });
    const before = stage.business({ country: business.country, style: 'coined', trade: stage.random.pick(TRADES) });
    const [domain, old] = [com(business.brand), com(before.brand)];
    const asked = stage.random.chance(0.5) ? before : business;
    return {
      question: { ...stage.ask(asked), domain, also: [old] },
      places: [stage.site(domain, business), stage.other(old, redirectTo(domain))],
    };
  },
};

function ownAt(stage: Stage, host: (name: string, tld: string) => string) {
  const business = stage.business();
  const domain = host(business.brand, business.country.tld);
  return { business, question: { ...stage.ask(business), domain }, places: [stage.site(domain, business)] };
}
