import { companyPage, type TestDomain } from '@modernleads/testnet';

/** The companies that the shared stack has besides those of the testnet. */
export const companyDomains: readonly TestDomain[] = [
  {
    domain: 'pallets.test',
    shows: 'a company whose site tells what it does',
    mx: [],
    web: { 'pallets.test': { '/': companyPage({ name: 'Pallets', about: 'Pallets for everybody, by subscription.' }) } },
  },
  {
    domain: 'coded.test',
    shows: 'a software company in Germany',
    mx: [],
    web: {
      'coded.test': {
        '/': companyPage({ name: 'Coded', about: 'Coded is a software company for B2B sales teams.', country: 'DE' }),
      },
    },
  },
];
