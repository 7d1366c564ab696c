import { meaningOf, plainHeading } from './headings';
import { HEADING_WORDS } from './heading-words';

/** Headings of exports in eighteen languages, by the field that they name. */
const HEADINGS: Readonly<Record<string, string>> = {
  email: `E-mail służbowego kontaktu; Ваш рабочий e-mail; Контактний e-mail; Email (falls vorhanden); E-Mail / Xyzzy;
    Эл. адрес; E-mail cím; Ел. пошта; כתובת דוא״ל; البريد الإلكتروني; Alamat Email; อีเมล; contact.email; Your work email; Registrant Email; E-mail* (required); Email (Pflichtfeld); メールアドレス（必須）; 邮箱（必填）; Recommended Email; E-mail w pracy; E-mail op het werk; 근무처 이메일;
    Adres poczty elektronicznej; 联系人邮箱; 담당자 이메일; 担当者メールアドレス; Ansprechpartner E-Mail; Työsähköposti; Arbejdsemail; Корпоративная почта; Customer Email; メールアドレス（会社）; Mail ID;
    E-mail 1 - Value; Email ID; Corporate Email; E-mail Address; E-mail 2 Address; Work Email; Email (Work); Person - Email - Work; E-Mail-Adresse; E-Mail
    geschäftlich; Geschäftliche E-Mail; Adresse e-mail; Adresse électronique; Courriel professionnel; Correo electrónico; Correo; Dirección de correo
    electrónico; Indirizzo e-mail; Posta elettronica; Endereço de e-mail; E-mail comercial; E-mailadres; Zakelijk e-mailadres; Adres e-mail; Służbowy
    e-mail; E-postadress; E-post; Jobbmejl; E-mailadresse; E-postadresse; Sähköposti; Sähköpostiosoite; E-mailová adresa; Pracovní e-mail; E-posta;
    E-posta Adresi; İş E-postası; Электронная почта; Адрес электронной почты; Эл. почта; E-mail; Рабочий email; メールアドレス; メール; 会社メールアドレス; Eメール; 邮箱; 电子邮箱;
    电子邮件地址; 公司邮箱; 工作邮箱; 電子郵件; 이메일; 이메일 주소; 회사 이메일; email_address; EmailAddress; contact_email; Business Email; Professional Email; Primary Email; Emails;
    Email 1; e_mail; Mail; Personal Email; Secondary Email; Mailadresse; Firmen-E-Mail; Email Address 1; Contact: Email; Email pro; E-mail de trabajo;
    Email aziendale; Lead Email; mail_pro; e-mail adresse; Email principal; Имейл; E-Mail Adresse (geschäftlich); Business e-mail address; Kontakt E-Mail;
    Eposta`,
  first_name: `Entscheider - Vorname; Prénom du décideur; Vorname (lt. Ausweis); Keresztnév; Prenume; שם פרטי; الاسم الأول; billing_first_name; What's your first name?; Customer First Name; Name (First);
    First Name; Given Name; Vorname; Prénom; Prenom; Voornaam; Imię; Imie; Förnamn; Fornamn; Fornavn; Etunimi; Křestní jméno; firstname; first_name;
    FIRST; fname; Person - First name; Contact First Name; Nombre de pila; Primer nombre; Primeiro nome; Nome próprio; ファーストネーム; Lead: First Name;
    Forename; Prénom du contact; İlk ad`,
  last_name: `Cognome referente; ¿Y tus apellidos?; Vezetéknév; Nume de familie; Прізвище; Priezvisko; Priimek; Επώνυμο; And your last name?; Name (Last); Last Name / Surname; Client Last Name;
    Last Name; Surname; Family Name; Nachname; Familienname; Nom de famille; Apellidos; Apellido; Cognome; Sobrenome; Apelido; Achternaam; Nazwisko;
    Efternamn; Efternavn; Etternavn; Sukunimi; Příjmení; Soyad; Soyadı; Фамилия; 姓; 성; lastname; last_name; LAST; Person - Last name; 苗字; Soyisim; Primer
    apellido; Nome de família`,
  full_name: `Wie heißen Sie?; Как вас зовут?; ¿Cómo se llama?;
    성함을 입력해주세요; お名前をご記入ください; Họ và tên; Nama Lengkap; Ονοματεπώνυμο; Ime i prezime; What is your full name?; 联系人姓名; 氏名（漢字）; ご担当者様名; Имя контакта; Prénom Nom; Contact Full Name; Primary contact name; Anzeigename; 表示名;
    Name; Full Name; Nombre completo; Nome completo; Nom complet; Nombre y apellidos; Vor- und Nachname; Imię i nazwisko; ФИО; Ad Soyad; Adı Soyadı; 氏名;
    姓名; 성명; 이름; 名前; Contact Name; Ansprechpartner; Contact; Kontaktperson; Koko nimi; Celé jméno; Jméno a příjmení; Nom et prénom; First and Last Name;
    Person - Name; Nome e cognome; Volledige naam; Fullständigt namn; Fulde navn; Display Name; Contactpersoon; 担当者名; 联系人; 담당자; Yhteyshenkilö; Контактное
    лицо; Lead Name; Naam; Namn; Navn; Nimi; Имя; Nombre; Nome; Nom`,
  domain: `Webpagina; Strona sieci Web; Webbadress; Internetadresse; Web-sivu; Web-osoite; Internetová adresa; Web Sayfası; Web Adresi; Веб-страница; Web ページ; ウェブページ; 웹 페이지; Dirección web; Indirizzo web;
    Webadres; Adres strony www; Webová adresa; Yrityksen verkkosivusto; 会社URL; Sitio Web Corporativo; Root Domain;
    Website; Domain; Company Domain; Company Website; Company URL; URL; Web Page; Webseite; Homepage; Site web; Página web; Sitio web; Sito web; Strona
    internetowa; Strona www; Webbplats; Hemsida; Hjemmeside; Nettside; Verkkosivusto; Kotisivu; Webové stránky; Web sitesi; Сайт; Веб-сайт; ウェブサイト;
    ホームページ; 网站; 公司网址; 웹사이트; 홈페이지; Company Domain Name; Website URL; Organization - Website; Firmenwebsite; Unternehmenswebsite; Site internet; Domaine;
    Dominio; Domena; Website 1 - Value; Domain Name; www; Internetadresse; Bedrijfswebsite; Account: Website; Site da empresa; Сайт компании; Sitio web de
    la empresa; Company web address; Webadresse`,
  company_name: `Firma lt. Handelsregister; 您所在的公司; Which company do you represent?; Dans quelle entreprise travaillez-vous ?; Où travaillez-vous ?; In welchem Unternehmen arbeiten Sie?; Where do you work?; Missä yrityksessä työskentelet?;
    Firma / Sportklub; Name (Adressattyp Unternehmen); Kontaktní firma; Назва компанії; Ente/Azienda; Cari Ünvanı; ご所属; Für welches Unternehmen arbeiten Sie?; Zugeordnetes Unternehmen; Entreprise associée; Cégnév; Tvrtka; שם החברה; 任职公司; Institution; billing_company; Which company do you work for?;
    Related Company;
    Virksomhedsnavn; Organisasjonsnavn; Företagets namn; Nom de la société; Kontakt Firma; 企业名称; Current Employer; Nazwa przedsiębiorstwa;
    Company; Company Name; Organization; Organisation; Organization Name; Account Name; Firma; Unternehmen; Firmenname; Entreprise; Société; Raison
    sociale; Empresa; Nombre de la empresa; Compañía; Azienda; Società; Ragione sociale; Nome da empresa; Bedrijf; Bedrijfsnaam; Organisatie; Nazwa firmy;
    Företag; Företagsnamn; Virksomhed; Firmanavn; Bedrift; Selskap; Yritys; Yrityksen nimi; Společnost; Název společnosti; Şirket; Şirket Adı; Firma Adı;
    Компания; Название компании; Организация; 会社名; 企業名; 勤務先; 公司; 公司名称; 单位; 회사; 회사명; 기업명; Organization - Name; Organization 1 - Name; Employer; Current
    Company; Business Name; Nom de l’entreprise; Arbeitgeber; Account; Nom du compte; Associated Company; Primary Company; Company / Account; Kontoname`,
  linkedin_url: `URL du profil LinkedIn; LinkedIn-Profil-URL; Prospect LinkedIn;
    LinkedIn; LinkedIn URL; LinkedIn Profile; Person Linkedin Url; LinkedIn Profile URL; Profile URL; LinkedIn-Profil; Profil LinkedIn; Perfil de
    LinkedIn; Profilo LinkedIn; linkedin_url; LinkedIn Bio; URL LinkedIn; Contact LinkedIn Profile URL; LinkedIn profiel; 领英; 링크드인; LinkedIn Link; Person
    - LinkedIn; LinkedIn profile link; Public Profile URL; Lead Linkedin Url`,
  phone: `Cellulare aziendale; Telefono referente; Контактный телефон; Telefon kontaktowy; Číslo mobilního telefonu; 联系方式; Direktnummer; お電話番号; Telefonszám; Broj mobitela; No. HP; Số điện thoại; Tfno.; SMS; Phone number (with country code); TEL会社; 電話番号（会社）; رقم الهاتف;
    Telefoon op werk; Telefoon thuis; Telefon w pracy; Telefon (arb.); Telefon do zaměstnání; Телефон (раб.); 会社電話; 勤務先電話番号; 商務電話; 근무처 전화; Téléphone au travail; Teléfono en el trabajo; Puhelin töissä; Recommended phone;
    Handy-Nr.; Mobilfunknummer; Tél. portable; Nr telefonu; Mobiele telefoon; İş Telefonu; Рабочий телефон; 휴대전화번호; 담당자 연락처; Direct Dial; Mobile No.; Contact No.;
    Phone; Phone Number; Mobile Phone; Mobile; Business Phone; Work Direct Phone; Telefon; Telefonnummer; Handynummer; Téléphone; Téléphone portable;
    Portable; Teléfono; Teléfono móvil; Móvil; Telefono; Cellulare; Telefone; Celular; Telefoonnummer; Mobiel nummer; Numer telefonu; Telefon komórkowy;
    Mobilnummer; Mobiltelefon; Puhelinnumero; Matkapuhelin; Telefonní číslo; Cep telefonu; Telefon numarası; Телефон; Номер телефона; Мобильный телефон;
    電話番号; 携帯電話; 电话; 手机; 手机号码; 联系电话; 전화번호; 휴대폰; 휴대폰 번호; Phone 1 - Value; Person - Phone - Work; Home Phone; Direct Phone; Tel.; Tlf; Contact Number;
    Telefon geschäftlich; Cell Phone; Rufnummer; Mob.`,
  job_title: `Position held; Che ruolo ricopri?; Entscheider - Funktion; ¿Qué puesto ocupas?; 担任职务; Quel poste occupez-vous ?; Welche Position bekleiden Sie?; Stanowisko w firmie;
    Poste occupé; お役職; Beosztás; Посада; Chức vụ; Jabatan; Radno mjesto; Title (from Role); Posizione lavorativa; Puesto de trabajo; Position im Unternehmen; Titre professionnel; 职位名称; Job Role;
    Job Title; Title; Position; Role; Jobtitel; Funktion; Berufsbezeichnung; Poste; Fonction; Intitulé du poste; Cargo; Puesto; Ruolo; Posizione;
    Qualifica; Functie; Functietitel; Stanowisko; Befattning; Titel; Stilling; Stillingsbetegnelse; Tehtävänimike; Pozice; Unvan; Görev; Должность; 役職;
    职位; 职务; 직책; 직위; 직함; Organization 1 - Title; Organization Title; Current Position; Designation; Person - Job title; Occupation; Contact Title; Título;
    Job title (current); Primary Contact Title`,
  country: `Ország; Țara; 所在国家; Država; ประเทศ; Ländercode; Paese/Regione; Land/regio; Země/oblast; Страна/регион; Country of residence;
    Country; Country/Region; Country Code; Land; Land/Region; Pays; País; Paese; Kraj; Maa; Země; Ülke; Страна; 国; 国家; 국가; Mailing Country; Company
    Country; Business Country/Region; Address 1 - Country; Land/Region geschäftlich; País/Región; 国/地域; 국가/지역; Person Country; Billing Country; Stát;
    国家/地区; Country (HQ)`,
  name_particle: `Tussenvoegsel; Voorvoegsel; Namenszusatz; Last Name Prefix; tussenvoegsel(s)`,
  employees: `Employees; # Employees; Number of employees; Nombre de empleados; Número de empleados; Company Size; Mitarbeiterzahl; Anzahl Mitarbeiter; Nombre d’employés; Effectif; Numero dipendenti; Aantal medewerkers;
    Liczba pracowników; Antal anställda; Antall ansatte; Henkilöstömäärä; Počet zaměstnanců; Çalışan sayısı; Количество сотрудников; 従業員数; 员工人数; 직원수; employee_count`,
  min_confidence: `min_confidence`,
  ref: `ref; Ref`,
  none: `Status; Company (industry); Name (Kana); Phone (fax); Email (owner); Position / Department; Accepts SMS Marketing; Contact information; Contact details; Rechnung Nr.; shipping_first_name; Customer ID; Voorletters; Work Anniversary; Email Bounced; Domain Rating; Country Manager; Mobile App; Web Technologies;
    Notes; Email Status; Email Type; E-mail 1 - Label; E-mail 1 - Type; Email Opt Out; Email Sent; Email Domain; Account Owner; Contact Owner; Owner
    Email; Company Phone; Corporate Phone; Company Main Phone; Company Linkedin Url; Company LinkedIn Page; Fax; Business Fax; Faxnummer; Connected On;
    Created Date; Middle Name; Name Prefix; Name Suffix; Nickname; Additional Name; Yomi Name; Phonetic First Name; Maiden Name; Department; Industry;
    Lead Status; Lifecycle Stage; Record ID; Contact ID; Company ID; Account ID; Company Address; Street; City; Stadt; Ort; Ville; Ciudad; Postal Code;
    PLZ; State; Assistant Name; Manager Name; Manager's Name; Spouse; Birthday; Group Membership; Labels; Phone 1 - Label; Deal - Title; Company Name for
    Emails; Twitter; Facebook; Personal Web Page; Assistant Phone; Email Confidence; Primary Email Source; Date; Datum; Telefax; Company Twitter Url;
    Email display name; E-mail Display Name; Subscribed; Region; 備考; 部署; 部门; 부서; フリガナ; Отдел; Отчество; Город; Source; Score; Phone Country Code;
    Secondary Email Status; First Contact Date; Last Contacted; Last Activity Date; Last Modified; First Seen; Last Login; Company Description; Anrede;
    Salutation; Civilité; Account Type; Person ID; URL Slug; Image URL; Photo; Job Change Date; Annual Revenue; Title Date; Last Name Kana; Address;
    Adresse; Company City; Role ID; Language; Sprache; Email verified; Mail sent at; Lead Source; Referent; Number; Code; ID`,
};

