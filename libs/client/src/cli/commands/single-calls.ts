import type { ModernLeads, PaidOptions } from '../../index';
import type { Command, Options, Session } from '../command';
import { DRY_RUN, PAID, paidOptions } from '../paid';
import { fieldsOf } from '../parse';
import { fieldsText, oneLine } from '../show';

/** A question with one answer. Its options are the fields of its body, under the names of the API. */
interface SingleCall extends Omit<Command, 'run'> {
  /** The field of the body that the operand is. */
  readonly field?: string;
  ask(client: ModernLeads, body: never, options: PaidOptions, session: Session): Promise<object>;
}

const COMPANY_NAME: Options = { 'company-name': { type: 'text', value: 'NAME', about: 'Name of the company.' } };
const COUNTRY: Options = { country: { type: 'text', value: 'CODE', about: 'ISO 3166-1 code of the country, e.g. DE.' } };
const EMPLOYEES: Options = { employees: { type: 'number', value: 'COUNT', about: 'How many people work there.' } };
const JOB_TITLE: Options = { 'job-title': { type: 'text', value: 'TITLE', about: "The person's title." } };
const person = (required?: true): Options => ({
  'first-name': { type: 'text', value: 'NAME', about: 'First name.', ...(required && { required }) },
  'last-name': { type: 'text', value: 'NAME', about: 'Last name.', ...(required && { required }) },
});

const verify: SingleCall = {
  name: 'verify',
  about: 'Does an e-mail address exist?',
  operands: ['EMAIL'],
  field: 'email',
  ask: (client, body, options) => client.verify.email(body, options),
};

const lookup: SingleCall = {
  name: 'lookup',
  about: "Find a person's work e-mail and phone.",
  options: {
    ...person(true),
    domain: { type: 'text', value: 'DOMAIN', about: 'Domain of the company.' },
    'linkedin-url': { type: 'text', value: 'URL', about: "The person's LinkedIn profile." },
    ...COMPANY_NAME,
    ...JOB_TITLE,
    ...COUNTRY,
    ...EMPLOYEES,
    'lookup-type': { type: 'text', value: 'WHAT', about: 'email (default), phone or both.', choices: ['email', 'phone', 'both'] },
    'min-confidence': { type: 'number', value: 'SHARE', about: 'From 0.5 to 0.99: below it an address is "risky", and free.' },
  },
  ask: (client, body, options) => client.lookup(body, options),
};

const qualify: SingleCall = {
  name: 'qualify',
  about: 'How well does a company, or a person in it, fit your buyer context?',
  operands: ['DOMAIN'],
  field: 'domain',
  options: {
    ...COMPANY_NAME,
    ...person(),
    ...JOB_TITLE,
    ...EMPLOYEES,
    industry: { type: 'text', value: 'TEXT', about: 'Industry of the company.' },
    description: { type: 'text', value: 'TEXT', about: 'What the company does.' },
    ...COUNTRY,
    technologies: { type: 'text', value: 'NAME', about: 'A technology that it uses; may be repeated.', multiple: true },
  },
  ask: (client, body, options) => client.qualify(body, options),
};

const domain: SingleCall = {
  name: 'domain',
  about: 'Find the domain of a company by its name.',
  operands: ['NAME'],
  field: 'company_name',
  options: COUNTRY,
  ask: (client, body, options) => client.domainFinder(body, options),
};

const research: SingleCall = {
  name: 'research',
  about: 'Why to write to a company now, each claim with its evidence. Up to a minute.',
  operands: ['DOMAIN'],
  field: 'domain',
  options: {
    ...COMPANY_NAME,
    'contact-name': { type: 'text', value: 'NAME', about: 'Name of the decision-maker.' },
    'contact-title': { type: 'text', value: 'TITLE', about: 'Title of the decision-maker.' },
    'company-description': { type: 'text', value: 'TEXT', about: 'What the company does, as a hint.' },
  },
  ask: async (client, body, options, { terminal }) => {
    if (options.dryRun) return client.research.prospect(body, options);
    return client.research.prospect(body, {
      ...options,
      onStep: ({ step, state, detail, ms }) =>
        terminal.say(
          `${oneLine(step)}: ${[state, detail, ms === undefined ? '' : `${ms} ms`].filter(Boolean).map(oneLine).join(', ')}`,
        ),
    });
  },
};

const commandOf = ({ field, ask, options = {}, ...call }: SingleCall): Command => ({
  ...call,
  options: { ...options, ...PAID, ...DRY_RUN },
  run: async ({ args: [operand], values }, session) => {
    const body = { ...(field !== undefined && { [field]: operand }), ...fieldsOf(values, options) };
    const answer = await ask(await session.client(), body as never, paidOptions(values), session);
    return { document: answer, text: fieldsText(answer) };
  },
});

const clean: Command = {
  name: 'clean',
  about: 'Clean names of companies. Free.',
  operands: ['NAME...'],
  run: async ({ args }, session) => {
    const answer = await (await session.client()).batches.cleanNames({ names: [...args] });
    return { document: answer, text: answer.cleaned.map((name) => oneLine(name ?? '')).join('\n') };
  },
};

export const singleCalls: readonly Command[] = [...[verify, lookup, qualify, domain, research].map(commandOf), clean];
