import { rows } from './stories';

/** Language, where it stands (`h` headline, `t` text) and a sentence of news of Quillbridge that tells of money it has got. */
export const FUNDINGS = rows(`
en | h | Quillbridge secures £4 million loan
en | t | Quillbridge has obtained a grant of £300,000 from the regional growth fund.
en | t | We have closed a funding round of £4 million.
en | t | Quillbridge was awarded a grant of £300,000 for its pilot plant.
en | h | Fresh capital for Quillbridge
en | h | Northlight Ventures invests in Quillbridge
de | h | Quillbridge sichert sich Kredit über 4 Millionen Euro
de | t | Quillbridge hat vom Land eine Förderung von 300.000 Euro erhalten.
de | t | Wir haben eine Finanzierungsrunde über 4 Millionen Euro abgeschlossen.
de | t | Quillbridge wurde ein Zuschuss von 300.000 Euro bewilligt.
de | h | Vier Millionen Euro für Quillbridge
de | h | Northlight Ventures steigt bei Quillbridge ein
fr | h | Quillbridge obtient un prêt de 4 millions d'euros
fr | t | Quillbridge a reçu une subvention de 300 000 euros de la région.
fr | t | Nous avons bouclé une levée de fonds de 4 millions d'euros.
fr | t | Une subvention de 300 000 euros a été accordée à Quillbridge.
fr | h | Levée de fonds de 4 millions d'euros pour Quillbridge
fr | h | Northlight Ventures investit dans Quillbridge
es | h | Quillbridge consigue un préstamo de 4 millones de euros
es | t | Quillbridge ha recibido una subvención de 300.000 euros de la región.
es | t | Hemos captado 4 millones de euros en una ronda de financiación.
es | t | A Quillbridge le ha sido concedida una ayuda de 300.000 euros.
es | h | Ampliación de capital de 4 millones en Quillbridge
es | h | Northlight Ventures entra en el capital de Quillbridge
it | h | Quillbridge ottiene un finanziamento da 4 milioni di euro
it | t | Quillbridge ha ricevuto un contributo di 300.000 euro dalla regione.
it | t | Abbiamo chiuso un round di finanziamento da 4 milioni di euro.
it | t | A Quillbridge è stato concesso un contributo di 300.000 euro.
it | h | Aumento di capitale da 4 milioni per Quillbridge
it | h | Northlight Ventures entra nel capitale di Quillbridge
pt | h | Quillbridge garante empréstimo de 4 milhões de euros
pt | t | A Quillbridge recebeu um subsídio de 300 mil euros da região.
pt | t | Fechámos uma ronda de financiamento de 4 milhões de euros.
pt | t | Foi atribuído à Quillbridge um apoio de 300 mil euros.
pt | h | Aumento de capital de 4 milhões na Quillbridge
pt | h | Northlight Ventures entra no capital da Quillbridge
nl | h | Quillbridge krijgt lening van 4 miljoen euro
nl | t | Quillbridge heeft van de provincie een subsidie van 300.000 euro ontvangen.
nl | t | We hebben een financieringsronde van 4 miljoen euro afgerond.
nl | t | Aan Quillbridge is een subsidie van 300.000 euro toegekend.
nl | h | Groeikapitaal van 4 miljoen euro voor Quillbridge
nl | h | Northlight Ventures investeert in Quillbridge
pl | h | Quillbridge uzyskał kredyt w wysokości 4 mln euro
pl | t | Firma Quillbridge otrzymała dotację w wysokości 300 tys. euro.
pl | t | Pozyskaliśmy 4 mln euro w rundzie finansowania.
pl | t | Quillbridge przyznano dofinansowanie w kwocie 300 tys. euro.
pl | h | 4 mln euro dla Quillbridge
pl | h | Northlight Ventures inwestuje w Quillbridge
sv | h | Quillbridge säkrar lån på 40 miljoner kronor
sv | t | Quillbridge har beviljats ett bidrag på 3 miljoner kronor.
sv | t | Vi har stängt en finansieringsrunda på 40 miljoner kronor.
sv | t | Quillbridge har tilldelats stöd på 3 miljoner kronor av regionen.
sv | h | Nyemission på 40 miljoner kronor i Quillbridge
sv | h | Northlight Ventures går in i Quillbridge
da | h | Quillbridge sikrer lån på 40 millioner kroner
da | t | Quillbridge har modtaget et tilskud på 3 millioner kroner.
da | t | Vi har lukket en finansieringsrunde på 40 millioner kroner.
da | t | Quillbridge er blevet bevilget støtte på 3 millioner kroner.
da | h | Kapitalforhøjelse på 40 millioner kroner i Quillbridge
da | h | Northlight Ventures investerer i Quillbridge
no | h | Quillbridge sikrer lån på 40 millioner kroner
no | t | Quillbridge har fått et tilskudd på 3 millioner kroner.
no | t | Vi har hentet 40 millioner kroner i ny kapital.
no | t | Quillbridge er tildelt støtte på 3 millioner kroner.
no | h | Emisjon på 40 millioner kroner i Quillbridge
no | h | Northlight Ventures går inn på eiersiden i Quillbridge
fi | h | Quillbridge sai 4 miljoonan euron lainan
fi | t | Quillbridge on saanut 300 000 euron avustuksen.
fi | t | Keräsimme 4 miljoonan euron rahoituksen.
fi | t | Quillbridgelle on myönnetty 300 000 euron tuki.
fi | h | Quillbridgelle 4 miljoonan euron rahoitus
fi | h | Northlight Ventures sijoittaa Quillbridgeen
cs | h | Quillbridge získal úvěr 4 miliony eur
cs | t | Společnost Quillbridge obdržela dotaci ve výši 300 tisíc eur.
cs | t | Uzavřeli jsme investiční kolo ve výši 4 miliony eur.
cs | t | Společnosti Quillbridge byla přidělena dotace 300 tisíc eur.
cs | h | 4 miliony eur pro Quillbridge
cs | h | Northlight Ventures investuje do Quillbridge
ja | h | Quillbridge、5億円の資金調達を実施
ja | t | Quillbridgeは銀行から3億円の融資を受けました。
ja | t | 当社は総額5億円の第三者割当増資を完了しました。
ja | t | 当社は3,000万円の補助金の交付決定を受けました。
ja | h | シリーズAで5億円を調達
ja | h | ノースライト、Quillbridgeに5億円を出資
zh | h | Quillbridge完成5000万元A轮融资
zh | t | Quillbridge获得了3000万元银行贷款。
zh | t | 我们宣布完成5000万元融资。
zh | t | 我公司获得政府补助300万元。
zh | h | Quillbridge获5000万元战略投资
zh | h | 北光资本投资Quillbridge
ko | h | Quillbridge, 50억원 투자 유치
ko | t | Quillbridge는 은행에서 30억원의 대출을 받았다.
ko | t | 당사는 50억원 규모의 시리즈A 투자를 유치했습니다.
ko | t | 당사는 3억원의 정부 보조금을 지원받았습니다.
ko | h | Quillbridge, 50억원 규모 유상증자 완료
ko | h | 노스라이트, Quillbridge에 50억원 투자
`);

