import { parsePerson } from '../person/person';
import { rankCandidates } from './rank-candidates';

/** Invented persons: first | last | country | local parts that must be among the ten likeliest, nothing known of the domain. */
const WORLD: Readonly<Record<string, string>> = {
  english: `
    Thorvald | Quist | | thorvald.quist tquist thorvald quist thorvaldq
    Oona | Fairweather | US | oona.fairweather ofairweather oona
    John F. | Marchbanks | US | john.marchbanks jmarchbanks john.f.marchbanks
    Mary Ann | Larkspur | US | mary.larkspur mlarkspur maryann.larkspur
    Mary-Beth | Underhill | US | mary-beth.underhill marybeth.underhill
    Robert "Bob" | Pemberton | GB | robert.pemberton bob.pemberton
    Bob | Thistlewood | GB | bob.thistlewood bthistlewood robert.thistlewood
    Dr. Edith | Winterbourne, PhD | GB | edith.winterbourne ewinterbourne
    Percy | Quillfeather III | US | percy.quillfeather pquillfeather
    Quentin | Oakhurst-Vale | GB | quentin.oakhurst-vale quentin.oakhurstvale
    Larkspur, Odette | - | | odette.larkspur olarkspur
    J. Alistair | Penhallow | GB | alistair.penhallow
    Wm. | Hollis Jr. | US | wm.hollis whollis
    Liz | Marlowe-Finch | GB | liz.marlowe-finch
    Elizabeth | Ravenscar | GB | elizabeth.ravenscar eravenscar
    Verity | Q | GB | verity.q verityq
    🚀 Juno | Starling ⭐ | US | juno.starling jstarling
    juno | STARLING, MBA | US | juno.starling
    Juno Starling | Starling | US | juno.starling`,
  irish: `
    Sinéad | O'Quillan | IE | sinead.oquillan soquillan
    Niamh | Ní Fhloinn | IE | niamh.nifhloinn
    Cormac | Mc Tarrish | IE | cormac.mctarrish cmctarrish
    Pádraig | Ó Duibh | IE | padraig.oduibh`,
  scottish: `
    Eilidh | MacTavrin | GB | eilidh.mactavrin emactavrin
    Fearghas | St. Orran | GB | fearghas.storran`,
  german: `
    Jörg | Müllenbach | DE | joerg.muellenbach jmuellenbach
    Jürgen | Höfling | | juergen.hoefling jurgen.hofling
    Käthe | Weißgruber | DE | kaethe.weissgruber
    Hans-Peter | Zickler | DE | hans-peter.zickler hanspeter.zickler hzickler
    Prof. Dr. Ulf | von Quast | DE | ulf.vonquast
    Anneliese | von der Heyde | DE | anneliese.vonderheyde anneliese.heyde
    Björn | Prüß | DE | bjoern.pruess
    Dipl.-Ing. Uwe | Quellmalz | DE | uwe.quellmalz uquellmalz`,
  austrian: `
    Mag. Resi | Höllriegl | AT | resi.hoellriegl
    Franz Xaver | Unterberger | AT | franz.unterberger`,
  swiss: `
    Urs | Zürcherli | CH | urs.zuercherli
    Reto | von Allmendingen | CH | reto.vonallmendingen`,
  dutch: `
    Kees | van der Quast | NL | kees.vanderquast kvanderquast kees
    Femke | de Wilgh | NL | femke.dewilgh fdewilgh
    Joost | ter Heide-Vos | NL | joost.terheide-vos
    Ruben | Oosterhuizen | NL | ruben.oosterhuizen roosterhuizen`,
  flemish: `
    Lieselot | Vandenquist | BE | lieselot.vandenquist
    Wouter | Van den Broeckx | BE | wouter.vandenbroeckx`,
  french: `
    Jean-Luc | Montcharmont | FR | jean-luc.montcharmont jeanluc.montcharmont
    Odile | Saint-Quenty | FR | odile.saint-quenty odile.saintquenty
    Hélène | de La Tourelle | FR | helene.delatourelle
    Benoît | Lévesquier | FR | benoit.levesquier blevesquier
    François | d'Aubenay | FR | francois.daubenay
    Chloé | Le Quellec | FR | chloe.lequellec`,
  spanish: `
    José Luis | García Quintanar | ES | jose.garcia jgarcia joseluis.garcia
    María | de la Cruz | MX | maria.delacruz
    Íñigo | Ibáñez Robledal | ES | inigo.ibanez iibanez
    Ana | Zubizarreta | ES | ana.zubizarreta azubizarreta
    Pepe | Cifuentes Moral | ES | pepe.cifuentes`,
  portuguese: `
    João | da Silva Quental | PT | joao.quental
    Inês | dos Santos | PT | ines.santos
    Luís Miguel | Pereira Alvim | BR | luis.alvim
    Conceição | Vasconcelos | BR | conceicao.vasconcelos`,
  italian: `
    Beppe | Quarantini | IT | beppe.quarantini giuseppe.quarantini
    Giosuè | Di Quarto | IT | giosue.diquarto
    Niccolò | Bellandini | IT | niccolo.bellandini nbellandini
    Chiara | De Santoris | IT | chiara.desantoris`,
  danish: `
    Søren | Kjærbo | DK | soren.kjaerbo
    Åse | Østerby | DK | ase.osterby`,
  norwegian: `
    Bjørn | Fjeldstrøm | NO | bjorn.fjeldstrom
    Pål | Håkonsli | NO | pal.hakonsli`,
  swedish: `
    Göran | Åkerlönn | SE | goran.akerlonn
    Märta | Sjöquist | SE | marta.sjoquist`,
  finnish: `
    Päivi | Hämälinna | FI | paivi.hamalinna
    Jyrki | Yliskylä | FI | jyrki.yliskyla`,
  icelandic: `
    Þórdís | Guðmundsbur | IS | thordis.gudmundsbur thordis
    Ægir | Jónsvaldsson | IS | aegir.jonsvaldsson`,
  polish: `
    Kasia | Zielonkowska | PL | kasia.zielonkowska katarzyna.zielonkowska
    Łukasz | Wąsikowski | PL | lukasz.wasikowski lwasikowski
    Małgorzata | Żółkwińska | PL | malgorzata.zolkwinska
    Katarzyna | Nowak-Brzęk | PL | katarzyna.nowak-brzek`,
  czech: `
    Jiří | Dvořáček | CZ | jiri.dvoracek
    Ing. Zdeňka | Řeháčková | CZ | zdenka.rehackova`,
  hungarian: `
    Ödön | Kőszegváry | HU | odon.koszegvary koszegvary.odon
    Zsófia | Szentgörgey | HU | zsofia.szentgorgey`,
  romanian: `
    Ștefan | Țepurică | RO | stefan.tepurica
    Ioana | Brâncovanu | RO | ioana.brancovanu`,
  croatian: `
    Đurđa | Čavlić | HR | durda.cavlic djurdja.cavlic
    Željko | Šimunac | HR | zeljko.simunac`,
  turkish: `
    Işıl | Yıldızoğlu | TR | isil.yildizoglu
    İbrahim | Öztürkmen | TR | ibrahim.ozturkmen
    Çağla | Gümüşay | TR | cagla.gumusay`,
  russian: `
    Саша | Белкинский | RU | sasha.belkinsky
    Хасан | Ёлкинский | RU | khasan.yolkinsky
    Иван | Щукарин | RU | ivan.shchukarin ishchukarin
    Юлия Сергеевна | Хомутова | RU | yulia.khomutova yuliya.khomutova
    Александр | Соловейкин | RU | alexandr.soloveykin alexander.soloveykin
    Дмитрий | Цветаевский | RU | dmitry.tsvetaevsky
    Ivan Petrovich | Zhukarin | RU | ivan.zhukarin`,
  ukrainian: `
    Олександр | Гриценюк | UA | oleksandr.hrytseniuk
    Юлія | Шевчишина | UA | yuliia.shevchyshyna
    Володимир | Їжакевич | UA | volodymyr.yizhakevych`,
  bulgarian: `
    Щерьо | Ангелински | BG | shteryo.angelinski
    Христо | Въжаров | BG | hristo.vazharov`,
  serbian: `
    Ђорђе | Његошев | RS | djordje.njegosev
    Љубица | Живановић | RS | ljubica.zivanovic`,
  greek: `
    Γεώργιος | Παπαλεξίου | GR | georgios.papalexiou
    Ευαγγελία | Μπουρδάκη | GR | evangelia.bourdaki
    Χρήστος | Θεοχαράκος | GR | christos.theocharakos
    Nikos | Kostoulas | GR | nikos.kostoulas nkostoulas`,
  arabic: `
    محمد | منصور | EG | mohamed.mansour
    أحمد | الشريف | AE | ahmed.alsharif
    Ahmed | Al-Farsani | AE | ahmed.alfarsani
    Khalid | bin Rashoud | SA | khalid.binrashoud
    Layla | El Haddawy | EG | layla.elhaddawy
    Abdul Rahman | Tamimur | SA | abdulrahman.tamimur`,
  hebrew: `
    דוד | כהן | IL | david.cohen dcohen
    יעל | מזרחי | IL | yael.mizrahi
    Yossi | Ben-Harish | IL | yossi.ben-harish yossi.benharish`,
  persian: `
    Reza | Hosseinpouran | IR | reza.hosseinpouran
    علی | رضا | IR | ali.reza`,
  chinese: `
    小明 | 王 | CN | xiaoming.wang xwang xmwang
    Xiaoming | Wang | CN | xiaoming.wang xwang
    Zhi Wei | Ouyang | CN | zhiwei.ouyang
    伟 | 欧阳 | CN | wei.ouyang wouyang
    志强 | 單 | CN | zhiqiang.shan`,
  cantonese: `
    家明 | 陳 | HK | jiaming.chan
    Ka-Ming | Cheung | HK | kaming.cheung ka-ming.cheung`,
  taiwanese: `
    Chih-Wei | Hsieh | TW | chih-wei.hsieh chihwei.hsieh
    建宏 | 蔡 | TW | jianhong.tsai`,
  japanese: `
    ゆうこ | さとう | JP | yuko.sato ysato
    ケンタ | サトウ | JP | kenta.sato
    太郎 | 田中 | JP | taro.tanaka
    Kenichirō | Ōtsuboi | JP | kenichiro.otsuboi`,
  korean: `
    철수 | 김 | KR | chulsoo.kim
    Min-jun | Kim | KR | minjun.kim min-jun.kim mkim
    Ji Hoon | Park | KR | jihoon.park
    영희 | 이 | KR | younghee.lee`,
  vietnamese: `
    Văn Hải | Nguyễn | VN | hai.nguyen
    Hương | Trần Thị | VN | huong.tran htran
    Đức | Phạm | VN | duc.pham`,
  indian: `
    Ramesh | K | IN | ramesh.k rameshk
    Priyanka | Chattopadhyar | IN | priyanka.chattopadhyar pchattopadhyar
    Venkata Subramanian | Iyeran | IN | venkata.iyeran`,
  indonesian: `
    Suhartini | - | ID | suhartini
    Widodari | Widodari | ID | widodari
    Bambang | Prawirosudirjo | ID | bambang.prawirosudirjo`,
  thai: `
    Somchai | Rattanakosinwong | TH | somchai.rattanakosinwong somchai`,
  malay: `
    Nurul Aisyah | binti Ismailan | MY | nurul.ismailan nurul.bintiismailan
    Siti | Kartikasari | MY | siti.kartikasari`,
  nigerian: `
    Olúwáṣeun | Adébáyọ̀tọ̀ | NG | oluwaseun.adebayoto
    Chiamaka | Okonkwuru | NG | chiamaka.okonkwuru`,
  estonian: `
    Tõnu | Käärmaa | EE | tonu.kaarmaa`,
  slovak: `
    Ľubica | Ďurčanská | SK | lubica.durcanska`,
  catalan: `
    Mercè | Puigdevallès i Roca | ES | merce.puigdevalles`,
  basque: `
    Eneko | Etxegaraitz | ES | eneko.etxegaraitz`,
  filipino: `
    Maria Corazon | Macaraegan | PH | maria.macaraegan`,
  lithuanian: `
    Žydrūnas | Šimkevičiauskas | LT | zydrunas.simkeviciauskas`,
  albanian: `
    Çlirim | Hoxhallari | AL | clirim.hoxhallari`,
  iranian: `
    امیرحسین | کریمی | IR | amirhossein.karimi akarimi
    زهرا | مرادی | IR | zahra.moradi zmoradi`,
  easternOrder: `
    CHAN Tai Man | - | HK | taiman.chan tmchan
    WONG Ka Fai Alex | - | HK | alex.wong
    Carrie Lam Yuet Kwan | - | HK | carrie.lam
    Tan Ah Keng | . | SG | ahkeng.tan
    Yeo Siew | Hwa | SG | siewhwa.yeo
    Lim | Guan Teck | MY | guanteck.lim
    Low Wei Kit | - | SG | weikit.low
    Ong Siew Lian | N/A | MY | siewlian.ong
    Goh Chok Beng | - | SG | chokbeng.goh
    Tsai Ing-fen | - | TW | ingfen.tsai
    KIM Min Jun | - | KR | minjun.kim
    Park Chan-seok | - | | chanseok.park
    Peter | WONG Siu Ming | HK | peter.wong
    Jean | DUPONTEL-Marc | FR | jean.dupontel-marc`,
  capitals: `
    TANAKANO Kenji | - | | kenji.tanakano
    Marie-Claude DE LA TOURELLE | - | FR | marie-claude.delatourelle
    DUPONTEL Jean-Marc | - | FR | jean-marc.dupontel
    JP Quillfeather | - | US | jp.quillfeather
    Pat Quillfeather MBA | - | US | pat.quillfeather`,
  cutShort: `
    Ma. Guadalupe | Hdez. | MX | maria.hernandez
    Gpe. | Flores | MX | guadalupe.flores
    Ma | Quillan | | ma.quillan
    Wm. | Thistlewood | GB | william.thistlewood wm.thistlewood
    Quist Jr., John | Quist | US | john.quist`,
  childOf: `
    Muthu a/l | Ramanathan | MY | muthu.ramanathan
    Rajesh s/o Kumaran | - | SG | rajesh.kumaran
    Ali bin | Abu Bakari | MY | ali.abubakari
    Nurul Izzah | binti Anwaruddin | MY | nurul.anwaruddin`,
  ethiopian: `
    አበበ | ቢቂላ | ET | abebe.bikila
    መንግስቱ | ገብረማርያም | ET | mengistu.gebremariam
    ፍቅር | መስፍን | ET | fikir.mesfin
    ትዕግስት | ደሳለኝ | ET | tigist.desalegn
    ግርማ | ሙሉጌታ | ET | girma.mulugeta`,
  sinhala: `
    නිමල් | පෙරේරා | LK | nimal.perera
    කුමාර | ජයවර්ධන | LK | kumara.jayawardena`,
  japaneseOrder: `
    栁田 | 実 | JP | minoru.yanagida
    嵜本 | 誠 | JP | makoto.sakimoto
    誠 | 嵜本 | JP | makoto.sakimoto
    太一 | 邊見 | JP | taichi.henmi`,
  centralAsian: `
    Святлана | Гарэцкая | BY | sviatlana.haretskaya
    Нұрлан | Қарабаев | KZ | nurlan.karabayev
    Дилшод | Зиёев | UZ | dilshod.ziyoyev`,
  hongKong: `
    志明 | 黃 | HK | chiming.wong
    詠欣 | 梁 | HK | wingyan.leung`,
  armenian: `
    Աստղիկ | Պետրոսյան | AM | astghik.petrosyan`,
  georgian: `
    ნინო | ბერიძე | GE | nino.beridze`,
};

const rows = Object.entries(WORLD).flatMap(([culture, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [first_name = '', last_name = '', country = '', expected = ''] = line.split('|').map((cell) => cell.trim());
      return { culture, first_name, last_name, country: country || null, expected: expected.split(' ') };
    }),
);

describe('names of the world', () => {
  it('come from many cultures', () => {
    expect(Object.keys(WORLD).length).toBeGreaterThanOrEqual(25);
    expect(rows.length).toBeGreaterThanOrEqual(150);
  });

  it.each(rows)('$culture: $first_name $last_name', ({ first_name, last_name, country, expected }) => {
    const ranked = rankCandidates(parsePerson({ first_name, last_name, country }));
    expect(ranked.slice(0, 10).map(({ local }) => local)).toEqual(expect.arrayContaining(expected));
  });
});
