import { isCommonGivenName } from './nicknames';

const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Names that whole countries share. */
const EVERYWHERE = set('kim lee park li wang zhang chen liu nguyen tran singh kumar patel khan ali');
const VERY_COMMON = new Set(
  `smith garcia silva yang muller mueller jones johnson williams 
  ahmed santos rodriguez martinez gonzalez lopez hernandez brown chan wong huang choi sharma`.split(/\s+/),
);
const COMMON = new Set(
  `davis miller wilson anderson thomas taylor moore jackson martin white harris clark lewis robinson walker young allen king wright scott
  green baker adams nelson hill campbell mitchell roberts carter phillips evans turner parker collins edwards stewart morris murphy cook
  rogers morgan cooper peterson reed bailey bell kelly howard ward cox richardson wood watson brooks bennett gray hughes price myers long
  foster ross schmidt schneider fischer weber meyer meier wagner becker schulz hoffmann koch bauer klein wolf schroeder neumann schwarz
  zimmermann braun hofmann hartmann lange bernard dubois petit durand leroy moreau simon laurent lefebvre michel rossi russo ferrari
  esposito bianchi romano colombo ricci marino greco jansen devries vandenberg bakker visser smit meijer debakker andersson johansson
  karlsson nilsson eriksson larsson olsson hansen johansen olsen larsen andersen pedersen nielsen jensen christensen rasmussen korhonen
  virtanen nowak kowalski wisniewski ivanov ivanova petrov petrova smirnov popov novak svoboda horvath nagy kovacs toth szabo popescu yilmaz
  kaya demir celik sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato zhao wu zhou xu sun ma zhu hu guo he lin luo
  jung kang cho yoon jang lim han shin seo kwon hwang song le pham huynh phan vu vo dang bui do hoang ho gupta shah mehta das roy rao reddy
  joshi verma iyer nair gomez perez sanchez ramirez torres flores rivera diaz cruz morales reyes gutierrez ortiz ramos fernandez ruiz alvarez
  jimenez moreno romero oliveira souza pereira ferreira costa almeida hassan hussein ibrahim mohamed abdullah rahman cohen levy tan lim ng
  lau cheung ho leung ouyang yildiz yildirim ozturk aydin ozdemir arslan aslan dogan kilic cetin kara koc kurt sahin alves lima gomes
  ribeiro carvalho martins rocha nunes barbosa araujo cardoso teixeira vieira mendes freitas castro andrade fernandes goncalves lopes
  marques pinto yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi saito shimizu mishra pandey yadav agarwal jain bose banerjee
  mukherjee pillai menon chauhan khalil mansour haddad saleh mahmoud youssef wojcik kowalczyk kaminski lewandowski zielinski szymanski
  novotny dvorak cerny prochazka kucera sokolov lebedev kozlov morozov volkov pavlov kuznetsov kuznetsova shevchenko kovalenko bondarenko
  tkachenko kovalchuk papadopoulos papadakis ionescu popa dumitru kiss varga molnar nemeth farkas dijkstra vandijk janssen hosseini ahmadi
  mohammadi mizrahi peretz biton dominguez vazquez castillo ortega delgado gallo conti deluca mancini roux girard fournier mercier`.split(
    /\s+/,
  ),
);

const VERY_COMMON_GIVEN = set(`
  john david michael james robert william thomas daniel mark paul peter andrew chris christopher matt matthew mike steve steven stephen
  alex alexander martin richard tom tim ben jan joe ryan kevin brian eric scott jason jeff sarah anna maria laura julia lisa jennifer
  jessica emily kate andrea stefan andreas christian markus sebastian nicolas pierre jean marco luca francesco jose juan carlos luis
  antonio mohamed mohammed muhammad ahmed ali omar rahul amit wei yuki anders lars erik johan piotr anton sergey alexey dmitry ivan nick
  sam dan rob adam simon philip patrick josh jonathan adrian max felix lukas`);

/**
 * About how many of all people bear this given name: it decides how much the existence of an address proves.
 * Orders of magnitude, not statistics.
 * @param text ASCII, lower case.
 * @returns a share, 0 to 1.
 */
export function givenNameShare(text: string): number {
  if (VERY_COMMON_GIVEN.has(text)) return 0.006;
  return isCommonGivenName(text) ? 0.003 : 0.000_7;
}

/** @param text ASCII, lower case. */
export const isUsualGivenName = (text: string): boolean => VERY_COMMON_GIVEN.has(text) || isCommonGivenName(text);

/** Per mille of people whose name begins so, a to z. */
const INITIALS = '130 40 60 60 50 30 30 40 30 120 50 50 120 30 20 40 2 50 80 50 5 20 20 3 20 10'.split(' ').map(Number);

/** About how many of all people have this initial. @see givenNameShare */
export function initialShare(text: string): number {
  return (INITIALS[text.charCodeAt(0) - 97] ?? 5) / 1_000;
}

/** About how many of all people bear this family name. @see givenNameShare */
export function familyNameShare(text: string): number {
  if (EVERYWHERE.has(text)) return 0.008;
  if (VERY_COMMON.has(text)) return 0.006;
  return COMMON.has(text) ? 0.002 : 0.000_7;
}

/** Known to the tables as a given or a family name, so borne by many. @param text ASCII, lower case. */
export function isCommonName(text: string): boolean {
  return [EVERYWHERE, VERY_COMMON, COMMON, VERY_COMMON_GIVEN].some((names) => names.has(text)) || isCommonGivenName(text);
}
