/** Names and elements of names as their bearers spell them, the usual way first; most names are made of two or three of them. */
const ELEMENTS = new Map(
  `สุร=sura เชษฐ์=chet ธน=thana,tana กฤษ=krit กฤษดา=kritsada จักร=jak,chak ชนก=chanok พิมพ์ชนก=pimchanok รัตน=rattana มหา=maha ชัชวาล=chatchawan อริสรา=arisara ปรเมศวร์=poramet ณิชา=nicha ชินวัตร=shinawatra,chinnawat เวชชาชีวะ=vejjajiva จันทร์โอชา=chanocha ราช=rat วัตร=wat มิตร=mit จันทร=chantra สุวรรณ์=suwan ศิลา=sila ปรีย์=pri กร=korn เนตร=net เพ็ชร=petch แพร=prae ใหญ่=yai เล็ก=lek หนู=noo สมใจ=somjai สม=som ชาย=chai ศักดิ์=sak สมชาย=somchai สมศักดิ์=somsak สมหญิง=somying สมพร=somporn สมบัติ=sombat สมบูรณ์=somboon สมพงษ์=sompong สมพงศ์=sompong สมเกียรติ=somkiat สมปอง=sompong สมจิตร=somjit สมหมาย=sommai สมยศ=somyot สมใจ=somjai
  วิชัย=wichai,vichai วิชาญ=wichan วิทยา=wittaya,wittaya วิไล=wilai วิภา=wipa วิรัช=wirat วิโรจน์=wirot,viroj วีระ=wira,weera วีรพล=weerapon วีรชัย=weerachai วรรณา=wanna วรรณ=wan วราภรณ์=waraporn วรพล=worapon วรวุฒิ=worawut วัฒนา=wattana วัฒน์=wat วันชัย=wanchai
  ประเสริฐ=prasert ประยุทธ์=prayut,prayuth ประสิทธิ์=prasit ประภา=prapa ประวิตร=prawit ปราณี=pranee ปรีชา=preecha ปรียา=preeya ปรีดา=preeda ปิยะ=piya ปิยพร=piyaporn ปิยวัฒน์=piyawat ปัญญา=panya ปวีณา=paweena ปฐม=pathom
  สุรชัย=surachai สุรพล=surapon สุรศักดิ์=surasak สุริยา=suriya สุเทพ=suthep สุนทร=sunthorn สุนีย์=sunee สุภา=supa สุภาพร=supaporn สุพจน์=supoj,suphot สุพัตรา=supattra สุวรรณ=suwan สุวิทย์=suwit สุวิมล=suwimon สุดา=suda สุดารัตน์=sudarat สุกัญญา=sukanya สุจินดา=suchinda
  ณัฐ=nat,nut ณัฐพล=nattapon,natthaphon ณัฐพงษ์=nattapong ณัฐวุฒิ=nattawut,natthawut ณัฐธิดา=nattida ณัฐกานต์=nattakan ณรงค์=narong ณเดชน์=nadech กิตติ=kitti กิตติพงษ์=kittipong กิตติศักดิ์=kittisak กนก=kanok กนกวรรณ=kanokwan กัญญา=kanya กัลยา=kanlaya,kanlaya กาญจนา=kanchana
  เกรียงไกร=kriangkrai เกรียงศักดิ์=kriangsak เกียรติ=kiat เกียรติศักดิ์=kiattisak กมล=kamon,kamol กรรณิการ์=kannika กฤษณะ=kritsana กฤษฎา=krisada,kritsada ขวัญ=kwan,khwan ขวัญใจ=kwanjai จันทร์=chan,jan จันทรา=chantra,jantra จันทร์เพ็ญ=chanpen จิรา=jira จิราภรณ์=jiraporn
  จิราพร=jiraporn จิตรา=jitra จินตนา=jintana จีรวัฒน์=jirawat เจริญ=charoen ชัย=chai ชัยวัฒน์=chaiwat ชัยยุทธ=chaiyut ชลธิชา=chonticha ชนาธิป=chanatip ชูชาติ=chuchat ชุติมา=chutima ชนินทร์=chanin ชาตรี=chatri,chatree เชาวลิต=chaowalit ชวลิต=chavalit,chawalit ชวน=chuan
  ดวงใจ=duangjai ดวงพร=duangporn ดารา=dara ดารุณี=darunee ดนัย=danai เดชา=decha ทักษิณ=thaksin ทศพล=thotsapon,todsapol ทรงศักดิ์=songsak ทรงพล=songpon ทอง=thong ทองสุข=thongsuk ทัศนีย์=tassanee ธนา=thana,tana ธนพล=thanapon,tanapol ธนากร=thanakorn,tanakorn ธนวัฒน์=thanawat,tanawat
  ธนพร=thanaporn ธนกฤต=thanakrit ธนาธร=thanathorn ธงชัย=thongchai ธิดา=thida ธิดารัตน์=thidarat ธีระ=teera,thira ธีรพล=teerapon ธีรวัฒน์=teerawat ธวัชชัย=thawatchai,tawatchai ธัญญา=thanya นภา=napa นภาพร=napaporn นฤมล=naruemon นารี=naree นิตยา=nittaya นิพนธ์=nipon
  นิรันดร์=niran นุช=nuch นพดล=noppadon,noppadol นพพร=nopporn นงลักษณ์=nonglak นันทนา=nantana นันทพร=nantaporn นันทวัฒน์=nantawat นวล=nuan บุญ=boon,bun บุญมี=boonmee บุญชัย=boonchai บุญเลิศ=boonlert บุญส่ง=boonsong บุญธรรม=boontham บุษบา=busaba บัญชา=bancha บังอร=bangorn
  เบญจมาศ=benjamas พงษ์=pong พงศ์=pong พงษ์ศักดิ์=pongsak พงศกร=pongsakorn พงศธร=pongsathorn พร=porn พรทิพย์=porntip,pornthip พรชัย=pornchai พรเทพ=pornthep พรพิมล=pornpimon พรรณี=pannee พัชรา=patchara พัชราภา=patcharapa พัชรี=patcharee พัฒนา=pattana พิชัย=pichai
  พิชญา=pitchaya พิทักษ์=pitak พิมพ์=pim พิมพ์ใจ=pimjai พิมล=pimon พิมลพรรณ=pimonpan พิสิษฐ์=pisit พิเชษฐ์=pichet พีรพล=peerapon พีระ=peera เพ็ญ=pen เพ็ญศรี=pensri เพชร=petch,phet เพชรา=petchara ไพโรจน์=pairoj,phairot ไพศาล=paisan ไพบูลย์=paiboon ภัทร=pat,phat
  ภัทรา=pattra ภัทรพล=pattarapon ภาณุ=panu ภาณุพงศ์=panupong ภาคภูมิ=pakpoom ภูมิ=poom ภูมิพล=bhumibol ภูวนาถ=puwanat มานะ=mana มานพ=manop มาลัย=malai มาลี=malee มนตรี=montri,montree มณี=manee มณีรัตน์=maneerat มงคล=mongkol,mongkhon เมตตา=metta ยุพา=yupa ยุพิน=yupin
  ยุทธนา=yuttana ยิ่งลักษณ์=yingluck ยศ=yot รัตน์=rat รัตนา=rattana รัตนาภรณ์=rattanaporn รัชนี=ratchanee รัชดา=ratchada รุ่ง=rung รุ่งโรจน์=rungroj,rungrot รุ่งนภา=rungnapa รุ่งทิวา=rungthiwa ราตรี=ratree เรณู=renu ลัดดา=ladda ลักษณ์=lak ลำดวน=lamduan เลิศ=lert
  วสันต์=wasan วศิน=wasin วาสนา=wassana,wasana ศรี=sri ศรีสุดา=srisuda ศรัณย์=saran ศศิธร=sasithorn ศักดา=sakda ศักดิ์ชัย=sakchai ศิริ=siri ศิริพร=siriporn ศิริชัย=sirichai ศิริวรรณ=siriwan ศิริรัตน์=sirirat ศุภชัย=supachai ศุภกร=supakorn ศุภวัฒน์=supawat สงกรานต์=songkran
  สมาน=saman สราวุธ=sarawut สาคร=sakorn สายใจ=saijai สายชล=saichon สายฝน=saifon สันติ=santi สิทธิ=sitti สิทธิชัย=sittichai สิทธิพร=sittiporn สิริ=siri สิริพร=siriporn เสถียร=sathian เสาวลักษณ์=saowalak แสง=saeng แสงชัย=saengchai โสภา=sopa โสภณ=sopon สวัสดิ์=sawat
  หทัย=hathai หทัยรัตน์=hathairat อนันต์=anan อนุชา=anucha อนุพงษ์=anupong อนุพงศ์=anupong อนุวัฒน์=anuwat อนุสรณ์=anusorn อนงค์=anong อภิชาติ=apichat อภิสิทธิ์=abhisit,apisit อภิวัฒน์=apiwat อภิญญา=apinya อรุณ=arun อรวรรณ=orawan อรพรรณ=orapan อรทัย=orathai อรอนงค์=ornanong
  อัจฉรา=atchara,achara อัญชลี=anchalee,unchalee อาทิตย์=arthit,atit อานนท์=arnon,anon อารี=aree อารีย์=aree อารยา=araya อำนาจ=amnat อำพล=ampon อุดม=udom อุษา=usa อุไร=urai เอก=ek,aek เอกชัย=ekachai,ekkachai เอกพล=ekapon เอกพงษ์=ekapong เอกลักษณ์=ekkalak
  แก้ว=kaew ใจ=jai ใจดี=jaidee ดี=dee มี=mee รัก=rak รักษ์=rak สุข=suk สุขใจ=sukjai สวย=suay งาม=ngam ทิพย์=tip,thip เทพ=thep ไทย=thai ไชย=chai ไชยา=chaiya ชาติ=chat พันธ์=pan พันธุ์=pan วงศ์=wong วงษ์=wong กุล=kul,kun สกุล=sakul,sakun พล=pon,pol เดช=det,dech ฤทธิ์=rit วุฒิ=wut
  ธรรม=tham ทรัพย์=sap สิน=sin ศิลป์=sin สิงห์=sing,singh แสน=saen คำ=kam,kham จิต=jit,chit จิตร=jit นคร=nakorn เมือง=mueang บาง=bang เจ้า=chao พระ=phra โรจน์=roj,rot เรือง=rueang ฟ้า=fah,fa ดาว=dao เดือน=duean น้ำ=nam ฝน=fon เกษม=kasem เกตุ=ket ปาน=pan ปิ่น=pin มาศ=mas โชค=chok โชติ=chot`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])
    .map(([name, spellings]) => [name.normalize('NFC'), spellings.split(',')]),
);
const LONGEST_ELEMENT = Math.max(...Array.from(ELEMENTS.keys(), (name) => name.length));

