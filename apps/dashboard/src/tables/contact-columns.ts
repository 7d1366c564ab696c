import type { CONTACT_FIELDS } from '@modernleads/contracts';

const FIELDS: Readonly<Record<(typeof CONTACT_FIELDS)[number], true>> = {
  email: true,
  first_name: true,
  last_name: true,
  full_name: true,
  domain: true,
  company_name: true,
  linkedin_url: true,
  phone: true,
  job_title: true,
  country: true,
};

/** What a column of a table of people can be read as. */
export const CONTACT_COLUMNS = Object.keys(FIELDS);
