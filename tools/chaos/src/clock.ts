/** The time of day (UTC) of a moment in Unix milliseconds, by which evidence is compared with faults. */
export function clock(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}
