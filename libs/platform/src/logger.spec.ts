import { setImmediate as nextTurn } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { extendScope, runInScope } from './call-scope';
import { JsonLogger } from './logger';

const lines: Record<string, unknown>[] = [];
const last = () => lines.at(-1) as Record<string, unknown> & { err: Record<string, string> };
const stack = expect.stringMatching(/^Error: it broke\n\s+at .*logger\.spec/s);

beforeAll(() => {
  Logger.overrideLogger(new JsonLogger('batch', 'info', { write: (line) => lines.push(JSON.parse(line)) }));
});
afterAll(() => Logger.overrideLogger(true));

/** As any part of a service has it. */
class Part {
  readonly logger = new Logger(Part.name);

  async workDeepInside(): Promise<void> {
    await nextTurn();
    this.logger.warn({ row: 3 }, 'a row waits');
  }
}

const part = new Part();
const ids = { requestId: 'req-1', operationId: 'op-1', accountId: 'acc-1' };

describe('a line of log', () => {
  it('carries on whose behalf a job is worked, however deep inside, and no job carries that of another', async () => {
    const other = { ...ids, operationId: 'op-2' };
    await Promise.all([ids, other].map((scope) => runInScope({ ...scope }, () => part.workDeepInside())));
    const line = { level: 'warn', service: 'batch', context: 'Part', row: 3, msg: 'a row waits' };
    expect(lines.slice(-2)).toEqual([
      expect.objectContaining({ ...line, ...ids }),
      expect.objectContaining({ ...line, ...other }),
    ]);
  });

  it('carries what became known on the way', async () => {
    await runInScope({ requestId: 'req-1' }, async () => {
      await nextTurn();
      extendScope({ accountId: 'acc-1' });
      await part.workDeepInside();
    });
    expect(last()).toMatchObject({ requestId: 'req-1', accountId: 'acc-1' });
  });

  it('carries nobody outside of a scope', async () => {
    extendScope({ accountId: 'acc-1' });
    await part.workDeepInside();
    expect(last()).not.toHaveProperty('requestId');
    expect(last()).not.toHaveProperty('accountId');
  });

  it.each([
    ['({ err, ...fields }, message)', (error: Error) => part.logger.error({ err: error, row: 4 }, 'failed'), 'failed'],
    ['(message, error)', (error: Error) => part.logger.error('failed', error), 'failed'],
    ['(message, stack)', (error: Error) => part.logger.error('failed', error.stack), 'failed'],
    ['(error)', (error: Error) => part.logger.error(error), 'it broke'],
  ])('has the stack of an error that is logged as %s', (_form, log, msg) => {
    log(new Error('it broke'));
    expect(last()).toMatchObject({ level: 'error', context: 'Part', msg, err: { stack } });
  });

  it('holds no secret, wherever it stood, and no parameters of a statement', () => {
    const error = Object.assign(new Error('ada@normal.test is known'), { code: '23505', parameters: ['Ada Lovelace'] });
    runInScope({ requestId: 'ada@normal.test' }, () =>
      part.logger.error({ err: error, key: 'ml_live_0123456789abcdefABCDEF0123456789abcdef' }, 'call +1 555 010 0001'),
    );
    expect(last()).toMatchObject({
      requestId: '[e-mail]',
      key: 'ml_live_[redacted]',
      msg: 'call [phone]',
      err: { code: '23505' },
    });
    expect(JSON.stringify(last())).not.toMatch(/ada@|Lovelace/);
  });

  it('of Nest itself about its start is for debugging only', () => {
    const before = lines.length;
    new Logger('InstanceLoader').log('AppModule dependencies initialized');
    expect(lines).toHaveLength(before);
    part.logger.log('ready');
    expect(last()).toMatchObject({ level: 'info', context: 'Part', msg: 'ready' });
  });
});
