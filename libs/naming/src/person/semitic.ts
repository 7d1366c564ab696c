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
  רוזן=rosen שרון=sharon גבאי=gabay,gabbay אדרי=edri בןדוד=bendavid שלום=shalom,shalev ענת=anat אורית=orit דנה=dana שירה=shira מאיה=maya עדי=adi שני=shani ליאת=liat`
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
    .replaceAll('ـ', '');

/** Spellings of an Arabic, Persian or Hebrew name, the usual one first; empty when the table does not know it. */
export function romanizeSemitic(word: string): readonly string[] {
  const name = folded(word);
  const known = NAMES.get(name);
  if (known) return known;
  const article = name.startsWith('ال') ? NAMES.get(name.slice(2)) : undefined;
  return article ? article.flatMap((spelling) => [`al${spelling}`, `el${spelling}`, spelling]) : [];
}
