const SECRETS = [
  /whsec_[0-9A-Za-z]{8}/,
  /ml_(?:live|test)_[0-9A-Za-z]{8}/,
  /(?<![\w.+%-])[\w.+%-]+@(?:[\w-]+\.)+[A-Za-z]{2,}/,
  /\+\d(?:[ ().-]{0,2}\d){6}/,
];

/** The lines of a log that hold a key or a webhook secret, an e-mail address or a phone number. */
export function leaksIn(logs: string): string[] {
  return logs.split('\n').filter((line) => SECRETS.some((secret) => secret.test(line)));
}
