import { rows } from './stories';

/** Language, where it stands (`h` headline, `t` text) and a sentence of news of Quillbridge that tells of a place, a plant, a market or a firm. */
export const EXPANSIONS = rows(`
it | h | Aperto il nuovo sito produttivo di Ascoli Piceno
it | t | Abbiamo avviato la produzione nel nuovo stabilimento di Ascoli Piceno.
en | h | Quillbridge expands to Bristol with second depot
en | t | Quillbridge has commissioned a new packing line at its plant in Derby.
en | t | On Monday we moved into our new headquarters in Derby.
en | t | Our new logistics centre in Derby was officially inaugurated last week.
en | h | New branch in Cork opened
en | h | Quillbridge doubles production capacity in Derby
de | h | Quillbridge erweitert Produktion in Fulda
de | t | Quillbridge hat in Fulda einen weiteren Standort bezogen.
de | t | Wir haben unser neues Logistikzentrum in Hamm eingeweiht.
de | t | Unser neues Werk in Hamm wurde vergangene Woche feierlich in Betrieb genommen.
de | h | Eröffnung des neuen Werks in Hamm
de | h | Neue Niederlassung in Graz eröffnet
fr | h | Quillbridge agrandit son usine de Nevers
fr | t | Quillbridge a emménagé dans de nouveaux locaux à Nevers.
fr | t | Nous avons inauguré notre nouvelle plateforme logistique à Dole.
fr | t | Notre nouvel atelier de Dole a été mis en service la semaine dernière.
fr | h | Ouverture d'une nouvelle agence à Dole
fr | h | Quillbridge s'installe à Nevers
es | h | Quillbridge amplía su planta de Burgos
es | t | Quillbridge ha trasladado su sede a unas nuevas oficinas en Burgos.
es | t | Hemos puesto en marcha una nueva línea de producción en Lorca.
es | t | Nuestro nuevo centro logístico de Lorca fue inaugurado el lunes.
es | h | Apertura de una nueva delegación en Burgos
es | h | Quillbridge desembarca en Portugal
it | h | Quillbridge amplia lo stabilimento di Faenza
it | t | Quillbridge ha trasferito la propria sede in nuovi uffici a Faenza.
it | t | Abbiamo inaugurato il nuovo polo logistico di Lodi.
it | t | Il nostro nuovo magazzino di Lodi è stato inaugurato lunedì.
it | h | Apertura di una nuova filiale a Lodi
it | h | Quillbridge sbarca in Spagna
pt | h | Quillbridge amplia a fábrica de Aveiro
pt | t | A Quillbridge mudou a sua sede para novas instalações em Aveiro.
pt | t | Inaugurámos o nosso novo centro logístico em Leiria.
pt | t | A nossa nova unidade de produção em Leiria foi inaugurada na segunda-feira.
pt | h | Abertura de uma nova filial em Aveiro
pt | h | Quillbridge entra no mercado espanhol
nl | h | Quillbridge breidt uit in Zwolle
nl | t | Quillbridge heeft een nieuw pand betrokken in Zwolle.
nl | t | We hebben in Venlo een nieuw distributiecentrum in gebruik genomen.
nl | t | Onze nieuwe productiehal in Venlo werd vorige week officieel geopend.
nl | h | Opening nieuwe vestiging in Zwolle
nl | h | Quillbridge betreedt Duitse markt
pl | h | Quillbridge rozbudowuje zakład w Radomiu
pl | t | Firma Quillbridge uruchomiła nową linię produkcyjną w Radomiu.
pl | t | Otworzyliśmy nowe centrum logistyczne w Opolu.
pl | t | Nasz nowy magazyn w Opolu został oddany do użytku w poniedziałek.
pl | h | Otwarcie nowego oddziału w Radomiu
pl | h | Quillbridge wchodzi na rynek czeski
sv | h | Quillbridge bygger ut fabriken i Växjö
sv | t | Quillbridge har flyttat in i nya lokaler i Växjö.
sv | t | Vi har invigt vårt nya lager i Borås.
sv | t | Vår nya produktionslinje i Borås togs i drift förra veckan.
sv | h | Nytt kontor i Borås invigt
sv | h | Quillbridge etablerar sig i Norge
da | h | Quillbridge udvider fabrikken i Vejle
da | t | Quillbridge er flyttet ind i nye lokaler i Vejle.
da | t | Vi har indviet vores nye lager i Randers.
da | t | Vores nye produktionslinje i Randers blev taget i brug i sidste uge.
da | h | Nyt kontor i Randers åbnet
da | h | Quillbridge etablerer sig i Norge
no | h | Quillbridge utvider fabrikken i Hamar
no | t | Quillbridge har flyttet inn i nye lokaler i Hamar.
no | t | Vi har åpnet et nytt lager i Bodø.
no | t | Vår nye produksjonslinje i Bodø ble satt i drift forrige uke.
no | h | Nytt kontor i Bodø åpnet
no | h | Quillbridge etablerer seg i Sverige
fi | h | Quillbridge laajentaa tehdastaan Lahdessa
fi | t | Quillbridge on muuttanut uusiin toimitiloihin Lahdessa.
fi | t | Avasimme uuden varaston Porissa.
fi | t | Uusi tuotantolinjamme Porissa otettiin käyttöön viime viikolla.
fi | h | Uusi toimipiste avattu Poriin
fi | h | Quillbridge laajenee Ruotsiin
cs | h | Quillbridge rozšiřuje výrobu v Kolíně
cs | t | Společnost Quillbridge se přestěhovala do nového sídla v Kolíně.
cs | t | V Táboře jsme otevřeli nové logistické centrum.
cs | t | Náš nový sklad v Táboře byl v pondělí uveden do provozu.
cs | h | Otevření nové pobočky v Kolíně
cs | h | Quillbridge vstupuje na polský trh
ja | h | Quillbridge、岡山に新工場を開設
ja | t | Quillbridgeは岡山市に新たな物流センターを開設しました。
ja | t | 当社は岡山市に新しい営業所を開設いたしました。
ja | t | 岡山市の当社新工場が本格稼働いたしました。
ja | h | 岡山営業所開設のお知らせ
ja | h | Quillbridge、台湾市場に進出
zh | h | Quillbridge苏州新工厂投产
zh | t | Quillbridge在苏州设立了新的办事处。
zh | t | 我们在苏州启用了新的物流中心。
zh | t | 我公司新厂房已正式投入使用。
zh | h | Quillbridge进军越南市场
zh | h | Quillbridge成立苏州分公司
ko | h | Quillbridge, 부산에 신공장 준공
ko | t | Quillbridge는 부산에 새로운 물류센터를 열었다.
ko | t | 당사는 부산에 신규 지점을 개설했습니다.
ko | t | Quillbridge의 부산 신공장이 본격 가동에 들어갔다.
ko | h | Quillbridge 부산 지사 개소
ko | h | Quillbridge, 베트남 시장 진출
`);

