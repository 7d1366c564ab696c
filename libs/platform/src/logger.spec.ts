import { Logger } from '@nestjs/common';
import { scopeOf } from './call-scope';
import { JsonLogger } from './logger';

const lines: Record<string, unknown>[] = [];
const last = () => lines.at(-1) as Record<string, unknown> & { err: Record<string, string> };
const stack = expect.stringMatching(/^Error: it broke\n\s+at .*logger\.spec/s);

beforeAll(() => {
  Logger.overrideLogger(new JsonLogger('batch', 'info', { write: (line) => lines.push(JSON.parse(line)) }));
});
afterAll(() => Logger.overrideLogger(true));

/** A logger as every provider has it. */
class Part {
  readonly logger = new Logger(Part.name);
}

const part = new Part();
const ids = { requestId: 'req-1', operationId: 'op-1', accountId: 'acc-1' };

describe('a line of log', () => {
  it('has the ids of its call, and nothing else of its context', () => {
    const context = { ...ids, mode: 'live', deadline: 7 };
    part.logger.warn({ ...scopeOf(context), row: 3 }, 'a row waits');
    expect(last()).toMatchObject({ level: 'warn', service: 'batch', context: 'Part', row: 3, msg: 'a row waits', ...ids });
    expect(last()).not.toHaveProperty('deadline');
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

  it('has no secret in any field, and no parameters of a statement', () => {
    const error = Object.assign(new Error('ada@normal.test is known'), { code: '23505', parameters: ['Ada Lovelace'] });
    part.logger.error(
      { requestId: 'ada@normal.test', err: error, key: 'ml_live_0123456789abcdefABCDEF0123456789abcdef' },
      'call +1 555 010 0001',
    );
    expect(last()).toMatchObject({
      requestId: '[e-mail]',
      key: 'ml_live_[redacted]',
      msg: 'call [phone]',
      err: { code: '23505' },
    });
    expect(JSON.stringify(last())).not.toMatch(/ada@|Lovelace/);
  });

  it('of Nest about its start has the level debug', () => {
    const before = lines.length;
    new Logger('InstanceLoader').log('AppModule dependencies initialized');
    expect(lines).toHaveLength(before);
    part.logger.log('ready');
    expect(last()).toMatchObject({ level: 'info', context: 'Part', msg: 'ready' });
  });
});
