export { companyPage, companySites } from './company-sites';
export * from './companies/generate-companies';
export { type Company, type Employee, inventCompanies } from './companies/invent-companies';
export { Random } from './companies/random';
export * from './journal';
export * from './testnet';
export * from './world';
export { worlds } from './worlds';
