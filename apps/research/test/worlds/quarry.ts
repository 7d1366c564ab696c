/** A fourth world, as that of `harbour.ts`, written after the rules were mended for the first three. */
export const QUARRY = `
@ fennelgate.test; Fennelgate; en; Fennelgate makes ordering software for bakeries.
launch; 9; Standing orders, rebuilt; We have rebuilt standing orders from the ground up, and every bakery has the new version from today.
no; 21; Ask a baker; Why does my crust go soft?
@ mossbank.test; Mossbank Tools; en; Mossbank Tools sharpens industrial blades.
expansion; 31; Open for business in Sheffield; Our Sheffield workshop opened its doors on Monday with eight sharpeners.
no; 40; Blade care; Dry it first.
@ quayline.test; Quayline; en; Quayline books berths for yachts.
acquisition; 26; Harbourmate is now part of Quayline; We have bought Harbourmate, the berth-sharing app from Poole.
no; 12; Storm warning; Double your lines.
@ larkrise.test; Larkrise Energy; en; Larkrise Energy installs heat pumps in schools.
leadership; 14; A new finance chief; Priya Raman started as our Chief Financial Officer last week.
no; 55; How noisy is a heat pump; About as loud as a fridge.
@ pebblework.test; Pebblework; en; Pebblework lays gravel paths.
no; 10; The rain is here; Paths need drainage.
no; 20; Our friends at Slatehill expand; Slatehill has opened a depot in Kendal.
@ wolkenau.test; Wolkenau; de; Wolkenau vermietet Heißluftballone.
partnership; 18; Gemeinsam abheben; Wir haben mit dem Tourismusverband Allgäu einen Vertrag über drei Jahre geschlossen.
no; 44; Wetterkunde; Warum wir morgens starten.
@ birkenried.test; Birkenried; de; Birkenried stellt Saunen her.
launch; 11; Jetzt bestellbar: Fasssauna Mini; Unsere kleinste Sauna ist ab heute im Handel.
no; 60; Aufguss ohne Eile; Drei Kellen genügen.
@ alizarine.test; Alizarine; fr; Alizarine teint des tissus.
award; 24; Alizarine lauréate du Prix Textile Durable; Le jury a salué notre procédé de teinture sans eau.
no; 48; Laver la laine; À froid.
@ garrofera.test; Garrofera; es; Garrofera elabora harina de algarroba.
funding; 29; Garrofera cierra una ronda de 3 millones; La ronda la lidera Semilla Capital.
no; 52; La algarroba; Dulce por naturaleza.
@ rondineblu.test; Rondine Blu; it; Rondine Blu affitta barche.
expansion; 16; Nuova base a Trapani; Da sabato le nostre barche partono anche da Trapani.
no; 58; Nodi da marinaio; La gassa d'amante.
@ turfsteker.test; Turfsteker; nl; Turfsteker maakt potgrond.
acquisition; 33; Turfsteker koopt Groenkluit; Met Groenkluit halen we 18 collega's in huis.
no; 41; Verpotten; In het voorjaar.
@ lerkvist.test; Lerkvist; sv; Lerkvist bygger lekplatser.
leadership; 22; Ny försäljningschef; Vi hälsar Oskar Brandt välkommen som försäljningschef.
no; 47; Säkra gungor; Kontrollera varje år.
@ drewnik.test; Drewnik; pl; Drewnik produkuje schody.
launch; 13; Nowość: konfigurator schodów; Od dziś każdy klient może zaprojektować schody w naszym konfiguratorze.
no; 50; Olejowanie stopni; Raz w roku.
@ hoshikage.test; Hoshikage; ja; Hoshikageは、望遠鏡を製造しています。
expansion; 27; 福岡に新オフィスを開設しました; Hoshikageは福岡市に新オフィスを開設しました。
no; 49; 星の見つけ方; まず北を向きましょう。
`;
