import { randomUUID } from 'node:crypto';
import { mintApiKey } from '@modernleads/accounts';
import { RedisConnections } from '@modernleads/redis';
import { redisUrlAs, storeUrl, until } from '@modernleads/testing';
import { Logger } from '@nestjs/common';
import { FailureCounts } from './failure-counts';
import { MOST_WRONG_KEYS, WrongKeys } from './wrong-keys';

const opened: RedisConnections[] = [];
afterEach(() => opened.splice(0).forEach((connections) => connections.onApplicationShutdown()));

const ours = redisUrlAs('gateway', storeUrl('REDIS_URL'));

async function wrongKeys(url = ours): Promise<WrongKeys> {
  const connections = new RedisConnections({ url });
  opened.push(connections);
  const made = new WrongKeys(new FailureCounts(connections));
  if (url === ours) await until(() => made.isShared);
  return made;
}

const octet = (): number => Math.floor(Math.random() * 256);
const ipv4 = (): string => `10.${octet()}.${octet()}.${octet()}`;
const ipv6 = (): string => `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}`;
const secret = (): string => mintApiKey('live');
const fill = async (keys: WrongKeys, address: string | ((n: number) => string)): Promise<void> => {
  for (let n = 0; n < MOST_WRONG_KEYS; n++) await keys.note(secret(), typeof address === 'string' ? address : address(n), false);
};
const refused = { code: 'rate_limited', extras: { retryAfter: expect.any(Number) } };

describe('wrong keys', () => {
  it.each([['Redis'], ['this process, while Redis is away']])('of one address brake it, counted in %s', async (where) => {
    const keys = await wrongKeys(where === 'Redis' ? undefined : 'redis://127.0.0.1:1');
    const [address, other] = [ipv4(), ipv4()];
    await keys.brake(secret(), address);
    await fill(keys, address);
    await expect(keys.brake(secret(), address)).rejects.toMatchObject(refused);
    await keys.brake(secret(), other);
  });

  it('are counted by all gateways together', async () => {
    const [one, other] = [await wrongKeys(), await wrongKeys()];
    const address = ipv4();
    await fill(one, address);
    await expect(other.brake(secret(), `::ffff:${address}`)).rejects.toMatchObject(refused);
  });

  it('of a whole IPv6 /64 count as those of one address, and of no larger network', async () => {
    const keys = await wrongKeys();
    const network = ipv6();
    await fill(keys, (n) => `${network}::${n.toString(16)}`);
    await expect(keys.brake(secret(), `${network}:1:2:3:4`)).rejects.toMatchObject(refused);
    await keys.brake(secret(), `${ipv6()}::1`);
  });

  it('of others do not brake a key that was right before', async () => {
    const keys = await wrongKeys();
    const [address, right] = [ipv4(), secret()];
    await keys.note(right, address, true);
    await fill(keys, address);
    await keys.brake(right, address);
    await keys.note(right, address, false);
    await expect(keys.brake(right, address)).rejects.toMatchObject(refused);
  });

  it('are counted in this process, with a line of log, when the user of Redis may not count them', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const keys = await wrongKeys(redisUrlAs('verify', storeUrl('REDIS_URL')));
    await until(() => logged.mock.calls.length > 0);
    expect(logged.mock.calls[0]).toEqual([
      { err: expect.objectContaining({ message: expect.stringContaining('NOPERM') }) },
      'Redis refuses a command',
    ]);
    const address = ipv4();
    await fill(keys, address);
    await expect(keys.brake(secret(), address)).rejects.toMatchObject(refused);
    expect(keys.isShared).toBe(false);
    logged.mockRestore();
  });
});
