import { PERSIAN_SOUNDS, persianSpeller } from './persian';

/** Neither script writes most vowels: frequent names have a table, the usual spellings first; of the others only the consonants are known. */
const NAMES = new Map(
  `محمد=mohamed,mohammed,muhammad,mohammad احمد=ahmed,ahmad علي=ali حسن=hassan,hasan حسين=hussein,hussain محمود=mahmoud مصطفي=mostafa,mustafa عمر=omar,umar
  خالد=khaled,khalid يوسف=youssef,yousef,yusuf ابراهيم=ibrahim اسماعيل=ismail سعيد=saeed,said كريم=karim,kareem طارق=tarek,tariq سامي=sami سمير=samir,sameer رامي=rami
  هاني=hany,hani وليد=walid,waleed ماجد=majed,majid فيصل=faisal سلطان=sultan سلمان=salman ناصر=nasser,nasir جمال=gamal,jamal كمال=kamal عادل=adel امين=amin,ameen
  انس=anas بلال=bilal زياد=ziad,ziyad حمزه=hamza ياسر=yasser,yasir ياسين=yassin,yaseen عثمان=othman,osman بكر=bakr صالح=saleh,salih سعد=saad فهد=fahad,fahd بدر=bader,badr
  ليلي=layla,leila فاطمه=fatima,fatma مريم=mariam,maryam عائشه=aisha,aysha زينب=zainab,zeinab نور=nour,noor ساره=sara,sarah هدي=huda,hoda مني=mona,muna رنا=rana ريم=reem
  دينا=dina هبه=heba سلمي=salma امل=amal ندي=nada رانيا=rania نادي=nadia ناديه=nadia خديجه=khadija حنان=hanan سعاد=souad نجيب=naguib,najib منصور=mansour,mansoor
  عبدالله=abdullah,abdallah عبدالرحمن=abdulrahman,abdelrahman عبدالعزيز=abdulaziz,abdelaziz عبد=abdul,abdel الله=allah الرحمن=rahman العزيز=aziz حداد=haddad خوري=khoury
  خليل=khalil شريف=sherif,sharif الشريف=alsharif,elsherif,sherif المصري=elmasry,almasri,masri الحسن=alhassan,elhassan الاحمد=alahmad,alahmed فارس=fares,faris نصر=nasr عباس=abbas
  رشيد=rashid,rachid حمدان=hamdan عيسي=issa,eissa موسي=moussa,musa داود=dawood,daoud سليمان=suleiman,sulaiman جابر=jaber,gaber رضا=reza,rida حميد=hamid,hameed
  דוד=david כהן=cohen,kohen לוי=levy,levi יוסף=yosef,yossi משה=moshe אברהם=avraham,abraham יעקב=yaakov,jacob יצחק=yitzhak,itzhak שרה=sara,sarah רחל=rachel מיכל=michal נועה=noa
  יעל=yael תמר=tamar רות=ruth אסתר=esther מרים=miriam חנה=hana,hanna דניאל=daniel מיכאל=michael אלון=alon עידו=ido איתי=itay,itai יונתן=yonatan,jonathan נתן=nathan,natan
  אורי=uri,ori גיל=gil רון=ron רונן=ronen עמית=amit אייל=eyal יואב=yoav עומר=omer שי=shai,shay טל=tal ליאור=lior גלעד=gilad נדב=nadav אסף=asaf,assaf אריאל=ariel אבי=avi
  מזרחי=mizrahi פרץ=peretz ביטון=biton,bitton דהן=dahan אברג=abarg פרידמן=friedman,fridman אזולאי=azulay,azoulay כץ=katz שפירא=shapira אוחיון=ohayon גולדברג=goldberg
  רוזן=rosen שרון=sharon גבאי=gabay,gabbay אדרי=edri בןדוד=bendavid שלום=shalom,shalev ענת=anat אורית=orit דנה=dana שירה=shira מאיה=maya עדי=adi שני=shani ליאת=liat
  יהודה=yehuda יהושע=yehoshua,joshua שמעון=shimon,simon ראובן=reuven בנימין=benjamin,binyamin שמואל=shmuel,samuel אליהו=eliyahu ישראל=israel,yisrael חיים=chaim,haim מנחם=menachem,menahem צבי=zvi,tzvi אריה=arie,aryeh זאב=zeev
  אביתר=evyatar אדם=adam אורן=oren אליעזר=eliezer גדעון=gideon הלל=hillel יניב=yaniv ירדן=yarden מעיין=maayan עמיחי=amichai שירן=shiran תאיר=tair נתנאל=netanel אופק=ofek אביגיל=avigail,abigail אביטל=avital אלינור=elinor אלמוג=almog אמיר=amir
  بشير=bashir جهاد=jihad حازم=hazem رائد=raed سهيل=suhail شادي=shadi صابر=saber,sabir عصام=essam,issam غسان=ghassan قاسم=qasem,kassem مروان=marwan نبيل=nabil وائل=wael انور=anwar ايمن=ayman ايهاب=ehab,ihab باسم=basem,bassem جميل=jamil,gamil
  حسام=hossam,hussam حمد=hamad حمود=hamoud خلف=khalaf راشد=rashed,rashid رشاد=rashad رياض=riyad,riad زكريا=zakaria ساجد=sajid سامح=sameh سعود=saud سيف=saif,seif شوقي=shawki صلاح=salah طلال=talal طه=taha عابد=abed عارف=aref عاطف=atef عامر=amer,amir عزيز=aziz
  عماد=emad,imad عمار=ammar فؤاد=fouad,fuad فادي=fadi فاروق=farouk فتحي=fathi فراس=firas,feras فوزي=fawzi قيس=qais لطفي=lotfi,lutfi لؤي=louay,loay ماهر=maher مازن=mazen محسن=mohsen,muhsin مدحت=medhat مراد=murad,mourad معاذ=moaz,muath معتز=moataz مهدي=mahdi منير=mounir,munir
  مؤمن=moamen نادر=nader نزار=nizar نعيم=naeem هشام=hisham,hesham هيثم=haitham وسام=wissam وسيم=wassim,waseem ياسمين=yasmin يحيي=yahya,yehia اسماء=asma ايمان=iman,eman بسمه=basma جميله=jamila دعاء=doaa رشا=rasha رغد=raghad سميه=sumaya شيماء=shaimaa علياء=alia غاده=ghada لينا=lina منار=manar مها=maha ميساء=maysa نسرين=nesrin,nisreen نهي=noha,nuha هند=hind وفاء=wafaa
  דב=dov ברוך=baruch אהרן=aharon,aaron שלמה=shlomo,solomon מרדכי=mordechai,mordehai נחום=nahum יואל=yoel,joel ישי=yishai עוז=oz רועי=roi,roy אופיר=ofir ניר=nir ירון=yaron דורון=doron שחר=shahar,shachar אבנר=avner
  אבישי=avishai אבירם=aviram אביב=aviv אלעד=elad אסי=assi,asi ארז=erez בועז=boaz ברק=barak גיא=guy גדי=gadi גבריאל=gabriel,gavriel דור=dor דן=dan דני=danny,dani זיו=ziv חגי=hagai,haggai חן=chen,hen יאיר=yair יגאל=yigal,igal
  יובל=yuval ינון=yinon יריב=yariv ליאון=leon לביא=lavi לירן=liran,lior מאור=maor מוטי=moti מתן=matan נועם=noam ניסים=nissim,nisim סהר=sahar עופר=ofer עמוס=amos עמי=ami עמיר=amir ערן=eran פלג=peleg צחי=tzachi,tsahi קובי=kobi
  רז=raz רם=ram רן=ran רפאל=rafael,raphael שגיא=sagi,sagie שמוליק=shmulik שמריה=shmarya תום=tom תומר=tomer איילת=ayelet אילנה=ilana אלה=ella אפרת=efrat בתיה=batya,batia ברכה=bracha גילה=gila גלית=galit דבורה=dvora,deborah דליה=dalia
  דפנה=dafna,daphna הדס=hadas הדר=hadar הילה=hila ורד=vered זהבה=zehava חגית=hagit חוה=hava,chava טלי=tali יהודית=yehudit,judith יעלה=yaala לאה=lea,leah לימור=limor לילך=lilach ליטל=lital לינוי=linoy מאיר=meir,meyer מיטל=meital
  מירב=meirav,merav מלכה=malka נאוה=nava נגה=noga,nogah נטע=neta נילי=nili נעמי=naomi,noemi נעמה=naama,naamah סיגל=sigal סיון=sivan סמדר=smadar ענבר=inbar ענבל=inbal עינת=einat,enat פנינה=pnina צופיה=tzofia קרן=keren רבקה=rivka,rebecca
  רונית=ronit רויטל=revital רינה=rina שושנה=shoshana שולמית=shulamit שלומית=shlomit שרית=sarit תהילה=tehila בןגוריון=bengurion בןחיים=benhaim,benchaim בןשמעון=benshimon ברקוביץ=berkovich,berkowitz הורוביץ=horowitz,horovitz רבינוביץ=rabinovich,rabinowitz
  אברמוביץ=abramovich לייבוביץ=leibowitz,leibovich גרינברג=greenberg,grinberg רוזנברג=rosenberg גולדמן=goldman ויס=weiss וייס=weiss קליין=klein שוורץ=schwartz,shwartz פישר=fisher פלדמן=feldman רוזנטל=rosenthal ברגר=berger בלום=blum שטרן=stern
  אלון=alon אשכנזי=ashkenazi חדד=hadad,haddad יוספי=yosefi מלכה=malka סבג=sabag סויסה=swissa עמר=amar,ammar אוחנה=ohana אסולין=asulin,assouline בוזגלו=buzaglo אלבז=elbaz,albaz אלקיים=elkayam דיין=dayan חזן=hazan,chazan טולדנו=toledano
  מימון=maimon,maymon נחמיאס=nahmias סעדון=saadon עזרא=ezra צרפתי=tzarfati,tsarfati קדוש=kadosh רביבו=revivo שושן=shoshan שמש=shemesh תורג׳מן=turgeman תורגמן=turgeman נתניהו=netanyahu רבין=rabin פרס=peres ברק=barak לפיד=lapid גנץ=gantz`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string])
    .map(([name, spellings]) => [name, spellings.split(',')]),
);

