/**
 * Names in the scripts of India. Unicode lays their blocks out alike, so that one table reads nine of them: letters by their place in the
 * block. Spellings are those of names and passports, not of scholars: `sh` for both palatal and retroflex, no length of vowels.
 */
const FIRST_BLOCK = 0x0900;
const BLOCK = 0x80;
const BLOCKS = ['devanagari', 'bengali', 'gurmukhi', 'gujarati', 'odia', 'tamil', 'telugu', 'kannada', 'malayalam'] as const;
type Script = (typeof BLOCKS)[number];

export const INDIC = /[\u0900-\u0D7F]/u;

const places = (table: string): ReadonlyMap<number, string> =>
  new Map(table.split(/\s+/).map((pair) => [Number.parseInt(pair.slice(0, 2), 16), pair.slice(3)]));

const VOWELS = places('05=a 06=a 07=i 08=ii 09=u 0A=uu 0B=ri 0D=e 0E=e 0F=e 10=ai 11=o 12=o 13=o 14=au');
const SIGNS = places('3E=a 3F=i 40=ii 41=u 42=uu 43=ri 45=e 46=e 47=e 48=ai 49=o 4A=o 4B=o 4C=au');
const CONSONANTS = places(
  `15=k 16=kh 17=g 18=gh 19=n 1A=ch 1B=chh 1C=j 1D=jh 1E=n 1F=t 20=th 21=d 22=dh 23=n 24=t 25=th 26=d 27=dh 28=n 29=n 2A=p 2B=ph 2C=b 2D=bh 2E=m 2F=y
  30=r 31=r 32=l 33=l 34=zh 35=v 36=sh 37=sh 38=s 39=h 58=q 59=kh 5A=g 5B=z 5C=r 5D=rh 5E=f 5F=y 70=v 71=w`.replace(
    /\n\s*/g,
    ' ',
  ),
);
const NUKTA: Readonly<Record<string, string>> = { k: 'q', g: 'g', j: 'z', ph: 'f', d: 'r', dh: 'rh' };
const [CANDRABINDU, ANUSVARA, VISARGA, NUKTA_SIGN, VIRAMA] = [0x01, 0x02, 0x03, 0x3c, 0x4d];
/** Letters that stand for a consonant without a vowel: Bengali ৎ and the chillu letters of Malayalam. */
const CLOSED: Readonly<Record<string, string>> = { ৎ: 't', ൺ: 'n', ൻ: 'n', ർ: 'r', ൽ: 'l', ൾ: 'l', ൿ: 'k' };

/** Scripts whose languages leave out the vowel that a consonant has where none is written: at the end, and between two syllables. */
const DROPPING: ReadonlySet<Script> = new Set(['devanagari', 'bengali', 'gurmukhi', 'gujarati', 'odia']);

