export { companyPage, companySites } from './company-sites';
export * from './journal';
export * from './testnet';
export * from './world';
export { worlds } from './worlds';
