import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { MemberList, MemberView } from '@modernleads/contracts';
import { mayGrant, type Role } from '@modernleads/contracts/roles';
import { useState } from 'react';
import { call } from '../app/api';
import { sessionQuery, useMay, useSession } from '../session/session';
import { Invitations, RoleField } from '../team/invitations';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { moment } from '../ui/format';
import { Failure, Page, Shown } from '../ui/page';
import { Table } from '../ui/table';

const MAY = {
  owner: 'everything',
  admin: 'everything but making owners',
  developer: 'keys, calls and data',
  viewer: 'read',
  billing: 'balance and charges',
} as const;
const queryKey = ['members'];

export function Team() {
  const query = useQuery({ queryKey, queryFn: () => call<MemberList>('GET', '/members') });
  const [member, setMember] = useState<MemberView>();
  const { user, role: own } = useSession();
  const mayChange = useMay('members:write');
  return (
    <Page title="Team" about="Who may work in this account.">
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
              {
                name: 'Action',
                cell: (one) =>
                  mayChange &&
                  (one.user_id === user.id || mayGrant(own, one.role)) && (
                    <Button aria-label={`Change ${one.name}`} onClick={() => setMember(one)}>
                      Change
                    </Button>
                  ),
              },
            ]}
          />
        )}
      </Shown>
      {member && <Change key={member.user_id} member={member} onClose={() => setMember(undefined)} />}
      <Invitations />
    </Page>
  );
}

/** Another role for a member, or the end of the membership. */
function Change({ member, onClose }: { member: MemberView; onClose: () => void }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { user, role: own } = useSession();
  const [role, setRole] = useState<Role>(member.role);
  const isSelf = member.user_id === user.id;
  const save = useMutation({
    mutationFn: () => call('PUT', `/members/${member.user_id}`, { role }),
    onSuccess: async () => {
      onClose();
      await Promise.all([queries.invalidateQueries({ queryKey }), queries.invalidateQueries(sessionQuery)]);
    },
  });
  const remove = useMutation({
    mutationFn: () => (isSelf ? call('POST', '/leave') : call('DELETE', `/members/${member.user_id}`)),
    onSuccess: async () => {
      onClose();
      if (!isSelf) return queries.invalidateQueries({ queryKey });
      queries.clear();
      await navigate({ to: '/sign-in' });
    },
  });
  const error = save.error ?? remove.error;
  return (
    <Dialog title={`Change ${member.name}`} open onClose={onClose}>
      <RoleField label="Role" own={own} value={role} onChange={setRole} />
      <p className="text-muted">May: {MAY[role]}.</p>
      {error && <Failure error={error} />}
      <div className="flex flex-wrap gap-3">
        <Button look="primary" busy={save.isPending} onClick={() => save.mutate()}>
          Save role
        </Button>
        <Button look="danger" busy={remove.isPending} onClick={() => remove.mutate()}>
          {isSelf ? 'Leave account' : 'Remove from account'}
        </Button>
      </div>
    </Dialog>
  );
}
