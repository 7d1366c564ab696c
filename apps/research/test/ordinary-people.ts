import { rows } from './stories';

/** Language, where it stands (`h` headline, `t` text) and a sentence of news of Quillbridge that tells of who leads it. */
export const LEADERS = rows(`
en | h | Maren Oduya is our new Head of Microbiology
en | h | Maren Oduya is our new Head of Polymers
en | h | Quillbridge appoints new managing director
en | t | Quillbridge has promoted Maren Oduya to head of production.
en | t | We have named Maren Oduya as our new finance director.
en | t | Maren Oduya was elected chair of the supervisory board of Quillbridge.
en | h | Change at the top of Quillbridge
en | h | Maren Oduya to lead Quillbridge
de | h | Führungswechsel bei Quillbridge
de | t | Quillbridge hat Maren Oduya zur neuen Finanzchefin bestellt.
de | t | Mit Maren Oduya haben wir eine neue Leiterin der Produktion gewonnen.
de | t | Maren Oduya wurde zur Vorsitzenden des Aufsichtsrats der Quillbridge gewählt.
de | h | Maren Oduya verstärkt Geschäftsleitung von Quillbridge
de | h | Neue Geschäftsführerin bei Quillbridge
fr | h | Quillbridge change de direction
fr | t | Quillbridge a promu Maren Oduya au poste de directrice financière.
fr | t | Nous avons nommé Maren Oduya responsable de la production.
fr | t | Maren Oduya a été élue présidente du conseil de surveillance de Quillbridge.
fr | h | Maren Oduya prend la tête de Quillbridge
fr | h | Nomination de Maren Oduya à la direction générale de Quillbridge
es | h | Relevo en la dirección de Quillbridge
es | t | Quillbridge ha fichado a Maren Oduya como directora financiera.
es | t | Hemos nombrado a Maren Oduya responsable de producción.
es | t | Maren Oduya ha sido elegida presidenta del consejo de Quillbridge.
es | h | Maren Oduya asume la dirección general de Quillbridge
es | h | Nombramiento de Maren Oduya como directora comercial de Quillbridge
it | h | Cambio ai vertici di Quillbridge
it | t | Quillbridge ha scelto Maren Oduya come nuova direttrice finanziaria.
it | t | Abbiamo nominato Maren Oduya responsabile della produzione.
it | t | Maren Oduya è stata eletta presidente del consiglio di Quillbridge.
it | h | Maren Oduya assume la guida di Quillbridge
it | h | Nomina di Maren Oduya a direttrice commerciale di Quillbridge
pt | h | Mudança na direção da Quillbridge
pt | t | A Quillbridge contratou Maren Oduya como diretora financeira.
pt | t | Nomeámos Maren Oduya responsável de produção.
pt | t | Maren Oduya foi eleita presidente do conselho de administração da Quillbridge.
pt | h | Maren Oduya assume a direção-geral da Quillbridge
pt | h | Nomeação de Maren Oduya para diretora comercial da Quillbridge
nl | h | Directiewissel bij Quillbridge
nl | t | Quillbridge heeft Maren Oduya aangesteld als financieel directeur.
nl | t | We hebben Maren Oduya benoemd tot hoofd productie.
nl | t | Maren Oduya is gekozen tot voorzitter van de raad van commissarissen van Quillbridge.
nl | h | Maren Oduya versterkt directie van Quillbridge
nl | h | Nieuwe directeur voor Quillbridge
pl | h | Zmiana na stanowisku prezesa Quillbridge
pl | t | Firma Quillbridge mianowała Maren Oduyę dyrektorem finansowym.
pl | t | Powołaliśmy Maren Oduyę na stanowisko kierownika produkcji.
pl | t | Maren Oduya została wybrana na przewodniczącą rady nadzorczej Quillbridge.
pl | h | Maren Oduya obejmuje stanowisko dyrektora Quillbridge
pl | h | Maren Oduya nowym prezesem Quillbridge
sv | h | Vd-skifte i Quillbridge
sv | t | Quillbridge har rekryterat Maren Oduya som ekonomichef.
sv | t | Vi har utsett Maren Oduya till produktionschef.
sv | t | Maren Oduya har valts till styrelseordförande i Quillbridge.
sv | h | Maren Oduya tillträder som vd för Quillbridge
sv | h | Maren Oduya ny försäljningschef på Quillbridge
da | h | Direktørskifte i Quillbridge
da | t | Quillbridge har ansat Maren Oduya som økonomichef.
da | t | Vi har udnævnt Maren Oduya til produktionschef.
da | t | Maren Oduya er valgt til bestyrelsesformand i Quillbridge.
da | h | Maren Oduya tiltræder som direktør i Quillbridge
da | h | Maren Oduya ny salgschef hos Quillbridge
no | h | Lederskifte i Quillbridge
no | t | Quillbridge har ansatt Maren Oduya som økonomisjef.
no | t | Vi har utnevnt Maren Oduya til produksjonssjef.
no | t | Maren Oduya er valgt til styreleder i Quillbridge.
no | h | Maren Oduya tiltrer som daglig leder i Quillbridge
no | h | Maren Oduya ny salgssjef i Quillbridge
fi | h | Quillbridgen toimitusjohtaja vaihtuu
fi | t | Quillbridge on nimittänyt Maren Oduyan talousjohtajaksi.
fi | t | Olemme palkanneet Maren Oduyan tuotantopäälliköksi.
fi | t | Maren Oduya on valittu Quillbridgen hallituksen puheenjohtajaksi.
fi | h | Maren Oduya aloittaa Quillbridgen toimitusjohtajana
fi | h | Maren Oduya Quillbridgen myyntijohtajaksi
cs | h | Změna ve vedení společnosti Quillbridge
cs | t | Společnost Quillbridge jmenovala Maren Oduya finanční ředitelkou.
cs | t | Jmenovali jsme Maren Oduya vedoucí výroby.
cs | t | Maren Oduya byla zvolena předsedkyní dozorčí rady společnosti Quillbridge.
cs | h | Maren Oduya převzala vedení společnosti Quillbridge
cs | h | Maren Oduya novou ředitelkou Quillbridge
ja | h | 代表取締役の異動に関するお知らせ
ja | t | Quillbridgeは本田澪を最高財務責任者に任命しました。
ja | t | 当社は本田澪を新社長に選任いたしました。
ja | t | 本田澪がQuillbridgeの生産本部長に就任しました。
ja | h | 本田澪、Quillbridge社長に就任
ja | h | 新社長就任のお知らせ
zh | h | Quillbridge任命新任首席执行官
zh | t | Quillbridge任命李明为财务总监。
zh | t | 我公司聘任李明为生产总监。
zh | t | 李明当选Quillbridge董事长。
zh | h | 李明出任Quillbridge总经理
zh | h | 李明加入Quillbridge，担任首席技术官
ko | h | Quillbridge, 신임 대표이사 선임
ko | t | Quillbridge는 김하늘을 최고재무책임자로 임명했다.
ko | t | 당사는 김하늘 상무를 생산본부장으로 선임했습니다.
ko | t | 김하늘이 Quillbridge 이사회 의장으로 선출됐다.
ko | h | 김하늘, Quillbridge 대표 취임
ko | h | Quillbridge, 김하늘 부사장 영입
`);

