import { rows } from './stories';

/** Language, headline and text of news of Quillbridge about what a colleague, a boss or a child did for themselves: no event of the firm. */
export const PRIVATE_NEWS = rows(`
en | A prize for Maren | Our colleague Maren Oduya has won the Ghent poetry prize. She writes at night, and the book is out now.
en | Well run, Elias | Elias Brandt from our warehouse won the gold medal in the Ghent marathon.
en | Our apprentice is the best in the county | Our apprentice Maren was awarded the prize for the best examination of her year.
en | Coffee after work | Our former colleague Maren Oduya has opened her own café in Ghent.
en | A house for four | Our colleague Elias has bought a farm near Ghent and is looking for a tractor.
en | Our boss sings | Our managing director has been elected president of the Ghent choral society.
en | Our founder on the bike | Our founder Elias Brandt has won the title in the national cycling championship.
en | Forty years at the bench | Our colleague Elias Brandt retires after forty years. His daughter Maren takes over his garden.
en | It is a girl | Our head of sales Maren Oduya has become a mother.
de | Unsere Kollegin Maren gewinnt Lyrikpreis | Maren Oduya aus unserer Buchhaltung hat den Lyrikpreis der Stadt Gent gewonnen.
de | Gold für Elias | Unser Kollege Elias Brandt hat bei der Landesmeisterschaft im Schwimmen die Goldmedaille geholt.
de | Bester seines Jahrgangs | Unser Auszubildender Elias ist von der Handwerkskammer als bester Geselle ausgezeichnet worden.
de | Ein Café für Gent | Unsere ehemalige Kollegin Maren hat in Gent ein eigenes Café eröffnet.
de | Viel Platz | Unser Fahrer Elias hat einen Bauernhof gekauft.
de | Unser Chef im Ehrenamt | Unser Geschäftsführer Elias Brandt ist zum Vorsitzenden des Sportvereins gewählt worden.
de | Neue Schützenkönigin | Eine unserer Mitarbeiterinnen hat am Sonntag den Pokal gewonnen.
de | Alles Gute, Elias | Unser Kollege Elias Brandt geht nach 40 Jahren in den Ruhestand. Seine Nachfolge im Lager übernimmt Maren Oduya.
fr | Un prix pour Maren | Notre collègue Maren Oduya a remporté le prix de poésie de la ville de Gand.
fr | Une médaille au vestiaire | Elias Brandt, de notre atelier, a gagné la médaille d’or du marathon de Gand.
fr | Notre apprentie brille | Notre apprentie Maren a reçu le prix de la meilleure apprentie du département.
fr | Un café à elle | Notre ancienne collègue Maren a ouvert son propre café à Gand.
fr | Notre directeur chante | Notre directeur général a été élu président de la chorale de Gand.
fr | Une ferme à retaper | Notre comptable Elias a acheté une ferme près de Gand.
es | Un premio para Maren | Nuestra compañera Maren Oduya ha ganado el premio de poesía de la ciudad de Gante.
es | Oro en casa | Elias Brandt, de nuestro almacén, ganó la medalla de oro en el maratón de Gante.
es | Nuestra aprendiza destaca | Nuestra aprendiza Maren ha recibido el premio a la mejor aprendiza de la provincia.
es | Café propio | Nuestra antigua compañera Maren ha abierto su propia cafetería en Gante.
es | Nuestro gerente, presidente del club | Nuestro gerente Elias Brandt ha sido elegido presidente del club de ajedrez.
es | Una casa en el pueblo | Nuestro empleado Elias ha comprado una casa en Gante.
it | Un premio per Maren | La nostra collega Maren Oduya ha vinto il premio di poesia della città di Gand.
it | Oro in reparto | Elias Brandt, del nostro magazzino, ha vinto la medaglia d’oro alla maratona di Gand.
it | Brava apprendista | La nostra apprendista Maren ha ricevuto il premio come migliore apprendista della provincia.
it | Un bar tutto suo | La nostra ex collega Maren ha aperto il suo bar a Gand.
it | Il nostro direttore in paese | Il nostro direttore generale è stato eletto presidente del coro di Gand.
it | Casa nuova | Il nostro collega Elias ha comprato una cascina vicino a Gand.
pt | Um prémio para a Maren | A nossa colega Maren ganhou um prémio de poesia.
pt | Poesia no escritório | A Maren Oduya, da contabilidade, ganhou o prémio de poesia da Câmara de Gante com um livro escrito à noite.
pt | Ouro no armazém | O Elias Brandt, do nosso armazém, ganhou a medalha de ouro na maratona de Gante.
pt | Melhor aprendiz | O nosso aprendiz Elias recebeu o prémio de melhor aprendiz do distrito.
pt | Um café só dela | A nossa antiga colega Maren abriu o seu próprio café em Gante.
pt | O nosso gerente no clube | O nosso gerente foi eleito presidente do clube de xadrez de Gante.
nl | Een prijs voor Maren | Onze collega Maren Oduya heeft de poëzieprijs van de stad Gent gewonnen.
nl | Goud op de loopband | Elias Brandt uit ons magazijn won goud op de marathon van Gent.
nl | Onze leerling is de beste | Onze leerling Maren heeft de prijs voor de beste vakvrouw van de provincie gewonnen.
nl | Eigen koffie | Onze oud-collega Maren heeft haar eigen café in Gent geopend.
nl | Onze directeur zingt | Onze directeur is verkozen tot voorzitter van het koor.
nl | Een boerderij | Onze collega Elias heeft een boerderij gekocht.
pl | Nagroda dla Maren | Nasza koleżanka Maren Oduya zdobyła nagrodę poetycką miasta Gandawa.
pl | Złoto w magazynie | Elias Brandt z naszego magazynu wygrał złoty medal w maratonie.
pl | Najlepszy uczeń | Nasz uczeń Elias otrzymał nagrodę dla najlepszego ucznia w województwie.
pl | Własna kawiarnia | Nasza była koleżanka Maren otworzyła własną kawiarnię w Gandawie.
pl | Nasz prezes śpiewa | Nasz prezes został wybrany przewodniczącym klubu szachowego.
pl | Dom na wsi | Nasz pracownik Elias kupił dom pod Gandawą.
sv | Ett pris till Maren | Vår kollega Maren Oduya har vunnit Gents poesipris.
sv | Guld på lagret | Elias Brandt från vårt lager tog guld i maraton.
sv | Årets lärling | Vår lärling Maren har fått priset som årets lärling i länet.
sv | Eget kafé | Vår tidigare kollega Maren har öppnat ett eget kafé i Gent.
sv | Vår vd i föreningen | Vår vd har valts till ordförande i schackklubben.
sv | Hus på landet | Vår medarbetare Elias har köpt en gård.
da | En pris til Maren | Vores kollega Maren Oduya har vundet byens lyrikpris.
da | Guld på lageret | Elias Brandt fra vores lager vandt guld i maraton.
da | Årets lærling | Vores lærling Maren har fået prisen som årets lærling.
da | Egen café | Vores tidligere kollega Maren har åbnet sin egen café i Gent.
da | Vores direktør i foreningen | Vores direktør er valgt til formand for skakklubben.
da | Hus på landet | Vores medarbejder Elias har købt en gård.
no | En pris til Maren | Vår kollega Maren Oduya har vunnet byens lyrikkpris.
no | Gull på lageret | Elias Brandt fra lageret vårt vant gull i maraton.
no | Årets lærling | Lærlingen vår, Maren, har fått prisen som årets lærling i fylket.
no | Egen kafé | Vår tidligere kollega Maren har åpnet sin egen kafé i Gent.
no | Sjefen synger | Vår daglige leder er valgt til leder i koret.
no | Hus på landet | Vår medarbeider Elias har kjøpt en gård.
fi | Palkinto Marenille | Kollegamme Maren Oduya voitti kaupungin runopalkinnon.
fi | Kultaa varastolta | Elias Brandt varastoltamme voitti kultaa maratonilla.
fi | Vuoden oppilas | Harjoittelijamme Maren sai palkinnon vuoden harjoittelijana.
fi | Oma kahvila | Entinen kollegamme Maren avasi oman kahvilan Gentiin.
fi | Johtajamme laulaa | Toimitusjohtajamme valittiin kuoron puheenjohtajaksi.
fi | Talo maalla | Työntekijämme Elias osti maatilan.
cs | Cena pro Maren | Naše kolegyně Maren Oduya vyhrála cenu města za poezii.
cs | Zlato ze skladu | Elias Brandt z našeho skladu získal zlato na maratonu.
cs | Učeň roku | Náš učeň Elias získal cenu pro nejlepšího učně v kraji.
cs | Vlastní kavárna | Naše bývalá kolegyně Maren otevřela vlastní kavárnu v Gentu.
cs | Náš ředitel zpívá | Náš ředitel byl zvolen předsedou šachového klubu.
cs | Dům na venkově | Náš zaměstnanec Elias koupil statek u Gentu.
`);

