/** A formal name, then its short forms, the usual ones first. A short form may belong to several names. */
const SHORT_FORMS = `
aaron: ron
abigail: abby gail
abraham: abe bram
adalbert: bert
adelaide: addie heidi
adrian: ade
agnieszka: aga agnes
albert: al bert albie
alejandra: ale jandra sandra
alejandro: alex ale jandro
aleksandra: ola sasha alex sandra
aleksandr: sasha alex sanya shura
alexander: alex sasha al xander sandy lex alec sander
alexandra: alex sandra alexa lexi sasha sandy
alexandre: alex
alexandros: alex alekos
alexis: alex lexi
alfonso: poncho alf
alfred: fred al alf
alison: ali
alistair: al
allan: al
allison: ali allie
aloysius: alois lou
amanda: mandy
amelia: amy millie
anastasia: nastya stacy ana
anastasios: tasos
anatoly: tolya
andrea: andi
andreas: andi andy
andrei: andrew andy
andrew: andy drew
andrzej: andy
angela: angie
angelica: angie
angelina: lina
anna: annie ania anya anja ann
annamaria: anna
annemarie: anne
anthony: tony ant
antonio: tonio toni tony tonino nino
antonia: toni
antonios: antonis
antonius: ton toon anton
archibald: archie
armando: mando
arthur: art
augustus: gus
barbara: barb babs basia
barnabas: barney
bartholomew: bart
bartlomiej: bartek
bartosz: bartek
beatrice: bea bee
beatriz: bea
benedict: ben
benedikt: ben bene
benjamin: ben benny benji
bernadette: bernie
bernard: bernie bern ben
bernhard: bernd hardy
bertrand: bert
boguslaw: bogdan
boris: borya
bradford: brad
bradley: brad
brandon: bran
brian: bri
bronislaw: bronek
calvin: cal
cameron: cam
camilla: milla
carl: kalle
carlos: charly carlitos
carolina: caro lina
caroline: carrie caro carol
carolyn: carrie
cassandra: cassie sandra cass
catalina: cata
catarina: cata
catherine: cathy kate cat katie cath katy
cecilia: ceci
celestine: tina
charles: charlie chuck chas charly
charlotte: charlie lottie char
chester: chet
christian: chris
christiane: chris
christina: chris tina christy
christine: chris chrissy tina
christoph: chris stoph
christophe: chris
christopher: chris kit topher
clarence: clancy
claudia: clau
clement: clem
clifford: cliff
clinton: clint
concepcion: concha
constance: connie
constantine: kostas costas con
constantin: costin
cornelia: nelly conny
cornelis: kees cor
cornelius: neil
cristina: cris
cristian: cris
cynthia: cindy
czeslaw: czesiek
daniel: dan danny dani danl
daniela: dani
danielle: dani
david: dave davey
deborah: debbie deb
debra: debbie deb
delores: lola
denise: denny
dennis: den denny
derek: rick
desmond: des
dimitrios: dimitris jim mitsos
dmitry: dima mitya
dmitrii: dima
dolores: lola
dominic: dom nick
dominik: dom
dominique: dom
donald: don donny
dorothea: dora thea
dorothy: dot dottie dolly
douglas: doug
duncan: dunc
dustin: dusty
edmund: ed eddie ted
eduardo: edu lalo eddie
edward: ed eddie ted ned edw
edwin: ed eddie
ekaterina: katya kate katia
eleanor: ellie nell nora
elena: lena helen
eleonora: nora
eleni: lena helen
elisabeth: lisa elli sissi lisbeth betty
elizabeth: liz beth betsy lizzie eliza betty libby lisa ellie
elzbieta: ela
emily: em emmy
emiliano: emi
emmanuel: manu manny
enrique: kike quique
eric: rick
erik: rik
ernest: ernie
ernesto: neto
esteban: teban
esther: essie
eugene: gene
eugenia: genia
evangelos: vangelis
evgeny: zhenya eugene
evgeniya: zhenya
federico: fede
ferdinand: ferdi
fernando: fer nando
filippo: pippo
florence: flo florrie
florian: flo
frances: fran frankie fanny
francesca: fran franci
francesco: franco ciccio
francis: frank fran
francisca: paca fran
francisco: paco pancho fran francis cisco kiko
franciscus: frans
franklin: frank
franz: franzl
frederic: fred
frederick: fred freddy rick
frederik: fred frits
friedrich: fritz fried
gabriel: gabe gabi
gabriela: gabi
gabriele: gabi
galina: galya
genevieve: gen viv
geoffrey: geoff jeff
george: georgie geo
georgina: gina georgie
georgios: giorgos george yorgos
gerald: gerry jerry
geraldine: gerry
gerard: gerry
gerardus: gerard ger
gerhard: gerd gert
gertrude: trudy
gheorghe: gigi
giacomo: mino
gilbert: gil
giovanni: gianni gio vanni
giuseppe: beppe pino peppe
giuseppina: pina
gloria: glo
gordon: gordy
graciela: chela
grazyna: grazka
gregorio: goyo
gregory: greg
grzegorz: greg grzesiek
guadalupe: lupe
guillaume: gui
guillermo: memo guille
gustavo: gus tavo
gwendolyn: gwen
hannah: hanna
harold: harry hal
harrison: harry
hector: tito
heinrich: heinz heiner
helena: lena helen
helene: leni
hendrik: henk rik
henricus: henk
henry: harry hank hal
herbert: herb bert
herman: harm
hieronymus: jeroen
howard: howie
hubert: hugh
hugo: hugh
ignacio: nacho
ignatius: iggy
igor: gosha
imogen: immy
ioannis: yannis giannis john yiannis
iosif: sosos
irina: ira
irene: rene
isabel: isa bel chabela
isabella: bella izzy isa
isabelle: isa
isidore: izzy
iulia: julia
ivan: vanya john
jacek: jack
jacob: jake
jacqueline: jackie
jacobus: koos jaap jacco cobus
jaime: jimmy
jakob: jaap
james: jim jimmy jamie jem
jan: janek jasiek
janet: jan
janice: jan
janusz: jan
jason: jay
jaroslav: jarda
jaroslaw: jarek
javier: javi
jeanne: jeannie
jefferson: jeff
jeffrey: jeff
jennifer: jen jenny jenn
jeremiah: jerry
jeremy: jem jez
jerome: jerry
jerzy: jurek george
jessica: jess jessie
jesus: chucho chuy
jill: jilly
joachim: jochen achim jo
joan: joanie
joanna: jo asia joasia
joao: joca
joaquin: quino
jocelyn: joss
johannes: hans jan johan joop hannes john
john: jack johnny jon
jonathan: jon jonny nathan
jorge: coque
jose: pepe che
josef: sepp pepa joe jupp
josefina: pepa fina
joseph: joe joey jos
josephine: jo josie
joshua: josh
joyce: joy
juan: juancho
judith: judy jude
julia: jule julie
julian: jules
julie: jules
juliana: juli
julio: jules
justin: jus
kamil: kamilek
kaliopi: popi
karl: kalle charlie
karolina: karo
katarzyna: kasia kaska
katerina: kate katka
katharina: kathi kata katha kate
katherine: kate kathy katie kat katy kathie
kathleen: kathy kate katie
kathryn: kathy kate katie kat
katrina: kat trina
kazimierz: kazik
kenneth: ken kenny
kerstin: kersti
kimberly: kim kimmy
klaus: klausi
konstantin: kostya kosta
konstantinos: kostas costas dinos
kristina: tina kris
kristopher: kris
krystyna: krysia
krzysztof: chris krzysiek
kyriakos: kikis
larissa: lara
laurence: larry laurie
laurent: lolo
lawrence: larry lars law
leonard: leo len lenny
leonardo: leo nardo
leonid: lenya
leonie: leo
leopold: leo poldi
leslie: les
lester: les
letitia: tish
lidia: lida
lillian: lily lil
lourdes: lulu
lorenzo: renzo enzo
loretta: lori
louis: lou louie
louise: lou
luciano: lucho
lucinda: lucy cindy
ludmila: lyuda mila luda
ludwig: lutz
luigi: gigi gino
luis: lucho
lukasz: luke
lyudmila: mila luda
lynette: lyn
mackenzie: mac kenzie
madeline: maddie
magdalena: magda lena
malcolm: mal
malgorzata: gosia margaret
manuel: manolo manu manny
marcel: marc
marcus: marc mark
marek: mark
margaret: maggie meg peggy marge margie greta madge rita
margarita: rita
margarete: grete gretchen
maria: mary mia mimi maja marie masha
mariana: mari
mariia: masha maria
mariya: masha maria
marilyn: mari
marjorie: marge
marshall: marsh
martha: marty
martin: marty
martina: tina
mary: molly polly mamie
mateusz: mat
mathias: matt
mathilde: tilda
matthew: matt matty
matthias: matt matze hias
matilda: tilly
maureen: mo
maurice: mo moe
mauricio: mau
maximilian: max maxi
maxwell: max
megan: meg
melanie: mel
melinda: mel mindy
melissa: mel missy
mercedes: merche
michael: mike mick mickey micha mikey michi mitch
michail: misha michalis mike
michal: mike
michele: mike
michelle: shelly mich
miguel: mike migue
mikhail: misha mike
mikolaj: nick
mildred: millie
milton: milt
miriam: mimi miri
mitchell: mitch
miroslav: mirek miro
miroslaw: mirek
mohammed: mo
mohamed: mo
montgomery: monty
morgan: mo
mortimer: mort
moses: moe
nadezhda: nadya nadia
nancy: nan
naomi: nomi
natalia: natasha nat talia nata
natalie: nat
natalya: natasha
nathan: nate nat
nathaniel: nate nathan nat
nicholas: nick nicky nico
nicola: nicky
nicole: nikki nicky nici
nicolas: nico nick
nikita: nick
nikolai: kolya nick
nikolaos: nikos nick
nikolaus: klaus niko
nikolas: nick niko
norbert: bert
norman: norm
octavio: tavo
oleksandr: sasha alex
oleksandra: sasha
olivia: liv livvy
oliver: ollie oli
olga: olya
oscar: ossie
oswald: ozzie
pamela: pam
panagiotis: panos takis
paola: pao
parviz: pari
patricia: pat trish patty tricia patsy pati
patrick: pat paddy rick
paul: paulie
paula: pauli
pavel: pasha paul
pawel: paul
penelope: penny
percival: percy
petr: petya peter
petros: peter
peter: pete
petrus: piet peter
phillip: phil pip
philip: phil pip flip
philippe: phil
philipp: phil
philippa: pippa
piotr: peter piotrek
polina: polya
prudence: prue
rachel: rach shelly
rafael: rafa rafi
raffaele: lello
ramon: moncho
randall: randy
raphael: raph rafi
raymond: ray
rebecca: becky becca
reginald: reg reggie
regina: gina
reinhard: reini
renata: rena
rene: ren
reuben: rube
ricardo: ricky rick richi cardo
riccardo: ricky
richard: rick dick rich richie ricky
robert: bob rob bobby robbie bert robin robt
roberta: bobbie
roberto: beto tito rob
roderick: rod rick
rodney: rod
rodolfo: rudy fito
rodrigo: rodri
roger: rog
roland: roly
roman: roma
ronald: ron ronnie
rosalind: roz
rosario: charo
rosemary: rose rosie
rosamund: roz
rudolf: rudi
rudolph: rudy
russell: russ rusty
ryszard: rysiek richard
salvador: chava
salvatore: toto sal turi
samantha: sam
samson: sam
samuel: sam sammy saml
sandra: sandy
sarah: sally sadie
santiago: santi
sebastian: seb bastian basti seba
sebastien: seb
selina: lina
serafeim: makis
sergei: seryozha serge
sergey: serge seryozha
sergio: checo
sharon: shaz
sheldon: shel
sibylle: billa
sidney: sid
siegfried: siggi sigi
sigmund: sigi
silvester: silvio
simon: si
sofia: sofi
sophia: sophie sofie
spyridon: spyros
stanislav: stas slava standa
stanislaw: staszek stan
stanley: stan
stephanie: steph stevie steffi
stefan: steff
stefanie: steffi
stephan: steff
stephen: steve stevie
steven: steve stevie
stuart: stu
stylianos: stelios
susan: sue susie suzy
susanna: susie sanna
susanne: susi
suzanne: sue suzy
svetlana: sveta lana
svyatoslav: slava
sylvester: sly
sylvia: syl
tabitha: tabby
tadeusz: tadek
tatiana: tanya tania
tatyana: tanya
terence: terry
teresa: tere terry tess
terrence: terry
thaddeus: thad tad
thea: teddy
theodora: dora
theodore: ted theo teddy
theodoros: thodoris theo
theresa: terry tess tessa resi
therese: terry
thomas: tom tommy thom thos
timothy: tim timmy
tobias: tobi toby
tomasz: tomek tom
travis: trav
trevor: trev
ulrich: uli ulli
ulrike: ulli rike
ursula: uschi ula
valentin: val
valentina: val tina valya
valeria: vale
valerie: val
vanessa: nessa
vasileios: vasilis bill
vasily: vasya
vasiliki: vaso
vernon: vern
veronica: vero ronnie
veronika: vroni nika
vicente: chente
victor: vic
victoria: vicky vic tori
viktor: vitya vik
viktoria: vicky vika
viktoriya: vika
vincent: vince vin vinny
vincenzo: enzo vince
violet: vi
virginia: ginny ginger
vivian: viv
vladimir: vova volodya vlad vladi
vladislav: vlad
vojtech: vojta
volodymyr: vova volodia
vyacheslav: slava
wallace: wally
walter: walt wally
wanda: wandzia
wendy: wen
werner: wern
wesley: wes
wilfred: will fred wilf
wilhelm: willi willy helmut
wilhelmus: wim willem
willem: wim
william: bill will billy willy liam wm
winifred: winnie fred
winston: win
wladyslaw: wladek
wojciech: wojtek
wolfgang: wolf
xavier: xavi
yekaterina: katya kate
yelena: lena elena
yevgeny: zhenya eugene
yolanda: yoli
yuri: yura
yusuf: joe
zachary: zach zack zac
zbigniew: zbyszek
zdenek: zdenda
zoltan: zoli
istvan: pista steve
laszlo: laci
jozsef: joska
ferenc: feri
sandor: sanyi alex
gyorgy: gyuri george
katalin: kati
erzsebet: bozsi
`;

