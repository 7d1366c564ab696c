import { rows } from './stories';

/** Language, kind of the page, and a sentence of such a structure that tells of others, or of nothing done. */
export const PRESS_STRUCTURES_OF_OTHERS = rows(`
en | - | We have hired 12 vans for the Christmas season.
en | - | We have hired a crane for the weekend.
en | - | Quillbridge hired 30 trucks to cover the peak.
no | - | # Nå lanserer vår kunde Sundbakken en ny app
no | - | Nå lanserer Sundbakken en ny app for sjåfører.
no | - | Nå lanserer vi Jonas Berg som ny styreleder i bransjeforeningen.
sv | - | Nu släpper Lindholms Åkeri sin nya app.
sv | - | I dag släpper vi taget om vår gamla truck.
da | - | I dag lancerer brancheforeningen en ny kampagne.
nl | - | Vandaag lanceert onze klant Jansen Transport een nieuwe app.
nl | - | Vandaag lanceren we een campagne voor meer chauffeurs.
nl | - | Vandaag brengen we een bezoek aan Jansen Transport in Almelo.
de | - | Heute bringt unser Partner Lindholm einen neuen Sender auf den Markt.
de | - | Wir führen im Januar SAP ein.
de | - | Wir bringen unsere Mitarbeiter zum Markt.
en | - | Today our customer Lindholm is releasing a new tracker.
en | - | We are not launching Quillbridge Mini this year.
en | - | In spring Lindholm launched Palletmate, which we do not sell.
cs | - | Náš zákazník uvádí na trh nový vozík.
cs | - | Firma Lindholm uvádí na trh nový vozík.
pl | - | Nasz klient wprowadza na rynek nowy wózek.
fi | - | Asiakkaamme tuo markkinoille uuden kärryn.
fr | - | Notre client met sur le marché un nouveau chariot.
es | - | Nuestro cliente saca al mercado una nueva carretilla.
nl | - | Op de feestdagen staan we voor u klaar.
nl | - | Onze klant Jansen staat van 8 tot en met 10 december op de Logistiek Dagen in Zwolle.
nl | - | Dit jaar staan we niet op de Logistiek Dagen in Zwolle.
de | - | An den Feiertagen sind wir nicht erreichbar.
de | - | Unser Kunde Lindholm steht vom 8. bis 10. Dezember auf den Logistiktagen in Linz.
de | - | Im nächsten Jahr haben wir keinen Stand auf den Logistiktagen in Linz.
sv | - | Den 8 till 10 december står Lindholms Åkeri på Logistikdagarna i Växjö.
sv | - | På juldagarna är vi lediga.
en | - | # Webinar on 10 December: what the trade association says about tolls
en | - | We were at the Logistics Days in Leeds and thank everyone who came.
de | - | # Webinar des Branchenverbands am 10. Dezember
fr | - | En novembre, 25 conducteurs ont rejoint notre client Lindholm.
fr | - | # 25 conducteurs ont rejoint Lindholm
en | - | # 25 drivers have joined Lindholm
en | - | 25 people joined us at our open day.
en | - | 12 people joined our webinar on tolls.
en | - | In November we welcomed nine new customers.
en | - | In November we welcomed 25 visitors from Sweden.
de | - | Im November haben wir neun neue Kunden begrüßt.
da | - | I november har vi budt velkommen til ni nye kunder.
da | - | # Ni nye kolleger hos Lindholm
nl | - | # Negen nieuwe collega's voor Jansen Transport
sv | - | Vår kund har välkomnat nio nya kollegor.
fi | - | # Lindholm muuttaa Kuopioon
fi | - | Asiakkaamme Lindholm on muuttanut Kuopioon.
fi | - | # Lindholm sai FINAS-akkreditoinnin lämpömittauksille
fi | - | Asiakkaamme laboratorio on saanut akkreditoinnin lämpötilan mittauksiin.
en | - | Ada Doe of Lindholm has been promoted to Head of Operations.
en | - | # Lindholm promotes Ada Doe to Head of Operations
en | - | Our customer Lindholm has promoted Ada Doe to Head of Operations.
en | - | Lindholm has promoted Ada Doe to Head of Operations.
en | - | # Ada Doe promoted to Head of Operations at Lindholm
de | - | Anna Brandt ist bei Lindholm zur Leiterin der Produktion befördert worden.
de | - | # Anna Brandt übernimmt die Leitung der Hochschule Linz
fr | - | Paul Dumas a été nommé directeur commercial de Lindholm.
es | - | Pablo Solís ha sido nombrado director comercial de Lindholm.
es | - | Lindholm ha nombrado a Pablo Solís director comercial.
da | - | Ada Lind er forfremmet til produktionschef hos Lindholm.
sv | - | Ada Lind har befordrats till produktionschef på Lindholm.
en | - | They report that Lindholm has opened a warehouse in Hull.
en | - | Lindholm's site in Hull has passed its ISO 14001 audit.
en | - | # Lindholm: ISO 14001 audit passed
en | - | # ISO 14001 audit passed by our customer Lindholm
en | - | Our customer's plant in Hull has passed its ISO 14001 audit.
en | - | Last week the auditor visited our customer's site for its ISO 13485 audit.
en | - | # How an ISO 14001 audit is passed
en | - | # ISO 14001 audit not passed
en | - | The accreditation to ISO 17025 was granted to our customer on Monday.
de | - | Unser Kunde in Linz hat das Audit nach ISO 14001 ohne Abweichungen bestanden.
de | - | # Lindholm hat Audit nach ISO 14001 bestanden
de | - | Unsere Halle in Linz hat ein Kunde gemietet, der das Audit nach ISO 14001 bestanden hat.
nl | - | Onze klant in Deventer heeft de BRCGS-audit met de hoogste score doorstaan.
nl | - | # Jansen rondt BRCGS-audit af
es | - | # Superada la auditoría ISO 14001 por nuestro cliente Lindholm
ja | - | # 三津田電装様、ISO 9001の認証を取得
ja | - | # 三津田電装がISO 9001の認証を取得しました
ja | - | # 三津田電装が福岡に新倉庫を開設しました
ja | - | # お客様が福岡に新倉庫を開設しました
ja | - | # ISO 9001の認証を取得するには
zh | - | # 北岭热力顺利通过ISO 9001认证
zh | - | # 客户北岭热力完成5000万元A轮融资
ko | - | # 새빛누리병원 ISO 9001 인증 획득
ko | - | # 고객사 새빛누리 물류대상 수상
ko | - | # 새빛누리, 50억 원 투자 유치
en | - | The depot has hired two coaches for the outing.
es | - | Hemos contratado 12 camiones para la campaña de Navidad.
en | - | We released Ada Doe from her contract.
nl | - | Onze relatie Kwekerij Lindholm breidt volgend jaar uit met een nieuwe kas in Almelo.
de | - | Elf neue Kolleginnen und Kollegen verstärken die Fertigung bei Lindholm.
de | - | Seit Mitte November ist Jana Voss Leiterin Einkauf bei Nordkran.
fr | - | Depuis début novembre, Jeanne Vautel est directrice commerciale de Nordkran.
de | - | Seit Ende 2019 ist Jana Voss Leiterin Einkauf bei Quillbridge.
de | - | # Tag der offenen Tür am 12. Dezember bei Nordkran
en | - | # Open day on 12 December at Fenwick College
fr | - | Il est arrivé par courrier : Quillbridge fait désormais partie du patrimoine vivant.
nl | - | Daarna is er soep en een rondleiding door onze nieuwe showroom, en Bram van Quillbridge geeft een lezing.
de | - | Die Bauendreinigung haben wir übernommen.
nl | - | Het onderhoud hebben wij overgenomen.
en | - | Our hire desk is open until 6 pm every day in December.
de | - | Unser neues Lager in Leeds hat bis 18 Uhr geöffnet.
en | - | We held our fees for eighteen months, but pool hire has become 11 per cent dearer since.
no | - | # Bli med på vevdag 16. januar
no | - | Hotell Fjordglytt har pusset opp tredje etasje og fått ny hotelldirektør.
de | - | Das Hotel Seeblick hat seine Küche umgebaut und eine neue Direktorin bekommen.
`);
