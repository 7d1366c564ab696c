import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { startTestnet } from '@modernleads/testnet';
import { playRole } from '../role';
import { WebProxy } from '../web-proxy';
import { type Attack, Attackers, hostileSites } from './attack';

export interface HostileNet {
  readonly dnsPort: number;
  readonly proxyUrl: string;
}

/** Where the hostile sites are; the attack, which begins; its end, which tells the statuses of the answers. */
export type AttackOrder = 'where' | Attack | 'stop';

const LOWEST = 19;

/** The hostile sites, and those who send hostile requests. */
export async function play(): Promise<void> {
  yieldToOthers();
  const testnet = await startTestnet({ testDomains: hostileSites, dnsPort: 0, smtpPort: 0 });
  const proxy = await WebProxy.start(testnet.webPort);
  let attackers: Attackers | undefined;
  let stop: (() => Promise<Record<string, number>>) | undefined;
  await playRole<AttackOrder, unknown>(Promise.resolve(), async (order) => {
    if (order === 'where') return { dnsPort: testnet.dnsPort, proxyUrl: proxy.url } satisfies HostileNet;
    if (order === 'stop') return stop?.();
    attackers ??= new Attackers(order);
    stop = attackers.start();
    return undefined;
  });
}

/** They are elsewhere: on this machine they run when nobody else wants to. Linux shares the cores among sessions before it looks at niceness. */
function yieldToOthers(): void {
  setPriority(LOWEST);
  try {
    writeFileSync('/proc/self/autogroup', String(LOWEST));
  } catch {
    // A kernel that does not group by session.
  }
}
