import { SERVICES } from '@modernleads/testing';
import { describeFault, faultSequences, STORES } from './faults';
import { fullPlan } from './plan';
import { CUSTOMERS, script, type Step } from './script';
import { seeded } from './seeded';

const plan = fullPlan(1);
const steps = (seed: number, name = 'alpha1', count = 400): Step[] => {
  const all = script(seeded(seed, name), name, 'alpha', plan.load);
  return Array.from({ length: count }, () => all.next().value);
};
const faults = (seed: number): string[][] =>
  faultSequences(seed, plan.faults).map((sequence) => Array.from({ length: 40 }, () => describeFault(sequence.next().value)));

it('is equal for equal seeds, and differs for others', () => {
  expect(steps(7)).toEqual(steps(7));
  expect(steps(8)).not.toEqual(steps(7));
  expect(faults(7)).toEqual(faults(7));
  expect(faults(8)).not.toEqual(faults(7));
});

it('has every kind of step, and each customer only its own', () => {
  const acts = new Set(steps(7).map((step) => (step.act === 'ask' ? step.request.about.kind : step.act)));
  expect([...acts].sort()).toEqual(
    [
      'batch',
      'cancel',
      'endpoint',
      'inward',
      'lookup',
      'object',
      'pause',
      'peek',
      'qualify',
      'research',
      'revoke',
      'rotate',
      'verify',
    ].sort(),
  );
  expect(Object.keys(plan.load.clients).sort()).toEqual([...CUSTOMERS].sort());
});

it('refers to earlier steps only, and repeats them unchanged', () => {
  const all = steps(7);
  const keys = new Map<string, Set<string>>();
  all.forEach((step, at) => {
    if ('of' in step) {
      const earlier = all[step.of];
      expect(step.of).toBeLessThan(at);
      expect(earlier).toMatchObject({ request: { about: { kind: 'batch' } } });
    }
    if (step.act !== 'ask' || !step.request.idempotencyKey) return;
    const { idempotencyKey, path, body } = step.request;
    keys.set(idempotencyKey, (keys.get(idempotencyKey) ?? new Set()).add(`${path} ${body}`));
  });
  const sizes = [...keys.values()].map(({ size }) => size);
  expect(sizes.some((size) => size > 1)).toBe(true);
  expect(all.some((step) => step.act === 'ask' && step.copies > 1)).toBe(true);
});

it('gives each fresh address to one client', () => {
  const fresh = (name: string): string[] =>
    steps(7, name).flatMap((step) =>
      step.act === 'ask' && step.request.about.kind === 'verify' ? [step.request.about.email] : [],
    );
  const [one, other] = [new Set(fresh('alpha1')), fresh('alpha2')];
  expect(other.filter((email) => one.has(email) && !/hot|shared/.test(email))).toEqual([]);
});

it('has every kind of fault for every service and store', () => {
  const all = faults(7).flat();
  for (const victim of [...SERVICES, ...STORES]) expect(all.some((fault) => fault.includes(victim))).toBe(true);
  for (const kind of ['kill', 'stop', 'freeze', 'crash', 'roll', 'immediate', 'backend', 'wipe'])
    expect(all.some((fault) => fault.startsWith(kind))).toBe(true);
});
