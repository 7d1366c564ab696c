import { PASSWORD_LENGTH } from '@modernleads/contracts';
import { Identities, Passwords, SecondFactors, type User, Users } from '@modernleads/people';
import { readEnv, url } from '@modernleads/platform';
import { type Change, changing } from '../change';
import { optional } from '../flag';
import { boolean, email, name, role, text, uuid } from '../flag-types';
import { Refusal } from '../refusal';
import { blaming, type Result, verb, withInstance } from './verb';

const userOf = (id: string) => ({ kind: 'user', id });

export const userVerbs = [
  verb({
    name: 'user:add',
    summary:
      'make a user of the dashboard, and a member of an account; a user that there is gets the role. user:link lets them in',
    flags: { email, name, account: uuid, role, operator: optional(boolean) },
    run: ({ email, name, account, role, operator: isOperator = false }) =>
      changing(async ({ client, record }) => {
        const users = new Users(client);
        const known = await users.find(email);
        const user = known ?? (await users.create({ email, name, isOperator }));
        await blaming('account', users.setRole(user.id, account, role));
        const scope = { accountId: account, mode: 'live' } as const;
        if (!known) await record({ scope, verb: 'user.create', subject: userOf(user.id), after: { is_operator: isOperator } });
        await record({ scope, verb: 'membership.set', subject: userOf(user.id), after: { role } });
        return { user_id: user.id, account_id: account, role, created: !known };
      }),
  }),
  verb({
    name: 'user:link',
    summary: 'print a link by which a user signs in to the dashboard: once, within 15 minutes',
    flags: { email },
    run: ({ email }) =>
      changing(async (change) => {
        const { PUBLIC_URL } = readEnv({ PUBLIC_URL: url(['http', 'https'], 'https://leads.example.com') });
        const user = await knownUser(change, email);
        if (user.disabledAt) throw new Refusal(`--email: ${email} is disabled`);
        const { token, expiresAt } = await new Users(change.client).createLink(user.id);
        await recordOf(change, user, 'sign_in_link.create');
        return { url: `${PUBLIC_URL}/sign-in#${token}`, expires_at: expiresAt };
      }),
  }),
  verb({
    name: 'user:password',
    summary: 'set the password of a user to the line on standard input; their sessions end',
    flags: { email },
    run: ({ email }) =>
      changing(async (change) => {
        const user = await knownUser(change, email);
        const password = text.parse('-');
        const { min, max } = PASSWORD_LENGTH;
        if (password.length < min || password.length > max)
          throw new Refusal(
            `the password must be ${min} to ${max} characters: echo "$PASSWORD" | npm run -s admin -- user:password …`,
          );
        const users = new Users(change.client);
        await users.setPassword(user.id, await new Passwords().hash(password));
        await users.endSessions(user.id);
        await recordOf(change, user, 'user.set_password');
        return { user_id: user.id };
      }),
  }),
  verb({
    name: 'user:unbind',
    summary: 'take away who a user is at the OpenID provider: their next sign-in there binds by the verified e-mail',
    flags: { email },
    run: ({ email }) =>
      changing(async (change) => {
        const user = await knownUser(change, email);
        const removed = (await new Identities(change.client).unbind(user.id)) > 0;
        if (removed) await recordOf(change, user, 'user.unbind_identity');
        return { user_id: user.id, removed };
      }),
  }),
  verb({
    name: 'user:totp-reset',
    summary: 'take away the second factor of a user who has lost the app and the recovery codes',
    flags: { email },
    run: ({ email }) =>
      changing(async (change) => {
        const user = await knownUser(change, email);
        const removed = await SecondFactors.remove(user.id, change.client);
        if (removed) await recordOf(change, user, 'user.disable_totp');
        return { user_id: user.id, removed };
      }),
  }),
  verb({
    name: 'user:disable',
    summary: 'end the sessions of a user, and let them sign in no more',
    flags: { email },
    run: ({ email }) =>
      changing(async (change) => {
        const user = await knownUser(change, email);
        if (await new Users(change.client).disable(user.id)) await recordOf(change, user, 'user.disable');
        return { user_id: user.id, disabled: true };
      }),
  }),
  verb({
    name: 'user:list',
    summary: 'show the users of the dashboard',
    flags: {},
    run: () => withInstance(async ({ database }) => ({ users: (await new Users(database.pool).list()).map(shown) })),
  }),
];

/** @throws Refusal. */
async function knownUser({ client }: Change, email: string): Promise<User> {
  const user = await new Users(client).find(email);
  if (!user) throw new Refusal(`--email: there is no user ${email}: user:list shows them, user:add makes one`);
  return user;
}

/** In each account of the user, or with none of the instance. */
async function recordOf({ client, record }: Change, { id }: User, verb: Parameters<Change['record']>[0]['verb']): Promise<void> {
  const accounts = (await new Users(client).listMemberships(id)).map(({ accountId }) => accountId).sort();
  if (!accounts.length) return record({ verb, subject: userOf(id) });
  for (const accountId of accounts) await record({ scope: { accountId, mode: 'live' }, verb, subject: userOf(id) });
}

function shown({
  id,
  email,
  name,
  isOperator,
  createdAt,
  disabledAt,
  memberships,
}: Awaited<ReturnType<Users['list']>>[number]): Result {
  return {
    user_id: id,
    email,
    name,
    operator: isOperator,
    roles: memberships.map(({ accountName, role }) => `${accountName}: ${role}`),
    created_at: createdAt,
    disabled_at: disabledAt,
  };
}