/** Such sentences that tell of no expansion of Quillbridge: of a customer, a plan, a no, of long ago, of private life. */
export const NO_EXPANSIONS = rows(`
en | t | Our customer Havershal has moved into a new headquarters in Derby.
en | t | We plan to open a branch in Cork next year.
de | t | Unser Kunde Havershal hat in Hamm ein neues Werk eingeweiht.
de | t | Eine neue Niederlassung in Graz haben wir nicht eröffnet.
fr | t | Notre client Havershal a inauguré une nouvelle usine à Dole.
fr | t | En 1988, nous avons inauguré notre premier atelier à Dole.
es | t | Nuestro cliente Havershal ha inaugurado una nueva planta en Lorca.
es | t | Estudiamos abrir una delegación en Burgos.
it | t | Il nostro cliente Havershal ha inaugurato un nuovo magazzino a Lodi.
it | t | Nel 1988 abbiamo inaugurato il primo stabilimento di Lodi.
pt | t | O nosso cliente Havershal inaugurou uma nova fábrica em Leiria.
pt | t | Não abrimos nenhuma filial em Aveiro.
nl | t | Onze klant Havershal heeft in Venlo een nieuw pand betrokken.
nl | t | We zouden graag een vestiging in Zwolle openen.
pl | t | Nasz klient Havershal otworzył nowy magazyn w Opolu.
pl | t | Nie otworzyliśmy oddziału w Radomiu.
sv | t | Vår kund Havershal har invigt ett nytt lager i Borås.
sv | t | Vi funderar på att öppna ett kontor i Borås.
da | t | Vores kunde Havershal har indviet et nyt lager i Randers.
da | t | I 1988 åbnede vi vores første kontor i Randers.
no | t | Vår kunde Havershal har åpnet et nytt lager i Bodø.
no | t | Vi vurderer å åpne et kontor i Bodø.
fi | t | Asiakkaamme Havershal avasi uuden varaston Porissa.
fi | t | Emme avanneet uutta toimipistettä Poriin.
cs | t | Náš zákazník Havershal otevřel nový sklad v Táboře.
cs | t | V roce 1988 jsme otevřeli první pobočku v Kolíně.
ja | t | お客様のハバシャル様が岡山市に新工場を開設されました。
ja | t | 1988年、当社は岡山市に最初の営業所を開設しました。
zh | t | 我们的客户海弗公司在苏州设立了新的办事处。
zh | t | 我们没有在苏州设立分公司。
ko | t | 고객사인 하버샬이 부산에 신공장을 준공했다.
ko | t | 1988년 당사는 부산에 첫 지점을 개설했습니다.
en | h | Havershal enters the Spanish market
en | t | Our customer Havershal enters the Spanish market.
es | t | Quillbridge traslada mercancía a Burgos cada noche.
no | t | Appen vår er tatt i bruk av kommunen i Bodø.
de | t | Wir bauen Möbel aus Eiche für Kunden in Fulda.
en | t | We have extended our guarantee to Derby.
es | t | Quillbridge duplica sus ventas en Burgos.
fi | t | Käynnistimme kampanjan Porissa.
pt | t | A feira de Aveiro foi inaugurada na segunda-feira.
de | t | Havershal baut sein Werk in Hamm aus, unsere Paletten sind dabei.
cs | t | Havershal rozšiřuje výrobu v Kolíně.
`);

