import { allRpcs, type Caller, ownerOf, type Rpc } from './rpc';

/** A user of the message bus: a service, or the admin tool. What it is not permitted, the bus refuses. */
export interface BusUser {
  readonly name: string;
  /** Subjects that it may publish to; none: nothing. */
  readonly publish: readonly string[];
  /** Subjects that it may subscribe to, with a queue group after a space: then only as a member of it. */
  readonly subscribe: readonly string[];
}

/** Where the replies of `owner` to `caller` arrive: only the owner may publish there, only the caller may subscribe. */
export function inboxOf(caller: string, owner: string): string {
  return `_INBOX.${caller}.${owner}`;
}

/** The user of every service that asks or answers a message, and what it needs for that. */
export function busUsers(messages: readonly Rpc[] = allRpcs()): BusUser[] {
  const names = new Set<string>(messages.flatMap((message) => [ownerOf(message), ...message.callers]));
  return [...names].sort().map((name) => {
    const own = messages.filter((message) => ownerOf(message) === name);
    const asked = messages.filter(({ callers }) => callers.includes(name as Caller));
    const callers = [...new Set(own.flatMap((message) => message.callers))].sort();
    return {
      name,
      publish: [...asked.map(({ subject }) => subject).sort(), ...callers.map((caller) => `${inboxOf(caller, name)}.>`)],
      subscribe: [...own.map(({ subject }) => `${subject} ${name}`).sort(), ...(asked.length ? [`${inboxOf(name, '*')}.>`] : [])],
    };
  });
}

/** The variable of a secret of one user: `NATS_PASSWORD_WEBHOOK_DISPATCHER`. */
export function busVariable(kind: 'NATS_PASSWORD' | 'CALL_SIGNING_KEY', name: string): string {
  return `${kind}_${name.toUpperCase().replaceAll('-', '_')}`;
}

/** The users as nats-server reads them (`nats-server -c`). Passwords are taken from its environment: {@link busVariable}. */
export function natsConfiguration(users: readonly BusUser[]): string {
  return `authorization {\n  users: [\n${users.map(userBlock).join('')}  ]\n}\n`;
}

function userBlock({ name, publish, subscribe }: BusUser): string {
  return `    {
      user: "${name}"
      password: $${busVariable('NATS_PASSWORD', name)}
      permissions: {
        publish: ${permission(publish)}
        subscribe: ${permission(subscribe)}
      }
    }
`;
}

/** An empty list of nats-server allows everything. */
function permission(subjects: readonly string[]): string {
  if (!subjects.length) return '{ deny: [">"] }';
  return `{ allow: [\n${subjects.map((subject) => `          "${subject}"\n`).join('')}        ] }`;
}
