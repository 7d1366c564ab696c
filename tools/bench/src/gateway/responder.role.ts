import {
  ApiError,
  lookup,
  type LookupJob,
  type LookupResult,
  nobodyFound,
  rpcsOf,
  verifyEmail,
  type VerifyEmailJob,
  type VerifyEmailResult,
} from '@modernleads/contracts';
import { Handle, RpcServer } from '@modernleads/messaging';
import { Health } from '@modernleads/platform';
import { SuppressionGuard } from '@modernleads/privacy';
import { Controller, type INestMicroservice, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Registry } from 'prom-client';
import { busOf } from '../bus';
import { playRole } from '../role';
import { verdictOn } from './verdict';

@Controller()
class InstantVerifier {
  @Handle(verifyEmail)
  async verify({ email }: VerifyEmailJob): Promise<VerifyEmailResult> {
    return verdictOn(email);
  }
}

@Controller()
class InstantFinder {
  @Handle(lookup)
  async find({ first_name, domain }: LookupJob): Promise<LookupResult> {
    return { ...nobodyFound(domain), email: `${first_name}@${domain}`, status: 'found', verified: true };
  }
}

@Module({ controllers: [InstantVerifier] })
class VerifyModule {}

@Module({ controllers: [InstantFinder] })
class LookupModule {}

/** Replaces the verify and the lookup service: the same modules, with immediate answers. */
export const play = ({ natsUrl }: { natsUrl: string }): Promise<void> => playRole(startResponders(natsUrl));

export const startResponders = (natsUrl: string): Promise<INestMicroservice[]> =>
  Promise.all([listen('verify', VerifyModule, natsUrl), listen('lookup', LookupModule, natsUrl)]);

/** Refuses the messages for which the bench has no answer; without it, a service with such a message does not start. */
class ResponderServer extends RpcServer {
  constructor(
    private readonly owner: string,
    natsUrl: string,
  ) {
    const guard = new SuppressionGuard({ has: async () => false });
    super({ name: owner, health: new Health(), metrics: new Registry() }, busOf(owner, natsUrl), guard);
  }

  override bindEvents(...clients: Parameters<RpcServer['bindEvents']>): void {
    const failure = new ApiError('unavailable', 'The bench does not ask this.');
    for (const { subject } of rpcsOf(this.owner))
      if (!this.messageHandlers.has(subject)) this.addHandler(subject, async () => ({ failure }));
    super.bindEvents(...clients);
  }
}

async function listen(service: string, module: Type, natsUrl: string): Promise<INestMicroservice> {
  const strategy = new ResponderServer(service, natsUrl);
  const app = await NestFactory.createMicroservice(module, { strategy, logger: ['error', 'warn'] });
  await app.listen();
  return app;
}
