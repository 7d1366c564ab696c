import type { Random } from './random';

/** A person as in an address book, and the ASCII spelling of the name in the person's documents. */
export interface Name {
  readonly first: string;
  readonly last: string;
  /** Words in ASCII; umlauts as `a:` `o:` `u:`, which each firm spells in its own way. */
  readonly firstWords: readonly string[];
  readonly lastWords: readonly string[];
  readonly particles: readonly string[];
  /** A middle name or initial that the name shows; empty: none. */
  readonly middle: string;
  /** Other given names that the person goes by: short and formal ones, and one from another language. */
  readonly otherFirst: readonly string[];
}

interface NameList {
  readonly weight: number;
  /** `Jörg=jo:rg`; without `=` the lower-case word itself. */
  readonly first: string;
  readonly last: string;
}

/** Where a company's people come from. */
export interface Culture {
  readonly first: readonly string[];
  readonly last: readonly string[];
}

/** Invented persons come from the product of these lists. */
const CULTURES: readonly NameList[] = [
  {
    weight: 40,
    first: `John Michael David Sarah James Emily Robert Jennifer Daniel Laura Mark Lisa Thomas Kate Brian Rachel Kevin Megan Ryan Amy Eric Julie
      Scott Nicole Tyler Heather Adam Karen Greg Diane Nathan Erin Paul Rebecca Luke Hannah Owen Grace Trevor Paige Wesley Brooke Curtis Shannon
      Dustin Holly Garrett Leah Bradley Jill Clayton Tara Spencer Kelsey Graham Morgan Harvey Bonnie Percy Odette Mary_Ann Anne-Marie`,
    last: `Smith Johnson Brown Miller Davis Wilson Clark Lewis Walker Hall Young King Wright Hill Scott Adams Baker Nelson Carter Mitchell Turner Parker
      Collins Edwards Stewart Morris Rogers Reed Cook Bailey Cooper Howard Ward Peterson Gray Watson Brooks Kelly Sanders Price Bennett Wood Barnes
      Ross Henderson Coleman Jenkins Perry Powell Long Patterson Hughes Flores Washington Butler Simmons Foster Bryant Alexander Russell Griffin Hayes
      Fairweather Oakhurst Pemberton Thistlewood Winterbourne Larkspur Hollingsworth Underhill Marchbanks Quillfeather O'Neill=oneill O'Brien=obrien
      McDonald MacLeod Smith-Jones Taylor-Reed`,
  },
  {
    weight: 14,
    first: `Thomas Andreas Stefan Michael Christian Jörg=jo:rg Jürgen=ju:rgen Anna Julia Katharina Günther=gu:nther Sabine Björn=bjo:rn Klaus Uwe Heike Anja
      Matthias Lukas Felix Käthe=ka:the Hans-Peter Karl-Heinz Annette Wolfgang Dieter Ulrike Rüdiger=ru:diger Sönke=so:nke Wiebke`,
    last: `Müller=mu:ller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer=scha:fer Koch Bauer Richter Klein Wolf Schröder=schro:der
      Neumann Schwarz Braun Krüger=kru:ger Hartmann Lange Köhler=ko:hler Jäger=ja:ger Vogel Günzel=gu:nzel Böhm=bo:hm Weiß=weiss Großmann=grossmann
      Ahrendt Zickler Quastenberg Hüttenrauch=hu:ttenrauch Pfefferkorn von_Ahlefeld von_der_Heyde`,
  },
  {
    weight: 8,
    first: `Pierre Jean Nicolas Julien Camille Sophie Marie François=francois Hélène=helene Jean-Paul Jean-Luc Marie-Claire Céline=celine Élodie=elodie
      Thibault Guillaume Aurélie=aurelie Benoît=benoit Mathieu Chloé=chloe`,
    last: `Martin Bernard Dubois Durand Leroy Moreau Simon Laurent Lefebvre Michel Garnier Faure Rousseau Blanchard Gauthier Lambert Perrin Besson Delacourt
      de_La_Tour Le_Gall Lévêque=leveque Château=chateau Montcharmont Beauvillain`,
  },
  {
    weight: 8,
    first: `José=jose Juan Carlos Luis María=maria Ana Javier Miguel Carmen Lucía=lucia Andrés=andres José_Luis=jose_luis María_José=maria_jose Sofía=sofia Raúl=raul Inés=ines
      João=joao Rui Inês=ines Thiago Beatriz Mateus`,
    last: `García=garcia Martínez_López=martinez_lopez Fernández=fernandez Rodríguez=rodriguez González_Pérez=gonzalez_perez Sánchez=sanchez Romero Navarro_Ruiz
      Núñez=nunez Ibáñez=ibanez Silva Santos Oliveira_Costa da_Silva dos_Santos Pereira Carvalho Ferreira_Alves de_la_Cruz Zubizarreta Etxeberria`,
  },
  {
    weight: 7,
    first: `Jan Pieter Kees Daan Sanne Marieke Joost Femke Willem Lotte Ruben Anouk Sven Lars Erik Anders Ingrid Astrid Søren=so:ren Jørgen=jo:rgen Åsa=asa
      Håkan=hakan Mikko Jukka Päivi=paivi`,
    last: `de_Vries van_den_Berg van_Dijk Bakker Visser Smit Meijer de_Boer Mulder van_der_Meer Jansen ter_Horst Andersson Johansson Nilsson Lindqvist
      Sørensen=so:rensen Kjær=kjaer Østergaard=o:stergaard Åkesson=akesson Bergström=bergstrom Virtanen Mäkelä=makela Hämäläinen=hamalainen`,
  },
  {
    weight: 8,
    first: `Wei Xiaoming Yan Li Jing Hao Min-jun Ji-hoon Seo-yeon Hyun Kenji Yuki Haruto Akiko Priya Rahul Amit Sanjay Deepa Vikram Ananya Ramesh Linh Minh`,
    last: `Wang Zhang Chen Liu Kim Lee Park Choi Tanaka Sato Suzuki Yamamoto Sharma Patel Kumar Gupta Iyer Banerjee Chatterjee Nguyen Tran Huang Zhou`,
  },
  {
    weight: 8,
    first: `Ivan Sergey Dmitry Olga Natalia Tatiana Alexei Irina Pavel Иван=ivan Сергей=sergey Ольга=olga Андрей=andrey Юлия=yulia Piotr Tomasz Katarzyna
      Małgorzata=malgorzata Łukasz=lukasz Jiří=jiri Zdeněk=zdenek Nikos Eleni Дмитрий=dmitry Наталья=natalia`,
    last: `Ivanov Petrov Smirnov Kuznetsov Popov Новиков=novikov Морозов=morozov Волков=volkov Щербаков=shcherbakov Kowalski Nowak Wiśniewski=wisniewski
      Wójcik=wojcik Dvořák=dvorak Novák=novak Papadopoulos Georgiou Kostopoulos Horváth=horvath Szabó=szabo`,
  },
  {
    weight: 7,
    first: `Ahmed Mohamed Omar Fatima Layla Hassan Yusuf Karim Noor Tariq Emre Ayşe=ayse Mehmet Zeynep Çağlar=caglar David Yael Noa Eitan Moshe`,
    last: `Hassan Al-Farsi El-Sayed Khalil Mansour Haddad Ibrahim Rahman Yılmaz=yilmaz Kaya Demir Şahin=sahin Öztürk=ozturk Cohen Levi Mizrahi Peretz bin_Rashid`,
  },
];

