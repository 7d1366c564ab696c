import type { Language } from './countries';

/** Phrases of every site, by language. */
export interface Phrases {
  readonly home: string;
  readonly about: string;
  readonly contact: string;
  readonly legal: string;
  /** Path of the imprint. */
  readonly legalPath: string;
  readonly rights: string;
  readonly slogans: readonly string[];
  readonly welcome: string;
  readonly cookies: string;
}

const english: Phrases = {
  home: 'Home',
  about: 'About us',
  contact: 'Contact',
  legal: 'Legal notice',
  legalPath: '/legal-notice',
  rights: 'All rights reserved.',
  slogans: ['made to last', 'close to our customers', 'welcome', 'the better way', 'trusted since 1987'],
  welcome: 'Good that you are here. Read about what we do, who we are and which positions are open.',
  cookies:
    'We value your privacy. We and our partners store cookies on your device. Accept all – Reject all – Manage preferences',
};

export const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: english,
  de: {
    home: 'Startseite',
    about: 'Über uns',
    contact: 'Kontakt',
    legal: 'Impressum',
    legalPath: '/impressum',
    rights: 'Alle Rechte vorbehalten.',
    slogans: ['Qualität aus Leidenschaft', 'seit 1954', 'Willkommen', 'Ihr Partner vor Ort'],
    welcome: 'Schön, dass Sie da sind. Erfahren Sie, was wir tun, wer wir sind und wen wir suchen.',
    cookies: 'Wir verwenden Cookies. Alle akzeptieren – Nur essenzielle – Einstellungen',
  },
  fr: {
    home: 'Accueil',
    about: 'À propos',
    contact: 'Contact',
    legal: 'Mentions légales',
    legalPath: '/mentions-legales',
    rights: 'Tous droits réservés.',
    slogans: ['le savoir-faire', 'depuis 1962', 'Bienvenue', 'à vos côtés'],
    welcome: 'Découvrez nos métiers, notre équipe et nos offres d’emploi.',
    cookies: 'Nous utilisons des cookies. Tout accepter – Tout refuser – Personnaliser',
  },
  it: {
    home: 'Home',
    about: 'Chi siamo',
    contact: 'Contatti',
    legal: 'Note legali',
    legalPath: '/note-legali',
    rights: 'Tutti i diritti riservati.',
    slogans: ['qualità e passione', 'dal 1971', 'Benvenuti'],
    welcome: 'Scopri chi siamo, che cosa facciamo e come lavorare con noi.',
    cookies: 'Questo sito utilizza i cookie. Accetta – Rifiuta – Personalizza',
  },
  es: {
    home: 'Inicio',
    about: 'Quiénes somos',
    contact: 'Contacto',
    legal: 'Aviso legal',
    legalPath: '/aviso-legal',
    rights: 'Todos los derechos reservados.',
    slogans: ['calidad y confianza', 'desde 1980', 'Bienvenidos'],
    welcome: 'Conozca lo que hacemos, quiénes somos y nuestras ofertas de empleo.',
    cookies: 'Utilizamos cookies propias y de terceros. Aceptar – Rechazar – Configurar',
  },
  nl: {
    home: 'Home',
    about: 'Over ons',
    contact: 'Contact',
    legal: 'Colofon',
    legalPath: '/colofon',
    rights: 'Alle rechten voorbehouden.',
    slogans: ['met zorg gemaakt', 'sinds 1968', 'Welkom'],
    welcome: 'Lees wat we doen, wie we zijn en wie we zoeken.',
    cookies: 'Wij gebruiken cookies. Alles accepteren – Weigeren – Instellingen',
  },
  pl: {
    home: 'Strona główna',
    about: 'O nas',
    contact: 'Kontakt',
    legal: 'Nota prawna',
    legalPath: '/nota-prawna',
    rights: 'Wszelkie prawa zastrzeżone.',
    slogans: ['jakość od 1992', 'Witamy'],
    welcome: 'Zobacz, czym się zajmujemy i kogo szukamy.',
    cookies: 'Używamy plików cookie. Akceptuj wszystkie – Odrzuć – Ustawienia',
  },
  pt: {
    home: 'Início',
    about: 'Sobre nós',
    contact: 'Contato',
    legal: 'Informações legais',
    legalPath: '/legal',
    rights: 'Todos os direitos reservados.',
    slogans: ['qualidade desde 1985', 'Bem-vindos'],
    welcome: 'Conheça o que fazemos, quem somos e nossas vagas.',
    cookies: 'Usamos cookies. Aceitar – Rejeitar – Preferências',
  },
  sv: {
    home: 'Hem',
    about: 'Om oss',
    contact: 'Kontakt',
    legal: 'Juridisk information',
    legalPath: '/om-oss',
    rights: 'Alla rättigheter förbehållna.',
    slogans: ['kvalitet sedan 1975', 'Välkommen'],
    welcome: 'Läs om vad vi gör, vilka vi är och vilka vi söker.',
    cookies: 'Vi använder kakor. Godkänn alla – Avvisa – Inställningar',
  },
  ja: {
    home: 'ホーム',
    about: '会社概要',
    contact: 'お問い合わせ',
    legal: '会社概要',
    legalPath: '/company',
    rights: 'All Rights Reserved.',
    slogans: ['信頼と品質', 'ようこそ'],
    welcome: '私たちの仕事、会社情報、採用情報をご覧ください。',
    cookies: '当サイトではクッキーを使用します。同意する – 拒否する',
  },
};
