import { useQuery } from '@tanstack/react-query';
import type { MemberList } from '@modernleads/contracts';
import { call } from '../app/api';
import { moment } from '../ui/format';
import { Page, Shown } from '../ui/page';
import { Table } from '../ui/table';

const MAY = {
  owner: 'everything',
  admin: 'everything',
  developer: 'keys, calls and data',
  viewer: 'read',
  billing: 'balance and charges',
} as const;

export function Team() {
  const query = useQuery({ queryKey: ['members'], queryFn: () => call<MemberList>('GET', '/members') });
  return (
    <Page title="Team" about="Who may work in this account. The operator adds members by `npm run admin -- user:add`.">
      <Shown query={query}>
        {({ members }) => (
          <Table
            caption="Members"
            rows={members}
            keyOf={({ user_id }) => user_id}
            columns={[
              { name: 'Name', cell: ({ name }) => name },
              { name: 'E-mail', cell: ({ email }) => <span className="break-all">{email}</span> },
              { name: 'Role', cell: ({ role }) => role },
              { name: 'May', cell: ({ role }) => MAY[role] },
              { name: 'Last seen', cell: ({ last_seen_at }) => moment(last_seen_at) },
            ]}
          />
        )}
      </Shown>
    </Page>
  );
}
