import type { CreditsView } from '@modernleads/contracts';
import { Link } from '@tanstack/react-router';
import { useMay } from '../session/session';
import { number } from '../ui/format';
import { Card } from '../ui/page';
import { Table } from '../ui/table';

/** What may be spent in an hour, by the account and by keys with a cap of their own. */
export function Caps({ cap, key_caps }: CreditsView) {
  const seesKeys = useMay('keys:read');
  const account = { key_id: '', name: 'Account', hint: 'all keys without a cap of their own', ...cap };
  return (
    <Card title="Spend caps">
      <Table
        caption="Spend caps"
        rows={[account, ...key_caps]}
        keyOf={({ key_id }) => key_id}
        columns={[
          {
            name: 'Of',
            cell: ({ name, hint }) => (
              <span className="break-words">
                {name} <span className="text-muted">{hint}</span>
              </span>
            ),
          },
          { name: 'Credits in 60 minutes, at most', cell: (one) => number(one.credits_per_hour), isNumber: true },
          { name: 'In the last 60 minutes', cell: ({ spent }) => number(spent), isNumber: true },
        ]}
      />
      <p className="text-muted">
        At its cap a call is refused as <code>spend_cap_reached</code>. A key has the cap that it was{' '}
        {seesKeys ? (
          <Link to="/keys" className="text-accent underline">
            made
          </Link>
        ) : (
          'made'
        )}{' '}
        with, else that of the account. One call or batch is capped by <code>max_credits</code> in its body. Quotas are among the{' '}
        <Link to="/settings" className="text-accent underline">
          settings
        </Link>
        .
      </p>
    </Card>
  );
}
