import { startTestnet } from '@modernleads/testnet';
import { playRole } from '../role';
import { type List, testDomainsOf } from './people';

export interface TestnetPorts {
  readonly dns: number;
  readonly smtp: number;
}

/** The DNS and the mail hosts of all lists. `sessions`: SMTP sessions so far. */
export async function play({ lists }: { lists: readonly List[] }): Promise<void> {
  const starting = startTestnet({ testDomains: lists.flatMap(testDomainsOf), dnsPort: 0, smtpPort: 0 });
  await playRole<'ports' | 'sessions', TestnetPorts | number>(starting, async (question) => {
    const { dnsPort, smtpPort, journal } = await starting;
    return question === 'ports' ? { dns: dnsPort, smtp: smtpPort } : journal.tally('127.0.0.1').sessions;
  });
}
