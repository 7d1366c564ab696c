// What the published lists get wrong or leave out. Facts about domains and words, collected by hand.

const words = (text) => text.trim().split(/\s+/);

/** Mailboxes and aliases that last, though some list calls them disposable. */
export const REAL_MAIL = words(`
  21cn.com 189.cn sify.com tom.com sohu.com hush.com hush.ai hushmail.com mail15.com mail2000.ru sibmail.com freunde.ru lavabit.com vfemail.net airmail.cc
  safe-mail.net ruggedinbox.com sdf.org riseup.net disroot.org posteo.de posteo.net mailbox.org fastmail.com pm.me proton.me protonmail.com
  protonmail.ch tuta.io tuta.com tutanota.com tutanota.de tutamail.com keemail.me runbox.com startmail.com mailfence.com hey.com skiff.com
  zoho.com zohomail.com zoho.eu duck.com mozmail.com privaterelay.appleid.com simplelogin.com simplelogin.co aleeas.com anonaddy.com anonaddy.me
  addy.io 33mail.com spamgourmet.com ymail.com rocketmail.com mail2world.com dr.com consultant.com myself.com techie.com writeme.com
  icloud.com me.com mac.com googlemail.com gmail.com qq.com foxmail.com 163.com 126.com yeah.net naver.com daum.net hanmail.net kakao.com
  mail.ru inbox.ru list.ru bk.ru internet.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua meta.ua
`);

/** Domains of free providers whose lists lag behind: every top-level domain of these names counts as theirs when a list has it. */
export const PROVIDER_NAMES = words(
  'yahoo ymail hotmail outlook live msn gmx posteo yandex tutanota protonmail netc net-c zoho aol fastmail',
);

/** Companies, universities and services to which somebody's mail list has drifted: neither free mail nor disposable. */
export const NOT_MAIL_PROVIDERS = words(`
  facebook.com alibaba.com go.com about.com medscape.com space.com discovery.com ancestry.com telstra.com name.com dnsmadeeasy.com oath.com
  googlegroups.com amazonses.com easypost.com swissinfo.org nyc.com upf.org usma.net unican.es saudia.com singpost.com parrot.com bt.com
  r7.com globo.com medscape.com techspot.com naplesnews.net onmilwaukee.com hamptonroads.com kansascity.com dailypioneer.com gazeta.pl
  mugglenet.org sfgov.net game.com games.com spa.com nvc-e.com hcac.net mhwolf.net labo.ch xmail.com e-mail.net geek.com casino.com
  theglobe.com tripod.com homestead.com angelfire.com geocities.com fortunecity.com barcelona.com berlin.de example.com example.net example.org
  test.com test.de yourdomain.com mydomain.com www.com invalid.com press.co.jp berlin.com munich.com bangkok.com nokiamail.com
  taylorventuresllc.com radecoratingltd.com safe-planet.com clinicatbf.com ukmail.com mailinblack.com nyc.org tulsa.gov oxford.edu
`);

/** Misspelt domains of great providers that stand in lists themselves: nobody's mailbox, but worth a suggestion. */
export const MISSPELT = words(`
  gmai.com gamil.com gmal.com gmail.co gmail.om gmail.co.uk gmail.it gmail.com.br gmail.com.com gmail.ru gmeil.com g-meil.com homail.com hotmails.com
  yaho.com yahoo.co yahoo.om yahoo.com.malaysia yahoo.com.es hotmail.co hotmail.cm hotmail.con outiook.com icloulb.com maaill.com mallinator.com
`);

/** Words in the published list that are somebody's name, a place that is one, or nothing at all. */
export const NOT_ROLES = words(`
  alexa alla gardner paris india sydney denver asd asdasd asdf aaa abc 123 berlin boston chicago seattle stockholm singapore montreal
  bd ca cm la lt md ny pd se sf ta uk us smile core alpha beta home homes plex lifesum captain captains master mayor pastor chef
  arin inbound tour fun food football lunch music android iphone ios apple angels alphas london namecheap myplex com
  2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029 2030 none null random a
`);