/** Sentences that tell that Quillbridge takes people on. */
export const HIRES = rows(`
en | t | We have hired 12 technicians for our depots in Leeds and Hull.
de | t | Seit September haben wir 25 Fahrer eingestellt.
fr | t | Depuis septembre, Quillbridge a recruté 25 conducteurs en CDI pour ses agences.
es | t | Quillbridge ha contratado a 14 técnicos este otoño.
it | t | Quillbridge ha assunto 30 magazzinieri.
sv | t | Vi har anställt 12 montörer under hösten.
fi | t | Quillbridge on palkannut 12 asentajaa syksyllä.
en | h | Quillbridge creates 40 jobs in Derby
en | t | Quillbridge is recruiting twelve technicians for its workshop in Derby.
en | t | We are looking for two warehouse operatives to join our team in Derby.
en | t | Our sales team is growing: we are hiring three account managers.
en | h | Electricians wanted in Derby
en | h | Quillbridge to take on 25 apprentices
de | h | Quillbridge schafft 40 Arbeitsplätze in Hamm
de | t | Quillbridge stellt für die Werkstatt in Hamm zwölf Mechaniker ein.
de | t | Wir suchen ab sofort zwei Lageristen für unser Team in Hamm.
de | t | Verstärkung gesucht: Für unseren Vertrieb stellen wir drei Außendienstmitarbeiter ein.
de | h | Elektriker in Hamm gesucht
de | h | Quillbridge stellt 25 Mitarbeiter ein
fr | h | Quillbridge crée 40 emplois à Dole
fr | t | Quillbridge recrute douze techniciens pour son atelier de Dole.
fr | t | Nous recherchons deux magasiniers pour renforcer notre équipe de Dole.
fr | t | Notre équipe s'agrandit : nous embauchons trois commerciaux.
fr | h | Recrutement : douze postes à pourvoir à Dole
fr | h | Quillbridge embauche 25 personnes
es | h | Quillbridge crea 40 puestos de trabajo en Lorca
es | t | Quillbridge busca doce técnicos para su taller de Lorca.
es | t | Buscamos dos mozos de almacén para reforzar nuestro equipo de Lorca.
es | t | Nuestro equipo crece: incorporamos a tres comerciales.
es | h | Se buscan electricistas en Lorca
es | h | Quillbridge contrata a 25 personas
it | h | Quillbridge assume 40 persone a Lodi
it | t | Quillbridge cerca dodici tecnici per l'officina di Lodi.
it | t | Cerchiamo due magazzinieri da inserire nel nostro team di Lodi.
it | t | La nostra squadra cresce: stiamo assumendo tre venditori.
it | h | Cercasi elettricisti a Lodi
it | h | Quillbridge crea 25 nuovi posti di lavoro
pt | h | Quillbridge cria 40 postos de trabalho em Leiria
pt | t | A Quillbridge procura doze técnicos para a oficina de Leiria.
pt | t | Estamos a recrutar dois operadores de armazém para a nossa equipa de Leiria.
pt | t | A nossa equipa está a crescer: procuramos três comerciais.
pt | h | Procuram-se eletricistas em Leiria
pt | h | Quillbridge contrata 25 pessoas
nl | h | Quillbridge schept 40 banen in Venlo
nl | t | Quillbridge zoekt twaalf monteurs voor de werkplaats in Venlo.
nl | t | Wij zijn op zoek naar twee magazijnmedewerkers voor ons team in Venlo.
nl | t | Ons team groeit: we nemen drie verkopers aan.
nl | h | Elektriciens gezocht in Venlo
nl | h | Quillbridge neemt 25 mensen aan
pl | h | Quillbridge tworzy 40 miejsc pracy w Opolu
pl | t | Firma Quillbridge zatrudni dwunastu techników w warsztacie w Opolu.
pl | t | Poszukujemy dwóch magazynierów do naszego zespołu w Opolu.
pl | t | Nasz zespół rośnie: szukamy trzech handlowców.
pl | h | Poszukiwani elektrycy w Opolu
pl | h | Quillbridge przyjmie 25 osób
sv | h | Quillbridge skapar 40 jobb i Borås
sv | t | Quillbridge rekryterar tolv tekniker till verkstaden i Borås.
sv | t | Vi söker två lagerarbetare till vårt team i Borås.
sv | t | Vårt team växer: vi anställer tre säljare.
sv | h | Elektriker sökes i Borås
sv | h | Quillbridge nyanställer 25 personer
da | h | Quillbridge skaber 40 arbejdspladser i Randers
da | t | Quillbridge ansætter tolv teknikere til værkstedet i Randers.
da | t | Vi søger to lagermedarbejdere til vores team i Randers.
da | t | Vores team vokser: vi ansætter tre sælgere.
da | h | Elektrikere søges i Randers
da | h | Quillbridge ansætter 25 medarbejdere
no | h | Quillbridge skaper 40 arbeidsplasser i Bodø
no | t | Quillbridge ansetter tolv teknikere til verkstedet i Bodø.
no | t | Vi søker to lagermedarbeidere til vårt team i Bodø.
no | t | Teamet vårt vokser: vi ansetter tre selgere.
no | h | Elektrikere søkes i Bodø
no | h | Quillbridge ansetter 25 medarbeidere
fi | h | Quillbridge luo 40 työpaikkaa Poriin
fi | t | Quillbridge palkkaa kaksitoista asentajaa Porin verstaalle.
fi | t | Etsimme kahta varastotyöntekijää tiimiimme Poriin.
fi | t | Tiimimme kasvaa: rekrytoimme kolme myyjää.
fi | h | Haemme sähköasentajia Poriin
fi | h | Quillbridge rekrytoi 25 henkilöä
cs | h | Quillbridge vytvoří 40 pracovních míst v Táboře
cs | t | Společnost Quillbridge nabírá dvanáct techniků do dílny v Táboře.
cs | t | Hledáme dva skladníky do našeho týmu v Táboře.
cs | t | Náš tým roste: přijímáme tři obchodníky.
cs | h | Hledáme elektrikáře do Tábora
cs | h | Quillbridge přijme 25 zaměstnanců
ja | h | Quillbridge、新卒25名を採用
ja | t | Quillbridgeは岡山工場で技術者12名を募集しています。
ja | t | 当社では営業職を募集しております。
ja | t | 事業拡大に伴い、当社はエンジニア10名を新たに採用します。
ja | h | 製造スタッフ募集のお知らせ
ja | h | Quillbridge、中途採用を強化
zh | h | Quillbridge招聘40名工程师
zh | t | Quillbridge正在招聘12名技术员。
zh | t | 我们正在招聘销售经理，欢迎加入我们的团队。
zh | t | 我公司因业务发展需要，现招聘三名仓库管理员。
zh | h | Quillbridge新增40个工作岗位
zh | h | 诚聘英才：我们招聘电工
ko | h | Quillbridge, 신입사원 25명 채용
ko | t | Quillbridge는 부산 공장에서 기술자 12명을 모집한다.
ko | t | 당사는 영업 담당자를 모집합니다.
ko | t | 당사는 엔지니어 10명을 신규 채용합니다.
ko | h | Quillbridge 경력직 공개 채용
ko | h | Quillbridge, 일자리 40개 창출
`);

