import type { SignalKind } from '@modernleads/contracts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that tell no fact. */
export const NEUTRAL = words(
  'about after again also around away been before behind being both bring bringing brings build building builds change changes changing come comes coming company could customer customers deal does done during each ahead else every first following from getting give going handle handling have having help here into just know latest lead list look looking made make makes many meet more most much need needs next offer offers once open opens other over part people place plan planning plans priorities priority recent recently role roles says side sides some something soon speed still support sure take takes taking team teams than that their them then there these they thing things think thinking this those through together touches toward towards under until upon very want what when where which while will with within work working works would year your yours announced entering entered covering getting ready approach worth discuss comparing notes conversation talk chat open curious wondering interested happy glad',
);

/** Words by which an event of a kind is told. */
export const KIND_WORDS: Readonly<Record<SignalKind, ReadonlySet<string>>> = {
  funding: words(
    'funding funded raise raised raises raising round rounds money million billion thousand closed closing close capital investment invested investors investor financing secured series seed pre-seed led',
  ),
  hiring: words(
    'hiring hire hires hired recruiting role roles position positions open opening openings vacancies jobs team sales marketing engineering product design finance operations legal support data procurement people',
  ),
  launch: words(
    'launch launched launches launching release released releases introduced introduces introducing product platform feature version live available something',
  ),
  expansion: words(
    'expansion expand expands expanded expanding office offices opening opened opens location locations market markets',
  ),
  leadership: words(
    'leader leading leadership appointed appoints appointment joins joined joining hired named promoted role takes taking over',
  ),
  partnership: words('partnership partner partners partnered partnering alliance cooperation collaboration agreement'),
  award: words('award awards awarded received receives wins prize named recognised recognized recognition'),
  pricing: words('pricing price prices changed plan plans tier tiers tariff tariffs updated'),
  event: words('event events conference summit webinar fair trade takes took part taking booth attending'),
  regulation: words(
    'approval approved certification certified certificate licence license compliance compliant regulation regulatory obtained achieved place',
  ),
  acquisition: words('acquisition acquired acquires acquiring acquire merger merged merging merges takeover bought buys part'),
};

/** Words with which a sentence begins, and names of no one. */
export const PLAIN_STARTS = words(
  'with now after how where what which when since as its it the a an and for in at on your you following given are is will who',
);

/** Words that turn a statement round. */
export const NEGATIONS =
  /(?<![\p{L}])(?:not|no|never|none|nobody|without|fails?|failed|lost|loses?|losing|lacks?|cancel(?:s|led|ed)?|den(?:y|ies|ied)|bankrupt\p{L}*|insolven\p{L}*|lawsuits?|fraud\p{L}*|layoffs?|fired|\p{L}+n['’]t)(?![\p{L}])/giu;
