import { Outbound, outboundConfig, outboundVariables, SmtpDoctor, smtpIdentityVariables } from '@modernleads/outbound';
import { readEnv } from '@modernleads/platform';

const variables = { ...outboundVariables, ...smtpIdentityVariables };

/**
 * Runs a check of the SMTP identity of the instance.
 * @param source the environment, by default that of the process. @throws EnvError
 */
export async function withSmtpDoctor<T>(
  examine: (doctor: SmtpDoctor) => Promise<T>,
  source?: Record<string, string | undefined>,
): Promise<T> {
  const env = readEnv(variables, source);
  const outbound = new Outbound(outboundConfig(env));
  return examine(new SmtpDoctor(env, outbound)).finally(() => outbound.close());
}
