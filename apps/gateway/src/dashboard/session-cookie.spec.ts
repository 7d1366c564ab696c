import type { FastifyReply } from 'fastify';
import type { GatewayEnv } from '../env';
import { SessionCookie } from './session-cookie';

const cookieOf = (publicUrl: string) => new SessionCookie({ publicUrl, SESSION_HOURS: 2 } as GatewayEnv);

it.each([
  ['https://leads.test', '__Host-ml_session=t; Max-Age=7200; Path=/; HttpOnly; SameSite=Lax; Secure'],
  ['http://127.0.0.1:3000', 'ml_session=t; Max-Age=7200; Path=/; HttpOnly; SameSite=Lax'],
])('the cookie of %s is %s', (publicUrl, expected) => {
  const header = jest.fn();
  cookieOf(publicUrl).set({ header } as unknown as FastifyReply, 't');
  expect(header).toHaveBeenCalledWith('set-cookie', expected);
});

it.each([
  [undefined, undefined],
  ['', undefined],
  ['ml_session=', undefined],
  ['xml_session=1; ml_session=2;ml_session=3', '2'],
  ['a=ml_session=1', undefined],
])('of %j the token is %j', (header, token) => expect(cookieOf('http://x.test').read(header)).toBe(token));