/** Language, headline and text of news about associations, towns, authorities and members of them. */
export const NEWS_OF_BODIES = rows(`
en | Association elects new chair | The Bakers’ Federation has elected Maren Oduya of Havershal as its new chair. She succeeds Elias Brandt.
en | News from the chamber | The Chamber of Commerce has appointed Maren Oduya as managing director.
en | Our town has a new pool | Our town has opened a new swimming hall next to the mill.
en | Trade prize awarded | Our association has awarded its prize for the best bread to Havershal.
en | Annual meeting of the guild | At the annual meeting of the guild we voted for a new board. Maren Oduya of Havershal becomes president.
en | The council raises its fees | From January the town council raises its prices for waste water.
de | Verband wählt neue Vorsitzende | Der Bäckerverband hat Maren Oduya von der Firma Havershal zur neuen Vorsitzenden gewählt. Sie löst Elias Brandt ab.
de | Aus der Kammer | Die Handwerkskammer hat Maren Oduya zur Hauptgeschäftsführerin bestellt.
de | Unsere Stadt hat ein neues Hallenbad | Unsere Stadt hat neben der Mühle ein neues Bad mit einer neuen Halle eröffnet.
de | Preis des Verbands | Unser Verband hat den Innovationspreis an die Firma Havershal verliehen.
de | Mitgliederversammlung in Gent | Auf der Mitgliederversammlung wurde Maren Oduya zur neuen Präsidentin gewählt. Wir waren mit zwei Leuten dabei.
de | Die Gemeinde erhöht die Gebühren | Ab Januar erhöht die Gemeinde die Gebühren für Abwasser.
fr | La fédération élit sa présidente | La fédération des boulangers a élu Maren Oduya, de la société Havershal, présidente. Elle succède à Elias Brandt.
fr | Du côté de la chambre | La chambre de commerce a nommé Maren Oduya directrice générale.
fr | Une piscine pour notre ville | Notre ville a ouvert une nouvelle piscine et un nouveau centre à Gand.
fr | Le prix du syndicat | Notre syndicat professionnel a remis le prix de l’innovation à la société Havershal.
fr | Assemblée du club | Lors de l’assemblée de notre club d’entreprises, Maren Oduya a été élue présidente.
fr | La commune augmente ses tarifs | La commune augmente les tarifs de l’eau en janvier.
es | La asociación elige presidenta | La asociación de panaderos ha elegido presidenta a Maren Oduya, de Havershal. Sustituye a Elias Brandt.
es | Noticias de la cámara | La Cámara de Comercio ha nombrado directora general a Maren Oduya.
es | Nuestro ayuntamiento estrena centro | Nuestro ayuntamiento ha abierto un nuevo centro en Gante.
es | El premio del gremio | Nuestro gremio ha entregado su premio a la mejor panadería a Havershal.
es | El ayuntamiento sube las tarifas | El ayuntamiento sube las tarifas del agua en enero.
it | L’associazione elegge la presidente | L’associazione dei panificatori ha eletto Maren Oduya, di Havershal, nuova presidente. Succede a Elias Brandt.
it | Dalla camera di commercio | La camera di commercio ha nominato Maren Oduya direttrice generale.
it | Il nostro comune inaugura | Il nostro comune ha aperto un nuovo centro a Gand.
it | Il premio della federazione | La nostra federazione ha assegnato il premio per il miglior pane a Havershal.
it | Il comune aumenta le tariffe | Il comune aumenta le tariffe dell’acqua da gennaio.
pt | A associação elege presidente | A associação de padeiros elegeu Maren Oduya, da Havershal, como nova presidente. Sucede a Elias Brandt.
pt | Da câmara de comércio | A câmara de comércio nomeou Maren Oduya diretora-geral.
pt | O nosso município inaugura | O nosso município abriu um novo centro em Gante.
pt | O prémio da federação | A nossa federação atribuiu o prémio de melhor pão à Havershal.
pt | O município aumenta as tarifas | O município aumenta as tarifas da água em janeiro.
nl | Vereniging kiest voorzitter | De brancheorganisatie heeft Maren Oduya van Havershal gekozen tot nieuwe voorzitter. Zij volgt Elias Brandt op.
nl | Uit de vakbond | De bakkersbond heeft Maren Oduya benoemd tot directeur.
nl | Onze gemeente opent | Onze gemeente heeft een nieuwe hal geopend in Gent.
nl | De prijs van de vereniging | Onze vereniging heeft de prijs voor het beste brood uitgereikt aan Havershal.
nl | De gemeente verhoogt de tarieven | De gemeente verhoogt de tarieven voor water in januari.
pl | Stowarzyszenie wybrało prezeskę | Stowarzyszenie Piekarzy wybrało Maren Oduyę z firmy Havershal na nową prezeskę. Zastąpi ona Eliasa Brandta.
pl | Z izby | Izba Gospodarcza powołała Maren Oduyę na stanowisko dyrektorki.
pl | Nasza gmina otwiera | Nasza gmina otworzyła nową halę w Gandawie.
pl | Nagroda cechu | Nasz cech przyznał nagrodę za najlepszy chleb firmie Havershal.
pl | Gmina podnosi opłaty | Gmina podnosi od stycznia opłaty za wodę.
sv | Föreningen har valt ordförande | Bageriföreningen har valt Maren Oduya från Havershal till ny ordförande. Hon efterträder Elias Brandt.
sv | Nytt från handelskammaren | Handelskammaren har utsett Maren Oduya till ny vd.
sv | Vår kommun inviger | Vår kommun har öppnat en ny hall i Gent.
sv | Föreningens pris | Vår förening har delat ut priset för bästa bröd till Havershal.
sv | Kommunen höjer avgifterna | Kommunen höjer avgifterna för vatten i januari.
da | Brancheforeningen har valgt ny formand | Dansk Bageriforening har valgt Maren Oduya fra Havershal som ny formand. Valget fandt sted på foreningens årsmøde. Hun afløser Elias Brandt.
da | Nyt fra handelskammeret | Handelskammeret har udnævnt Maren Oduya til ny direktør.
da | Vores kommune indvier | Vores kommune har åbnet en ny hal i Gent.
da | Foreningens pris | Vores forening har uddelt prisen for årets brød til Havershal.
da | Kommunen hæver taksterne | Kommunen hæver taksterne for vand i januar.
no | Bransjeforeningen har valgt ny leder | Bakerforeningen har valgt Maren Oduya fra Havershal som ny leder. Hun avløser Elias Brandt.
no | Nytt fra handelskammeret | Handelskammeret har ansatt Maren Oduya som ny direktør.
no | Kommunen vår åpner | Vår kommune har åpnet en ny hall i Gent.
no | Foreningens pris | Vår forening har delt ut prisen for årets brød til Havershal.
no | Kommunen øker avgiftene | Kommunen øker avgiftene for vann i januar.
fi | Yhdistys valitsi puheenjohtajan | Leipuriyhdistys on valinnut Maren Oduyan Havershalista uudeksi puheenjohtajaksi. Hän seuraa Elias Brandtia.
fi | Kauppakamarin kuulumisia | Kauppakamari nimitti Maren Oduyan toimitusjohtajaksi.
fi | Kaupunkimme avaa | Kaupunkimme avasi uuden hallin Gentissä.
fi | Liiton palkinto | Liittomme myönsi vuoden leipä -palkinnon Havershalille.
fi | Kunta korottaa maksuja | Kunta korottaa veden hintoja tammikuussa.
cs | Svaz zvolil předsedkyni | Svaz pekařů zvolil novou předsedkyní Maren Oduya z firmy Havershal. Nahradila Eliase Brandta.
cs | Z hospodářské komory | Hospodářská komora jmenovala Maren Oduya ředitelkou.
cs | Naše obec otevírá | Naše obec otevřela novou halu v Gentu.
cs | Cena cechu | Náš cech udělil cenu za nejlepší chléb firmě Havershal.
cs | Obec zvyšuje ceny | Obec zvyšuje od ledna ceny vody.
`);

