import { EnvError, integer, list, oneOf, port, readEnv, shared, text, url } from './env';

describe('readEnv', () => {
  const variables = {
    PORT: port(3000),
    MODE: oneOf(['a', 'b'], 'a'),
    DATABASE_URL: url(['postgres'], 'postgres://127.0.0.1/x'),
    LIST: list('a,b'),
  };

  it('reads, converts and falls back', () => {
    const env = readEnv(variables, { PORT: '8080', DATABASE_URL: 'postgres://127.0.0.1/db', LIST: 'x, y' });
    expect(env).toEqual({ PORT: 8080, MODE: 'a', DATABASE_URL: 'postgres://127.0.0.1/db', LIST: ['x', 'y'] });
  });

  it('names every bad variable, what is wrong, and an example', () => {
    const read = () => readEnv(variables, { PORT: 'abc', MODE: 'c' });
    expect(read).toThrow(EnvError);
    expect(read).toThrow(
      [
        'PORT must be a whole number from 0 to 65535, e.g. PORT=3000',
        'MODE must be one of a, b, e.g. MODE=a',
        'DATABASE_URL is missing, e.g. DATABASE_URL=postgres://127.0.0.1/x',
      ].join('\n'),
    );
  });

  it.each([
    [{ NODE_ENV: 'production' }, 'KEY_PEPPER must be set in production'],
    [{ NODE_ENV: 'production', KEY_PEPPER: 'short' }, 'KEY_PEPPER is not safe in production'],
    [{ NODE_ENV: 'production', KEY_PEPPER: 'x'.repeat(32), CRASH_AT: 'after_hold' }, 'CRASH_AT is not safe in production'],
  ])('refuses unsafe values in production: %j', (source, message) => {
    const { KEY_PEPPER, CRASH_AT } = shared;
    expect(() => readEnv({ KEY_PEPPER, CRASH_AT }, source)).toThrow(message);
    expect(() => readEnv({ KEY_PEPPER, CRASH_AT }, { ...source, NODE_ENV: 'development' })).not.toThrow();
  });

  it('treats an empty variable as unset', () => {
    expect(readEnv({ A: text('x', 'fallback'), B: integer(1, 5, 2) }, { A: '', B: '' })).toEqual({ A: 'fallback', B: 2 });
  });
});