const table = (pairs: string): ReadonlyMap<string, string> =>
  new Map(
    pairs
      .split(/\s+/)
      .flatMap((pair) => Array.from(pair.split('=')[0] as string, (letter) => [letter, pair.split('=')[1] ?? ''] as const)),
  );
/** Royal Thai General System of Transcription (1999): a consonant before its vowel, and at the end of a syllable. */
const INITIAL = table(
  'ก=k ขฃคฅฆ=kh ง=ng จฉชฌ=ch ซศษส=s ญย=y ฎด=d ฏต=t ฐฑฒถทธ=th ณน=n บ=b ป=p ผพภ=ph ฝฟ=f ม=m รฤ=r ลฬ=l ว=w หฮ=h อ=',
);
const FINAL = table('กขฃคฅฆ=k ง=ng จฉชฌซฎฏฐฑฒดตถทธศษส=t ญณนรลฬ=n บปผพภฝฟ=p ม=m ย=i ว=o ห= ฮ= อ=');
const C = '[ก-ฮ]';
const CLUSTER = '(?:[กขค][รลว]|[ตทปพผ][รล]|ห[งญนมยรลว])';
const HEAD = `(${CLUSTER}|${C})`;
/** The vowels around a consonant `#`, those of more signs first. */
const VOWELS: readonly (readonly [RegExp, string])[] = (
  'เ#ียว=iao เ#ือย=ueai เ#ียะ=ia เ#ือะ=uea เ#าะ=o เ#อะ=oe แ#็ว=aeo เ#็ว=eo เ#ีย=ia เ#ือ=uea #ัวะ=ua เ#อ=oe เ#ย=oei เ#า=ao เ#ิ=oe เ#็=e เ#ะ=e เ#=e แ#ว=aeo แ#ะ=ae แ#็=ae แ#=ae โ#ย=oi โ#ะ=o โ#=o ไ#ย=ai ไ#=ai ใ#=ai ' +
  '#ัว=ua #ัย=ai #าย=ai #าว=ao #ิว=io #ุย=ui #วย=uai #อย=oi #ือ=ue #รร=an #ำ=am #า=a #ะ=a #ั=a #ิ=i #ี=i #ึ=ue #ื=ue #ุ=u #ู=u #็อ=o #อ=o'
)
  .split(' ')
  .map((pair) => pair.split('=') as [string, string])
  .map(([signs, vowel]) => [new RegExp(`^${signs.replace('#', HEAD)}`, 'u'), vowel] as const);