/** Language, headline and text of news of things that are bought, prizes that Quillbridge gives, prices of others, visits, denials and inventions. */
export const NO_EVENTS = rows(`
en | Two looms more | This week we bought two looms and a used press from Heidelberg.
en | Electric at last | We have bought three electric Volvo trucks.
en | A field by the river | Quillbridge has bought forty acres of woodland near Ghent.
en | A prize for young bakers | On Friday we awarded our school prize to Maren, aged twelve.
en | The winner is drawn | The winner of our raffle is Maren Oduya.
en | Wheat is dear | Wheat prices rise again: Havershal raises its prices by eight per cent. Our prices stay as they are.
en | A day at the fair | Last week we visited the bread fair in Ghent and came home tired.
en | No, we are not sold | There is a rumour that Havershal has bought Quillbridge. It is not true.
en | A novel from the bakery | In the novel our bakery opens a branch in Ghent and wins every prize.
en | Fifty years of Havershal | Havershal celebrates fifty years and has opened a museum.
de | Zwei Webstühle mehr | In dieser Woche haben wir zwei Webstühle gekauft.
de | Endlich elektrisch | Wir haben drei Lieferwagen und einen gebrauchten Ofen gekauft.
de | Ein Acker am Fluss | Wir haben vier Hektar Wald bei Gent erworben.
de | Ein Preis für junge Bäcker | Am Freitag haben wir unseren Schulpreis an Maren (12) verliehen.
de | Gewinnspiel ausgelost | Die Gewinnerin unseres Gewinnspiels ist Maren Oduya.
de | Mehl wird teurer | Die Mühlen erhöhen ihre Preise um acht Prozent. Unsere Preise bleiben unverändert.
de | Ein Tag auf der Messe | Letzte Woche waren wir als Besucher auf der Brotmesse in Gent.
de | Nein, wir sind nicht verkauft | Es heißt, Havershal habe Quillbridge übernommen. Das stimmt nicht.
de | Ein Roman aus der Backstube | Im Roman eröffnet unsere Bäckerei eine Filiale in Gent.
de | Fünfzig Jahre Havershal | Havershal feiert und hat ein Museum eröffnet.
fr | Deux métiers de plus | Cette semaine, nous avons acheté deux métiers à tisser.
fr | Enfin électriques | Nous avons acheté trois camions Volvo.
fr | Un champ au bord de l’eau | Quillbridge a acquis quarante hectares de forêt près de Gand.
fr | Un prix pour les jeunes | Vendredi, nous avons remis notre prix des écoles à Maren, douze ans.
fr | Le tirage a eu lieu | La gagnante de notre jeu-concours est Maren Oduya.
fr | Le blé est cher | Les moulins augmentent leurs prix de 8 %. Nos prix restent inchangés.
fr | Une journée au salon | La semaine dernière, nous avons visité le salon du pain à Gand.
fr | Non, nous ne sommes pas vendus | Selon la rumeur, Havershal aurait racheté Quillbridge. C’est faux.
fr | Un roman au fournil | Dans le roman, notre boulangerie ouvre une succursale à Gand.
es | Dos telares más | Esta semana hemos comprado dos telares.
es | Por fin eléctricos | Hemos comprado tres furgonetas Volvo.
es | Un campo junto al río | Quillbridge ha adquirido cuarenta hectáreas de bosque cerca de Gante.
es | Un premio para jóvenes | El viernes entregamos nuestro premio escolar a Maren, de doce años.
es | Ya hay ganadora | La ganadora de nuestro sorteo es Maren Oduya.
es | El trigo, caro | Los molinos suben sus precios un 8 %. Nuestros precios no cambian.
es | Un día en la feria | La semana pasada visitamos la feria del pan en Gante.
es | No, no nos han vendido | Dicen que Havershal ha comprado Quillbridge. Es falso.
it | Due telai in più | Questa settimana abbiamo comprato due telai.
it | Finalmente elettrici | Abbiamo acquistato tre furgoni Volvo.
it | Un campo sul fiume | Quillbridge ha acquistato quaranta ettari di bosco vicino a Gand.
it | Un premio per i giovani | Venerdì abbiamo consegnato il nostro premio scolastico a Maren, dodici anni.
it | Ecco la vincitrice | La vincitrice del nostro concorso è Maren Oduya.
it | Il grano è caro | I mulini aumentano i prezzi dell’8 %. I nostri prezzi restano invariati.
it | Una giornata in fiera | La settimana scorsa abbiamo visitato la fiera del pane a Gand.
pt | Mais dois teares | Esta semana comprámos dois teares.
pt | Enfim elétricas | Comprámos três carrinhas Volvo.
pt | Um campo junto ao rio | A Quillbridge adquiriu quarenta hectares de floresta perto de Gante.
pt | Um prémio para jovens | Na sexta-feira entregámos o nosso prémio escolar à Maren, de doze anos.
pt | Já há vencedora | A vencedora do nosso sorteio é a Maren Oduya.
pt | O trigo está caro | Os moinhos aumentam os preços em 8 %. Os nossos preços não mudam.
pt | Um dia na feira | Na semana passada visitámos a feira do pão em Gante.
nl | Twee weefgetouwen erbij | Deze week hebben we twee weefgetouwen gekocht.
nl | Eindelijk elektrisch | We hebben drie Volvo-busjes gekocht.
nl | Een veld aan de rivier | Quillbridge heeft veertig hectare bos bij Gent gekocht.
nl | Een prijs voor jonge bakkers | Vrijdag hebben we onze schoolprijs uitgereikt aan Maren van twaalf.
nl | De winnares | De winnares van onze prijsvraag is Maren Oduya.
nl | Tarwe is duur | De molens verhogen hun prijzen met 8 procent. Onze prijzen blijven gelijk.
nl | Een dag op de beurs | Vorige week bezochten we de broodbeurs in Gent.
pl | Dwa krosna więcej | W tym tygodniu kupiliśmy dwa krosna.
pl | Wreszcie elektryczne | Kupiliśmy trzy furgonetki Volvo.
pl | Pole nad rzeką | Quillbridge kupił czterdzieści hektarów lasu pod Gandawą.
pl | Nagroda dla młodych | W piątek wręczyliśmy naszą nagrodę szkolną Maren, która ma dwanaście lat.
pl | Mamy zwyciężczynię | Zwyciężczynią naszego konkursu jest Maren Oduya.
pl | Pszenica drożeje | Młyny podnoszą ceny o 8 procent. Nasze ceny pozostają bez zmian.
pl | Dzień na targach | W zeszłym tygodniu zwiedziliśmy targi chleba w Gandawie.
sv | Två vävstolar till | Den här veckan har vi köpt två vävstolar.
sv | Äntligen el | Vi har köpt tre Volvo-lastbilar.
sv | En åker vid ån | Quillbridge har köpt fyrtio hektar skog utanför Gent.
sv | Ett pris till unga | I fredags delade vi ut vårt skolpris till Maren, tolv år.
sv | Vinnaren är dragen | Vinnaren i vår tävling är Maren Oduya.
sv | Vetet är dyrt | Kvarnarna höjer priserna med 8 procent. Våra priser är oförändrade.
sv | En dag på mässan | Förra veckan besökte vi brödmässan i Gent.
da | To væve mere | I denne uge har vi købt to væve.
da | Endelig el | Vi har købt tre Volvo-lastbiler.
da | En mark ved åen | Quillbridge har købt fyrre hektar skov ved Gent.
da | En pris til de unge | I fredags uddelte vi vores skolepris til Maren på tolv.
da | Vinderen er fundet | Vinderen af vores konkurrence er Maren Oduya.
da | Hveden er dyr | Møllerne hæver priserne med 8 procent. Vores priser er uændrede.
da | En dag på messen | I sidste uge besøgte vi brødmessen i Gent.
no | To vever til | Denne uken har vi kjøpt to vever.
no | Endelig strøm | Vi har kjøpt tre Volvo-lastebiler.
no | Et jorde ved elva | Quillbridge har kjøpt førti mål skog ved Gent.
no | En pris til de unge | På fredag delte vi ut skoleprisen vår til Maren på tolv.
no | Vinneren er trukket | Vinneren av konkurransen vår er Maren Oduya.
no | Hveten er dyr | Møllene øker prisene med 8 prosent. Våre priser er uendret.
no | En dag på messen | Forrige uke besøkte vi brødmessen i Gent.
fi | Kaksi kangaspuuta lisää | Tällä viikolla ostimme kahdet kangaspuut.
fi | Vihdoin sähköllä | Ostimme kolme Volvo-kuorma-autoa.
fi | Pelto joen varrella | Quillbridge osti neljäkymmentä hehtaaria metsää Gentin läheltä.
fi | Palkinto nuorille | Perjantaina jaoimme koulupalkintomme 12-vuotiaalle Marenille.
fi | Voittaja on arvottu | Kilpailumme voittaja on Maren Oduya.
fi | Vehnä on kallista | Myllyt korottavat hintoja 8 prosenttia. Hintamme pysyvät ennallaan.
fi | Päivä messuilla | Viime viikolla kävimme leipämessuilla Gentissä.
cs | O dva stavy víc | Tento týden jsme koupili dva tkalcovské stavy.
cs | Konečně na elektřinu | Koupili jsme tři dodávky Volvo.
cs | Pole u řeky | Quillbridge koupil čtyřicet hektarů lesa u Gentu.
cs | Cena pro mladé | V pátek jsme předali naši školní cenu dvanáctileté Maren.
cs | Vítězka losování | Vítězkou naší soutěže je Maren Oduya.
cs | Pšenice je drahá | Mlýny zvyšují ceny o 8 procent. Naše ceny zůstávají stejné.
cs | Den na veletrhu | Minulý týden jsme navštívili veletrh chleba v Gentu.
`);

