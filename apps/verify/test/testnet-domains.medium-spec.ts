import type { VerifyEmailResult } from '@modernleads/contracts';
import { testDatabase, type TestDatabase } from '@modernleads/testing';
import { call, Replica, TestnetMail } from './verify-replica';

/** Domain, reason for `ada`, reason for `xeve.quill`. `ada` has a mailbox wherever there is one, `xeve.quill` has none. */
const VERDICTS = `
  catch-all accepts_all accepts_all · look-alike accepts_all accepts_all · bounces-later accepts_all accepts_all
  catch-all-greylist greylisted greylisted · greylist-5m greylisted greylisted · greylist-hour greylisted greylisted
  drip timeout timeout · stalls timeout timeout · stalls-at-mail timeout timeout · silent timeout timeout · tarpit timeout timeout
  long-banner accepted mailbox_not_found · endless-banner unclear_reply unclear_reply
  recipients-5 accepted mailbox_not_found · hangs-up-3 accepted mailbox_not_found · errors-3 accepted mailbox_not_found
  no-pipelining accepted mailbox_not_found · rate-limit accepted mailbox_not_found · rate-limit-rcpt blocked blocked
  starttls accepted mailbox_not_found · starttls-offered accepted mailbox_not_found · starttls-broken tls_required tls_required
  no-null-sender blocked blocked · blocks-us blocked blocked · blocks-at-mail blocked blocked · blocks-at-rcpt blocked blocked
  blocks-at-ehlo blocked blocked · wants-ptr blocked blocked · vague-block blocked blocked · policy blocked blocked
  drops-at-connect connection_failed connection_failed · drops-at-mail connection_failed connection_failed
  drops-at-rcpt connection_failed connection_failed · drops connection_failed connection_failed
  unfinished connection_failed connection_failed · nul-bytes mailbox_not_found mailbox_not_found
  latin1 mailbox_not_found mailbox_not_found · bare-code unclear_reply unclear_reply · no-code unclear_reply unclear_reply
  long-code unclear_reply unclear_reply · long-line unclear_reply unclear_reply
  closes-at-quit accepted mailbox_not_found · stays-at-quit accepted mailbox_not_found
  cname-mx accepted mailbox_not_found · cname-dangling no_mail_server no_mail_server · cname-loop dns_error dns_error
  alias accepted mailbox_not_found · mx-servfail dns_error dns_error · refused-dns dns_error dns_error
  ipv6-only accepted mailbox_not_found · half-inward accepted mailbox_not_found · equals accepted mailbox_not_found
  inward-1 not_probeable not_probeable · inward-2 not_probeable not_probeable · inward-3 not_probeable not_probeable
  inward-4 not_probeable not_probeable · inward-5 not_probeable not_probeable · third-mx accepted mailbox_not_found
  utf8 accepted mailbox_not_found · states accepted mailbox_not_found · fickle mailbox_not_found mailbox_not_found
`
  .trim()
  .split(/\s*[·\n]\s*/)
  .map((entry) => entry.split(' ') as [domain: string, ada: string, stranger: string]);

const OTHERS: [string, string][] = [
  ['josé@utf8.test', 'accepted'],
  ['zoë@utf8.test', 'mailbox_not_found'],
  ['josé@normal.test', 'not_probeable'],
  ['full@states.test', 'mailbox_full'],
  ['full-for-now@states.test', 'mailbox_full'],
  ['disabled@states.test', 'mailbox_disabled'],
  ['moved@states.test', 'mailbox_not_found'],
  ['forwarded@states.test', 'accepted'],
  ['relay@states.test', 'blocked'],
  ['spam@states.test', 'blocked'],
  ['gone@states.test', 'mailbox_not_found'],
  ['steady@fickle.test', 'accepted'],
];

describe('the domains of the testnet', () => {
  /** Long enough for every well-behaved host on a busy machine; the others take all of it. */
  const MS = 10_000;
  let store: TestDatabase;
  let world: TestnetMail;
  let replica: Replica;
  const answers = new Map<string, VerifyEmailResult>();

  beforeAll(async () => {
    store = await testDatabase();
    world = await TestnetMail.start();
    replica = new Replica(store.database, { outbound: world.outbound });
    const both = VERDICTS.flatMap(([domain]) => [`ada@${domain}.test`, `xeve.quill@${domain}.test`]);
    await Promise.all([...both, ...OTHERS.map(([email]) => email)].map(ask));
  });

  afterAll(async () => {
    await replica.stop();
    await world.stop();
    await store.drop();
  });

  async function ask(email: string): Promise<void> {
    answers.set(email, await replica.verifyEmail(email, call({ deadline: Date.now() + MS })));
  }

  it.each(VERDICTS)('%s.test: ada is %s, a stranger %s', (domain, ada, stranger) => {
    const reasons = [`ada@${domain}.test`, `xeve.quill@${domain}.test`].map((email) => answers.get(email)?.reason);
    expect(reasons).toEqual([ada, stranger]);
  });

  it.each(OTHERS)('%s: %s', (email, reason) => {
    expect(answers.get(email)).toMatchObject({ reason });
  });
});