const SILENT = new RegExp(`${C}[ิุ]?์`, 'gu');
const FIRST = new RegExp(`^${HEAD}`, 'u');
const CLOSING = new RegExp(`^(${C})(?![\\u0E30-\\u0E39\\u0E47])`, 'u');

export const THAI = /\p{Script=Thai}/u;

/** Spellings of a Thai name, the usual one first: by the elements that it is made of, else by the sounds of its letters. */
export function romanizeThai(word: string): string[] {
  const name = word.normalize('NFC');
  const known = ELEMENTS.get(name);
  if (known) return [...known];
  const spelled = piecesOf(name).reduce<string[]>(
    (ways, piece) => [(ways[0] ?? '') + (piece[0] ?? ''), (ways[1] ?? '') + (piece[1] ?? piece[0] ?? '')],
    ['', ''],
  );
  const [usual = '', other = ''] = spelled;
  return [...new Set([usual, other, usual.replaceAll('ph', 'p').replaceAll('th', 't')])].filter(Boolean);
}

/** The longest elements first; what lies between them is read by its letters. */
function piecesOf(name: string): (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  let unread = '';
  for (let at = 0; at < name.length;) {
    const element = elementAt(name, at);
    if (element === undefined) unread += name[at++];
    else {
      if (unread) pieces.push(readLetters(unread));
      unread = '';
      pieces.push(ELEMENTS.get(element) as readonly string[]);
      at += element.length;
    }
  }
  if (unread) pieces.push(readLetters(unread));
  return pieces;
}

