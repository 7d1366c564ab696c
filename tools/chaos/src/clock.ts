/** The time of day (UTC) of a moment in Unix milliseconds: what faults and evidence are laid side by side by. */
export function clock(at: number): string {
  return new Date(at).toISOString().slice(11, 23);
}
