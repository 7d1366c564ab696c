import { rows } from './stories';

/** Language, kind that is not meant, and a sentence: of others, of what is not done, or of long ago. */
export const PRESS_OCCASIONS_OF_OTHERS = rows(`
en | award | We have presented the Quillbridge prize for young drivers to Lina Arden.
en | award | Our customer Havershal has come away with the logistics prize.
en | event | Our customer Havershal will be showing its apples at the Fruit Fair in Ghent in February.
en | event | We will not be at the Freight Expo this year.
en | regulation | From January every carrier must hold an organic certificate.
en | regulation | Our supplier Havershal has passed the audit for ISO 9001.
de | award | Wir haben den Quillbridge-Preis für junge Fahrer an Lina Arden verliehen.
de | award | Unser Kunde Havershal hat den Logistikpreis bekommen.
de | event | Unser Kunde Havershal zeigt im Februar auf der Obstmesse in Gent seine Äpfel.
de | event | Wir sind in diesem Jahr nicht auf der Frachtmesse vertreten.
de | regulation | Ab Januar müssen alle Spediteure nach ISO 9001 zertifiziert sein.
de | regulation | Unser Lieferant Havershal hat das Audit nach ISO 9001 bestanden.
fr | award | Nous avons décerné le prix Quillbridge des jeunes chauffeurs à Lina Arden.
fr | award | Notre client Havershal s'est vu décerner le prix de la logistique.
fr | event | Notre client Havershal exposera ses pommes au salon des fruits de Gand en février.
fr | event | Nous ne serons pas présents au salon du fret cette année.
fr | regulation | À partir de janvier, chaque transporteur devra obtenir la certification ISO 9001.
fr | regulation | Notre fournisseur Havershal a passé avec succès l'audit ISO 9001.
es | award | Hemos entregado el premio Quillbridge para jóvenes conductores a Lina Arden.
es | award | Nuestro cliente Havershal se ha alzado con el premio de logística.
es | event | Nuestro cliente Havershal mostrará sus manzanas en la feria de la fruta de Gante en febrero.
es | event | Este año no estaremos en la feria del transporte.
es | regulation | Desde enero todos los transportistas deben obtener la certificación ISO 9001.
es | regulation | Nuestro proveedor Havershal ha superado la auditoría ISO 9001.
it | award | Abbiamo consegnato il premio Quillbridge per giovani autisti a Lina Arden.
it | award | Il nostro cliente Havershal si è aggiudicato il premio della logistica.
it | event | Il nostro cliente Havershal esporrà le sue mele alla fiera della frutta di Gand a febbraio.
it | event | Quest'anno non saremo alla fiera dei trasporti.
it | regulation | Da gennaio tutti i trasportatori devono ottenere la certificazione ISO 9001.
it | regulation | Il nostro fornitore Havershal ha superato l'audit ISO 9001.
pt | award | Entregámos o prémio Quillbridge para jovens motoristas a Lina Arden.
pt | award | O nosso cliente Havershal arrecadou o prémio de logística.
pt | event | O nosso cliente Havershal vai expor as suas maçãs na feira da fruta de Gante em fevereiro.
pt | event | Este ano não estaremos na feira dos transportes.
pt | regulation | A partir de janeiro todos os transportadores têm de obter a certificação ISO 9001.
pt | regulation | O nosso fornecedor Havershal passou na auditoria ISO 9001.
nl | award | We hebben de Quillbridge-prijs voor jonge chauffeurs uitgereikt aan Lina Arden.
nl | award | Onze klant Havershal heeft de logistiekprijs in de wacht gesleept.
nl | event | Onze klant Havershal toont in februari zijn appels op de fruitbeurs in Gent.
nl | event | We staan dit jaar niet op de transportbeurs.
nl | regulation | Vanaf januari moeten alle vervoerders ISO 9001-gecertificeerd zijn.
nl | regulation | Onze leverancier Havershal is geslaagd voor de audit van ISO 9001.
pl | award | Wręczyliśmy nagrodę Quillbridge dla młodych kierowców Linie Arden.
pl | award | Nasz klient Havershal odebrał nagrodę logistyczną.
pl | event | Nasz klient Havershal pokaże swoje jabłka na targach owoców w Gandawie w lutym.
pl | event | W tym roku nie będziemy obecni na targach transportu.
pl | regulation | Od stycznia każdy przewoźnik musi uzyskać certyfikat ISO 9001.
pl | regulation | Nasz dostawca Havershal przeszedł audyt ISO 9001.
sv | award | Vi har delat ut Quillbridges pris för unga förare till Lina Arden.
sv | award | Vår kund Havershal har tilldelats logistikpriset.
sv | event | Vår kund Havershal visar sina äpplen på fruktmässan i Gent i februari.
sv | event | Vi finns inte på plats på transportmässan i år.
sv | regulation | Från januari måste alla åkerier vara certifierade enligt ISO 9001.
sv | regulation | Vår leverantör Havershal har klarat revisionen enligt ISO 9001.
da | award | Vi har uddelt Quillbridges pris for unge chauffører til Lina Arden.
da | award | Vores kunde Havershal har modtaget logistikprisen.
da | event | Vores kunde Havershal viser sine æbler på frugtmessen i Gent i februar.
da | event | Vi er ikke til stede på transportmessen i år.
da | regulation | Fra januar skal alle vognmænd være certificeret efter ISO 9001.
da | regulation | Vores leverandør Havershal har bestået auditten efter ISO 9001.
no | award | Vi har delt ut Quillbridges pris for unge sjåfører til Lina Arden.
no | award | Vår kunde Havershal har mottatt logistikkprisen.
no | event | Vår kunde Havershal viser eplene sine på fruktmessen i Gent i februar.
no | event | Vi er ikke til stede på transportmessen i år.
no | regulation | Fra januar må alle transportører være sertifisert etter ISO 9001.
no | regulation | Vår leverandør Havershal har bestått revisjonen etter ISO 9001.
fi | award | Luovutimme Quillbridgen nuorten kuljettajien palkinnon Lina Ardenille.
fi | award | Asiakkaamme Havershal on saanut logistiikkapalkinnon.
fi | event | Asiakkaamme Havershal esittelee omenoitaan hedelmämessuilla Gentissä helmikuussa.
fi | event | Emme ole mukana kuljetusmessuilla tänä vuonna.
fi | regulation | Tammikuusta alkaen jokaisella kuljettajalla on oltava ISO 9001 -sertifikaatti.
fi | regulation | Toimittajamme Havershal on läpäissyt ISO 9001 -auditoinnin.
cs | award | Předali jsme cenu Quillbridge pro mladé řidiče Lině Ardenové.
cs | award | Náš zákazník Havershal převzal cenu za logistiku.
cs | event | Náš zákazník Havershal představí svá jablka na veletrhu ovoce v Gentu v únoru.
cs | event | Letos se veletrhu dopravy nezúčastníme.
cs | regulation | Od ledna musí každý dopravce získat certifikát ISO 9001.
cs | regulation | Náš dodavatel Havershal úspěšně prošel auditem ISO 9001.
ja | award | 当社は若手ドライバーの岡本澪さんにQuillbridge賞を授与しました。
ja | award | 取引先のHavershal様が物流大賞を受賞されました。
ja | event | 取引先のHavershal様が2月の果物展に出展されます。
ja | event | 当社は今年の物流展には出展いたしません。
ja | regulation | 1月より運送業者はISO 9001の認証を取得しなければなりません。
ja | regulation | 仕入先のHavershal様がISO 9001の認証を取得されました。
zh | award | 我们向年轻司机林澜颁发了Quillbridge奖。
zh | award | 我们的客户Havershal荣获物流大奖。
zh | event | 我们的客户Havershal将于2月携苹果亮相水果展。
zh | event | 今年我们不参加运输展会。
zh | regulation | 自1月起，所有承运商必须取得ISO 9001认证。
zh | regulation | 我们的供应商Havershal通过了ISO 9001认证。
ko | award | 당사는 젊은 기사 이서연 씨에게 Quillbridge상을 수여했습니다.
ko | award | 고객사 Havershal이 물류대상을 수상했다.
ko | event | 고객사 Havershal이 2월 과일 박람회에 참가한다.
ko | event | 당사는 올해 물류 전시회에 참가하지 않습니다.
ko | regulation | 1월부터 모든 운송업체는 ISO 9001 인증을 획득해야 합니다.
ko | regulation | 공급업체 Havershal이 ISO 9001 인증을 획득했다.
en | award | Our prize for young drivers was awarded to Lina Arden.
en | event | Quillbridge on show: a look into our new hall.
en | pricing | There are no changes to our prices.
en | launch | We expanded our car park by ten places.
en | event | We hold our stock in two halls.
de | award | Unser Preis für junge Fahrer wurde Lina Arden verliehen.
de | event | Quillbridge bringt Sie auf den neuesten Stand.
de | award | Wir sind bis zum Ende des Jahres mit dem Umbau fertig geworden.
de | event | Wir zeigen Ihnen, wie ein Kühlhaus von innen aussieht.
de | pricing | Die Strompreise steigen, unsere Preise bleiben.
fr | pricing | Le prix du carburant a été augmenté, pas le nôtre.
fr | event | Nous tenons nos engagements.
fr | regulation | Nous préparons l'audit ISO 9001 de l'année prochaine.
es | event | Nuestra fábrica muestra cómo se hace un palé.
es | award | Nuestro premio fue entregado a Lina Arden.
es | pricing | No subimos las tarifas.
it | event | La nostra officina mostra come si fa un pallet.
it | award | Il nostro premio è stato consegnato a Lina Arden.
pt | award | O nosso prémio foi atribuído a Lina Arden.
pt | launch | Colocámos no mercado de trabalho três aprendizes.
nl | event | Quillbridge op de beurs? Nee, we blijven een familiebedrijf.
nl | pricing | De dieselprijs is verhoogd.
nl | award | Onze prijs is uitgereikt aan Lina Arden.
pl | event | Nasza firma pokazuje, jak powstaje paleta.
pl | regulation | Przed nami audyt ISO 9001.
sv | award | Vi fick årets första snö i går.
sv | event | Vi visar hur en pall blir till.
da | event | Vi holder åbent hver dag fra 8 til 16.
da | regulation | Vi får besøg af en revisor, der taler om ISO 9001.
no | event | Vi holder åpent hver dag fra 8 til 16.
no | regulation | Vi får ofte spørsmål om ISO 9001.
fi | event | Näytämme, miten lava syntyy.
fi | regulation | Valmistaudumme ISO 9001 -auditointiin.
cs | event | Ukážeme vám, jak vzniká paleta.
cs | regulation | Připravujeme se na audit ISO 9001.
ja | pricing | 価格の引き上げを検討しています。
ja | event | 事業の発展に向けて社員が研修に参加しました。
zh | pricing | 产品价格不会调整。
zh | award | 我们帮助客户获得最佳体验。
ko | pricing | 가격 인상을 검토하고 있습니다.
ko | award | 당사는 올해의 목표를 정했습니다.
`);
