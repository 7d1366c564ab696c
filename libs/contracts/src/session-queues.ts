import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { queue, schedule } from './queue';

/** Deletes sessions of the dashboard that have ended, and sign-in links that have expired. */
export const sessionPurge = schedule({ name: 'session.purge', owner: 'gateway', everyMs: 900_000 });

/** Somebody has asked for a sign-in link. */
export class LinkMail {
  /** Who gets it; null: there is no such user, and nobody does. */
  @IsOptional()
  @IsUUID()
  user_id!: string | null;

  /** From where it was asked for. */
  @IsString()
  @MaxLength(100)
  ip!: string;
}

/** Mails sign-in links. A relay that is away for half a minute is waited for. */
export const linkMail = queue({
  name: 'session.link-mail',
  owner: 'gateway',
  job: LinkMail,
  options: { attempts: 5, backoffMs: 2_000 },
});