/** One name as several languages, or several transliterations, spell it. */
const VARIANTS = `
alexander aleksandr alexandr aleksander oleksandr alexandre alessandro alejandro alexandros aliaksandr
alexandra aleksandra oleksandra alessandra alejandra
alexei aleksei alexey aleksey alexej oleksii oleksiy alexis
andrew andrei andrey andrii andriy andrej andreas
anastasia anastasiia anastasiya
anatoly anatolii anatoliy
arseny arsenii arseniy
catherine katherine kathryn katharina ekaterina yekaterina kateryna
christina kristina khrystyna cristina
christopher kristopher christoffer kristoffer
dimitrios dimitris dimitri
dmitry dmitri dmitriy dmitrii dmytro
elena yelena olena helena eleni
eugene evgeny evgenii evgeniy yevgeny yevhen evgenij ievgen
evgenia evgeniya evgeniia yevgenia yevheniia eugenia
evangelos vangelis
feodor fyodor fedor fedir
george georgy georgii georgiy heorhii georgios giorgos
grigory grigorii grigoriy hryhorii
igor ihor
ilya ilia illia
ioannis yannis giannis ioannes yiannis
joseph iosif yosef josef josip yusuf youssef
julia yulia iuliia yuliya iulia yuliia julija
konstantin kostiantyn constantine konstantinos
maria mariya mariia marija mary marie
michael mikhail mykhailo michail michal mihail mihai michele miguel
mohammed mohamed muhammad mohammad mohamad muhammed mohammod mehmet
ahmed ahmad ahmet
hussein husain hussain hossein huseyin
hassan hasan hassane
ali aly
omar umar omer
yousef yusuf youssef yousuf joseph
khaled khalid
mahmoud mahmud mahmood
abdullah abdallah abdulla
abdulrahman abdelrahman abdurrahman abdalrahman
fatima fatma fatemeh fatimah
aisha aysha ayesha aicha
ibrahim ebrahim
ismail ismael
natalia nataliya nataliia natalya natalie nataly
nicholas nicolas nikolas nikolai nikolay mykola nikolaos
oleg oleh
paul pavel pavlo pawel pavlos
peter petr petro petros pyotr piotr
sergei sergey serhii serhiy sergii sergiy siarhei sergej
sophia sofia sofiya sofiia sophie
stephen steven stephan stefan stephane
stephanie stefanie
svetlana svitlana
tatiana tatyana tetiana tetyana tatjana
timothy timofey timofei
valery valerii valeriy valeri
vasily vasilii vasiliy vasyl vasileios vasilis
victor viktor
victoria viktoria viktoriya viktoriia
vitaly vitalii vitaliy vitali
vladimir volodymyr uladzimir wladimir
vladislav vladyslav
vyacheslav viacheslav vjatscheslaw
xenia ksenia kseniya kseniia oksana
yana iana jana
yaroslav iaroslav jaroslav
yuri yury iurii yurii yuriy jurij
sara sarah
philip phillip philipp philippe filip
geoffrey jeffrey
catherine cathryn katherine
ann anne anna
jon john
mark marc marcus
eric erik erich
carl karl
luke lucas lukas
louis luis lewis
henry henrik hendrik heinrich
claire clare
isabel isabelle isabella
theresa teresa therese
allan alan allen
brian bryan
neil neal niall
sean shaun shawn
stuart stewart
lee leigh
`;