/** Such sentences that tell of no money of Quillbridge. */
export const NO_FUNDINGS = rows(`
en | t | Our customer Havershal has closed a funding round of £4 million.
en | t | We have raised £3,000 for the children's hospital.
de | t | Unser Kunde Havershal hat eine Förderung von 300.000 Euro erhalten.
de | t | Wir haben 3.000 Euro für das Kinderhospiz gesammelt.
fr | t | Notre client Havershal a reçu une subvention de 300 000 euros.
fr | t | Nous avons récolté 3 000 euros pour l'hôpital des enfants.
es | t | Nuestro cliente Havershal ha recibido una subvención de 300.000 euros.
es | t | Hemos recaudado 3.000 euros para el hospital infantil.
it | t | Il nostro cliente Havershal ha ricevuto un contributo di 300.000 euro.
it | t | Abbiamo raccolto 3.000 euro per l'ospedale pediatrico.
pt | t | O nosso cliente Havershal recebeu um subsídio de 300 mil euros.
pt | t | Angariámos 3 mil euros para o hospital pediátrico.
nl | t | Onze klant Havershal heeft een subsidie van 300.000 euro ontvangen.
nl | t | We hebben 3.000 euro opgehaald voor het kinderziekenhuis.
pl | t | Nasz klient Havershal otrzymał dotację w wysokości 300 tys. euro.
pl | t | Zebraliśmy 3 tys. euro dla szpitala dziecięcego.
sv | t | Vår kund Havershal har beviljats ett bidrag på 3 miljoner kronor.
sv | t | Vi har samlat in 30 000 kronor till barnsjukhuset.
da | t | Vores kunde Havershal har modtaget et tilskud på 3 millioner kroner.
da | t | Vi har samlet 30.000 kroner ind til børnehospitalet.
no | t | Vår kunde Havershal har fått et tilskudd på 3 millioner kroner.
no | t | Vi har samlet inn 30 000 kroner til barnesykehuset.
fi | t | Asiakkaamme Havershal on saanut 300 000 euron avustuksen.
fi | t | Keräsimme 3 000 euroa lastensairaalalle.
cs | t | Náš zákazník Havershal obdržel dotaci ve výši 300 tisíc eur.
cs | t | Vybrali jsme 3 tisíce eur pro dětskou nemocnici.
ja | t | お客様のハバシャル様が5億円の資金調達を実施されました。
ja | t | 当社は小児病院に30万円を寄付しました。
zh | t | 我们的客户海弗公司完成5000万元融资。
zh | t | 我们为儿童医院筹集了3万元善款。
ko | t | 고객사인 하버샬이 50억원 투자를 유치했다.
ko | t | 당사는 어린이병원에 300만원을 기부했습니다.
en | h | Northlight Ventures invests in Havershal
en | h | Fresh capital for Havershal
fr | t | Une subvention de 300 000 euros a été accordée à Havershal.
sv | h | Nyemission på 40 miljoner kronor i Havershal
pt | t | Angariámos 9 mil euros para os bombeiros.
en | t | Quillbridge has granted a loan of £300,000 to the club in Derby.
no | t | Quillbridge har tildelt et tilskudd på 300 000 kroner til klubben.
sv | t | Quillbridge har tilldelat klubben ett bidrag på 300 000 kronor.
de | h | Finanzierungsrunde über 4 Millionen Euro: Havershal plant mit Quillbridge
de | t | Havershal wurde ein Zuschuss von 300.000 Euro bewilligt.
`);