/** Names that are spelled by custom, the usual way first. */
const BY_CUSTOM = new Map(
  `ಗೌಡ=gowda ಶೆಟ್ಟಿ=shetty ರೆಡ್ಡಿ=reddy ರಾವ್=rao ನಾಯಕ್=naik,nayak ಹೆಗಡೆ=hegde ಹೆಗ್ಡೆ=hegde ಭಟ್=bhat ಪೂಜಾರಿ=poojary ಶ್ರೀನಿವಾಸ್=srinivas ಲಕ್ಷ್ಮಿ=lakshmi,laxmi ಶ್ರೀ=sri
  రెడ్డి=reddy రావు=rao నాయుడు=naidu చౌదరి=chowdary,choudary శ్రీనివాస్=srinivas శ్రీనివాసరావు=srinivasarao శ్రీకాంత్=srikanth శ్రీధర్=sridhar లక్ష్మి=lakshmi వెంకట్=venkat వెంకటేష్=venkatesh గౌడ్=goud యాదవ్=yadav శ్రావణి=sravani
  ਸਿੰਘ=singh ਕੌਰ=kaur ਗਿੱਲ=gill ਢਿੱਲੋਂ=dhillon ਸੰਧੂ=sandhu ਸਿੱਧੂ=sidhu ਗਰੇਵਾਲ=grewal ਬਰਾੜ=brar ਸ਼ਰਮਾ=sharma ਗੁਰਪ੍ਰੀਤ=gurpreet ਹਰਪ੍ਰੀਤ=harpreet ਮਨਪ੍ਰੀਤ=manpreet ਜਸਪ੍ਰੀਤ=jaspreet ਅਮਨਦੀਪ=amandeep ਕੁਲਦੀਪ=kuldeep ਗੁਰਦੀਪ=gurdeep ਮਨਦੀਪ=mandeep ਹਰਦੀਪ=hardeep
  ਬਲਵਿੰਦਰ=balwinder ਸੁਖਵਿੰਦਰ=sukhwinder ਜਸਵਿੰਦਰ=jaswinder ਰਾਜਵਿੰਦਰ=rajwinder
  നായർ=nair മേനോൻ=menon പിള്ള=pillai കുറുപ്പ്=kurup നമ്പൂതിരി=namboothiri തോമസ്=thomas ജോസഫ്=joseph ജോർജ്=george മാത്യു=mathew വർഗീസ്=varghese ചാക്കോ=chacko കുര്യൻ=kurian ഫിലിപ്പ്=philip പോൾ=paul ജോൺ=john ലക്ഷ്മി=lakshmi ശ്രീജിത്ത്=sreejith ശ്രീകുമാർ=sreekumar
  પટેલ=patel શાહ=shah મહેતા=mehta દેસાઈ=desai જોશી=joshi ત્રિવેદી=trivedi પંડ્યા=pandya ભટ્ટ=bhatt ચૌધરી=chaudhary,chaudhari સોલંકી=solanki પરમાર=parmar
  श्रीवास्तव=srivastava,shrivastava पवन=pawan,pavan पवार=pawar राठौर=rathore राठौड़=rathod भोसले=bhosale,bhosle सिंह=singh सिन्हा=sinha चौधरी=chaudhary,choudhary,chaudhari अग्रवाल=agarwal,agrawal बनर्जी=banerjee चटर्जी=chatterjee मुखर्जी=mukherjee वर्मा=verma,varma शर्मा=sharma
  शेट्टी=shetty रेड्डी=reddy मिश्रा=mishra मिश्र=mishra गुप्ता=gupta चौहान=chauhan पांडेय=pandey पाण्डेय=pandey पांडे=pande,pandey तिवारी=tiwari बाजपेयी=bajpai वाजपेयी=vajpayee दुबे=dubey चौबे=choubey
  दीक्षित=dixit लक्ष्मी=lakshmi,laxmi ज्योति=jyoti ठाकुर=thakur घोष=ghosh बोस=bose रॉय=roy राय=rai,roy सेन=sen दास=das नायर=nair मेनन=menon अय्यर=iyer अयंगर=iyengar पिल्लई=pillai मैथ्यू=mathew थॉमस=thomas
  जॉर्ज=george जोसेफ=joseph खन्ना=khanna कपूर=kapoor मल्होत्रा=malhotra चोपड़ा=chopra अरोड़ा=arora भट्ट=bhatt भट=bhat जोशी=joshi गुरुंग=gurung श्रेष्ठ=shrestha थापा=thapa गिल=gill सूद=sood सैनी=saini
  मोदी=modi गांधी=gandhi नेहरू=nehru ईश्वर=ishwar प्रिया=priya पूजा=pooja,puja दीपक=deepak,dipak दीपा=deepa दीप्ति=deepti सुनील=sunil अनिल=anil नीता=neeta,nita नेहा=neha गीता=geeta,gita रीता=rita मीना=meena सीमा=seema
  नीलम=neelam वीणा=veena विनीत=vineet अमित=amit रोहित=rohit मोहित=mohit अजीत=ajit,ajeet रंजीत=ranjit,ranjeet मनजीत=manjeet,manjit हरजीत=harjeet संजीव=sanjeev राजीव=rajeev,rajiv प्रवीण=praveen,pravin नवीन=naveen,navin
  अहमद=ahmed,ahmad मोहम्मद=mohammad,mohammed मुहम्मद=muhammad अली=ali खान=khan हुसैन=hussain शेख=shaikh,sheikh सैयद=syed फातिमा=fatima
  চৌধুরী=chowdhury,choudhury ঘোষ=ghosh বসু=basu,bose বোস=bose রায়=roy,ray রায়=roy,ray দাস=das সেন=sen দত্ত=dutta,datta মিত্র=mitra সাহা=saha বিশ্বাস=biswas সরকার=sarkar মণ্ডল=mondal,mandal পাল=paul,pal দে=dey,de নাগ=nag
  মুখার্জী=mukherjee মুখার্জি=mukherjee মুখোপাধ্যায়=mukhopadhyay চ্যাটার্জী=chatterjee চ্যাটার্জি=chatterjee চট্টোপাধ্যায়=chattopadhyay ব্যানার্জী=banerjee ব্যানার্জি=banerjee বন্দ্যোপাধ্যায়=bandyopadhyay গাঙ্গুলী=ganguly গাঙ্গুলি=ganguly
  গঙ্গোপাধ্যায়=gangopadhyay ভট্টাচার্য=bhattacharya চক্রবর্তী=chakraborty,chakrabarti ঠাকুর=tagore,thakur ইসলাম=islam রহমান=rahman হোসেন=hossain,hosen হোসাইন=hossain হক=haque,hoque খান=khan আহমেদ=ahmed আহমদ=ahmed,ahmad মোহাম্মদ=mohammad
  মুহাম্মদ=muhammad মোঃ=md শেখ=sheikh আলী=ali আলি=ali উদ্দিন=uddin আক্তার=akter,akhter বেগম=begum খাতুন=khatun সুলতানা=sultana মিয়া=mia,miah হাসান=hasan করিম=karim রহিম=rahim কামাল=kamal জামান=zaman সৌরভ=sourav সুব্রত=subrata
  অমিত=amit রবীন্দ্রনাথ=rabindranath সুমন=suman প্রিয়াঙ্কা=priyanka তানভীর=tanvir সাকিব=shakib মাশরাফি=mashrafe তামিম=tamim রুবেল=rubel জাহিদ=zahid জাকির=zakir সাদিয়া=sadia নাসরিন=nasrin শারমিন=sharmin ফারহানা=farhana
  தமிழ்=tamil,thamizh தமிழ்செல்வன்=tamilselvan தமிழ்ச்செல்வன்=tamilselvan தமிழரசன்=thamizharasan மகேஷ்=mahesh மகேஸ்வரி=maheswari மணிகண்டன்=manikandan நடராஜன்=natarajan வெங்கடேசன்=venkatesan வெங்கடேஷ்=venkatesh சுந்தரம்=sundaram சுந்தர்=sundar ஆனந்த்=anand,ananth அனந்த்=ananth மோகன்=mohan ராகவன்=raghavan ரகு=raghu குமார்=kumar ராஜ்=raj ராஜா=raja லட்சுமி=lakshmi லக்ஷ்மி=lakshmi பாலாஜி=balaji பாலு=balu பாபு=babu பாரதி=bharathi,bharati பிரகாஷ்=prakash பிரபு=prabhu பிரபாகரன்=prabhakaran,prabakaran பிரியா=priya பிரேம்=prem பிரசாத்=prasad பாலசுப்பிரமணியம்=balasubramaniam
  சுப்பிரமணியன்=subramanian சுப்பிரமணியம்=subramaniam கிருஷ்ணன்=krishnan கிருஷ்ணா=krishna ஸ்ரீ=sri ஸ்ரீனிவாசன்=srinivasan சீனிவாசன்=srinivasan,seenivasan சிவா=siva,shiva சிவகுமார்=sivakumar சங்கர்=shankar,sankar சண்முகம்=shanmugam சரவணன்=saravanan
  சுரேஷ்=suresh சதீஷ்=sathish,satish சந்தோஷ்=santhosh,santosh சந்திரன்=chandran சந்திரா=chandra சரண்யா=saranya சாந்தி=shanthi,shanti சுமதி=sumathi சுகன்யா=suganya சேகர்=sekar,shekar தினேஷ்=dinesh திவ்யா=divya தீபா=deepa தேவி=devi தேவா=deva தனலட்சுமி=dhanalakshmi
  தனுஷ்=dhanush கணேஷ்=ganesh கணேசன்=ganesan கோபால்=gopal கோவிந்தன்=govindan கோபி=gopi கௌதம்=gautham,gowtham காயத்ரி=gayathri கீதா=geetha,gita கௌரி=gowri ஐயர்=iyer பிள்ளை=pillai நாயுடு=naidu ரெட்டி=reddy ராவ்=rao முதலியார்=mudaliar செட்டியார்=chettiar
  ஜெயலலிதா=jayalalithaa,jayalalitha கருணாநிதி=karunanidhi ராமசாமி=ramasamy கந்தசாமி=kandasamy பழனிசாமி=palanisamy,palaniswami வேலுசாமி=velusamy முத்துசாமி=muthusamy`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])
    .map(([name, spellings]) => [name.normalize('NFC'), spellings.split(',')]),
);