/** Letters that are written in several ways. */
const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ی/gu, 'ي')
    .replace(/ک/gu, 'ك')
    .replace(/ة/gu, 'ه')
    .replace(/[ـ\u200c]/gu, '');

const persianSpellings = persianSpeller(folded);

const letters = (table: string): ReadonlyMap<string, string> =>
  new Map(table.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(2)]));
/** Consonants; the vowel letters of both scripts stand in {@link HALF_VOWELS}. */
const CONSONANTS = letters(
  'ב=b ג=g ד=d ה=h ז=z ח=h ט=t כ=k ך=ch ל=l מ=m ם=m נ=n ן=n ס=s פ=p ף=f צ=tz ץ=tz ק=k ר=r ש=sh ת=t ' +
    'ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z غ=gh ف=f ق=q ك=k ل=l م=m ن=n ه=h پ=p چ=ch ژ=zh گ=g',
);
/** At the beginning of a word a consonant, elsewhere a vowel. */
const HALF_VOWELS: ReadonlyMap<string, readonly [first: string, later: string]> = new Map([
  ['ו', ['v', 'o']],
  ['י', ['y', 'i']],
  ['و', ['w', 'ou']],
  ['ي', ['y', 'i']],
]);
const OPEN = /[אעاعء]/u;

/** A guess: `a` where two consonants meet within a word, and at the end for what is written with ה or ة. */
export function guessSemitic(word: string, isPersian = false): string {
  const name = folded(word);
  let spelled = '';
  for (const [at, letter] of Array.from(name).entries()) {
    const isLast = at === name.length - 1;
    const half = HALF_VOWELS.get(letter);
    // With a vowel letter behind it, an opening letter has no sound of its own.
    const leads = at === 0 && HALF_VOWELS.has(name[1] ?? '');
    const sound =
      leads && OPEN.test(letter)
        ? ''
        : half
          ? half[spelled ? 1 : 0]
          : OPEN.test(letter)
            ? 'a'
            : isLast && at > 0 && /[הه]/u.test(letter)
              ? 'a'
              : ((isPersian ? PERSIAN_SOUNDS.get(letter) : undefined) ?? CONSONANTS.get(letter) ?? '');
    const meet = spelled !== '' && /[^aeiou]$/.test(spelled) && /^[^aeiou]/.test(sound) && !isLast;
    const closes = isLast && /[^aeiou]$/.test(spelled) && /^[^aeiou]/.test(sound);
    spelled += (meet || closes ? 'a' : '') + (/a$/.test(spelled) && sound === 'a' ? '' : sound);
  }
  return spelled;
}

/** Spellings of an Arabic, Persian or Hebrew name, the usual one first; empty when the table does not know it. */
export function romanizeSemitic(word: string, isPersian = false): readonly string[] {
  const name = folded(word);
  const persian = isPersian ? persianSpellings(name) : [];
  const known = persian.length ? persian : NAMES.get(name);
  if (known) return known;
  const article = name.startsWith('ال') ? NAMES.get(name.slice(2)) : undefined;
  return article ? article.flatMap((spelling) => [`al${spelling}`, `el${spelling}`, spelling]) : [];
}