/** Sentences that tell that Quillbridge works with another firm. */
export const PARTNERSHIPS = rows(`
en | h | Quillbridge and Havershal join forces
en | t | Quillbridge has entered into a cooperation with Havershal.
en | t | We have signed a framework agreement with Havershal.
en | t | A five-year supply contract was signed between Quillbridge and Havershal.
en | h | New partnership with Havershal
en | h | Quillbridge becomes distribution partner of Havershal
de | h | Quillbridge und Havershal bündeln Kräfte
de | t | Quillbridge ist eine Kooperation mit Havershal eingegangen.
de | t | Wir arbeiten ab sofort mit Havershal zusammen.
de | t | Zwischen Quillbridge und Havershal wurde ein Liefervertrag geschlossen.
de | h | Neue Partnerschaft mit Havershal
de | h | Quillbridge wird Vertriebspartner von Havershal
fr | h | Quillbridge et Havershal unissent leurs forces
fr | t | Quillbridge a conclu un accord de distribution avec Havershal.
fr | t | Nous nous associons à Havershal pour la livraison.
fr | t | Un contrat-cadre a été signé entre Quillbridge et Havershal.
fr | h | Nouveau partenariat avec Havershal
fr | h | Quillbridge s'allie à Havershal
es | h | Quillbridge y Havershal unen fuerzas
es | t | Quillbridge ha cerrado un acuerdo de distribución con Havershal.
es | t | Nos hemos aliado con Havershal para el transporte.
es | t | Quillbridge y Havershal han suscrito un convenio de colaboración.
es | h | Acuerdo de colaboración con Havershal
es | h | Quillbridge se alía con Havershal
it | h | Quillbridge e Havershal uniscono le forze
it | t | Quillbridge ha siglato un accordo di distribuzione con Havershal.
it | t | Abbiamo avviato una collaborazione con Havershal.
it | t | Quillbridge e Havershal hanno stretto un'alleanza.
it | h | Nuova partnership con Havershal
it | h | Accordo tra Quillbridge e Havershal
pt | h | Quillbridge e Havershal unem forças
pt | t | A Quillbridge celebrou um acordo de distribuição com a Havershal.
pt | t | Estabelecemos uma parceria com a Havershal.
pt | t | Foi assinado um protocolo entre a Quillbridge e a Havershal.
pt | h | Nova parceria com a Havershal
pt | h | Quillbridge torna-se parceira da Havershal
nl | h | Quillbridge en Havershal bundelen krachten
nl | t | Quillbridge is een samenwerking aangegaan met Havershal.
nl | t | Wij werken voortaan samen met Havershal.
nl | t | Tussen Quillbridge en Havershal is een raamcontract gesloten.
nl | h | Nieuwe samenwerking met Havershal
nl | h | Quillbridge wordt partner van Havershal
pl | h | Quillbridge i Havershal łączą siły
pl | t | Firma Quillbridge podpisała umowę dystrybucyjną z firmą Havershal.
pl | t | Nawiązaliśmy współpracę z firmą Havershal.
pl | t | Umowa między Quillbridge a Havershal została podpisana w poniedziałek.
pl | h | Nowe partnerstwo z Havershal
pl | h | Quillbridge rozpoczyna współpracę z Havershal
sv | h | Quillbridge och Havershal går samman i nytt samarbete
sv | t | Quillbridge har ingått ett samarbetsavtal med Havershal.
sv | t | Vi har inlett ett samarbete med Havershal.
sv | t | Ett ramavtal har tecknats mellan Quillbridge och Havershal.
sv | h | Nytt samarbete med Havershal
sv | h | Quillbridge blir återförsäljare för Havershal
da | h | Quillbridge og Havershal slår sig sammen om levering
da | t | Quillbridge har indgået en samarbejdsaftale med Havershal.
da | t | Vi har indledt et samarbejde med Havershal.
da | t | Der er indgået en rammeaftale mellem Quillbridge og Havershal.
da | h | Nyt samarbejde med Havershal
da | h | Quillbridge bliver forhandler for Havershal
no | h | Quillbridge og Havershal slår seg sammen om levering
no | t | Quillbridge har inngått en samarbeidsavtale med Havershal.
no | t | Vi har innledet et samarbeid med Havershal.
no | t | Det er signert en rammeavtale mellom Quillbridge og Havershal.
no | h | Nytt samarbeid med Havershal
no | h | Quillbridge blir forhandler for Havershal
fi | h | Quillbridge ja Havershal yhdistävät voimansa
fi | t | Quillbridge on solminut yhteistyösopimuksen Havershalin kanssa.
fi | t | Aloitimme yhteistyön Havershalin kanssa.
fi | t | Quillbridge ja Havershal ovat allekirjoittaneet puitesopimuksen.
fi | h | Uusi kumppanuus Havershalin kanssa
fi | h | Quillbridgesta Havershalin jälleenmyyjä
cs | h | Quillbridge a Havershal spojují síly
cs | t | Společnost Quillbridge uzavřela smlouvu o spolupráci se společností Havershal.
cs | t | Navázali jsme spolupráci se společností Havershal.
cs | t | Mezi společnostmi Quillbridge a Havershal byla podepsána rámcová smlouva.
cs | h | Nové partnerství se společností Havershal
cs | h | Quillbridge zahajuje spolupráci s Havershal
ja | h | Quillbridge、ハバシャルと業務提携
ja | t | Quillbridgeはハバシャル社と資本業務提携契約を締結しました。
ja | t | 当社はハバシャル社との協業を開始いたしました。
ja | t | 当社とハバシャル社は包括連携協定を結びました。
ja | h | ハバシャル社との業務提携に関するお知らせ
ja | h | Quillbridge、ハバシャルと販売代理店契約
zh | h | Quillbridge与海弗公司达成战略合作
zh | t | Quillbridge与海弗公司签署了战略合作协议。
zh | t | 我们与海弗公司建立了合作伙伴关系。
zh | t | 我公司与海弗公司签订了经销合同。
zh | h | Quillbridge携手海弗公司
zh | h | Quillbridge与海弗公司签约
ko | h | Quillbridge, 하버샬과 업무협약 체결
ko | t | Quillbridge는 하버샬과 전략적 파트너십을 맺었다.
ko | t | 당사는 하버샬과 공급 계약을 체결했습니다.
ko | t | Quillbridge와 하버샬이 손을 잡았다.
ko | h | Quillbridge-하버샬 MOU 체결
ko | h | Quillbridge, 하버샬과 협력
`);