/** Such sentences that tell of no new leader of Quillbridge. */
export const NO_LEADERS = rows(`
en | t | Maren Oduya was named Head of Polymers of Havershal.
en | t | Maren Oduya has been promoted to head of Havershal.
en | t | Our customer Havershal has named Maren Oduya as its new finance director.
en | t | Maren Oduya has led our production since 1998.
de | t | Unser Kunde Havershal hat Maren Oduya zur neuen Finanzchefin bestellt.
de | t | Maren Oduya leitet unsere Produktion seit 1998.
fr | t | Notre client Havershal a nommé Maren Oduya directrice financière.
fr | t | Maren Oduya n'a pas été nommée directrice financière de Quillbridge.
es | t | Nuestro cliente Havershal ha nombrado a Maren Oduya directora financiera.
es | t | Maren Oduya ha sido elegida presidenta del club de tenis de Burgos.
it | t | Il nostro cliente Havershal ha nominato Maren Oduya direttrice finanziaria.
it | t | Maren Oduya è stata eletta presidente del circolo del tennis di Lodi.
pt | t | O nosso cliente Havershal nomeou Maren Oduya diretora financeira.
pt | t | Maren Oduya foi eleita presidente do clube de ténis de Leiria.
nl | t | Onze klant Havershal heeft Maren Oduya aangesteld als financieel directeur.
nl | t | Maren Oduya is gekozen tot voorzitter van de tennisclub in Venlo.
pl | t | Nasz klient Havershal powołał Maren Oduyę na dyrektora finansowego.
pl | t | Maren Oduya została wybrana na przewodniczącą klubu tenisowego w Opolu.
sv | t | Vår kund Havershal har utsett Maren Oduya till ekonomichef.
sv | t | Maren Oduya har valts till ordförande i tennisklubben i Borås.
da | t | Vores kunde Havershal har ansat Maren Oduya som økonomichef.
da | t | Maren Oduya er valgt til formand for tennisklubben i Randers.
no | t | Vår kunde Havershal har ansatt Maren Oduya som økonomisjef.
no | t | Maren Oduya er valgt til leder av tennisklubben i Bodø.
fi | t | Asiakkaamme Havershal on nimittänyt Maren Oduyan talousjohtajaksi.
fi | t | Maren Oduya on valittu Porin tennisseuran puheenjohtajaksi.
cs | t | Náš zákazník Havershal jmenoval Maren Oduya finanční ředitelkou.
cs | t | Maren Oduya byla zvolena předsedkyní tenisového klubu v Táboře.
ja | t | お客様のハバシャル様の新社長に本田澪様が就任されました。
ja | t | 本田澪はテニス協会の会長に就任しました。
zh | t | 我们的客户海弗公司任命李明为财务总监。
zh | t | 李明当选苏州网球协会会长。
ko | t | 고객사인 하버샬이 김하늘을 최고재무책임자로 임명했다.
ko | t | 김하늘이 부산 테니스협회 회장으로 선출됐다.
en | h | Change at the top of Havershal
en | h | Maren Oduya to join Havershal as finance director
de | h | Führungswechsel bei Havershal
fr | h | Maren Oduya prend la tête de Havershal
es | h | Nombramiento de Maren Oduya como directora comercial de Havershal
sv | h | Vd-skifte i Havershal
no | t | Styret i Havershal har utnevnt Maren Oduya til produksjonssjef.
`);
