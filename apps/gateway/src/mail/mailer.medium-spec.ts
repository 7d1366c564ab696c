import { MailRelay } from '@modernleads/testing';
import { Logger } from '@nestjs/common';
import type { GatewayEnv } from '../env';
import { Mailer } from './mailer';

const MAIL = { to: 'ada@people.test', subject: 'A subject', text: 'A line\n.\nhttps://leads.example.test/reset#0123456789\n' };

let relay: MailRelay;
let logged: jest.SpyInstance;
beforeAll(async () => {
  relay = await MailRelay.start();
  logged = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
});
afterAll(async () => {
  logged.mockRestore();
  await relay.stop();
});

const mailer = (env: Partial<GatewayEnv>) =>
  new Mailer({ MAIL_URL: relay.url, MAIL_FROM: '', publicUrl: 'https://leads.example.test:8443', ...env } as GatewayEnv);

it('hands a mail to the relay as it is, from the sender that is set, or from the host of PUBLIC_URL', async () => {
  await mailer({}).send(MAIL);
  await mailer({ MAIL_FROM: 'Leads <leads@example.test>' }).send(MAIL);
  expect(relay.mails).toMatchObject([
    { from: 'modernleads@leads.example.test', to: [MAIL.to], text: MAIL.text.trimEnd() },
    { from: 'leads@example.test', to: [MAIL.to], headers: expect.stringContaining('From: Leads <leads@example.test>') },
  ]);
});

it('sends no password, and no mail, to a relay without TLS', async () => {
  const before = relay.mails.length;
  const withPassword = mailer({ MAIL_URL: relay.url.replace('://', '://user:a-password@') });
  await expect(withPassword.send(MAIL)).rejects.toMatchObject({ code: 'unavailable' });
  expect(relay.commands.join('\n')).not.toMatch(/AUTH/i);
  expect(relay.mails).toHaveLength(before);
});

it('logs what the relay has answered, without the e-mail', async () => {
  relay.toRecipient = `550 5.1.1 <${MAIL.to}> is unknown`;
  logged.mockClear();
  await expect(mailer({}).send(MAIL)).rejects.toMatchObject({ code: 'unavailable', message: expect.not.stringContaining('ada') });
  expect(logged).toHaveBeenCalledWith({ code: 'EENVELOPE', responseCode: 550 }, expect.any(String));
  relay.toRecipient = '250 2.1.5 Ok';
});

it('sends nothing without MAIL_URL', async () => {
  await expect(mailer({ MAIL_URL: '' }).send(MAIL)).rejects.toMatchObject({ code: 'unavailable' });
  expect([mailer({}).isConfigured, mailer({ MAIL_URL: '' }).isConfigured]).toEqual([true, false]);
});