/** Not one that would tear a vowel from its consonant. */
function elementAt(name: string, at: number): string | undefined {
  if (/[ะ-ฺ็-๎]/u.test(name[at] as string)) return undefined;
  for (let length = Math.min(LONGEST_ELEMENT, name.length - at); length > 1; length--) {
    const element = name.slice(at, at + length);
    if (ELEMENTS.has(element) && !/^[ะ-ฺ็-๎]/u.test(name[at + length] ?? '')) return element;
  }
  return undefined;
}

function readLetters(text: string): string[] {
  // A letter under ์ is silent; marks of tone say nothing of the letters.
  let rest = text
    .replace(/(?<=[ตทค])ร$/u, '')
    .replace(SILENT, '')
    .replace(/[่-๋ๆฯ]/gu, '');
  let spelled = '';
  while (rest) {
    const syllable = readSyllable(rest);
    spelled += syllable.sound;
    rest = rest.slice(syllable.length);
  }
  const rtgs = spelled;
  return [rtgs];
}

function readSyllable(text: string): { sound: string; length: number } {
  for (const [pattern, vowel] of VOWELS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const open = initial(found[1] as string) + vowel;
    const end = /(?:[iuo]|am|an)$/.test(vowel) && vowel.length > 1 ? '' : closingOf(text.slice(found[0].length));
    return { sound: open + final(end), length: found[0].length + end.length };
  }
  const [head = text[0] as string] = FIRST.exec(text) ?? [];
  const end = closingOf(text.slice(head.length));
  if (end) return { sound: `${initial(head)}o${final(end)}`, length: head.length + end.length };
  return { sound: initial(head) + (text.length > head.length ? 'a' : ''), length: head.length };
}

const closingOf = (text: string): string => CLOSING.exec(text)?.[1] ?? '';
const initial = (letters: string): string =>
  letters.length > 1 && letters.startsWith('ห')
    ? (INITIAL.get(letters[1] as string) ?? '')
    : Array.from(letters, (letter) => INITIAL.get(letter) ?? '').join('');
const final = (letter: string): string => FINAL.get(letter) ?? '';