/** Short forms of several names mostly stand for one of these, in this order. */
const USUAL_FORMAL = `
michael christopher james john robert william thomas david daniel alexander alexandra nicholas matthew andrew anthony joseph benjamin
samuel samantha edward katherine catherine elizabeth patrick patricia steven stephen frederick henry albert louis maximilian gregory jeffrey
theodore ronald terence leonard philip martin marcus charles christian christina christine antonio andreas jonathan mathias eric gerald
laurence nathan natalie susan elena melissa joanna valerie stanley gabriel gabriela alejandro aleksandr`
  .trim()
  .split(/\s+/);

const formalOf = new Map<string, string[]>();
const shortOf = new Map<string, string[]>();
const variantsOf = new Map<string, string[]>();

/** `formal: short short …`, a name a line. */
export const NICKNAME_LINES: readonly string[] = SHORT_FORMS.trim().split('\n');

for (const line of NICKNAME_LINES) {
  const [formal = '', shorts = ''] = line.split(': ');
  shortOf.set(formal, shorts.split(' '));
  for (const short of shorts.split(' ')) formalOf.set(short, [...(formalOf.get(short) ?? []), formal]);
}
for (const formal of formalOf.values()) formal.sort((a, b) => usualness(a) - usualness(b));
for (const line of VARIANTS.trim().split('\n')) {
  const group = line.split(' ');
  for (const name of group) variantsOf.set(name, [...(variantsOf.get(name) ?? []), ...group.filter((other) => other !== name)]);
}

function usualness(formal: string): number {
  const at = USUAL_FORMAL.indexOf(formal);
  return at < 0 ? USUAL_FORMAL.length : at;
}

/** Other names that one and the same person may go by, each kind with the likeliest first. ASCII, lower case. */
export interface OtherNames {
  /** Bob → Robert. */
  readonly formal: readonly string[];
  /** Robert → Bob, Rob, … */
  readonly short: readonly string[];
  /** Yulia → Julia, Iuliia, … */
  readonly variants: readonly string[];
}

export function otherNames(name: string): OtherNames {
  return {
    formal: shortOf.has(name) ? [] : (formalOf.get(name) ?? []),
    short: shortOf.get(name) ?? [],
    variants: variantsOf.get(name) ?? [],
  };
}

/** Known to the tables, so borne by many. */
export function isCommonGivenName(name: string): boolean {
  return shortOf.has(name) || formalOf.has(name) || variantsOf.has(name);
}
