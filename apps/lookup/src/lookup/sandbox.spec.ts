import type { LookupJob } from '@modernleads/contracts';
import { sandboxLookup } from './sandbox';

const found = (job: Partial<LookupJob>) => sandboxLookup({ first_name: 'found', last_name: '-', domain: 'sandbox.test', ...job });

describe('the sandbox', () => {
  it('finds an address under the confidence that was asked for', () => {
    expect(found({})).toMatchObject({ status: 'found', verified: true, confidence: 0.97, email_status: 'valid' });
    expect(found({ min_confidence: 0.97 })).toMatchObject({ status: 'found', verified: true });
    expect(found({ min_confidence: 0.98 })).toMatchObject({
      status: 'risky',
      verified: false,
      email_status: 'valid',
      alt_emails: [],
    });
  });

  it('finds the phone of somebody whose address is not sure enough', () => {
    const both = found({ min_confidence: 0.98, lookup_type: 'both' });
    expect(both).toMatchObject({ status: 'found', verified: false, phone: expect.stringMatching(/^\+/) });
  });
});
