import {
  ApiError,
  findDomain,
  importContacts,
  lookup,
  type LookupJob,
  type LookupResult,
  nobodyFound,
  verifyEmail,
  type VerifyEmailJob,
  type VerifyEmailResult,
  verifyFirstOf,
} from '@modernleads/contracts';
import { Handle, RpcServer } from '@modernleads/messaging';
import { Health } from '@modernleads/platform';
import { SuppressionGuard } from '@modernleads/privacy';
import { Controller, Module, type Type } from '@nestjs/common';
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

  /** Not called by the bench; a service without a handler for one of its messages does not start. */
  @Handle(verifyFirstOf)
  async firstOf(): Promise<never> {
    throw new ApiError('unavailable', 'The bench only verifies single addresses.');
  }
}

@Controller()
class InstantFinder {
  @Handle(lookup)
  async find({ first_name, domain }: LookupJob): Promise<LookupResult> {
    return { ...nobodyFound(domain), email: `${first_name}@${domain}`, status: 'found', verified: true };
  }

  @Handle(findDomain)
  async domain(): Promise<never> {
    throw new ApiError('unavailable', 'The bench only looks people up.');
  }

  @Handle(importContacts)
  async contacts(): Promise<never> {
    throw new ApiError('unavailable', 'The bench only looks people up.');
  }
}

@Module({ controllers: [InstantVerifier] })
class VerifyModule {}

@Module({ controllers: [InstantFinder] })
class LookupModule {}

/** Replaces the verify and the lookup service: the same modules, with immediate answers. */
export function play({ natsUrl }: { natsUrl: string }): Promise<void> {
  return playRole(Promise.all([listen('verify', VerifyModule, natsUrl), listen('lookup', LookupModule, natsUrl)]).then(() => {}));
}

async function listen(service: string, module: Type, natsUrl: string): Promise<void> {
  const strategy = new RpcServer(
    { name: service, health: new Health(), metrics: new Registry() },
    busOf(service, natsUrl),
    new SuppressionGuard({ has: async () => false }),
  );
  const app = await NestFactory.createMicroservice(module, { strategy, logger: ['error', 'warn'] });
  await app.listen();
}
