/**
 * Words of headings about somebody or something beside the person of a row: an owner, an assistant, a sender, a date, a state. In the form of
 * `plainHeading`, separated by commas. A word of up to four Latin letters is a whole word; a longer one is found within others as well.
 */
const TEXT = `
  owner, owned, assistant, secretar, manager, managed, supervisor, boss, sender, sent, from, reply, bcc, cc, referr, referral, spouse, parent, guardian, emergency, rep, sales, agent, recruiter, creat, modif,
  updat, edited, author, approv, assign, submitt, imported, upload, forward, bounc, invalid, old, former, previous, past, unsubscrib, optin, optout, opt, suppress, blocked, source, landing, origin, image, photo, logo,
  picture, avatar, twitter, facebook, instagram, youtube, xing, github, tiktok, competitor, vat, tax, iban, hash, password, note, comment, remark, history, support, abuse, fax, date, day, time, status, type, label, score,
  count, confidence, verified, valid, department, industry, sector, segment, city, town, zip, state, street, revenue, size, birth, kana, yomi, phonetic, middle, maiden, nick, suffix, salutation, academic, akad, degree,
  gender, language, registr, partner, deputy, log, list, template, signature, preference, domain,
  inhaber, besitzer, eigentumer, betreuer, assisten, sekret, vorgesetzt, chef, absender, verkaufer, vermittler, berater, erstell, geandert, bearbeit, empfohlenvon, werber, notfall, ehe, vertret, alte, altes, fruher, ehemal,
  vorherig, abgemeldet, abmeld, ungultig, quelle, herkunft, bild, foto, steuer, ust, datum, abteilung, branche, ort, plz, strasse, umsatz, geburt, anrede, akadem, geschlecht, sprache, bemerk, notiz, art, typ,
  proprietaire, superieur, expediteur, vendeur, parrain, cree, creepar, auteur, urgence, conjoint, ancien, origine, service, secteur, ville, codepostal, rue, naissance, civilite, langue, remarque,
  propietario, dueno, asistente, jefe, remitente, vendedor, agente, creado, autor, conyuge, anterior, antigu, origen, fuente, fecha, departamento, sector, ciudad, calle, nacimiento, tratamiento, idioma, nota, observac,
  proprietario, segret, capo, mittente, venditore, emergenza, coniuge, precedente, vecchi, fonte, data, reparto, settore, citta, via, nascita, lingua, osservaz,
  dono, remetente, criado, setor, cidade, rua, nascimento, observac, emergencia, conjuge, origem,
  eigenaar, beheerder, leidinggevende, afzender, verkoper, aangemaakt, gewijzigd, noodcontact, vorige, oude, bron, herkomst, afdeling, sector, plaats, straat, geboorte, aanhef, taal, opmerk,
  wasciciel, wlasciciel, opiekun, asystent, przelozon, kierownik, nadawc, handlow, sprzedaw, utworz, zmodyfik, poprzedni, stary, zrodlo, dzial, branza, miasto, ulica, urodz, jezyk, uwagi, notat,
  vlastnik, majitel, nadrizen, nadriaden, vedouci, veduci, odesilatel, odosielatel, obchodnik, prodejce, predajca, vytvor, upravil, predchoz, zdroj, oddelen, obor, mesto, ulice, narozen, jazyk, poznamk, osloven,
  agare, ejer, eier, ansvarig, ansvarlig, sjef, leder, avsandare, afsender, avsender, saljare, saelger, selger, skapad, oprettet, opprettet, andrad, aendret, endret, tidigare, tidligere, gammal, gammel, kalla, kilde, avdelning, afdeling,
  avdeling, bransch, branche, bransje, stad, ort, fodelse, fodsel, sprak, sprog, anteckn, notat, bemaerk,
  omistaja, avustaja, esimies, lahettaja, myyja, luonut, luotu, muokan, vanha, entinen, lahde, osasto, toimiala, kaupunki, syntym, kieli, huomautus,
  sahibi, asistan, yonetici, mudur, gonderen, satici, temsilci, olusturan, guncelle, eski, kaynak, departman, bolum, sektor, sehir, dogum, cinsiyet, notlar,
  tulajdonos, asszisztens, fonok, felado, ertekesit, letrehoz, modosit, regi, korabbi, forras, osztaly, iparag, varos, szuletes, nyelv, megjegyzes,
  expeditor, vanzator, vechi, sursa, departament, oras, nasterii, limba, observatii,
  владел, ответствен, помощник, ассистент, секретар, руководител, начальник, менеджер, отправител, автор, создан, создал, измен, прежн, стар, бывш, источник, агент, продавец, отдел, отрасл, город, улиц, рожден, язык, примечан, дата,
  власник, відповідальн, помічник, керівник, відправник, створ, змін, джерело, відділ, галузь, місто, вулиц, народжен, мова, примітк, собственик, асистент, подател, източник,
  ιδιοκτητ, βοηθ, προισταμ, αποστολ, πωλητ, παλι, πηγη, τμημα, κλαδοσ, πολη, ημερομην, σημειωσ,
  vlasnik, pomocnik, tajnic, posiljatelj, posiljatel, prodavac, kreira, izvor, odjel, grad, datum, savininkas, ipasnieks, omanik, siuntejas, sutitajs, saatja,
  所有者, オーナー, 秘書, アシスタント, 上司, 差出人, 送信者, 営業担当, 作成者, 更新者, 登録者, 紹介, 緊急, 旧, 当社, 弊社, 自社, カナ, かな, ふりがな, フリガナ, 部署, 日付, 日時, 業種, 備考, 性別, 助理, 秘书, 上级, 发件人, 发送者, 寄件人, 创建人, 创建者, 修改人,
  推荐人, 推薦人, 紧急, 緊急, 旧, 舊, 销售, 業務員, 部门, 部門, 日期, 行业, 行業, 城市, 备注, 備註, 性别, 类型, 状态, 소유자, 비서, 상사, 발신자, 보낸사람, 영업, 작성자, 생성자, 수정자, 추천인, 비상, 이전, 부서, 날짜, 업종, 비고, 성별, 상태, 후리가나,
  בעלים, עוזר, מנהל, שולח, מקור, המالك, مالك, مساعد, مدير, مرسل, المصدر, chủ sở hữu, trợ lý, người gửi, pemilik, asisten, pengirim
`;

const WORDS = TEXT.split(',').map((word) =>
  word
    .trim()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\s]/g, '')
    .normalize('NFC'),
);
const isLatin = (word: string): boolean => /^[a-z]/.test(word);
const WHOLE = new Set(WORDS.filter((word) => isLatin(word) && word.length <= 4));
const WITHIN = WORDS.filter((word) => !WHOLE.has(word));

/** Whether any of the plain words of a heading is one of these. */
export function isAside(words: readonly string[]): boolean {
  return words.some((word) => WHOLE.has(word) || WITHIN.some((one) => word.includes(one)));
}