describe('a heading', () => {
  it.each(
    Object.entries(HEADINGS).flatMap(([field, headings]) =>
      headings.split(/;\s+/).map((heading) => [heading.replace(/\s+/g, ' '), field] as const),
    ),
  )('"%s" means %s', (heading, field) => {
    for (const one of [heading, heading.toUpperCase(), heading.replace(/[\s-]/g, '_'), ` ${heading} `])
      expect(meaningOf(one)?.field ?? 'none').toBe(field);
  });

  it.each([
    ['Prenom', 'first_name'],
    ['Telefonnummer geschaeftlich', 'phone'],
    ['Prijmeni', 'last_name'],
    ['Foretag', 'company_name'],
    ['Imie', 'first_name'],
    ['Sirket', 'company_name'],
    ['Sahkoposti', 'email'],
    ['Unternehmen ', 'company_name'],
  ])('is known without accents: %s', (heading, field) => expect(meaningOf(heading)?.field).toBe(field));

  it.each(['Customer Name', 'Kundenname', 'Nazwa kontrahenta'])(
    'of customers is of nobody until its cells are known: %s',
    (heading) => expect(meaningOf(heading)).toMatchObject({ field: 'full_name', party: 'customer' }),
  );

  it('means nothing when it is long, empty or a name of Object', () => {
    for (const heading of ['', '---', 'constructor', '__proto__', 'email'.repeat(17)]) expect(meaningOf(heading)).toBeUndefined();
  });

  it('is made of words that mean one thing each', () => {
    const meanings = new Map<string, string>();
    for (const [meaning, text] of Object.entries(HEADING_WORDS)) {
      for (const word of text.split(',').map(plainHeading)) {
        expect(word).not.toBe('');
        expect([word, meanings.get(word) ?? meaning]).toEqual([word, meaning]);
        meanings.set(word, meaning);
      }
    }
  });
});
