import { startProcess, storeUrl } from '@modernleads/testing';

const SERVICES = ['gateway', 'verify', 'lookup', 'batch', 'webhook-dispatcher'];
/** Nobody listens at port 1. */
const NOWHERE = '127.0.0.1:1';

/** How it ends, and what it says beside its log. */
async function outcomeOf(service: string, env: Record<string, string>): Promise<{ code: number | null; said: string[] }> {
  const program = await startProcess(`dist/apps/${service}/main.js`, env);
  const { code } = await program.exited;
  const lines = program.logs.trimEnd().split('\n');
  return { code, said: lines.filter((line) => !line.startsWith('{')) };
}

describe.each(SERVICES)('the %s service', (service) => {
  it('does not start with a bad environment, and says one line for each variable', async () => {
    expect(await outcomeOf(service, { DATABASE_URL: 'mysql://x', LOG_LEVEL: 'loud' })).toEqual({
      code: 1,
      said: [
        'LOG_LEVEL must be one of trace, debug, info, warn, error, fatal, silent, e.g. LOG_LEVEL=info',
        expect.stringMatching(/^DATABASE_URL must be a postgres or postgresql URL, e\.g\. DATABASE_URL=/),
      ],
    });
  });

  it('does not start in production without its credentials for the message bus', async () => {
    const { code, said } = await outcomeOf(service, { NODE_ENV: 'production', CALL_SIGNING_KEY: '', CALL_VERIFYING_KEYS: '' });
    expect(code).toBe(1);
    expect(said).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^CALL_SIGNING_KEY must be set in production/),
        expect.stringMatching(/^CALL_VERIFYING_KEYS must be set in production/),
      ]),
    );
  });

  it.each([
    ['PostgreSQL', { DATABASE_URL: `postgres://${NOWHERE}/none` }],
    ['NATS', { NATS_URL: `nats://${NOWHERE}`, DATABASE_URL: storeUrl('DATABASE_URL') }],
  ])('does not start without %s, and says why, once', async (store, env) => {
    const { code, said } = await outcomeOf(service, env);
    expect({ code, said }).toEqual({ code: 1, said: [expect.stringMatching(`_URL: cannot connect to ${store}: .`)] });
  });
});
