interface Secret {
  /** Matches every line that may contain a secret; other lines skip the patterns below. */
  readonly sign: string;
  /** All repetitions are bounded, so every pattern takes linear time. */
  readonly pattern: RegExp;
  readonly replacement: string;
}

/** API keys, webhook secrets, passwords in URLs, e-mail addresses, phone numbers. */
const SECRETS: readonly Secret[] = [
  { sign: 'ml_', pattern: /\bml_(live|test)_[0-9A-Za-z]{1,64}/g, replacement: 'ml_$1_[redacted]' },
  { sign: 'whsec_', pattern: /\bwhsec_[0-9A-Za-z+/=]{1,128}/g, replacement: 'whsec_[redacted]' },
  { sign: '@', pattern: /(\w{1,20}:\/\/)[^\s"/@]{1,256}@/g, replacement: '$1[redacted]@' },
  { sign: '@', pattern: /[^\s"'<>(),:;@[\]\\]{1,64}@[\p{L}\p{N}][\p{L}\p{N}.-]{1,253}/gu, replacement: '[e-mail]' },
  { sign: '+', pattern: /\+\d[\d ().-]{6,18}\d/g, replacement: '[phone]' },
];

/** Removes secrets and personal data from a log line, in any field and in the message. */
export function redact(line: string): string {
  let redacted = line;
  for (const { sign, pattern, replacement } of SECRETS)
    if (redacted.includes(sign)) redacted = redacted.replace(pattern, replacement);
  return redacted;
}
