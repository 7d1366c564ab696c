import { execFileSync } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { busUsers, busVariable } from '@modernleads/contracts';
import { roleOf } from '@modernleads/database';

const compose = readFileSync(join(__dirname, '../../docker/compose.yml'), 'utf8');
/** What the operator knows, and no generator. */
const NOT_SECRET = ['SMTP_HELO'];
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

function print(): Record<string, string> {
  // Secrets that the tests have in their environment would be taken.
  const env = { PATH: process.env['PATH'] };
  const lines = execFileSync(process.execPath, [join(__dirname, 'secrets.mjs')], { encoding: 'utf8', env })
    .trimEnd()
    .split('\n');
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

/** What a process of `npm start` with this environment inherits of it. */
const inherited = (env: Record<string, string>): string[] => {
  const program = `import('${join(__dirname, 'credentials.mjs')}').then((m) => console.log(JSON.stringify(Object.keys(m.withoutSecrets(process.env)))))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8', env })) as string[];
};

it('npm start gives a service none of the secrets of others that the user has exported', () => {
  const names = Object.keys(print());
  const kept = inherited(Object.fromEntries([...names, 'NATS_PASSWORD'].map((name) => [name, 'x'])));
  expect(kept).toContain('NATS_PASSWORD');
  expect(kept.filter((name) => /_(GATEWAY|VERIFY|LOOKUP|BATCH|ADMIN|DISPATCHER|OWNER)$/.test(name))).toEqual([]);
});

describe('npm run secrets', () => {
  const secrets = print();
  const names = busUsers().map(({ name }) => name);

  it('prints everything that docker/compose.yml requires, and new values each time', () => {
    const required = [...compose.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name as string);
    expect([...new Set(required)].filter((name) => !secrets[name])).toEqual(NOT_SECRET);
    const again = print();
    for (const [name, value] of Object.entries(secrets)) expect(again[name]).not.toBe(value);
  });

  it('prints a password and a pair of call keys for each user of the message bus', () => {
    const known = new Map(secrets['CALL_VERIFYING_KEYS']?.split(',').map((element) => element.split(':') as [string, string]));
    expect([...known.keys()].sort()).toEqual(names);
    for (const name of names) {
      expect(secrets[busVariable('NATS_PASSWORD', name)]).toMatch(/^[a-z][0-9a-f]{48}$/);
      const key = Buffer.from(secrets[busVariable('CALL_SIGNING_KEY', name)] ?? '', 'base64');
      const own = createPublicKey(createPrivateKey({ key: Buffer.concat([PKCS8, key]), format: 'der', type: 'pkcs8' }));
      expect(known.get(name)).toBe(own.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64'));
    }
  });

  it('gives each service of docker/compose.yml its own credentials, and no other', () => {
    const [, services = ''] = compose.split(/^services:$/m);
    const blocks = services.split(/^ {2}(?=[a-z-]+:$)/m).map((block) => [block.slice(0, block.indexOf(':')), block] as const);
    for (const name of names) {
      const [, block = ''] = blocks.find(([service]) => service === name) ?? [];
      const used = [...block.matchAll(/\$\{((?:NATS_PASSWORD|CALL_SIGNING_KEY)_\w+)/g)].map(([, variable]) => variable);
      expect(used).toEqual([busVariable('NATS_PASSWORD', name), busVariable('CALL_SIGNING_KEY', name)]);
      expect(block).toContain(`NATS_USER: ${name}\n`);
      const [, user = '', password = ''] = /DATABASE_URL: postgres:\/\/(\w+):\$\{(\w+):\?/.exec(block) ?? [];
      const isAdmin = name === 'admin';
      expect(user).toBe(isAdmin ? 'modernleads' : roleOf(name));
      expect(password).toBe(`DATABASE_PASSWORD_${isAdmin ? 'OWNER' : name.toUpperCase().replaceAll('-', '_')}`);
    }
  });
});
