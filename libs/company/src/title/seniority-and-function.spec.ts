import { JOB_FUNCTIONS, SENIORITIES } from '@modernleads/contracts';
import fc from 'fast-check';
import { HELD_OUT_TITLES } from './held-out-titles';
import { seniorityAndFunctionOf } from './seniority-and-function';

const held = HELD_OUT_TITLES.trim()
  .split('\n')
  .flatMap((line) => {
    const [meanings, titles] = line.split(/: (.*)/s) as [string, string];
    const [seniorities, functions] = meanings.split(' ').map((list) => list.split(',')) as [string[], string[]];
    return titles.split(' | ').map((title) => ({ title, seniorities, functions }));
  });

describe('what job titles tell', () => {
  it('is right in at least 90 of 100 titles that were held out', () => {
    const right = held.filter(({ title, seniorities, functions }) => {
      const meaning = seniorityAndFunctionOf(title);
      const told = meaning.functions.length ? meaning.functions : ['-'];
      return seniorities.includes(meaning.seniority ?? '-') && told.every((one) => functions.includes(one));
    });
    expect(held.length).toBeGreaterThan(400);
    expect(right.length / held.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['Assistant to the CEO', 'entry', []],
    ['Assistant Vice President', 'vp', []],
    ['Assistentin des Vorstands', 'entry', []],
    ['Co-Founder & CTO', 'founder', ['engineering']],
    ['Head of RevOps', 'head', ['sales', 'operations']],
    ['Sr. SWE', 'senior', ['engineering']],
    ['营业部长', 'head', ['sales']],
    ['总经理助理', 'entry', []],
    ['Former CEO', null, []],
    ['Bývalý ředitel', null, []],
    ['Salgskonsulent', null, ['sales']],
    ['Økonomielev', 'entry', ['finance']],
    ['Sr. Mgr, FP&A', 'manager', ['finance']],
    ['Dir. of Procurement', 'director', ['procurement']],
    ['Area Sales Mgr. – North West', 'manager', ['sales']],
    ['Chief People Officer (CPO)', 'c_level', ['hr']],
    ['Werkstudent Marketing (m/w/d)', 'entry', ['marketing']],
    ['DAF de transition', 'director', ['finance']],
    ['И.о. финансового директора', 'director', ['finance']],
    ['Помощник генерального директора', 'entry', []],
    ['Genel Müdür Asistanı', 'entry', []],
    ['Genel Müdür Yardımcısı', 'vp', []],
    ['Toimitusjohtajan assistentti', 'entry', []],
    ['Asistentka generálního ředitele', 'entry', []],
    ['Software Engineer', null, ['engineering']],
    ['Product Management Intern', 'entry', ['product']],
    ['', null, []],
  ] as const)('of %j: %s, %j', (title, seniority, functions) => {
    expect(seniorityAndFunctionOf(title)).toEqual({ seniority, functions });
  });

  it('is stable for any text, and of the closed lists', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const meaning = seniorityAndFunctionOf(title);
        expect(seniorityAndFunctionOf(title)).toEqual(meaning);
        expect([...SENIORITIES, null]).toContain(meaning.seniority);
        expect(JOB_FUNCTIONS).toEqual(expect.arrayContaining([...meaning.functions]));
      }),
    );
  });
});
