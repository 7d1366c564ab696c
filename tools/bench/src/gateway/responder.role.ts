import { ApiError, verifyEmail, type VerifyEmailJob, type VerifyEmailResult, verifyFirstOf } from '@modernleads/contracts';
import { Handle, RpcServer } from '@modernleads/messaging';
import { createRuntime, nestLogger } from '@modernleads/platform';
import { Controller, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { playRole } from '../role';
import { verdictOn } from './verdict';

@Controller()
class InstantVerifier {
  @Handle(verifyEmail)
  async verify({ email }: VerifyEmailJob): Promise<VerifyEmailResult> {
    return verdictOn(email);
  }

  /** Nobody asks this here, but a service that leaves a message unhandled does not start. */
  @Handle(verifyFirstOf)
  async firstOf(): Promise<never> {
    throw new ApiError('unavailable', 'The bench only verifies single addresses.');
  }
}

@Module({ controllers: [InstantVerifier] })
class ResponderModule {}

/** Stands in for the verify service: made of the same parts, but answering at once. */
export function play({ natsUrl }: { natsUrl: string }): Promise<void> {
  return playRole(listen(natsUrl));
}

async function listen(natsUrl: string): Promise<void> {
  const runtime = createRuntime('verify', { HOST: '127.0.0.1', PORT: 0, LOG_LEVEL: 'warn' });
  const strategy = new RpcServer(runtime, natsUrl);
  const app = await NestFactory.createMicroservice(ResponderModule, { strategy, logger: nestLogger(runtime.logger) });
  await app.listen();
}
