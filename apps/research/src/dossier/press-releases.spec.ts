import { daysAgo, NOW, pageOf } from '../../test/pages';
import { checkDossier, composeDossier, extractSignals, resolveIdentity } from './index';

const BUYER = { company: 'Rota', offer: null, keywords: [], functions: [] };
const FIT = { fit_score: null, fit_label: null, reason: null };
const front = (name: string, legal: string) =>
  pageOf(
    `<html lang="en"><head><title>${name} | Home</title><script type="application/ld+json">{"@type":"Organization","name":"${name}","legalName":"${legal}"}</script></head><body><header><a href="/news">Newsroom</a></header><h1>Welcome</h1><p>${name} is a logistics technology company.</p></body></html>`,
    { kind: 'front', url: 'https://kestrel.test/' },
  );
const FRONT = front('Kestrel Labs', 'Kestrel Labs Inc.');
const art = (lang: string, headline: string, lead: string) =>
  pageOf(
    `<html lang="${lang}"><head><title>${headline}</title></head><body><main><h1>${headline}</h1><time datetime="${daysAgo(9)}">x</time><p>${lead}</p></main></body></html>`,
    { url: 'https://kestrel.test/news/x' },
  );

/** Language, kind, headline and first sentence. */
const POSITIVE: readonly (readonly [string, string, string, string])[] = [
  ['en', 'funding', 'Kestrel Labs lands $18M to rethink freight', 'The Series A was co-led by Fjord Partners and Basin Capital.'],
  [
    'en',
    'funding',
    'Our Series B',
    'We are excited to announce that Kestrel Labs has raised a $40 million Series B, bringing our total funding to $61 million.',
  ],
  [
    'en',
    'funding',
    'Kestrel Labs closes oversubscribed seed round',
    'Kestrel Labs closed a $4.2 million seed round led by Fjord Partners.',
  ],
  ['en', 'funding', 'Fueling the next chapter', 'Today we announced $25 million in new investment from Basin Capital.'],
  [
    'en',
    'funding',
    'Kestrel Labs receives €2.5 million grant from the Innovation Fund',
    'The grant supports our work on batteries.',
  ],
  ['en', 'launch', 'Introducing Kestrel Dispatch', 'Kestrel Dispatch gives carriers one view of every load.'],
  ['en', 'launch', 'Kestrel Labs releases version 5 of its routing platform', 'It is faster.'],
  ['en', 'launch', 'Kestrel Labs debuts Talon, the first copilot for dispatchers', 'Talon reads emails.'],
  ['en', 'launch', 'Kestrel Dispatch is out of beta', 'Everyone can use it now.'],
  ['en', 'expansion', 'Kestrel Labs opens European headquarters in Rotterdam', 'The office will host 40 people.'],
  ['en', 'expansion', 'We’re landing in Japan', 'Kestrel Labs has set up a subsidiary in Tokyo.'],
  ['en', 'expansion', 'Kestrel Labs enters the Canadian market', 'Carriers in Canada can sign up.'],
  ['en', 'expansion', 'Kestrel Labs breaks ground on new plant in Ohio', 'The plant will open in two years.'],
  ['en', 'leadership', 'Kestrel Labs names Maria Okafor Chief Product Officer', 'She joins from a shipping line.'],
  ['en', 'leadership', 'Maria Okafor appointed Chief Executive Officer', 'Founder Ben Lund becomes chairman.'],
  ['en', 'leadership', 'Kestrel Labs welcomes Maria Okafor as Head of Sales', 'She starts in Rotterdam.'],
  ['en', 'partnership', 'Kestrel Labs and Maersail announce strategic partnership', 'Both will share data.'],
  ['en', 'partnership', 'Kestrel Labs joins forces with Maersail', 'The two companies will integrate their tools.'],
  ['en', 'acquisition', 'Kestrel Labs acquires Tollwise to expand in Europe', 'Terms were not disclosed.'],
  ['en', 'acquisition', 'Tollwise joins Kestrel Labs', 'We have acquired Tollwise, a maker of toll software.'],
  ['en', 'award', 'Kestrel Labs recognized as a Leader in the 2026 Freight Quadrant', 'For the second year.'],
  ['en', 'award', 'Kestrel Labs wins Best Logistics Startup', 'The prize was given in Oslo.'],
  ['en', 'regulation', 'Kestrel Labs earns ISO 9001 certification', 'The audit took a year.'],
  ['en', 'regulation', 'Kestrel Labs receives FDA clearance', 'It can now ship vaccines.'],
  ['en', 'hiring', 'We are hiring 30 engineers in Rotterdam', 'Apply now.'],
  ['en', 'event', 'See Kestrel Labs at Transport Expo in Munich', 'Visit booth 12.'],
  ['en', 'pricing', 'Kestrel Labs cuts prices for small carriers', 'The starter plan is now free.'],
  ['de', 'funding', 'Kestrel Labs schließt Serie A über 9 Mio. € ab', 'Lead-Investor ist Basin Capital.'],
  ['de', 'funding', 'Frisches Kapital: 9 Millionen Euro für Kestrel Labs', 'Die Runde wird von Fjord Partners angeführt.'],
  [
    'de',
    'funding',
    'Kestrel Labs erhält Millioneninvestment',
    'Das Logistik-Startup Kestrel Labs hat in einer Finanzierungsrunde 9 Millionen Euro eingeworben.',
  ],
  ['de', 'leadership', 'Neuer Geschäftsführer bei Kestrel Labs', 'Jens Brandt übernimmt zum Jahresende die Geschäftsführung.'],
  ['de', 'leadership', 'Kestrel Labs verstärkt Führungsteam mit Jens Brandt als Vertriebsleiter', 'Er kommt aus Bremen.'],
  ['de', 'launch', 'Kestrel Labs launcht Talon', 'Mit Talon planen Disponenten schneller.'],
  ['de', 'launch', 'Kestrel Labs veröffentlicht neue Version der Plattform', 'Sie ist schneller.'],
  ['de', 'expansion', 'Kestrel Labs eröffnet Büro in Zürich', 'Zehn Menschen arbeiten dort.'],
  ['de', 'partnership', 'Kestrel Labs und Maersail arbeiten künftig zusammen', 'Die Kooperation startet sofort.'],
  ['de', 'acquisition', 'Kestrel Labs übernimmt Mautprofi', 'Der Kaufpreis bleibt geheim.'],
  ['fr', 'funding', 'Kestrel Labs lève 9 M€ pour accélérer', 'Le tour est mené par Fjord Partners.'],
  ['fr', 'funding', 'Kestrel Labs réalise une levée de fonds de 9 millions d’euros', 'Elle servira à recruter.'],
  ['fr', 'leadership', 'Claire Dumas nommée directrice générale de Kestrel Labs', 'Elle succède au fondateur.'],
  ['fr', 'launch', 'Kestrel Labs présente Talon, son nouveau logiciel', 'Il lit les courriels.'],
  ['fr', 'expansion', 'Kestrel Labs s’installe à Nantes', 'Un nouveau bureau de 20 personnes.'],
  ['fr', 'acquisition', 'Kestrel Labs rachète Péagex', 'L’opération est bouclée.'],
  ['es', 'funding', 'Kestrel Labs cierra una ronda de 9 millones de euros', 'La lidera Fjord Partners.'],
  ['es', 'leadership', 'Kestrel Labs ficha a Marta Solís como directora general', 'Viene de Bilbao.'],
  ['es', 'expansion', 'Kestrel Labs abre su primera oficina en Valencia', 'Habrá 20 empleados.'],
  ['es', 'launch', 'Kestrel Labs lanza su nueva plataforma Talon', 'Ya está disponible.'],
  ['it', 'funding', 'Kestrel Labs chiude un round da 9 milioni di euro', 'Guida Fjord Partners.'],
  ['it', 'leadership', 'Giulia Ferri è la nuova amministratrice delegata di Kestrel Labs', 'Arriva da Genova.'],
  ['it', 'expansion', 'Kestrel Labs apre una nuova sede a Torino', 'Ci lavoreranno in venti.'],
  ['pt', 'funding', 'Kestrel Labs recebe investimento de 9 milhões de euros', 'A ronda foi liderada pela Fjord Partners.'],
  ['pt', 'expansion', 'Kestrel Labs inaugura fábrica em Aveiro', 'Serão 20 postos.'],
  ['nl', 'funding', 'Kestrel Labs krijgt 9 miljoen euro investering', 'Fjord Partners leidt de ronde.'],
  ['nl', 'leadership', 'Kestrel Labs stelt Sanne de Wit aan als CEO', 'Zij komt uit Breda.'],
  ['nl', 'acquisition', 'Kestrel Labs neemt Tolwijs over', 'De prijs is geheim.'],
  ['pl', 'funding', 'Kestrel Labs pozyskał 20 mln zł', 'Rundę poprowadził Fjord Partners.'],
  ['pl', 'leadership', 'Anna Zielińska nowym prezesem Kestrel Labs', 'Wcześniej pracowała w Łodzi.'],
  ['pl', 'expansion', 'Kestrel Labs otwiera fabrykę w Rzeszowie', 'Będzie tam 20 osób.'],
  ['ja', 'funding', 'Kestrel Labs、総額10億円の資金調達を実施', 'リード投資家はFjord Partnersです。'],
  ['ja', 'partnership', 'Kestrel LabsとMaersailが業務提携', '両社はデータを共有します。'],
  ['ja', 'leadership', '新CEO就任のお知らせ', 'Kestrel Labsは、山田太郎が代表取締役CEOに就任したことをお知らせします。'],
  ['zh', 'funding', 'Kestrel Labs宣布完成数千万美元B轮融资', '本轮由Fjord Partners领投。'],
  ['zh', 'partnership', 'Kestrel Labs与Maersail达成战略合作', '双方将共享数据。'],
];
/** What others did, or what did not happen. */
const NEGATIVE: readonly (readonly [string, string, string])[] = [
  ['en', 'Maersail raises $70 million', 'The shipping line, a long-time user of Kestrel Labs, announced a Series D.'],
  ['en', 'What Maersail’s $70M Series D means for freight', 'Maersail raised $70 million this week.'],
  ['en', 'Customer spotlight: Maersail opens new hub in Rotterdam', 'We opened a hub with 300 people, says its COO.'],
  ['en', 'Five reasons freight startups fail to raise a Series A', 'Most founders raise too late.'],
  ['en', 'Kestrel Energy raises $300 million', 'Kestrel Energy, no relation to us, raised $300 million.'],
  ['en', 'Industry news: Tollwise acquires Roadpay', 'The deal closed on Monday.'],
  ['en', 'Kestrel Labs denies plans to open an office in Oslo', 'There are no such plans.'],
  ['en', 'From our investors: Basin Capital closes $500M fund III', 'Basin Capital closed its third fund.'],
  ['en', 'Why we did not raise a Series B', 'We decided against it.'],
  ['en', 'Ten years of Kestrel Labs', 'In 2019 we raised $5 million and opened an office in Hamburg.'],
  ['en', 'How to hire a Head of Sales', 'Hiring a head of sales is hard.'],
  ['en', 'Maersail appoints new CEO', 'Maersail has named Tove Lind as CEO.'],
  ['de', 'Maersail sammelt 70 Millionen Euro ein', 'Die Reederei nutzt Kestrel Labs seit 2020.'],
  ['de', 'Was die Übernahme von Mautprofi durch Roadpay bedeutet', 'Roadpay übernimmt Mautprofi.'],
  ['de', 'Unser Investor Basin Capital legt neuen Fonds auf', 'Basin Capital hat 500 Millionen Euro eingesammelt.'],
  ['fr', 'Maersail lève 70 millions d’euros', 'Notre client poursuit sa croissance.'],
  ['fr', 'Boulange : une série D de 90 millions et des plannings signés Kestrel Labs', 'La chaîne a bouclé un tour de table.'],
  ['en', 'Maersail, Series D of $70 million: a story about Kestrel Labs', 'It is a story about growth.'],
  ['de', 'Serie B über 70 Millionen Euro: Maersail plant mit Kestrel Labs', 'Die Reederei wächst.'],
  ['es', 'Maersail abre una oficina en Valencia', 'Nuestro cliente crece.'],
  ['it', 'Maersail nomina un nuovo CEO', 'Un cambio importante per il settore.'],
  ['nl', 'Maersail opent kantoor in Utrecht', 'Onze klant groeit.'],
  ['pl', 'Maersail pozyskał 70 mln zł', 'Nasz klient rośnie.'],
  ['ja', 'Maersailが70億円を調達', '導入企業のMaersailは資金調達を発表しました。'],
  ['zh', 'Maersail完成7亿元融资', '我们的客户Maersail宣布融资。'],
];

function dossier(lang: string, headline: string, lead: string) {
  const pages = [FRONT, art(lang, headline, lead)];
  const identity = resolveIdentity({ domain: 'kestrel.test' }, pages);
  const facts = { identity, contact: {}, buyer: BUYER, now: NOW };
  const parts = { ...facts, signals: extractSignals(identity, pages, NOW), fit: FIT, pages };
  return checkDossier(composeDossier(parts), pages, facts);
}

describe('press releases', () => {
  it.each(POSITIVE)('%s %s: %s', (lang, kind, headline, lead) => {
    const { output, dropped } = dossier(lang, headline, lead);
    expect(output.why_now).toMatchObject({ signal_found: true, kind });
    expect(output.connection_point.usable_in_email).toContain('Kestrel Labs');
    expect(dropped).toEqual([]);
  });

  it.each(NEGATIVE)('tell nothing of the prospect: %s %s', (lang, headline, lead) => {
    expect(dossier(lang, headline, lead).output.why_now.signal_found).toBe(false);
  });
});