/** A consonant, or none at the beginning of a word, with its vowel. `inherent`: the vowel is not written. */
interface Syllable {
  consonant: string;
  vowel: string;
  inherent: boolean;
  nasal: string;
}

/** Spellings of a name, the usual one first. */
export function romanizeIndic(word: string): string[] {
  const name = word.normalize('NFC').replace(/[\u200c\u200d]/gu, '');
  const known = BY_CUSTOM.get(name);
  if (known) return known;
  const script = BLOCKS[Math.floor(((name.codePointAt(0) as number) - FIRST_BLOCK) / BLOCK)] ?? 'devanagari';
  const syllables = syllablesOf(name, script);
  const heard = DROPPING.has(script) ? withoutSilentVowels(syllables, script) : syllables;
  const spelled =
    script === 'tamil' ? tamil(heard) : heard.map(({ consonant, vowel, nasal }) => consonant + vowel + nasal).join('');
  const usual = script === 'bengali' ? bengali(customary(spelled)) : customary(spelled);
  const voiced = script === 'tamil' ? usual.replace(/nth(?=[aeiou])/g, 'nd') : usual;
  return [...new Set([shortVowels(usual), longVowels(usual), shortVowels(voiced)])].filter(Boolean);
}

const bengali = (spelled: string): string => spelled.replaceAll('ph', 'f').replaceAll('au', 'ou').replace(/^oya/, 'wa');

