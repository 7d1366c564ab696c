import type { Random } from './random';

/** A person as address books know one, and how the person's own documents spell the name in ASCII. */
export interface Name {
  readonly first: string;
  readonly last: string;
  /** Words in ASCII, umlauts as `a:` `o:` `u:` where a firm decides. */
  readonly firstWords: readonly string[];
  readonly lastWords: readonly string[];
  readonly particles: readonly string[];
}

interface Culture {
  readonly weight: number;
  /** `Jörg=jo:rg`; without `=` the lower-case word itself. */
  readonly first: string;
  readonly last: string;
}

/** Invented persons come from the product of these lists. */
const CULTURES: readonly Culture[] = [
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

const PARTICLES = new Set('van von der den de la le du da dos ter bin al el'.split(' '));
const entries = (list: string): string[] => list.trim().split(/\s+/);
const pools = CULTURES.map(({ weight, first, last }) => [{ first: entries(first), last: entries(last) }, weight] as const);

export function inventName(random: Random): Name {
  const { first, last } = random.weighted(pools);
  const [given, givenWords] = entryOf(random.pickSkewed(first));
  const [family, familyWords] = entryOf(random.pickSkewed(last));
  return {
    first: given,
    last: family,
    firstWords: givenWords,
    lastWords: familyWords.filter((word) => !PARTICLES.has(word)),
    particles: familyWords.filter((word) => PARTICLES.has(word)),
  };
}

function entryOf(entry: string): [shown: string, words: string[]] {
  const [shown = '', ascii = shown] = entry.split('=');
  return [shown.replaceAll('_', ' '), ascii.toLowerCase().replaceAll("'", '').split(/[_-]/)];
}
