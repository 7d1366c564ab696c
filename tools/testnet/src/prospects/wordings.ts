import type { Language, Wording } from './prospect';

const months = (names: string): readonly string[] => names.split(' ');
const EN = months('January February March April May June July August September October November December');
const DE = months('Januar Februar März April Mai Juni Juli August September Oktober November Dezember');
const FR = months('janvier février mars avril mai juin juillet août septembre octobre novembre décembre');
const ES = months('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre');
const IT = months('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre');
const PT = months('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro');
const NL = months('januari februari maart april mei juni juli augustus september oktober november december');
const PL = months('stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia');

/** How the companies of the first set write. */
export const FIRST_WORDINGS: Readonly<Record<Language, Wording>> = {
  en: {
    about: (name) => `${name} builds planning software for workshops and small factories.`,
    customer: (customer, name) => ({
      headline: `${customer} raises $55 million to build new bakeries`,
      lead: `Our customer ${customer} has raised $55 million in Series C. We are proud that ${name} plans its shifts.`,
    }),
    reports: {
      funding: ({ name, amount, investor }) => ({
        headline: `${name} raises $${amount} million in Series A`,
        lead: `${name} has raised $${amount} million in a Series A round led by ${investor}.`,
      }),
      launch: ({ name, product }) => ({
        headline: `${name} launches ${product}`,
        lead: `Today we launch ${product}, a new scheduling module for workshops.`,
      }),
      expansion: ({ name, city }) => ({
        headline: `${name} opens an office in ${city}`,
        lead: `With the new office in ${city} we are closer to our customers in the region.`,
      }),
      leadership: ({ name, person }) => ({
        headline: `${name} appoints ${person} as Chief Revenue Officer`,
        lead: `${person} joins ${name} from a maker of machine tools.`,
      }),
      partnership: ({ name, partner }) => ({
        headline: `${name} partners with ${partner}`,
        lead: `The partnership with ${partner} brings our plans to machines on the floor.`,
      }),
      acquisition: ({ name, partner }) => ({
        headline: `${name} acquires ${partner}`,
        lead: `The team of ${partner} joins us at our head office.`,
      }),
      award: ({ name }) => ({
        headline: `${name} wins the Workshop Award`,
        lead: `The jury chose ${name} among forty entries.`,
      }),
      regulation: ({ name }) => ({
        headline: `${name} achieves ISO 27001 certification`,
        lead: `An auditor has certified our information security.`,
      }),
      pricing: ({ name }) => ({
        headline: `${name} introduces new pricing`,
        lead: `From now on our plans are billed by machine.`,
      }),
    },
    filler: [
      'Five ways to plan a night shift.',
      'What a good hand-over looks like.',
      'Notes from our summer party.',
      'A glossary of the shop floor.',
    ],
    news: 'News',
    imprint: 'Imprint',
    date: (day, month, year) => `${day} ${EN[month - 1]} ${year}`,
  },
  de: {
    about: (name) => `${name} entwickelt Planungssoftware für Werkstätten und kleine Fabriken.`,
    customer: (customer, name) => ({
      headline: `${customer} sammelt 55 Millionen Euro für neue Backstuben ein`,
      lead: `Unser Kunde ${customer} hat 55 Millionen Euro eingesammelt. Die Schichten plant er mit ${name}.`,
    }),
    reports: {
      funding: ({ name, amount, investor }) => ({
        headline: `${name} sammelt ${amount} Millionen Euro ein`,
        lead: `${name} hat eine Finanzierungsrunde über ${amount} Millionen Euro abgeschlossen, angeführt von ${investor}.`,
      }),
      launch: ({ name, product }) => ({
        headline: `${name} stellt neues Modul „${product}“ vor`,
        lead: `Mit „${product}“ lassen sich Schichten in Minuten planen.`,
      }),
      expansion: ({ name, city }) => ({
        headline: `${name} eröffnet Standort in ${city}`,
        lead: `Das neue Büro in ${city} betreut Kunden in der Region.`,
      }),
      leadership: ({ name, person }) => ({
        headline: `${person} wird neue Vertriebsleiterin bei ${name}`,
        lead: `${person} kommt von einem Hersteller von Werkzeugmaschinen.`,
      }),
      partnership: ({ name, partner }) => ({
        headline: `${name} und ${partner} schließen Partnerschaft`,
        lead: `Die Zusammenarbeit bringt unsere Pläne an die Maschine.`,
      }),
      acquisition: ({ name, partner }) => ({
        headline: `${name} übernimmt ${partner}`,
        lead: `Das Team von ${partner} zieht in unsere Zentrale.`,
      }),
    },
    filler: ['Fünf Wege, eine Nachtschicht zu planen.', 'So gelingt die Übergabe.', 'Unser Sommerfest in Bildern.'],
    news: 'Aktuelles',
    imprint: 'Impressum',
    date: (day, month, year) => `${day}. ${DE[month - 1]} ${year}`,
  },
  fr: {
    about: (name) => `${name} développe un logiciel de planification pour les ateliers et les petites usines.`,
    customer: (customer, name) => ({
      headline: `${customer} lève 55 millions d’euros pour ouvrir des fournils`,
      lead: `Notre client ${customer} a levé 55 millions d’euros. Il planifie ses équipes avec ${name}.`,
    }),
    reports: {
      funding: ({ name, amount, investor }) => ({
        headline: `${name} lève ${amount} millions d’euros`,
        lead: `${name} annonce une levée de fonds de ${amount} millions d’euros menée par ${investor}.`,
      }),
      launch: ({ name, product }) => ({
        headline: `${name} lance « ${product} »`,
        lead: `Nous lançons « ${product} », un nouveau module pour les ateliers.`,
      }),
      expansion: ({ name, city }) => ({
        headline: `${name} ouvre un bureau à ${city}`,
        lead: `Cette ouverture nous rapproche de nos clients.`,
      }),
      leadership: ({ name, person }) => ({
        headline: `${name} nomme ${person} directrice commerciale`,
        lead: `${person} vient d’un fabricant de machines-outils.`,
      }),
      partnership: ({ name, partner }) => ({
        headline: `${name} annonce un partenariat avec ${partner}`,
        lead: `Ce partenariat amène nos plannings jusqu’à la machine.`,
      }),
    },
    filler: ['Cinq façons de planifier une équipe de nuit.', 'Réussir la passation.', 'Notre fête de l’été en images.'],
    news: 'Actualités',
    imprint: 'Mentions légales',
    date: (day, month, year) => `${day === 1 ? '1er' : day} ${FR[month - 1]} ${year}`,
  },
  es: {
    about: (name) => `${name} desarrolla software de planificación para talleres y fábricas pequeñas.`,
    customer: (customer, name) => ({
      headline: `${customer} levanta 55 millones de euros para abrir obradores`,
      lead: `Nuestro cliente ${customer} ha levantado 55 millones de euros. Planifica sus turnos con ${name}.`,
    }),
    reports: {
      funding: ({ name, amount, investor }) => ({
        headline: `${name} levanta ${amount} millones de euros`,
        lead: `${name} ha cerrado una ronda de financiación de ${amount} millones de euros liderada por ${investor}.`,
      }),
      launch: ({ name, product }) => ({
        headline: `${name} lanza ${product}`,
        lead: `Lanzamos ${product}, un módulo nuevo para talleres.`,
      }),
      expansion: ({ name, city }) => ({
        headline: `${name} abre una oficina en ${city}`,
        lead: `La apertura nos acerca a nuestros clientes.`,
      }),
      leadership: ({ name, person }) => ({
        headline: `${name} nombra a ${person} directora comercial`,
        lead: `${person} llega de un fabricante de máquinas herramienta.`,
      }),
      partnership: ({ name, partner }) => ({
        headline: `${name} firma una alianza con ${partner}`,
        lead: `El acuerdo lleva nuestros planes a la máquina.`,
      }),
    },
    filler: ['Cinco formas de planificar un turno de noche.', 'Cómo hacer un buen relevo.', 'Nuestra fiesta de verano.'],
    news: 'Noticias',
    imprint: 'Aviso legal',
    date: (day, month, year) => `${day} de ${ES[month - 1]} de ${year}`,
  },
  it: {
    about: (name) => `${name} sviluppa software di pianificazione per officine e piccole fabbriche.`,
    customer: (customer, name) => ({
      headline: `${customer} raccoglie 55 milioni di euro per nuovi forni`,
      lead: `Il nostro cliente ${customer} ha raccolto 55 milioni di euro. Pianifica i turni con ${name}.`,
    }),
    reports: {
      funding: ({ name, amount, investor }) => ({
        headline: `${name} raccoglie ${amount} milioni di euro`,
        lead: `${name} ha chiuso un round da ${amount} milioni di euro guidato da ${investor}.`,
      }),
      launch: ({ name, product }) => ({
        headline: `${name} lancia “${product}”`,
        lead: `Lanciamo “${product}”, un nuovo modulo per le officine.`,
      }),
      expansion: ({ name, city }) => ({
        headline: `${name} apre una sede a ${city}`,
        lead: `La nuova sede ci avvicina ai clienti.`,
      }),
      leadership: ({ name, person }) => ({
        headline: `${name} nomina ${person} direttrice commerciale`,
        lead: `${person} arriva da un costruttore di macchine utensili.`,
      }),
    },
    filler: ['Cinque modi per pianificare un turno di notte.', 'Come fare un buon passaggio di consegne.'],
    news: 'Notizie',
    imprint: 'Note legali',
    date: (day, month, year) => `${day} ${IT[month - 1]} ${year}`,
  },
  pt: {
    about: (name) => `${name} desenvolve software de planeamento para oficinas e pequenas fábricas.`,
    customer: (customer, name) => ({
      headline: `${customer} capta 55 milhões de euros para abrir padarias`,
      lead: `O nosso cliente ${customer} captou 55 milhões de euros. Planeia os turnos com a ${name}.`,
    }),
    reports: {
      funding: ({ name, amount, investor }) => ({
        headline: `${name} capta ${amount} milhões de euros`,
        lead: `A ${name} fechou uma ronda de investimento de ${amount} milhões de euros liderada por ${investor}.`,
      }),
      launch: ({ name, product }) => ({
        headline: `${name} lança ${product}`,
        lead: `Lançamos ${product}, um novo módulo para oficinas.`,
      }),
      expansion: ({ name, city }) => ({
        headline: `${name} abre escritório em ${city}`,
        lead: `O novo escritório aproxima-nos dos clientes.`,
      }),
      leadership: ({ name, person }) => ({
        headline: `${name} nomeia ${person} diretora comercial`,
        lead: `${person} vem de um fabricante de máquinas.`,
      }),
    },
    filler: ['Cinco formas de planear um turno da noite.', 'Como passar o turno.'],
    news: 'Notícias',
    imprint: 'Aviso legal',
    date: (day, month, year) => `${day} de ${PT[month - 1]} de ${year}`,
  },
  nl: {
    about: (name) => `${name} ontwikkelt planningssoftware voor werkplaatsen en kleine fabrieken.`,
    customer: (customer, name) => ({
      headline: `${customer} haalt 55 miljoen euro op voor nieuwe bakkerijen`,
      lead: `Onze klant ${customer} heeft 55 miljoen euro opgehaald. De diensten plant hij met ${name}.`,
    }),
    reports: {
      funding: ({ name, amount, investor }) => ({
        headline: `${name} haalt ${amount} miljoen euro op`,
        lead: `${name} heeft een financieringsronde van ${amount} miljoen euro afgesloten, onder leiding van ${investor}.`,
      }),
      launch: ({ name, product }) => ({
        headline: `${name} lanceert ${product}`,
        lead: `Vandaag lanceren we ${product}, een nieuwe module voor werkplaatsen.`,
      }),
      expansion: ({ name, city }) => ({
        headline: `${name} opent kantoor in ${city}`,
        lead: `Met het nieuwe kantoor zitten we dichter bij de klant.`,
      }),
      leadership: ({ name, person }) => ({
        headline: `${name} benoemt ${person} tot commercieel directeur`,
        lead: `${person} komt van een maker van gereedschapsmachines.`,
      }),
    },
    filler: ['Vijf manieren om een nachtdienst te plannen.', 'Zo gaat een goede overdracht.'],
    news: 'Nieuws',
    imprint: 'Colofon',
    date: (day, month, year) => `${day} ${NL[month - 1]} ${year}`,
  },
  pl: {
    about: (name) => `${name} tworzy oprogramowanie do planowania dla warsztatów i małych fabryk.`,
    customer: (customer, name) => ({
      headline: `${customer} pozyskuje 55 mln euro na nowe piekarnie`,
      lead: `Nasz klient ${customer} pozyskał 55 mln euro. Zmiany planuje z ${name}.`,
    }),
    reports: {
      funding: ({ name, amount, investor }) => ({
        headline: `${name} pozyskuje ${amount} mln euro`,
        lead: `${name} pozyskała ${amount} mln euro finansowania w rundzie prowadzonej przez ${investor}.`,
      }),
      launch: ({ name, product }) => ({
        headline: `${name} wprowadza na rynek ${product}`,
        lead: `Wprowadzamy ${product}, nowy moduł dla warsztatów.`,
      }),
      expansion: ({ name, city }) => ({
        headline: `${name} otwiera biuro w mieście ${city}`,
        lead: `Nowe biuro zbliża nas do klientów.`,
      }),
      leadership: ({ name, person }) => ({
        headline: `${name} powołuje nową dyrektor handlową, którą jest ${person}`,
        lead: `${person} przychodzi od producenta obrabiarek.`,
      }),
    },
    filler: ['Pięć sposobów na plan nocnej zmiany.', 'Jak dobrze przekazać zmianę.'],
    news: 'Aktualności',
    imprint: 'Nota prawna',
    date: (day, month, year) => `${day} ${PL[month - 1]} ${year}`,
  },
  ja: {
    about: (name) => `${name}は、工場と工房のための計画ソフトウェアを提供しています。`,
    customer: (customer) => ({
      headline: `導入企業の${customer}が55億円を調達`,
      lead: `お客様の${customer}が55億円の資金調達を実施しました。`,
    }),
    reports: {
      funding: ({ name, amount }) => ({
        headline: `${name}、シリーズAで${amount}億円の資金調達を実施`,
        lead: `${name}は、シリーズAラウンドで${amount}億円を調達しました。`,
      }),
      launch: ({ name, product }) => ({
        headline: `${name}、新サービス「${product}」を提供開始`,
        lead: `本日より「${product}」をご利用いただけます。`,
      }),
    },
    filler: ['夜勤を計画する五つの方法。'],
    news: 'お知らせ',
    imprint: '会社概要',
    date: (day, month, year) => `${year}年${month}月${day}日`,
  },
  zh: {
    about: (name) => `${name}为车间和小型工厂提供排班软件。`,
    customer: (customer) => ({ headline: `客户${customer}完成5.5亿元C轮融资`, lead: `我们的客户${customer}获得5.5亿元融资。` }),
    reports: {
      funding: ({ name, amount }) => ({
        headline: `${name}完成${amount}亿元A轮融资`,
        lead: `${name}宣布完成${amount}亿元A轮融资。`,
      }),
      launch: ({ name, product }) => ({ headline: `${name}正式发布新产品“${product}”`, lead: `即日起可以使用“${product}”。` }),
    },
    filler: ['安排夜班的五种方法。'],
    news: '新闻',
    imprint: '关于我们',
    date: (day, month, year) => `${year}年${month}月${day}日`,
  },
};