/** Such sentences that tell of no agreement of Quillbridge. */
export const NO_PARTNERSHIPS = rows(`
en | t | Our customer Havershal has signed a framework agreement with Orbeline.
en | t | We have not signed any agreement with Havershal.
de | t | Unser Kunde Havershal ist eine Kooperation mit Orbeline eingegangen.
de | t | Wir haben keinen Vertrag mit Havershal geschlossen.
fr | t | Notre client Havershal a conclu un accord avec Orbeline.
fr | t | Nous n'avons pas signé d'accord avec Havershal.
es | t | Nuestro cliente Havershal ha cerrado un acuerdo con Orbeline.
es | t | No hemos firmado ningún acuerdo con Havershal.
it | t | Il nostro cliente Havershal ha siglato un accordo con Orbeline.
it | t | Non abbiamo firmato alcun accordo con Havershal.
pt | t | O nosso cliente Havershal celebrou um acordo com a Orbeline.
pt | t | Gostaríamos de estabelecer uma parceria com a Havershal.
nl | t | Onze klant Havershal is een samenwerking aangegaan met Orbeline.
nl | t | We zouden graag samenwerken met Havershal.
pl | t | Nasz klient Havershal podpisał umowę z firmą Orbeline.
pl | t | Nie podpisaliśmy umowy z firmą Havershal.
sv | t | Vår kund Havershal har ingått ett samarbetsavtal med Orbeline.
sv | t | Vi har inte ingått något avtal med Havershal.
da | t | Vores kunde Havershal har indgået en samarbejdsaftale med Orbeline.
da | t | I 1988 indgik vi vores første samarbejde med Havershal.
no | t | Vår kunde Havershal har inngått en samarbeidsavtale med Orbeline.
no | t | Vi har ikke inngått noen avtale med Havershal.
fi | t | Asiakkaamme Havershal on solminut sopimuksen Orbelinen kanssa.
fi | t | Emme ole solmineet sopimusta Havershalin kanssa.
cs | t | Náš zákazník Havershal uzavřel smlouvu se společností Orbeline.
cs | t | Se společností Havershal jsme žádnou smlouvu neuzavřeli.
ja | t | お客様のハバシャル様がオルベリン社と業務提携契約を締結されました。
ja | t | 1988年、当社はハバシャル社と販売契約を締結しました。
zh | t | 我们的客户海弗公司与奥贝公司签署了合作协议。
zh | t | 我们没有与海弗公司签署协议。
ko | t | 고객사인 하버샬이 오벨린과 업무협약을 체결했다.
ko | t | 1988년 당사는 하버샬과 첫 계약을 체결했습니다.
en | t | A supply contract has been signed between Havershal and Orbeline.
de | t | Zwischen Havershal und Orbeline wurde ein Liefervertrag geschlossen.
de | t | Havershal wird Vertriebspartner von Orbeline.
sv | t | Havershal blir återförsäljare för Orbeline.
de | t | Quillbridge wird Hauptsponsor und Partner des Sportvereins in Hamm.
fr | t | Quillbridge est une maison qui tient à ses accords avec Havershal.
de | h | Neue Partnerschaft zwischen Havershal und Orbeline
zh | t | 让我们携手共创美好未来。
ko | t | 우리는 협력과 신뢰로 함께 성장합니다.
fi | h | Uusi kumppanuus Havershalin ja Orbelinen välillä
`);