/** Clusters as names write them. */
function customary(spelled: string): string {
  return spelled
    .replace(/jn(?=[aeiou])/g, 'gy')
    .replace(/(?<=[kgtdnsh])v/g, 'w')
    .replace(/n(?=[pb])/g, 'm')
    .replace(/chchh/g, 'chh')
    .replace(/aa+/g, 'a');
}

const shortVowels = (spelled: string): string => spelled.replaceAll('ii', 'i').replaceAll('uu', 'u');
const longVowels = (spelled: string): string =>
  spelled
    .replace(/ii(?=.)/g, 'ee')
    .replaceAll('ii', 'i')
    .replaceAll('uu', 'oo');

/** The dental of Tamil, which its names tell from the retroflex. */
const TAMIL_DENTAL = 0x24;

function syllablesOf(name: string, script: Script): Syllable[] {
  const syllables: Syllable[] = [];
  for (const letter of name) {
    const place = ((letter.codePointAt(0) as number) - FIRST_BLOCK) % BLOCK;
    const last = syllables.at(-1);
    const [closed, consonant, vowel, sign] = [CLOSED[letter], CONSONANTS.get(place), VOWELS.get(place), SIGNS.get(place)];
    if (!INDIC.test(letter)) continue;
    if (closed) syllables.push({ consonant: closed, vowel: '', inherent: false, nasal: '' });
    else if (consonant) {
      const dental = script === 'tamil' && place === TAMIL_DENTAL;
      syllables.push({ consonant: dental ? 'th' : consonant, vowel: 'a', inherent: true, nasal: '' });
    } else if (vowel) syllables.push({ consonant: '', vowel, inherent: false, nasal: '' });
    else if (last && sign) setVowel(last, sign);
    else if (last) addMark(last, place);
  }
  return syllables;
}

