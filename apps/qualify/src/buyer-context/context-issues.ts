import { readWebsite } from '@modernleads/cells';
import type { BuyerContext, ErrorDetail, WantedEmployees } from '@modernleads/contracts';
import { DEFAULT_THRESHOLDS } from '../scoring/label';
import { countryCode } from '../scoring/wanted';

/** Why a context cannot be scored by: one detail for each field that is wrong. Pure. */
export function contextIssues(context: BuyerContext): ErrorDetail[] {
  if (!Object.values(context).some((value) => value !== undefined))
    return [{ field: 'body', issue: 'is empty; describe the companies that you sell to, e.g. by industries or employees' }];
  return [
    ...orderIssues(context.employees ?? {}),
    ...thresholdIssues(context),
    ...weightIssues(context),
    ...countryIssues(context),
    ...(context.excluded_domains ?? []).flatMap((domain, at) =>
      readWebsite(domain).domain ? [] : [{ field: `excluded_domains[${at}]`, issue: 'is not a domain, such as acme.com' }],
    ),
  ];
}

function orderIssues(employees: WantedEmployees): ErrorDetail[] {
  const order = ['min', 'sweet_min', 'sweet_max', 'max'] as const;
  const given = order.filter((name) => employees[name] !== undefined);
  return given.flatMap((name, at) => {
    const before = given[at - 1];
    if (before === undefined || (employees[before] as number) <= (employees[name] as number)) return [];
    return [{ field: `employees.${name}`, issue: `must be at least employees.${before}` }];
  });
}

function thresholdIssues({ thresholds }: BuyerContext): ErrorDetail[] {
  const { high, medium } = { ...DEFAULT_THRESHOLDS, ...thresholds };
  return medium < high ? [] : [{ field: 'thresholds', issue: `need a medium (${medium}) that is lower than high (${high})` }];
}

function weightIssues({ weights }: BuyerContext): ErrorDetail[] {
  const given = Object.values(weights ?? {}).filter((weight) => weight !== undefined);
  return given.length === 6 && given.every((weight) => weight === 0)
    ? [{ field: 'weights', issue: 'are all 0; give one criterion a weight above 0' }]
    : [];
}

function countryIssues({ countries = {} }: BuyerContext): ErrorDetail[] {
  return (['wanted', 'excluded'] as const).flatMap((list) =>
    (countries[list] ?? []).flatMap((country, at) =>
      countryCode(country)
        ? []
        : [{ field: `countries.${list}[${at}]`, issue: 'is not a country; send an ISO 3166-1 code, such as DE' }],
    ),
  );
}