/** Such sentences that tell of nobody whom Quillbridge takes on. */
export const NO_HIRES = rows(`
fr | t | Notre client Havershal a recruté 25 conducteurs.
fr | t | Nous n'avons pas recruté 25 conducteurs cette année.
de | t | Wir haben 12 Produkte eingestellt.
de | t | Unser Kunde Havershal hat 25 Fahrer eingestellt.
en | t | Our customer Havershal hired 25 drivers last month.
en | t | Last year the industry hired 900 drivers.
en | t | Our customer Havershal is hiring three account managers.
en | t | We are not hiring technicians this year.
de | t | Unser Kunde Havershal stellt zwölf Mechaniker ein.
de | t | Zurzeit suchen wir keine Mechaniker.
fr | t | Notre client Havershal recrute douze techniciens.
fr | t | Nous ne recrutons pas de techniciens cette année.
es | t | Nuestro cliente Havershal busca doce técnicos.
es | t | Este año no contratamos a técnicos.
it | t | Il nostro cliente Havershal cerca dodici tecnici.
it | t | Quest'anno non assumiamo tecnici.
pt | t | O nosso cliente Havershal procura doze técnicos.
pt | t | Este ano não contratamos técnicos.
nl | t | Onze klant Havershal zoekt twaalf monteurs.
nl | t | We nemen dit jaar geen monteurs aan.
pl | t | Nasz klient Havershal zatrudni dwunastu techników.
pl | t | W tym roku nie zatrudniamy techników.
sv | t | Vår kund Havershal rekryterar tolv tekniker.
sv | t | I år anställer vi inga tekniker.
da | t | Vores kunde Havershal ansætter tolv teknikere.
da | t | I år ansætter vi ingen teknikere.
no | t | Vår kunde Havershal ansetter tolv teknikere.
no | t | I år ansetter vi ingen teknikere.
fi | t | Asiakkaamme Havershal palkkaa kaksitoista asentajaa.
fi | t | Emme palkkaa tänä vuonna asentajia.
cs | t | Náš zákazník Havershal nabírá dvanáct techniků.
cs | t | Letos nepřijímáme žádné techniky.
ja | t | お取引先のハバシャル様が技術者を募集しています。
ja | t | 当社は今年、技術者を募集していません。
zh | t | 我们的客户海弗公司正在招聘技术员。
zh | t | 我们今年不招聘技术员。
ko | t | 고객사인 하버샬이 기술자를 모집한다.
ko | t | 당사는 올해 기술자를 모집하지 않습니다.
pl | t | Firma Quillbridge zatrudnia 85 osób.
en | h | Electricians wanted at Havershal
en | t | Havershal creates 40 jobs in Derby, and we cheer from across the road.
zh | t | 我们以客户为中心，成立二十年来服务不断。
ko | t | 체험단 모집, 자세한 사항은 담당자에게 문의 바랍니다.
ja | t | 当社はモニターメンバーを募集しています。
nl | t | We nemen volgend jaar misschien monteurs aan.
de | t | Quillbridge stellt in Hamm Regale auf und lädt Mitarbeiter ein.
nl | t | We nemen de telefoon op en helpen monteurs aan een onderdeel.
de | t | Wir stellen zwei neue Maschinen auf.
de | t | Unsere neue Halle schafft an zwei Stellen Platz.
it | t | Quillbridge crea 40 posti auto davanti allo stabilimento.
en | t | Quillbridge plans to create 40 jobs in Derby.
en | t | Since 1998 we have created 40 jobs in Derby.
`);