function setVowel(syllable: Syllable, vowel: string): void {
  Object.assign(syllable, { vowel, inherent: false });
}

function addMark(syllable: Syllable, place: number): void {
  if (place === VIRAMA) setVowel(syllable, '');
  else if (place === ANUSVARA || place === CANDRABINDU) syllable.nasal = 'n';
  else if (place === VISARGA) syllable.nasal = 'h';
  else if (place === NUKTA_SIGN) syllable.consonant = NUKTA[syllable.consonant] ?? syllable.consonant;
}

/** At the end unless two consonants stand before it (मिश्र, mishra), and from the end on before a consonant with a vowel (मेहता, mehta). */
function withoutSilentVowels(all: readonly Syllable[], script: Script): Syllable[] {
  const kept = all.map((syllable) => ({ ...syllable }));
  const has = (at: number): boolean => Boolean(kept[at]?.vowel || kept[at]?.nasal);
  for (let at = kept.length - 1; at > 0; at--) {
    const { inherent, nasal } = kept[at] as Syllable;
    if (!inherent || nasal) continue;
    const isLast = at === kept.length - 1;
    const next = kept[at + 1];
    const follows = isLast || (Boolean(next?.consonant) && (Boolean(next?.vowel) || script === 'gurmukhi'));
    const clear = has(at - 1) && (isLast || kept[at - 1]?.nasal === '');
    if (follows && clear) (kept[at] as Syllable).vowel = '';
  }
  return kept;
}

/** Tamil writes one letter for the voiced and the voiceless sound: it is voiced after a nasal and between vowels. */
function tamil(syllables: readonly Syllable[]): string {
  return syllables
    .map(({ consonant, vowel, nasal }, at) => {
      const [before, after] = [syllables[at - 1], syllables[at + 1]];
      const doubled =
        (before?.consonant === consonant && before.vowel === '') || (vowel === '' && after?.consonant === consonant);
      const afterNasal = before?.vowel === '' && /^n|^m/.test(before.consonant);
      const between = at > 0 && before?.vowel !== '';
      return (
        sound(consonant, { doubled, first: at === 0 || before === undefined, afterNasal, between, closed: vowel === '' }) +
        vowel +
        nasal
      );
    })
    .join('')
    .replaceAll('thth', 'th');
}

interface Place {
  readonly doubled: boolean;
  readonly first: boolean;
  readonly afterNasal: boolean;
  readonly between: boolean;
  readonly closed: boolean;
}

function sound(consonant: string, { doubled, first, afterNasal, between, closed }: Place): string {
  const voiced = !doubled && !first && (afterNasal || (between && !closed));
  switch (consonant) {
    case 'k':
      return voiced ? 'g' : 'k';
    case 'ch':
      return afterNasal ? 'j' : doubled ? 'ch' : 's';
    case 't':
      return voiced ? 'd' : 't';
    case 'p':
      return voiced ? 'b' : 'p';
    default:
      return consonant;
  }
}
