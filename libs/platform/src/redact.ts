/** API keys, webhook secrets, passwords in URLs, e-mail addresses, phone numbers. Bounded repetitions: no pattern can run away. */
const SECRETS: readonly [RegExp, string][] = [
  [/\bml_(live|test)_[0-9A-Za-z]{1,64}/g, 'ml_$1_[redacted]'],
  [/\bwhsec_[0-9A-Za-z+/=]{1,128}/g, 'whsec_[redacted]'],
  [/(\w{1,20}:\/\/)[^\s"/@]{1,256}@/g, '$1[redacted]@'],
  [/[^\s"'<>(),:;@[\]\\]{1,64}@[\p{L}\p{N}][\p{L}\p{N}.-]{1,253}/gu, '[e-mail]'],
  [/\+\d[\d ().-]{6,18}\d/g, '[phone]'],
];

/** Removes secrets and personal data from a line of log, whatever field or message they came in. */
export function redact(line: string): string {
  let redacted = line;
  for (const [pattern, replacement] of SECRETS) redacted = redacted.replace(pattern, replacement);
  return redacted;
}
