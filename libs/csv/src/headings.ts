/** Column names in exports of CRMs and spreadsheets by field, in the form that `plainHeading` returns. */
export const HEADINGS = {
  email: ['email', 'emailaddress', 'workemail', 'businessemail', 'mail', 'emailwork', 'primaryemail', 'email1', 'emails'],
  first_name: ['firstname', 'givenname', 'first', 'vorname', 'prenom', 'nombre', 'forename'],
  last_name: ['lastname', 'surname', 'familyname', 'last', 'nachname', 'nom', 'apellido', 'apellidos'],
  full_name: ['fullname', 'name', 'contactname', 'contact', 'personname'],
  domain: [
    'domain',
    'companydomain',
    'website',
    'companywebsite',
    'companyurl',
    'url',
    'webseite',
    'siteweb',
    'companydomainname',
    'web',
    'domainname',
  ],
  company_name: [
    'company',
    'companyname',
    'organization',
    'organisation',
    'organizationname',
    'account',
    'accountname',
    'firma',
    'entreprise',
    'empresa',
  ],
  linkedin_url: [
    'linkedin',
    'linkedinurl',
    'linkedinprofile',
    'linkedinprofileurl',
    'personlinkedinurl',
    'linkedinbio',
    'profileurl',
  ],
  phone: [
    'phone',
    'phonenumber',
    'mobile',
    'mobilephone',
    'mobilephonenumber',
    'mobilenumber',
    'telephone',
    'directphone',
    'workphone',
    'telefon',
    'tel',
  ],
  job_title: ['jobtitle', 'title', 'position', 'role', 'jobposition'],
  country: ['country', 'countrycode', 'countryregion', 'land', 'pays', 'pais'],
  employees: ['employees', 'employeecount', 'numberofemployees', 'noofemployees', 'headcount'],
  min_confidence: ['minconfidence'],
  ref: ['ref'],
} satisfies Record<string, readonly string[]>;

/** A heading without letter case, accents, spaces and signs. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');
}

/** True when a heading names the given field; false for an unknown field. */
export function meansField(heading: string, field: string): boolean {
  const known: Record<string, readonly string[]> = HEADINGS;
  return Object.hasOwn(known, field) && (known[field] as readonly string[]).includes(plainHeading(heading));
}
