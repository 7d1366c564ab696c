import type { BuyerContext, FitLabel, FitQuestion } from '@modernleads/contracts';

/** A seller, and companies or people with the label that somebody who sells there would give them. */
export interface Labelled {
  readonly seller: string;
  readonly context: BuyerContext;
  readonly rows: readonly (readonly [facts: Partial<FitQuestion>, label: FitLabel])[];
}

export const LABELLED: readonly Labelled[] = [
  {
    seller: 'transport planning for German-speaking carriers',
    context: {
      industries: {
        wanted: ['Logistics', 'Spedition'],
        adjacent: ['Wholesale', 'Food production'],
        excluded: ['Public administration'],
      },
      employees: { min: 50, max: 5_000, sweet_min: 200, sweet_max: 1_000 },
      countries: { wanted: ['DE', 'AT', 'CH'], excluded: ['RU'] },
    },
    rows: [
      [{ industry: 'Logistik', employees: 400, country: 'Deutschland' }, 'high'],
      [{ industry: 'Transportation/Trucking/Railroad', employees: 250, country: 'DE' }, 'high'],
      [{ industry: 'Spedition', employee_range: '201-500', country: 'AT' }, 'high'],
      [{ industry: 'Freight forwarding', employees: 900, country: 'Switzerland' }, 'high'],
      [{ industry: 'Logistics', employees: 120, country: 'DE' }, 'high'],
      [{ industry: 'Großhandel', employees: 600, country: 'DE' }, 'high'],
      [{ industry: 'Logistics and Supply Chain', country: 'DE' }, 'high'],
      [{ industry: 'Logistics', employees: 500, country: 'PL' }, 'medium'],
      [{ industry: 'Software', employees: 400, country: 'DE' }, 'medium'],
      [{ industry: 'Logistics', employees: 3_500, country: 'FR' }, 'medium'],
      [{ industry: 'Wholesale', employees: 300, country: 'IT' }, 'medium'],
      [{ country: 'DE' }, 'medium'],
      [{}, 'medium'],
      [{ industry: 'Retail', employees: 300, country: 'US' }, 'low'],
      [{ industry: 'Software', employees: 60, country: 'US' }, 'low'],
      [{ industry: 'Logistik', employees: 12, country: 'DE' }, 'low'],
      [{ industry: 'Logistics', employees: 90_000, country: 'DE' }, 'low'],
      [{ industry: 'Logistics', employees: 400, country: 'Russia' }, 'low'],
      [{ industry: 'Government Administration', employees: 400, country: 'DE' }, 'low'],
      [{ industry: 'Law firm', employees: 55, country: 'GB' }, 'low'],
    ],
  },
  {
    seller: 'a tool for engineers of software companies',
    context: {
      industries: { wanted: ['SaaS', 'Software'], adjacent: ['IT services', 'Video games'], excluded: ['Gambling'] },
      employees: { min: 10, sweet_min: 50, sweet_max: 500 },
      countries: { wanted: ['US', 'CA', 'GB', 'DE', 'FR', 'NL'] },
      technologies: { nice: ['React', 'Stripe'] },
      keywords: { wanted: ['API', 'developers', 'platform'] },
    },
    rows: [
      [
        { industry: 'SaaS', employees: 120, country: 'US', technologies: ['React'], description: 'A platform for developers.' },
        'high',
      ],
      [{ industry: 'Éditeur de logiciels', employees: 80, country: 'FR' }, 'high'],
      [{ industry: 'Computer Software', employees: 300, country: 'United Kingdom' }, 'high'],
      [{ industry: 'B2B-Software', employees: 60, country: 'DE', description: 'Eine API für Lohnabrechnung.' }, 'high'],
      [{ industry: 'Software', employee_range: '51-200', country: 'NL', technologies: ['Stripe', 'React'] }, 'high'],
      [{ industry: 'Softwareentwicklung', employees: 450 }, 'high'],
      [{ industry: 'Video games', employees: 200, country: 'CA' }, 'high'],
      [{ industry: 'SaaS', employees: 150 }, 'high'],
      [{ industry: 'Software', employees: 200, country: 'BR', description: 'Payroll for shops.' }, 'medium'],
      [{ industry: 'IT services', employees: 15, country: 'IN' }, 'medium'],
      [{ industry: 'Banking', employees: 200, country: 'US' }, 'medium'],
      [{ industry: 'SaaS', country: 'IN' }, 'medium'],
      [{ technologies: [] }, 'medium'],
      [{}, 'medium'],
      [{ industry: 'Restaurants', employees: 80, country: 'MX', technologies: [], description: 'Tacos.' }, 'low'],
      [{ industry: 'Software', employees: 4, country: 'US' }, 'low'],
      [{ industry: 'Online casino', employees: 200, country: 'GB' }, 'low'],
      [{ industry: 'Hospital', employees: 9_000, country: 'IN', technologies: [] }, 'low'],
      [{ industry: 'Farming', country: 'AU', technologies: [], description: 'Wool and lamb.' }, 'low'],
      [{ industry: 'Construction', employees: 7_000, country: 'JP', description: 'Bridges.' }, 'low'],
    ],
  },
  {
    seller: 'software for personnel departments in French-speaking Europe, by the person',
    context: {
      employees: { min: 100, max: 10_000, sweet_min: 250, sweet_max: 2_000 },
      countries: { wanted: ['FR', 'BE', 'CH', 'LU'] },
      seniorities: ['c_level', 'vp', 'director', 'head'],
      functions: ['hr'],
      excluded_domains: ['competitor.test'],
    },
    rows: [
      [{ job_title: 'Directrice des ressources humaines', employees: 600, country: 'France' }, 'high'],
      [{ job_title: 'Chief People Officer', employees: 1_200, country: 'BE' }, 'high'],
      [{ job_title: 'Head of HR', employees: 300, country: 'CH' }, 'high'],
      [{ job_title: 'VP Human Resources', employees: 5_000, country: 'FR' }, 'high'],
      [{ job_title: 'Leiterin Personal', employees: 400, country: 'Schweiz' }, 'high'],
      [{ job_title: 'HR Director', country: 'LU' }, 'high'],
      [{ job_title: 'DRH', employees: 280, country: 'FR' }, 'high'],
      [{ job_title: 'HR Manager', employees: 700, country: 'FR' }, 'high'],
      [{ job_title: 'HR Director', employees: 900, country: 'US' }, 'medium'],
      [{ job_title: 'Software Engineer', employees: 500, country: 'FR' }, 'medium'],
      [{ job_title: 'Directeur commercial', country: 'ES' }, 'medium'],
      [{ country: 'FR' }, 'medium'],
      [{}, 'medium'],
      [{ job_title: 'Software Engineer', employees: 500, country: 'US' }, 'medium'],
      [{ job_title: 'HR Director', employees: 40, country: 'FR' }, 'low'],
      [{ job_title: 'Accountant', employees: 110, country: 'SE' }, 'low'],
      [{ job_title: 'Sales Representative', country: 'US' }, 'low'],
      [{ job_title: 'HR Director', employees: 60_000, country: 'FR' }, 'low'],
      [{ job_title: 'Chief People Officer', employees: 500, country: 'FR', domain: 'competitor.test' }, 'low'],
      [{ job_title: 'Driver', employees: 9_500, country: 'DE' }, 'low'],
    ],
  },
];
