import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { roleOf } from '@modernleads/database';
import { REDIS_USERS } from '@modernleads/redis';
import { SERVICES } from '@modernleads/testing';
import { parse } from 'yaml';

interface Service {
  readonly replicas: number;
  readonly public?: boolean;
  readonly outbound?: boolean;
  readonly redis?: boolean;
  readonly secrets: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const ROOT = join(__dirname, '../..');
const read = (file: string): string => readFileSync(join(ROOT, 'docker', file), 'utf8');
const { services } = parse(read('chart/values.yaml')) as { readonly services: Readonly<Record<string, Service>> };
const compose = parse(read('compose.yml'), { merge: true }) as {
  readonly services: Readonly<
    Record<string, { readonly networks: readonly string[]; readonly environment: Readonly<Record<string, string>> }>
  >;
};
const helpers = read('chart/templates/_helpers.tpl');
const migrate = read('chart/templates/migrate.yaml');
const deployments = read('chart/templates/services.yaml');
const having = (rule: (service: Service) => boolean | undefined) =>
  Object.keys(services)
    .filter((name) => rule(services[name] as Service))
    .sort();

describe('docker/chart', () => {
  it('runs every service', () => {
    expect(Object.keys(services).sort()).toEqual([...SERVICES].sort());
  });

  it.each(Object.entries(services))('gives %s the secrets and the ways out that compose gives it', (name, service) => {
    const { environment = {}, networks = [] } = compose.services[name] ?? {};
    const shared = ['KEY_PEPPER', 'PRIVACY_PEPPER', 'WEBHOOK_SECRET_KEYS'].filter((variable) => environment[variable]);
    expect([...service.secrets].sort()).toEqual(shared);
    expect(Boolean(service.redis)).toBe('REDIS_URL' in environment);
    expect(Boolean(service.outbound)).toBe(networks.includes('outbound'));
    expect(Boolean(service.public)).toBe(networks.includes('edge'));
    for (const variable of Object.keys(service.env)) expect(environment).toHaveProperty(variable);
  });

  it('makes the gateway alone public, and names the users of PostgreSQL and Redis as they are', () => {
    expect(having((service) => service.public)).toEqual(['gateway']);
    expect(having((service) => service.redis)).toEqual(Object.keys(REDIS_USERS).filter((name) => name !== 'admin'));
    expect(roleOf('webhook-dispatcher')).toBe('modernleads_webhook_dispatcher');
    expect(deployments).toContain("'postgres://modernleads_{{ lower $own }}:$(DATABASE_PASSWORD)@");
    expect(deployments).toContain("'redis://{{ $name }}:$(REDIS_PASSWORD)@");
  });

  it.each([
    'automountServiceAccountToken: false',
    'runAsNonRoot: true',
    'seccompProfile: { type: RuntimeDefault }',
    'readOnlyRootFilesystem: true',
    'allowPrivilegeEscalation: false',
    'capabilities: { drop: [ALL] }',
  ])('confines every pod: %s', (line) => expect(helpers.split('\n').map((each) => each.trim())).toContain(line));

  it.each([
    ['migrate', migrate],
    ['services', deployments],
  ])('%s: every pod is confined, limited, and has a network policy', (_name, template) => {
    for (const text of [
      'include "pod"',
      'include "container"',
      'resources: ',
      'kind: NetworkPolicy',
      'policyTypes: [Ingress, Egress]',
    ])
      expect(template.split(text)).toHaveLength(2);
  });

  it('migrates as the owner before the services of a version start', () => {
    expect(migrate).toContain('command: [node, dist/tools/admin/main.js, migrate]');
    expect(migrate).toContain("helm.sh/hook: 'pre-install,pre-upgrade'");
    expect(migrate).toContain("'postgres://modernleads:$(DATABASE_PASSWORD_OWNER)@");
    expect(deployments).not.toContain('OWNER');
  });
});
