import { findDomain, lookup, type Rpc, verifyEmail } from '@modernleads/contracts';
import { RpcClient } from '@modernleads/messaging';
import { Health } from '@modernleads/platform';
import { type OwnStore, ownNats } from '@modernleads/testing';
import type { INestMicroservice } from '@nestjs/common';
import { busOf } from '../bus';
import { startResponders } from './responder.role';

let nats: OwnStore;
let responders: INestMicroservice[];
let gateway: RpcClient;

beforeAll(async () => {
  nats = await ownNats();
  responders = await startResponders(nats.url);
  gateway = new RpcClient({ name: 'gateway', health: new Health() }, busOf('gateway', nats.url));
  await gateway.open();
});

afterAll(async () => {
  await gateway.close();
  await Promise.all(responders.map((responder) => responder.close()));
  await nats.kill();
});

const ask = <Q extends object, A extends object>(message: Rpc<Q, A>, request: Q): Promise<A> =>
  gateway.call(message, request, {
    requestId: 'r',
    operationId: 'o',
    accountId: 'a',
    mode: 'live',
    deadline: Date.now() + 20_000,
  });

it('answers what the bench asks', async () => {
  await expect(ask(verifyEmail, { email: 'ada@acme.test' })).resolves.toMatchObject({ email: 'ada@acme.test', status: 'valid' });
  const person = { first_name: 'ada', last_name: 'park', domain: 'acme.test' };
  await expect(ask(lookup, { ...person, lookup_type: 'email' })).resolves.toMatchObject({
    email: 'ada@acme.test',
    status: 'found',
  });
});

it('refuses the other messages of the services that it replaces', async () => {
  await expect(ask(findDomain, { company_name: 'Acme' })).rejects.toMatchObject({ code: 'unavailable' });
});
