import { employeeRangeOf, seniorityAndFunctionOf, type TitleMeaning } from '@modernleads/company';
import { type FactSource, type FitQuestion, invalidInput } from '@modernleads/contracts';
import type { Known, KnownFacts } from '../scoring/known-facts';
import { countryCode, industryKeys, technologyKey } from '../scoring/wanted';

/**
 * What a request says of a company and person. A wording that is not known is as if it were not there. Pure.
 * @throws ApiError `invalid_input` for a range of employees that is none.
 */
export function requestFacts(question: FitQuestion): KnownFacts {
  const { domain, company_name, industry, description, country, technologies, job_title } = question;
  const code = country === undefined ? undefined : countryCode(country);
  return {
    domain,
    isPerson: Boolean(question.first_name && question.last_name),
    ...(company_name !== undefined && { name: told(company_name, company_name) }),
    ...(industry !== undefined && { industries: [told(industryKeys(industry), industry)] }),
    ...employeesOf(question),
    ...(code !== undefined && { country: told(code, code) }),
    ...(technologies && {
      technologies: { source: 'request', isComplete: true, used: technologies.map((name) => told(technologyKey(name), name)) },
    }),
    ...(description !== undefined && { description: told(description, description) }),
    ...(job_title !== undefined && { title: titleFact(job_title, 'request') }),
  };
}

/** A title as it was told. */
export function titleFact(title: string, source: FactSource): Known<TitleMeaning> {
  return { value: seniorityAndFunctionOf(title), said: title, source };
}

function employeesOf({ employees, employee_range }: FitQuestion): Pick<KnownFacts, 'employees'> {
  if (employees !== undefined) return { employees: told({ min: employees, max: employees }, String(employees)) };
  if (employee_range === undefined || !employee_range.trim()) return {};
  const range = employeeRangeOf(employee_range);
  if (!range) throw invalidInput([{ field: 'employee_range', issue: 'is no range of employees; write 50-200, 1k+ or ca. 300' }]);
  return { employees: told(range, employee_range) };
}

const told = <Value>(value: Value, said: string): Known<Value> => ({ value, said, source: 'request' });