/** Formal names and their short forms. */
const SHORT_FORMS = `michael mike, david dave, james jim, robert bob, jennifer jen, daniel dan, thomas tom, kate katherine, rachel rach, amy amelia, eric erik, julie julia,
  scott scottie, nicole nicky, adam ad, greg gregory, nathan nate, erin eri, paul paulo, rebecca becky, luke lucas, andreas andi, stefan steff, michael michi, christian chris,
  katharina kathi, sabine bine, klaus nikolaus, matthias matze, lukas luki, wolfgang wolf, nicolas nico, sophie sofie, marie maria, guillaume will, mathieu mat, jose pepe,
  carlos carl, luis lucho, miguel mike, javier javi, juan john, jan johannes, pieter piet, willem wim, lars larry, sanjay san, rahul rah, vikram vik, ivan vanya, sergey serge,
  dmitry dima, olga olya, natalia natasha, tatiana tanya, alexei alex, pavel pasha, piotr peter, tomasz tomek, katarzyna kasia, mohamed mo, yusuf joe, ahmed ahmad, mehmet memo,
  john jack, sarah sara, emily em, mark marcus, kevin kev, megan meg, tyler ty, heather heath, garrett gary, bradley brad, clayton clay, spencer spence, kelsey kels`;
/** Given names that people of East Asia take at work. */
const WESTERN = `kevin jason eric tony vincent grace jenny lily leo allen ray frank vivian cindy andy jack`.split(' ');

