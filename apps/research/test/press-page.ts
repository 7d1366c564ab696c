import type { SourcePage } from '../src/dossier/dossier.types';
import { quillbridgeArticle } from './quillbridge';

/** In each language a headline and a text that tell of nothing, and a text that stands below a headline about prices. */
const AROUND: Readonly<Record<string, readonly [string, string, string]>> = {
  en: [
    'News from our house',
    'Thank you for reading, and do get in touch with us.',
    'You will find all our prices in the list below.',
  ],
  de: [
    'Neues aus unserem Haus',
    'Vielen Dank fürs Lesen, melden Sie sich gern bei uns.',
    'Alle unsere Preise finden Sie in der Liste unten.',
  ],
  fr: [
    'Des nouvelles de notre maison',
    'Merci de nous lire, et à bientôt chez nous.',
    'Vous trouverez tous nos prix dans la liste ci-dessous.',
  ],
  es: [
    'Noticias de nuestra casa',
    'Gracias por leer, y hasta pronto en nuestra casa.',
    'Todos nuestros precios están en la lista de abajo.',
  ],
  it: [
    'Notizie dalla nostra casa',
    'Grazie della lettura, e a presto nella nostra casa.',
    'Tutti i nostri prezzi sono nella lista qui sotto.',
  ],
  pt: [
    'Notícias da nossa casa',
    'Obrigado pela leitura, e até breve na nossa casa.',
    'Todos os nossos preços estão na lista abaixo.',
  ],
  nl: ['Nieuws uit ons huis', 'Bedankt voor het lezen, en tot gauw bij ons.', 'Al onze prijzen vindt u in de lijst hieronder.'],
  pl: [
    'Wieści z naszego domu',
    'Dziękujemy za lekturę i do zobaczenia u nas.',
    'Wszystkie nasze ceny znajdują się na liście poniżej.',
  ],
  sv: [
    'Nytt från vårt hus',
    'Tack för att du läser, hör gärna av dig till oss.',
    'Alla våra priser finns i listan här nedanför.',
  ],
  da: ['Nyt fra vores hus', 'Tak fordi du læser med, skriv gerne til os.', 'Alle vores priser står i listen her nedenfor.'],
  no: ['Nytt fra vårt hus', 'Takk for at du leser, ta gjerne kontakt med oss.', 'Alle våre priser står i listen her nedenfor.'],
  fi: [
    'Kuulumisia talostamme',
    'Kiitos, että luit, ota rohkeasti meihin yhteyttä.',
    'Kaikki hinnat ovat alla olevassa luettelossamme.',
  ],
  cs: ['Zprávy z našeho domu', 'Děkujeme za přečtení a těšíme se u nás.', 'Všechny naše ceny najdete v seznamu níže.'],
  ja: [
    '当社からのお便り',
    'お読みいただきありがとうございます。当社までお気軽にご連絡ください。',
    '価格の一覧は下記をご覧ください。',
  ],
  zh: ['我们的近况', '感谢您的阅读，请与我们联系。', '所有价格请见下方列表。'],
  ko: ['당사 소식', '읽어 주셔서 감사합니다. 당사로 연락해 주십시오.', '모든 가격은 아래 목록에서 확인하십시오.'],
};

/** An article of Quillbridge that says one thing: in its headline if that begins with `#`, else in its text. */
export function pressPage(lang: string, kind: string, said: string): SourcePage {
  const [beside, text, prices] = AROUND[lang] ?? ['', '', ''];
  const [headline, told] = said.startsWith('# ')
    ? [said.slice(2), kind === 'pricing' ? prices : text]
    : [beside, `${said} ${text}`];
  return quillbridgeArticle(lang, headline, told);
}
