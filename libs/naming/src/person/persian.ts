/** Frequent names of Iran as Iranians spell them, the usual spelling first. */
const NAMES = `
  علی=ali محمد=mohammad,mohamad امیر=amir رضا=reza حسین=hossein,hosein حسن=hassan,hasan مهدی=mehdi,mahdi احمد=ahmad محمود=mahmoud سعید=saeed,saeid مجید=majid حمید=hamid وحید=vahid مسعود=masoud,massoud
  محسن=mohsen جواد=javad کاظم=kazem ناصر=nasser,naser عباس=abbas اکبر=akbar اصغر=asghar ابراهیم=ebrahim,ibrahim اسماعیل=esmaeil,esmail یوسف=yousef,yusef یعقوب=yaghoub داود=davoud داوود=davoud,davood
  سلیمان=soleiman موسی=mousa,musa عیسی=eisa,issa هادی=hadi صادق=sadegh باقر=bagher تقی=taghi نقی=naghi رسول=rasoul رحیم=rahim کریم=karim عزیز=aziz نادر=nader کامران=kamran کیوان=keyvan,kayvan کوروش=kourosh,cyrus
  داریوش=dariush,daryoush آرش=arash آرمان=arman آرمین=armin آرین=arian,aryan بهرام=bahram بهروز=behrouz,behrooz بهزاد=behzad بهنام=behnam بابک=babak پویا=pouya,pooya پویان=pouyan پدرام=pedram پیمان=peyman,payman
  پرویز=parviz پژمان=pejman تورج=touraj جمشید=jamshid خسرو=khosrow,khosro رامین=ramin رستم=rostam روزبه=roozbeh,rouzbeh سامان=saman سهراب=sohrab سیاوش=siavash سینا=sina شاهین=shahin شهرام=shahram شهاب=shahab
  شهریار=shahriar,shahryar شروین=shervin فرشاد=farshad فرزاد=farzad فرهاد=farhad فرید=farid فریدون=fereydoun,fereidoon کاوه=kaveh کیان=kian مازیار=maziar منوچهر=manouchehr مهران=mehran مهرداد=mehrdad میثم=meysam,maysam
  میلاد=milad نوید=navid نیما=nima هومن=houman,hooman یاسر=yaser,yasser ایمان=iman حامد=hamed طاهر=taher عادل=adel حیدر=heydar,heidar قاسم=ghasem,qasem جعفر=jafar مراد=morad غلام=gholam مصطفی=mostafa مرتضی=morteza
  مجتبی=mojtaba علیرضا=alireza محمدرضا=mohammadreza امیرحسین=amirhossein حمیدرضا=hamidreza غلامرضا=gholamreza امیرعلی=amirali محمدعلی=mohammadali عبدالله=abdollah شریف=sharif امین=amin صالح=saleh سلطان=soltan
  فاطمه=fatemeh زهرا=zahra مریم=maryam زینب=zeinab,zeynab معصومه=masoumeh نرگس=narges سارا=sara ساره=sareh لیلا=leila,leyla مینا=mina نازنین=nazanin نسرین=nasrin نگار=negar نگین=negin نیلوفر=niloofar,niloufar
  پریسا=parisa پریا=paria پروین=parvin پگاه=pegah رویا=roya رعنا=rana ریحانه=reyhaneh سپیده=sepideh سحر=sahar سمیرا=samira سمیه=somayeh سوسن=sousan شیرین=shirin شیوا=shiva شبنم=shabnam شهلا=shahla شقایق=shaghayegh
  طاهره=tahereh عاطفه=atefeh فرزانه=farzaneh فرشته=fereshteh فریبا=fariba گلناز=golnaz لاله=laleh مرجان=marjan مهسا=mahsa مهناز=mahnaz میترا=mitra مژگان=mojgan ناهید=nahid ندا=neda هانیه=hanieh هدیه=hedieh
  الهام=elham الهه=elaheh آزاده=azadeh آیدا=aida بهاره=bahareh بیتا=bita اکرم=akram اعظم=azam افسانه=afsaneh
  موسوی=mousavi,moosavi هاشمی=hashemi نجفی=najafi نوری=nouri,noori زارع=zare زارعی=zarei نظری=nazari فلاح=fallah خانی=khani مقدم=moghaddam,moghadam تهرانی=tehrani شیرازی=shirazi اصفهانی=esfahani,isfahani
  تبریزی=tabrizi کرمانی=kermani خراسانی=khorasani یزدانی=yazdani یزدی=yazdi ملکی=maleki قربانی=ghorbani میرزا=mirza شفیعی=shafiei,shafiee انصاری=ansari جلالی=jalali کمالی=kamali جمالی=jamali پناهی=panahi اسدی=asadi
  عسگری=asgari عسکری=askari خسروی=khosravi مصطفوی=mostafavi رضوی=razavi تقوی=taghavi علوی=alavi نقوی=naghavi مرتضوی=mortazavi بابا=baba طباطبا=tabataba عبدی=abdi سید=seyed,seyyed حاجی=haji شاه=shah`;

/** Words that end family names, behind a name; `ی` behind a long a is `يي`. */
const ENDINGS = `ی=i یی=ei,ee,i ئی=ei,ee,i یان=ian زاده=zadeh پور=pour نژاد=nejad نیا=nia فر=far وند=vand لو=lou منش=manesh دوست=doust,doost پناه=panah راد=rad مهر=mehr خواه=khah`;

/** Consonants that sound otherwise than in Arabic. */
export const PERSIAN_SOUNDS: ReadonlyMap<string, string> = new Map([
  ['ث', 's'],
  ['ذ', 'z'],
  ['ض', 'z'],
  ['ظ', 'z'],
  ['ق', 'gh'],
]);

/** Letters of a name, and endings behind it. */
const LONGEST = 30;
const LAYERS = 2;

type Fold = (word: string) => string;

function tableOf(text: string, folded: Fold): ReadonlyMap<string, readonly string[]> {
  const pairs = text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]);
  return new Map(pairs.map(([name, spellings]) => [folded(name), spellings.split(',')]));
}

/** Spellings of a name of Iran, `folded` as its letters are compared, the usual one first; empty when neither the name nor the one in it is known. */
export function persianSpeller(folded: Fold): (name: string) => readonly string[] {
  const names = tableOf(NAMES, folded);
  const endings = [...tableOf(ENDINGS, folded)].sort(([one], [other]) => other.length - one.length);
  /** A name, or one with an ending, which another may follow: `احمدی‌نژاد`. */
  const withEndings = (name: string, layers: number): readonly string[] => {
    const known = names.get(name);
    if (known || layers === 0) return known ?? [];
    for (const [ending, spellings] of endings) {
      const stems = name.endsWith(ending) ? withEndings(name.slice(0, -ending.length), layers - 1) : [];
      if (stems.length) return stems.slice(0, 2).flatMap((stem) => spellings.map((spelling) => stem + spelling));
    }
    return [];
  };
  /** `علی‌اکبر`. */
  const ofTwo = (name: string): readonly string[] => {
    for (let at = 3; at <= name.length - 3; at++) {
      const [first, second] = [names.get(name.slice(0, at)), names.get(name.slice(at))];
      if (first && second) return [`${first[0]}${second[0]}`];
    }
    return [];
  };
  return (name) => {
    const spellings = withEndings(name.slice(0, LONGEST), LAYERS);
    return spellings.length ? spellings : ofTwo(name.slice(0, LONGEST));
  };
}
