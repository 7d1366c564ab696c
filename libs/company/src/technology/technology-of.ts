/** The name in lower case with `_`, e.g. `google_analytics`. */
export type TechnologyId = string;

/** The technology that a name or alias means, in any case and spacing: `Google Analytics 4` is `google_analytics`. */
export function technologyOf(name: string): TechnologyId | undefined {
  return name.trim().toLowerCase().replace(/\s/g, '_') || undefined;
}
