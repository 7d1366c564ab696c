/** A sixth world, as that of `foundry.ts`, written after the rules were made anew by kinds of events. */
export const SADDLERY = `
@ cobblewind.test; Cobblewind; en; Cobblewind plans routes for mobile libraries.
launch; 7; Route sharing: one map for the whole county; You asked, we listened. As of this week drivers can hand a route to a colleague with two taps. It is included in every subscription.
no; 22; A week on the Fens; Notes from the passenger seat.
@ harrowsmith-tea.test; Harrowsmith; en; Harrowsmith blends tea for hotels.
expansion; 41; We've outgrown Unit 4; So from Monday you will find us at Wharf Lane in Bristol. The new blending house is three times the size and has a tasting room.
no; 50; Assam or Ceylon?; It depends on the milk.
@ nightjar-labs.test; Nightjar; en; Nightjar detects leaks in swimming pools.
funding; 63; Why we took on outside money; For six years we grew on our own revenue. Last week we signed a $6 million seed round with Alder & Finch to build the next sensor faster.
no; 64; Chlorine, explained; It is not the smell you think.
@ pennyfield.test; Pennyfield; en; Pennyfield audits charities.
leadership; 13; A note from our founder; After eighteen years at the helm I am stepping back. From 1 December, Grace Owusu will be our managing partner.
no; 70; Five questions trustees ask; Reserves come up every time.
@ larchbow.test; Larchbow; en; Larchbow builds archery ranges.
award; 33; We did it!; Larchbow has been named Small Manufacturer of the Year at the Sussex Enterprise Awards. Thank you to everybody who voted.
no; 90; Choosing a target face; Eighty centimetres or one metre twenty-two.
@ mossgate.test; Mossgate; en; Mossgate publishes walking maps.
partnership; 28; Maps on every bus; We are joining up with Dalesline Coaches so that passengers find a Mossgate map at every stop. The two-year agreement covers 310 stops.
no; 29; Contour lines; How to read the brown ones.
@ thistlegrid.test; Thistlegrid; en; Thistlegrid sells microgrids to islands.
no; 18; Three islands, three grids; On Eigg, the community trust opened a new battery hall in September and hired an engineer.
no; 39; How grid funding works; A project company raises debt, then equity. Lenders want a contract first.
@ ottershaw.test; Ottershaw Boats; en; Ottershaw Boats repairs rowing boats.
no; 15; Our apprentice is off to the nationals; Good luck to Ben, who has won the regional heat in sculling.
no; 380; Ottershaw Boats acquires Thames Oar Company; We have acquired Thames Oar Company.
@ veldspar.test; Veldspar; en; Veldspar rents drilling rigs.
regulation; 26; ISO 45001: passed at the first attempt; The auditors from Norvex spent three days on site and issued our certificate on Thursday.
no; 60; A rig called Daisy; She is yellow.
@ pferdekamm.test; Pferdekamm; de; Pferdekamm stellt Bürsten her.
launch; 14; Die Striegelbürste Nr. 9 ist da; Zwei Jahre haben wir getüftelt, nun steht sie im Regal: leichter, griffiger und ganz ohne Kunststoff.
no; 55; Fellwechsel; Was hilft, wenn es staubt.
@ altmuehl-optik.test; Altmühl Optik; de; Altmühl Optik schleift Linsen.
acquisition; 45; Altmühl Optik wächst; Mit Wirkung zum 1. Oktober haben wir die Glashütte Ried mit ihren 22 Beschäftigten übernommen.
no; 47; Warum Glas fließt – und warum nicht; Ein Mythos.
@ kranichbau.test; Kranichbau; de; Kranichbau errichtet Brücken aus Holz.
hiring; 17; Zwei Zimmerleute und eine Bauleiterin gesucht; Wir bauen 2027 sieben Brücken und brauchen dafür Verstärkung. Bewerbungen gern formlos.
no; 88; Douglasie oder Lärche; Beides hält.
@ silberdistel-kv.test; Silberdistel; de; Silberdistel berät Krankenkassen.
no; 20; Gesetz zur Pflegereform: was jetzt gilt; Seit dem 1. November gelten neue Fristen. Kassen müssen einen Beauftragten ernennen.
no; 42; Gratulation an unsere Kundin; Die Kasse am Ring hat Dr. Lea Horn zur Vorständin berufen. Herzlichen Glückwunsch!
@ chantefable.test; Chantefable; fr; Chantefable édite des livres audio.
expansion; 30; Un studio rien qu'à nous; Depuis lundi, nos comédiens enregistrent à Nantes, dans nos nouveaux locaux du quai Malakoff. Trois cabines et une vue sur la Loire.
no; 76; La voix et le souffle; Un exercice par jour.
@ moulindor.test; Moulin d'Or; fr; Moulin d'Or fabrique des pâtes.
award; 19; Médaille d'or pour nos linguines; Le jury du Concours des Terroirs a distingué nos linguines à l'épeautre parmi 214 produits.
no; 21; Cuisson : la minute de trop; Goûtez avant de servir.
@ horizont-vr.test; Belhorizon; fr; Belhorizon crée des simulateurs de voile.
no; 25; Et si nous levions dix millions ?; Un exercice de pensée pour nos dix ans.
no; 27; Notre partenaire Voilatech nomme un nouveau directeur; Voilatech a nommé Luc Daubert directeur général.
@ azulejar.test; Azulejar; es; Azulejar restaura fachadas.
funding; 52; Cerramos nuestra primera ronda; Son 1,8 millones de euros que nos permitirán contratar a doce artesanos. Lidera la operación Fondo Levante.
no; 53; El azul cobalto; De dónde viene.
@ gallonegro.test; Gallo Negro; es; Gallo Negro tuesta café.
pricing; 23; Nuevas tarifas para 2027; El saco de cinco kilos pasa de 71 a 76 euros. Llevábamos tres años sin subir precios.
no; 46; Tueste claro; Más acidez, más aroma.
@ filoverde.test; Filoverde; it; Filoverde tesse canapa.
leadership; 31; Passaggio di testimone; Marta Bellini è la nuova amministratrice delegata. Il fondatore, Ugo Sarti, resta presidente onorario.
no; 58; La canapa e l'acqua; Ne serve poca.
@ portolume.test; Portolume; pt; Portolume fabrica candeeiros.
expansion; 37; Abrimos portas em Braga; A segunda loja Portolume fica na Rua do Souto e tem uma oficina à vista.
no; 61; Luz quente ou fria?; Para ler, quente.
@ waterwolf.test; Waterwolf; nl; Waterwolf meet grondwater.
partnership; 24; Samen met drie waterschappen; Vandaag hebben we een raamovereenkomst getekend met de waterschappen Rivierland, Delfland en Vechtstromen.
no; 48; Hoe diep is diep?; Gemiddeld anderhalve meter.
@ pszczelarz.test; Pszczelarz; pl; Pszczelarz produkuje ule.
launch; 16; Ul z wagą już w sklepie; Po dwóch sezonach testów ruszyła sprzedaż ula, który sam się waży.
no; 65; Miód lipcowy; Lipa, gryka, wrzos.
@ sjobris.test; Sjöbris; sv; Sjöbris syr segel.
leadership; 29; Sjöbris har fått ny vd; Karin Ek lämnar Segelfabriken i Marstrand för att leda oss från och med den 1 december.
no; 51; Laga ett segel; Tejp räcker långt.
@ klitrose.test; Klitrose; da; Klitrose dyrker havtorn.
funding; 66; 12 millioner til mere havtorn; Vækstfonden Nord og to private investorer skyder 12 millioner kroner i Klitrose.
no; 67; Høsten er hjemme; Vi fik våde fødder.
@ steinbit.test; Steinbit; no; Steinbit filmer under vann.
partnership; 22; Ny avtale med Kystmuseet; Vi har signert en treårig avtale med Kystmuseet i Bodø om digital formidling.
no; 33; Kaldt vann; Ull innerst.
@ lumisade.test; Lumisade; fi; Lumisade valmistaa lapioita.
award; 21; Lumisade palkittiin; Kevyt lumikolamme voitti Vuoden työkalu -palkinnon Tampereella.
no; 45; Kola vai lapio?; Selkä kiittää.
@ medvedice.test; Medvědice; cs; Medvědice peče perník.
expansion; 32; Nová pekárna v Olomouci; V pondělí jsme otevřeli druhou pekárnu. Najdete ji na Horním náměstí.
no; 54; Perník bez vajec; Jde to.
@ foxholt.test; Foxholt; en; Foxholt moderates forums.
no; 12; Rumour control; No, Foxholt has not been bought by Brightwater, and we are not moving to Dublin.
no; -; Introducing Foxholt Pulse; Foxholt Pulse is available to all customers today.
@ gravelot.test; Gravelot; en; Gravelot counts birds with cameras.
no; 17; Birds in the news; Featherstone Optics has launched a new camera, and Wader Trust opened a visitor centre in Norfolk.
no; 44; What we would do with a million pounds; We would open a lab in Lisbon and hire ten ecologists.
`;
