import type { Facts, Language, Report, Wording } from './prospect';
import { FIRST_WORDINGS } from './wordings';

type Tell = (facts: Facts) => Report;

/** One of several ways to tell it, by the amount. */
const oneOf =
  (...ways: readonly Tell[]): Tell =>
  (facts) =>
    (ways[facts.amount % ways.length] as Tell)(facts);

const short = (month: number): string => 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[month - 1] as string;
const two = (number: number): string => String(number).padStart(2, '0');

/** How the companies of the second set write: as press offices and founders do, with the news in the first sentence and the headline short. */
export const SECOND_WORDINGS: Readonly<Record<Language, Wording>> = {
  en: {
    about: (name) => `At ${name}, we help clinics and care homes get their rosters right.`,
    customer: (customer, name) => ({
      headline: `How ${customer} closed a $90M Series D while growing its bakeries`,
      lead: `${customer} announced a $90 million round last week. “We could not run our kitchens without ${name}”, says its founder.`,
    }),
    reports: {
      funding: oneOf(
        ({ name, amount, investor }) => ({
          headline: `Announcing our $${amount}M Series B`,
          lead: `I’m thrilled to share that ${name} has closed a $${amount}M Series B led by ${investor}, with participation from our existing investors.`,
        }),
        ({ name, amount, investor }) => ({
          headline: `${investor} backs ${name} with $${amount} million`,
          lead: `${name}, the rostering platform for care homes, today announced it has secured $${amount} million in new funding.`,
        }),
        ({ name, amount }) => ({
          headline: `${name} Secures $${amount}M to Fix Rosters in Healthcare`,
          lead: `The round brings total funding to $${amount + 9}M and will be used to hire across product and sales.`,
        }),
      ),
      launch: oneOf(
        ({ product }) => ({
          headline: `Say hello to ${product}`,
          lead: `Today we’re rolling out ${product} to every customer. It plans a week of shifts in a minute.`,
        }),
        ({ name, product }) => ({
          headline: `${product} is now generally available`,
          lead: `After six months of beta, ${name} makes ${product} available to all clinics.`,
        }),
        ({ name, product }) => ({
          headline: `${name} unveils ${product}, an assistant for ward managers`,
          lead: `${product} answers questions on rules and rest times.`,
        }),
      ),
      expansion: oneOf(
        ({ name, city }) => ({
          headline: `${name} is coming to ${city}`,
          lead: `We have opened our first office in ${city} and signed the lease for two floors.`,
        }),
        ({ name, city }) => ({
          headline: `${name} expands into Canada with new ${city} hub`,
          lead: `The ${city} hub will be home to thirty people by summer.`,
        }),
      ),
      leadership: oneOf(
        ({ name, person }) => ({
          headline: `Welcoming ${person}, our new Chief Financial Officer`,
          lead: `${person} has joined ${name} as Chief Financial Officer.`,
        }),
        ({ name, person }) => ({
          headline: `${person} named VP of Sales at ${name}`,
          lead: `She spent nine years at a maker of hospital beds.`,
        }),
      ),
      partnership: ({ name, partner }) => ({
        headline: `${name} and ${partner} team up for safer wards`,
        lead: `Together with ${partner}, we are connecting rosters and access control.`,
      }),
      acquisition: ({ name, partner }) => ({
        headline: `${name} to acquire ${partner}`,
        lead: `We have signed an agreement to acquire ${partner}, a maker of time clocks.`,
      }),
      award: ({ name }) => ({
        headline: `${name} named one of the 50 best places to work in care`,
        lead: `We are proud to be on the list for the first time.`,
      }),
      regulation: ({ name }) => ({
        headline: `${name} is now SOC 2 Type II compliant`,
        lead: `The report is available to customers on request.`,
      }),
      pricing: ({ name }) => ({
        headline: `Changes to ${name} pricing`,
        lead: `We are updating our plans: the Team plan moves to a price per bed.`,
      }),
    },
    filler: ['Rest times, explained', 'Inside our offsite', 'Three myths about bank staff', 'A day on ward seven'],
    news: 'Blog',
    imprint: 'Legal notice',
    date: (day, month, year) => `${short(month)} ${day}, ${year}`,
  },
  de: {
    about: (name) => `${name} ist die Dienstplan-Software für Kliniken und Pflegeheime.`,
    customer: (customer, name) => ({
      headline: `Erfolgsgeschichte: ${customer} wächst mit 90-Millionen-Runde`,
      lead: `Die Bäckereikette ${customer} hat sich 90 Millionen Euro gesichert. Bei der Planung setzt sie auf ${name}.`,
    }),
    reports: {
      funding: oneOf(
        ({ name, amount, investor }) => ({
          headline: `${amount} Mio. Euro für ${name}: ${investor} führt Series B an`,
          lead: `Das Team hinter ${name} freut sich: Wir haben ${amount} Mio. Euro frisches Kapital erhalten.`,
        }),
        ({ name, amount }) => ({
          headline: `${name} sichert sich ${amount} Millionen Euro Wachstumskapital`,
          lead: `Mit dem Geld wird ${name} das Produkt ausbauen.`,
        }),
      ),
      launch: oneOf(
        ({ product }) => ({
          headline: `Neu: ${product} ist da`,
          lead: `Ab sofort können alle Häuser „${product}“ nutzen, unser neues Modul für Springer.`,
        }),
        ({ name, product }) => ({
          headline: `${name} bringt ${product} auf den Markt`,
          lead: `Die neue Lösung plant Wochen in Minuten.`,
        }),
      ),
      expansion: ({ name, city }) => ({
        headline: `${name} expandiert nach ${city}`,
        lead: `Wir haben unser erstes Auslandsbüro in ${city} eröffnet.`,
      }),
      leadership: oneOf(
        ({ name, person }) => ({
          headline: `${name} holt ${person} als CFO`,
          lead: `${person} verantwortet ab sofort die Finanzen.`,
        }),
        ({ person }) => ({
          headline: `Wechsel in der Geschäftsführung: ${person} übernimmt`,
          lead: `${person} ist neue Geschäftsführerin unserer GmbH.`,
        }),
      ),
      partnership: ({ name, partner }) => ({
        headline: `${name} kooperiert mit ${partner}`,
        lead: `Gemeinsam mit ${partner} verbinden wir Dienstplan und Zutritt.`,
      }),
    },
    filler: ['Ruhezeiten einfach erklärt', 'Drei Irrtümer über Springer', 'Ein Tag auf Station sieben'],
    news: 'Presse',
    imprint: 'Impressum',
    date: (day, month, year) => `${two(day)}.${two(month)}.${year}`,
  },
  fr: {
    about: (name) => `${name} est le logiciel de plannings des cliniques et des EHPAD.`,
    customer: (customer, name) => ({
      headline: `${customer} : une série D de 90 millions et des plannings signés ${name}`,
      lead: `La chaîne de boulangeries ${customer} vient de boucler un tour de table de 90 M€.`,
    }),
    reports: {
      funding: oneOf(
        ({ name, amount, investor }) => ({
          headline: `${name} boucle un tour de table de ${amount} M€ auprès de ${investor}`,
          lead: `Avec cette opération, nous allons doubler les effectifs.`,
        }),
        ({ amount }) => ({
          headline: `Nous levons ${amount} millions d’euros !`,
          lead: `C’est une étape clé : notre série B de ${amount} millions d’euros est bouclée.`,
        }),
      ),
      launch: ({ name, product }) => ({
        headline: `${name} dévoile ${product}, son nouvel assistant`,
        lead: `${product} est disponible dès aujourd’hui pour tous nos clients.`,
      }),
      expansion: ({ name, city }) => ({
        headline: `${name} s’implante à ${city}`,
        lead: `Nous venons d’ouvrir notre premier bureau à l’étranger, à ${city}.`,
      }),
      leadership: ({ name, person }) => ({
        headline: `${person} rejoint ${name} en tant que directrice financière`,
        lead: `Elle pilotera la finance et le juridique.`,
      }),
      partnership: ({ name, partner }) => ({
        headline: `${name} et ${partner} s’associent`,
        lead: `Ensemble, nous relions plannings et badges.`,
      }),
    },
    filler: ['Les temps de repos expliqués', 'Trois idées reçues', 'Une journée au service sept'],
    news: 'Presse',
    imprint: 'Mentions légales',
    date: (day, month, year) => `le ${day} ${FIRST_WORDINGS.fr.date(day, month, year).split(' ')[1]} ${year}`,
  },
  es: {
    about: (name) => `${name} es el software de turnos para clínicas y residencias.`,
    customer: (customer, name) => ({
      headline: `${customer} cierra una ronda de 90 millones y confía en ${name}`,
      lead: `La cadena de panaderías ${customer} acaba de captar 90 millones de euros.`,
    }),
    reports: {
      funding: oneOf(
        ({ name, amount, investor }) => ({
          headline: `${name} capta ${amount} millones con ${investor} a la cabeza`,
          lead: `La ronda de serie B asciende a ${amount} millones de euros.`,
        }),
        ({ amount }) => ({
          headline: `Cerramos nuestra serie B: ${amount} millones de euros`,
          lead: `Hemos cerrado una ronda de ${amount} millones de euros para crecer en Europa.`,
        }),
      ),
      launch: ({ name, product }) => ({
        headline: `${name} presenta ${product}`,
        lead: `Ya está disponible ${product}, nuestra nueva herramienta para supervisoras.`,
      }),
      expansion: ({ name, city }) => ({
        headline: `${name} desembarca en ${city}`,
        lead: `Acabamos de inaugurar nuestra oficina en ${city}.`,
      }),
      leadership: ({ name, person }) => ({
        headline: `${person}, nueva directora financiera de ${name}`,
        lead: `${person} se incorpora a nuestro equipo directivo.`,
      }),
    },
    filler: ['Los descansos, explicados', 'Tres mitos sobre los turnos'],
    news: 'Blog',
    imprint: 'Aviso legal',
    date: (day, month, year) => `${two(day)}/${two(month)}/${year}`,
  },
  it: {
    about: (name) => `${name} è il software per i turni di cliniche e case di cura.`,
    customer: (customer) => ({
      headline: `Caso di successo: ${customer} e il round da 90 milioni`,
      lead: `La catena di panetterie ${customer} ha appena ottenuto 90 milioni di euro.`,
    }),
    reports: {
      funding: ({ name, amount, investor }) => ({
        headline: `${name}, round da ${amount} milioni guidato da ${investor}`,
        lead: `Abbiamo chiuso un aumento di capitale da ${amount} milioni di euro.`,
      }),
      launch: ({ name, product }) => ({
        headline: `${name} presenta la piattaforma ${product}`,
        lead: `${product} è disponibile da oggi.`,
      }),
      expansion: ({ name, city }) => ({
        headline: `${name} sbarca in Portogallo`,
        lead: `Abbiamo aperto il nostro primo ufficio estero a ${city}.`,
      }),
      leadership: ({ name, person }) => ({
        headline: `${person} entra in ${name} come CFO`,
        lead: `Guiderà finanza e legale.`,
      }),
    },
    filler: ['I riposi, spiegati', 'Tre miti sui turni'],
    news: 'Stampa',
    imprint: 'Note legali',
    date: (day, month, year) => `${two(day)}/${two(month)}/${year}`,
  },
  pt: {
    about: (name) => `A ${name} é o software de escalas para clínicas e lares.`,
    customer: (customer) => ({
      headline: `${customer} fecha ronda de 90 milhões`,
      lead: `A cadeia de padarias ${customer} acaba de levantar 90 milhões de euros.`,
    }),
    reports: {
      funding: ({ name, amount, investor }) => ({
        headline: `${name} levanta série B de ${amount} milhões de euros`,
        lead: `A ronda foi liderada pela ${investor}.`,
      }),
      launch: ({ name, product }) => ({
        headline: `Conheça o ${product}`,
        lead: `A ${name} lançou hoje o ${product}, um assistente para chefes de turno.`,
      }),
      expansion: ({ name, city }) => ({
        headline: `${name} chega a ${city}`,
        lead: `Inaugurámos o nosso primeiro escritório em ${city}.`,
      }),
      leadership: ({ name, person }) => ({
        headline: `${person} é a nova CFO da ${name}`,
        lead: `Vem de um fabricante de camas hospitalares.`,
      }),
    },
    filler: ['Os descansos, explicados', 'Três mitos sobre turnos'],
    news: 'Imprensa',
    imprint: 'Aviso legal',
    date: (day, month, year) => `${day} de ${FIRST_WORDINGS.pt.date(day, month, year).split(' ')[2]} de ${year}`,
  },
  nl: {
    about: (name) => `${name} is de roostersoftware voor klinieken en verpleeghuizen.`,
    customer: (customer) => ({
      headline: `Bakkerijketen ${customer} rondt investeringsronde van 90 miljoen af`,
      lead: `Bij ${customer} draait het rooster al jaren op onze software.`,
    }),
    reports: {
      funding: ({ name, amount, investor }) => ({
        headline: `Investering van ${amount} miljoen voor ${name}`,
        lead: `We hebben ${amount} miljoen euro opgehaald bij ${investor}.`,
      }),
      launch: ({ name, product }) => ({
        headline: `${name} introduceert ${product}`,
        lead: `${product} is vanaf vandaag beschikbaar.`,
      }),
      expansion: ({ name, city }) => ({
        headline: `${name} breidt uit naar ${city}`,
        lead: `Onze eerste buitenlandse vestiging staat in ${city}.`,
      }),
      leadership: ({ name, person }) => ({
        headline: `${person} wordt CFO van ${name}`,
        lead: `Zij komt van een fabrikant van ziekenhuisbedden.`,
      }),
    },
    filler: ['Rusttijden uitgelegd', 'Drie mythes over roosters'],
    news: 'Blog',
    imprint: 'Colofon',
    date: (day, month, year) => `${two(day)}-${two(month)}-${year}`,
  },
  pl: {
    about: (name) => `${name} to oprogramowanie do grafików dla klinik i domów opieki.`,
    customer: (customer) => ({
      headline: `${customer} z rundą na 90 mln zł`,
      lead: `Sieć piekarni ${customer} zamknęła rundę wartą 90 mln zł.`,
    }),
    reports: {
      funding: ({ name, amount, investor }) => ({
        headline: `${name} z finansowaniem od ${investor}`,
        lead: `Zamknęliśmy rundę o wartości ${amount} mln zł.`,
      }),
      launch: ({ name, product }) => ({
        headline: `Premiera: ${product} od ${name}`,
        lead: `Uruchomiliśmy ${product}, nową aplikację dla oddziałowych.`,
      }),
      expansion: ({ name, city }) => ({
        headline: `${name} wchodzi na rynek portugalski`,
        lead: `Otworzyliśmy biuro w mieście ${city}.`,
      }),
      leadership: ({ name, person }) => ({
        headline: `${person} dołącza do ${name} jako dyrektor finansowa`,
        lead: `Wcześniej pracowała u producenta łóżek szpitalnych.`,
      }),
    },
    filler: ['Odpoczynek bez tajemnic', 'Trzy mity o grafikach'],
    news: 'Blog',
    imprint: 'Nota prawna',
    date: (day, month, year) => `${two(day)}.${two(month)}.${year}`,
  },
  ja: {
    about: (name) => `${name}は病院と介護施設のためのシフト管理サービスです。`,
    customer: (customer) => ({
      headline: `【導入事例】${customer}、90億円の調達を支えたシフト管理`,
      lead: `ベーカリーチェーンの${customer}は、先月90億円の資金調達を発表しました。`,
    }),
    reports: {
      funding: ({ name, amount }) => ({
        headline: `資金調達のお知らせ`,
        lead: `株式会社${name}は、第三者割当増資により総額${amount}億円の資金調達を完了いたしました。`,
      }),
      launch: ({ product }) => ({
        headline: `新機能「${product}」をリリースしました`,
        lead: `「${product}」は師長の業務を支援するアシスタントです。`,
      }),
    },
    filler: ['休息時間の基礎知識'],
    news: 'ニュース',
    imprint: '会社概要',
    date: (day, month, year) => `${year}.${two(month)}.${two(day)}`,
  },
  zh: {
    about: (name) => `${name}是面向医院和养老院的排班平台。`,
    customer: (customer) => ({
      headline: `客户故事：${customer}获9亿元融资`,
      lead: `连锁面包店${customer}上周宣布获得9亿元D轮融资。`,
    }),
    reports: {
      funding: ({ name, amount, investor }) => ({
        headline: `${name}获${amount}亿元B轮融资，${investor}领投`,
        lead: `本轮融资将用于产品研发。`,
      }),
      launch: ({ product }) => ({
        headline: `我们推出了${product}`,
        lead: `${product}是面向护士长的智能助手。`,
      }),
    },
    filler: ['休息时间详解'],
    news: '动态',
    imprint: '关于我们',
    date: (day, month, year) => `${year}/${two(month)}/${two(day)}`,
  },
};