const PARTICLES = new Set('van von der den de la le du da dos ter bin al el'.split(' '));
const entries = (list: string): string[] => list.trim().split(/\s+/);
const pools = CULTURES.map(({ weight, first, last }) => [{ first: entries(first), last: entries(last) }, weight] as const);
const EAST_ASIAN = new Set(pools[5]?.[0].first);
const others = new Map<string, string[]>();
for (const [one = '', other = ''] of SHORT_FORMS.split(',').map((pair) => pair.trim().split(' '))) {
  others.set(one, [...(others.get(one) ?? []), other]);
  others.set(other, [...(others.get(other) ?? []), one]);
}

/** Shares of people whose names no list has, who show a middle name, and who show the initial of one. */
const RARE = { first: 0.55, last: 0.52 };
const MIDDLE = { name: 0.05, initial: 0.02 };

export const pickCulture = (random: Random): Culture => random.weighted(pools);

export function inventName(random: Random, { first, last }: Culture = pickCulture(random)): Name {
  const [given, givenWords] = random.chance(RARE.first)
    ? entryOf(capital(inventGiven(random)))
    : entryOf(random.pickSkewed(first));
  const [family, familyWords] = random.chance(RARE.last)
    ? entryOf(capital(inventWord(random)))
    : entryOf(random.pickSkewed(last));
  const [middle, shown] = inventMiddle(random, first);
  const western = EAST_ASIAN.has(given) ? [random.pick(WESTERN)] : [];
  return {
    first: given + shown,
    last: family,
    firstWords: givenWords,
    lastWords: familyWords.filter((word) => !PARTICLES.has(word)),
    particles: familyWords.filter((word) => PARTICLES.has(word)),
    middle,
    otherFirst: [...(others.get(givenWords.join('')) ?? []), ...western],
  };
}

function inventMiddle(random: Random, list: readonly string[]): readonly [middle: string, shown: string] {
  const at = random.next();
  if (at >= MIDDLE.name + MIDDLE.initial) return ['', ''];
  const [name, [word = '']] = entryOf(random.pick(list));
  const middle = word.replaceAll(':', '');
  return at < MIDDLE.initial ? [middle, ` ${middle.slice(0, 1).toUpperCase()}.`] : [middle, ` ${name}`];
}

const STARTS = 'b br d dr f fl g gr h j k kl l m n p pr qu r s st t th tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ei o a e'.split(' ');
const MIDDLES = 'l ll m n nd r rr s ss t v x lm rn st ck'.split(' ');
const ENDS = {
  given: 'a an e el en ia in ius o on ra ric ya'.split(' '),
  family: 'berg ham man ner ov ski son stone ton well wick worth er'.split(' '),
};

/** A given name that nobody else is likely to have. */
export const inventGiven = (random: Random): string => stem(random) + random.pick(ENDS.given);
/** A family name that few have. */
export const inventWord = (random: Random): string => stem(random) + random.pick(ENDS.family);

const stem = (random: Random): string => random.pick(STARTS) + random.pick(VOWELS) + random.pick(MIDDLES);
const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);

function entryOf(entry: string): [shown: string, words: string[]] {
  const [shown = '', ascii = shown] = entry.split('=');
  return [shown.replaceAll('_', ' '), ascii.toLowerCase().replaceAll("'", '').split(/[_-]/)];
}