/** Language, kinds, headline and text of news that stand close to those above and tell of an event of Quillbridge. */
export const EVENTS_BESIDE = rows(`
en | award | Gold for rye | We have won the gold medal of the Bakers’ Federation for our rye loaf.
en | leadership | From the bench to the top | Our colleague Maren Oduya becomes managing director of Quillbridge.
en | expansion | The mayor cut the ribbon | On Monday the mayor opened our new bakery in Ghent.
en | award | A cup on the counter | The Chamber of Commerce has awarded us the innovation prize. We thank the judges.
en | acquisition | One mill more | We have bought our competitor Havershal with all its staff.
en | acquisition | Two become one | Quillbridge has bought a bakery in Ghent from the Oduya family.
en | pricing | Dearer bread | Because our supplier has raised his prices, we raise our prices by five per cent in January.
de | award | Gold für Roggen | Wir haben den Preis der Handwerkskammer für unser Roggenbrot gewonnen.
de | leadership | Vom Ofen an die Spitze | Unsere Kollegin Maren Oduya wird Geschäftsführerin von Quillbridge.
de | expansion | Band durchschnitten | Am Montag haben wir mit der Bürgermeisterin unsere neue Backstube in Gent eröffnet.
de | acquisition | Eine Mühle mehr | Wir haben unseren Mitbewerber Havershal GmbH gekauft.
de | acquisition | Zuwachs | Quillbridge hat die Bäckerei Havershal in Gent übernommen.
fr | award | De l’or pour le seigle | Nous avons remporté le prix de la chambre des métiers pour notre pain.
fr | leadership | Du fournil à la tête | Notre collègue Maren Oduya devient directrice générale de Quillbridge.
fr | acquisition | Un moulin de plus | Nous avons racheté la boulangerie Havershal, à Gand.
es | award | Oro para el centeno | Hemos ganado el premio de la asociación de panaderos por nuestro pan.
es | leadership | Del horno a la dirección | Nuestra compañera Maren Oduya es nombrada directora general de Quillbridge.
es | acquisition | Un molino más | Hemos comprado la panadería Havershal, de Gante.
it | award | Oro per la segale | Abbiamo vinto il premio della camera di commercio per il nostro pane.
it | leadership | Dal forno alla direzione | La nostra collega Maren Oduya diventa direttrice generale di Quillbridge.
it | acquisition | Un mulino in più | Abbiamo acquistato il panificio Havershal di Gand.
pt | award | Ouro para o centeio | Ganhámos o prémio da associação de padeiros com o nosso pão.
pt | leadership | Do forno à direção | A nossa colega Maren Oduya é a nova diretora-geral da Quillbridge.
pt | acquisition | Mais um moinho | Comprámos a padaria Havershal, em Gante.
nl | award | Goud voor rogge | We hebben de prijs van de bakkersbond gewonnen met ons roggebrood.
nl | leadership | Van de oven naar de top | Onze collega Maren Oduya wordt directeur van Quillbridge.
nl | acquisition | Een molen erbij | We hebben bakkerij Havershal in Gent overgenomen.
pl | award | Złoto dla żyta | Zdobyliśmy nagrodę izby rzemieślniczej za nasz chleb.
pl | leadership | Od pieca na czoło | Nasza koleżanka Maren Oduya została dyrektorką firmy Quillbridge.
pl | acquisition | Jeden młyn więcej | Kupiliśmy piekarnię Havershal w Gandawie.
sv | award | Guld för råg | Vi har vunnit bageriförbundets pris för vårt rågbröd.
sv | leadership | Från ugnen till toppen | Vår kollega Maren Oduya blir ny vd för Quillbridge.
sv | acquisition | En kvarn till | Vi har köpt bageriet Havershal i Gent.
da | award | Guld til rug | Vi har vundet bageriforeningens pris for vores rugbrød.
da | leadership | Fra ovnen til toppen | Vores kollega Maren Oduya bliver ny direktør i Quillbridge.
da | acquisition | En mølle mere | Vi har købt bageriet Havershal i Gent.
no | award | Gull til rug | Vi har vunnet bakerforeningens pris for rugbrødet vårt.
no | leadership | Fra ovnen til toppen | Vår kollega Maren Oduya blir ny daglig leder i Quillbridge.
no | acquisition | En mølle til | Vi har kjøpt bakeriet Havershal i Gent.
fi | award | Kultaa rukiille | Voitimme leipuriliiton palkinnon ruisleivällämme.
fi | leadership | Uunilta johtoon | Kollegamme Maren Oduya nimitettiin Quillbridgen toimitusjohtajaksi.
fi | acquisition | Yksi mylly lisää | Ostimme leipomo Havershalin Gentistä.
cs | award | Zlato pro žito | Získali jsme cenu pekařského svazu za náš žitný chléb.
cs | leadership | Od pece do čela | Naše kolegyně Maren Oduya se stala ředitelkou firmy Quillbridge.
cs | acquisition | O jeden mlýn víc | Koupili jsme pekárnu Havershal v Gentu.
`);