/** Functions in the languages that the published list is thin in, without diacritics (they are folded away). */
export const MORE_ROLES = words(`
  abteilung anfrage anfragen anmeldung auftrag auftraege ausbildung auskunft bestellungen bewerbung bewerbungen buero datenschutz disposition
  einkauf empfang export fibu fuhrpark geschaeftsfuehrung geschaeftsleitung gemeinde gf hausverwaltung impressum kanzlei karriere kasse
  kundendienst kundenservice lager lieferung logistik mahnung personal personalabteilung post poststelle praxis rechnung rechnungen
  rechnungseingang redaktion reklamation reservierung rezeption sekretariat termin termine verkauf versand vertrieb verwaltung
  vorzimmer werkstatt zentrale kontakt buchhaltung mitarbeiter rathaus schule stadt
  accueil achat achats adv agence annonces boutique bonjour cabinet candidature candidatures commande commandes commerciale commerciaux
  comptabilite compta courrier devis direction drh emploi facturation factures juridique livraison logistique mairie moderation
  presse qualite rdv recrutement redaction reservation reservations rh sav secretariat serviceclient serviceclients service-client
  service-clients standard tresorerie ventes
  almacen atencion atencioncliente atencion-cliente calidad clientes compras consultas contacto cotizaciones curriculum direccion empleo
  facturas gerencia hola informes inmobiliaria mantenimiento oficina pedidos prensa presupuestos proveedores recepcion reclamos
  recursos-humanos reservas rrhh secretaria seguridad soporte taller tienda tesoreria ventas
  assessoria contas contato cobranca curriculo diretoria faturamento financeiro geral imprensa loja marcacoes orcamento orcamentos ouvidoria
  pedidos pos-venda producao qualidade recepcao suporte vagas vendas
  acquisti amministrazione assistenza assistenzaclienti candidature clienti commerciale contabilita curriculum direzione fatture fatturazione
  fornitori informazioni logistica magazzino negozio ordini personale preventivi prenotazioni produzione protocollo risorseumane segreteria
  servizioclienti ufficio ufficiostampa ufficioacquisti ufficiocommerciale vendite
  administratie bestelling bestellingen boekhouding crediteuren debiteuren directie facturatie facturen inkoop klantenservice magazijn
  offerte offertes personeelszaken planning receptie sollicitatie vacatures verkoop verkoop-binnendienst werkplaats winkel
  bestallning butik ekonomi faktura fakturor forsaljning inkop kontor kundservice kundtjanst order personalavdelning reception vaxel vaxeln
  bogholderi butikken kundecenter kundeservice lon regnskab salg firmapost regnskap resepsjon sentralbord ordre bestilling
  asiakaspalvelu hallinto hr laskut laskutus myynti myyntipalvelu toimisto tilaukset rekrytointi
  administracja biuro faktury handel handlowy kadry ksiegowosc obsluga oferty praca recepcja reklamacje rekrutacja sekretariat serwis
  sklep sprzedaz szkola urzad zamowienia zaopatrzenie zarzad
  asistentka fakturace nabidky nakup objednavky obchod podpora poptavka recepce reklamace sekretariat servis uctarna ucetni faktury
  objednavka obchodne predaj predajna uctovnictvo
  ertekesites gazdasag iroda megrendeles palyazat penzugy recepcio rendeles szamlazas szerviz titkarsag ugyfelszolgalat
  achizitii birou comenzi contabilitate facturi juridic oferte relatii secretariat vanzari
  bilgi destek ik iletisim insankaynaklari muhasebe musterihizmetleri pazarlama satinalma satis siparis teknik
  buh buhgalteria buhgalter kadry opt otdel priemnaya prodazhi reklama sbyt snab sekretar zakaz zakupki
  grammateia logistirio poliseis epikoinonia prodaja nabava nabavka narudzbe podrska pitanja racunovodstvo tajnistvo uprava racuni
  buhalterija pardavimai pardosana gramatvediba klienditugi myyk raamatupidamine juhataja
  keuangan penjualan pembelian pemasaran eigyo jinji keiri kouhou saiyo shoumu soumu toiawase uketsuke jimu
  accountspayable accountsreceivable accounts-payable accounts-receivable ar estimating dispatch quote frontoffice backoffice dpo gdpr
  ethics whistleblower pressoffice mediarelations ir vacancies bookkeeping hotline reservation rsvp wholesale
  инфо информация продажи бухгалтерия заказ реклама отдел 営業 総務 人事 お問い合わせ 销售 客服 财务 招聘
`);
