import { halves, numbered, repeat, type Shape, steepGrowth } from '@modernleads/testing';
import { classifyReply } from './classify-reply';
import { withoutAddresses } from './reply-words';
import { delayIn } from './retry-delay';

const REPLIES: Readonly<Record<string, Shape>> = {
  'one long line': repeat('a'),
  lines: numbered((n) => `mailbox ${n} unknown\n`),
  'line ends': repeat('\n'),
  blanks: repeat(' ', 'mailbox', 'unknown'),
  'signs of addresses': repeat('a@'),
  addresses: numbered((n) => `<a${n}@b.test> `),
  'opening brackets': repeat('<'),
  fields: repeat('from=<'),
  dots: repeat('a.'),
  digits: repeat('5.1.1 '),
  links: repeat('http://'),
  'words in one': repeat('UserUnknown'),
  'replies of others': repeat('said: 550 '),
  'replies of others behind addresses': repeat('a@a 550 '),
  delays: repeat('try again in 1 minute '),
  'delays without an end': repeat('1 '),
  'unknown errors': repeat('unknown mail system error '),
  nouns: repeat('mailbox '),
  'nouns and predicates': halves('mailbox ', 'unknown '),
  'nouns of other languages': repeat('boîte aux lettres Postfach ящик メールボックス 사서함 '),
  'sentence ends': repeat('. '),
  'marks on a letter': repeat('\u0301', 'a'),
  'letters that grow': repeat('\ufdfa'),
};

it.each(Object.entries(REPLIES))('a reply is classified in linear time: %s', (_name, shape) => {
  const work = (text: string): void => {
    // Each text is another one for the cache of verdicts.
    classifyReply({ stage: 'rcpt', code: 550, text: `${(serial += 1)} ${text}` });
    withoutAddresses(text);
    delayIn(text);
  };
  expect(steepGrowth(shape, work)).toEqual([]);
});

let serial = 0;
