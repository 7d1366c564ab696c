import { ApiError } from '@modernleads/contracts';
import { Injectable, Logger } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { GatewayEnv } from '../env';

export interface Mail {
  /** In canonical form. */
  readonly to: string;
  readonly subject: string;
  /** Holds no text that a user has chosen. */
  readonly text: string;
}

/** Milliseconds for each step of a session with the relay. */
const STEP_MS = 5_000;

/** Sends mail through the relay of the operator. */
@Injectable()
export class Mailer {
  private readonly logger = new Logger(Mailer.name);
  private readonly transport?: ReturnType<typeof createTransport>;

  constructor({ MAIL_URL, MAIL_FROM, publicUrl }: GatewayEnv) {
    if (!MAIL_URL) return;
    const settings = {
      url: MAIL_URL,
      // A password goes over TLS only.
      requireTLS: new URL(MAIL_URL).password !== '',
      connectionTimeout: STEP_MS,
      greetingTimeout: STEP_MS,
      socketTimeout: STEP_MS,
      dnsTimeout: STEP_MS,
      disableFileAccess: true,
      disableUrlAccess: true,
    };
    this.transport = createTransport(settings, { from: MAIL_FROM || `modernleads@${new URL(publicUrl).hostname}` });
  }

  /** False: no relay is set, and links are handed over by people. */
  get isConfigured(): boolean {
    return this.transport !== undefined;
  }

  /** @throws ApiError `unavailable` when there is no relay, or it does not take the mail. */
  async send(mail: Mail): Promise<void> {
    if (!this.transport) throw new ApiError('unavailable', 'MAIL_URL is not set.');
    try {
      await this.transport.sendMail(mail);
    } catch (error) {
      // The message of the error may hold the e-mail.
      const { code = 'unknown', responseCode = 0 } = error as { code?: string; responseCode?: number };
      this.logger.warn({ code, responseCode }, 'the mail relay has not taken a mail');
      throw new ApiError('unavailable', 'The mail relay does not take the mail at present.');
    }
  }
}
