import type { SignalKind } from '@modernleads/contracts';
import type { Signal } from '../dossier.types';
import type { Slots } from '../signals/slots';

/** What a signal says, in English: the name of the prospect, words of its kind, and what its quotes tell. */
export interface Statement {
  /** A sentence without a full stop, such as `Acme raised €12 million in a Series A round led by Foo Ventures`. */
  readonly fact: string;
  /** One sentence to the prospect that names the event and asks about it. */
  readonly line: string;
}

interface Teller {
  readonly name: string;
  readonly slots: Slots;
  /** The event is yet to come, or nobody knows whether it is. */
  readonly ahead: boolean;
}

const led = (investor: string | undefined): string => (investor ? ` led by ${investor}` : '');
const roles = (team = ''): string => `${TEAM_WORDS[team] ?? ''}roles`;

const TEAM_WORDS: Readonly<Record<string, string>> = {
  sales: 'sales ',
  marketing: 'marketing ',
  engineering: 'engineering ',
  product: 'product ',
  design: 'design ',
  finance: 'finance ',
  operations: 'operations ',
  hr: 'HR ',
  legal: 'legal ',
  it: 'IT ',
  support: 'support ',
  data: 'data ',
  procurement: 'procurement ',
};

const FACTS: Readonly<Record<SignalKind, (teller: Teller) => string>> = {
  funding: ({ name, slots: { amount, round, investor } }) =>
    amount
      ? `${name} raised ${amount}${round ? ` in a ${round} round` : investor ? ' in a round' : ''}${led(investor)}`
      : `${name} closed a ${round ? `${round} ` : 'new funding '}round${led(investor)}`,
  hiring: ({ name, slots: { count, team } }) =>
    count && count > 1 ? `${name} has ${count} open ${roles(team)}` : `${name} is hiring`,
  launch: ({ name, slots: { product } }) => `${name} launched ${product ?? 'something new'}`,
  expansion: ({ name, slots: { place } }) => `${name} is expanding${place ? ` to ${place}` : ''}`,
  leadership: ({ name, slots: { person, title } }) =>
    person
      ? `${person} takes over ${title ? `as ${title}` : 'a leading role'} at ${name}`
      : `${name} has a new ${title ?? 'leader'}`,
  partnership: ({ name, slots: { partner } }) => `${name} entered a partnership${partner ? ` with ${partner}` : ''}`,
  award: ({ name, slots: { subject } }) => `${name} received ${subject ? `the award “${subject}”` : 'an award'}`,
  pricing: ({ name }) => `${name} changed its pricing`,
  event: ({ name, slots: { subject }, ahead }) =>
    `${name} ${ahead ? 'takes' : 'took'} part in ${subject ? `“${subject}”` : 'an event'}`,
  regulation: ({ name, slots: { subject } }) => `${name} has ${subject ? `${subject} in place` : 'a new approval in place'}`,
  acquisition: ({ name, slots: { partner } }) => (partner ? `${name} acquired ${partner}` : `${name} is part of an acquisition`),
};

const LINES: Readonly<Record<SignalKind, (teller: Teller) => string>> = {
  funding: ({ name, slots: { amount, round, investor } }) =>
    amount
      ? `With ${amount}${round ? ` of ${round} funding` : ''} raised${investor ? ` in a round led by ${investor}` : ''}, where will ${name} put the money to work first?`
      : `With its ${round ? `${round} round` : 'new funding round'} closed${investor ? `, led by ${investor}` : ''}, where will ${name} put the money to work first?`,
  hiring: ({ name, slots: { count, team, subject } }) =>
    count && count > 1
      ? `With ${count} open ${roles(team)} at ${name}, how are you getting the new people up to speed?`
      : subject
        ? `With the role “${subject}” open at ${name}, how are you building the team around it?`
        : `With ${name} hiring, how are you getting the new people up to speed?`,
  launch: ({ name, slots: { product } }) =>
    product
      ? `Now that ${name} has launched ${product}, how are you bringing it to your customers?`
      : `Now that the latest launch of ${name} is out, how are you bringing it to your customers?`,
  expansion: ({ name, slots: { place } }) =>
    place
      ? `With ${name} expanding to ${place}, how are you building the team there?`
      : `With the expansion of ${name} under way, how are you building the team for it?`,
  leadership: ({ name, slots: { person, title } }) =>
    person
      ? `With ${person} taking over ${title ? `as ${title}` : 'a leading role'} at ${name}, which priorities come first?`
      : `With a new ${title ?? 'leader'} at ${name}, which priorities come first?`,
  partnership: ({ name, slots: { partner } }) =>
    partner
      ? `With ${name} and ${partner} entering a partnership, what changes first for your customers?`
      : `With the new partnership of ${name} in place, what changes first for your customers?`,
  award: ({ name, slots: { subject } }) =>
    `With ${subject ? `the award “${subject}”` : 'the new award'} for ${name}, what comes next on your list?`,
  pricing: ({ name }) => `With the new pricing of ${name} in place, how are your customers taking it?`,
  event: ({ name, slots: { subject }, ahead }) =>
    ahead
      ? `With ${name} taking part in ${subject ? `“${subject}”` : 'the event'}, how are you following up with the people you meet there?`
      : `After ${subject ? `“${subject}”` : 'the event'}, how is ${name} following up with the people you met there?`,
  regulation: ({ name, slots: { subject } }) =>
    `Now that ${name} has ${subject ?? 'its new approval'} in place, which customers does that open up?`,
  acquisition: ({ name, slots: { partner } }) =>
    partner
      ? `With ${name} acquiring ${partner}, how are you bringing the two teams together?`
      : `With the acquisition at ${name} announced, how are you bringing both sides together?`,
};

/** Puts a signal into words. @param now Unix time in milliseconds */
export function statementOf({ kind, slots = {}, eventDate, text }: Signal, name: string, now: number): Statement {
  const ahead = eventDate === null || Date.parse(eventDate) > now;
  const single = kind === 'hiring' && slots.count === 1 ? { subject: text } : {};
  const teller = { name, slots: { ...slots, ...single }, ahead };
  return { fact: FACTS[kind](teller), line: LINES[kind](teller) };
}
