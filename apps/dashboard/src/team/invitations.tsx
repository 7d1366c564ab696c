import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InvitationList, InvitationWithLink } from '@modernleads/contracts';
import { mayGrant, type Role, ROLES } from '@modernleads/contracts/roles';
import { type FormEvent, useState } from 'react';
import { ApiFailure, call } from '../app/api';
import { useMay, useSession } from '../session/session';
import { Button } from '../ui/button';
import { Copyable } from '../ui/copyable';
import { Dialog } from '../ui/dialog';
import { SelectField, TextField } from '../ui/field';
import { moment } from '../ui/format';
import { Card, Empty, Failure, Shown } from '../ui/page';
import { Table } from '../ui/table';

const queryKey = ['invitations'];

/** Who was invited and has not come yet. */
export function Invitations() {
  const queries = useQueryClient();
  const mayInvite = useMay('members:write');
  const [isOpen, setOpen] = useState(false);
  const query = useQuery({ queryKey, queryFn: () => call<InvitationList>('GET', '/invitations') });
  const revoke = useMutation({
    mutationFn: (id: string) => call('DELETE', `/invitations/${id}`),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  return (
    <Card title="Invitations">
      {revoke.error && <Failure error={revoke.error} />}
      {mayInvite && (
        <Button look="primary" className="self-start" onClick={() => setOpen(true)}>
          Invite member
        </Button>
      )}
      <Shown query={query}>
        {({ invitations }) =>
          invitations.length ? (
            <Table
              caption="Invitations"
              rows={invitations}
              keyOf={({ id }) => id}
              columns={[
                { name: 'E-mail', cell: ({ email }) => <span className="break-all">{email}</span> },
                { name: 'Role', cell: ({ role }) => role },
                { name: 'Invited by', cell: ({ invited_by }) => invited_by },
                { name: 'Works until', cell: ({ expires_at }) => moment(expires_at) },
                {
                  name: 'Action',
                  cell: ({ id, email }) =>
                    mayInvite && (
                      <Button
                        look="danger"
                        aria-label={`Revoke the invitation of ${email}`}
                        busy={revoke.isPending && revoke.variables === id}
                        onClick={() => revoke.mutate(id)}
                      >
                        Revoke
                      </Button>
                    ),
                },
              ]}
            />
          ) : (
            <Empty>Nobody is invited at present.</Empty>
          )
        }
      </Shown>
      {isOpen && <Invite onClose={() => setOpen(false)} />}
    </Card>
  );
}

function Invite({ onClose }: { onClose: () => void }) {
  const queries = useQueryClient();
  const own = useSession().role;
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('developer');
  const invite = useMutation({
    mutationFn: () => call<InvitationWithLink>('POST', '/invitations', { email, role }),
    onSuccess: () => queries.invalidateQueries({ queryKey }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    invite.mutate();
  };
  if (invite.data)
    return (
      <Dialog title="Copy the link now" open onClose={onClose}>
        <p>
          {invite.data.mailed ? 'It was mailed to' : 'Send it to'} {invite.data.invitation.email}. It works once, until{' '}
          {moment(invite.data.invitation.expires_at)}, and is not shown again.
        </p>
        <Copyable text={invite.data.url} what="link" />
      </Dialog>
    );
  const issue =
    invite.error instanceof ApiFailure ? invite.error.details.find(({ field }) => field === 'email')?.issue : undefined;
  return (
    <Dialog title="Invite a member" open onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        <TextField
          label="E-mail"
          type="email"
          required
          maxLength={254}
          value={email}
          issue={issue}
          onChange={(event) => setEmail(event.target.value)}
        />
        <RoleField label="Role" own={own} value={role} onChange={setRole} />
        {invite.error && !issue && <Failure error={invite.error} />}
        <Button type="submit" look="primary" busy={invite.isPending} className="self-start">
          Create invitation
        </Button>
      </form>
    </Dialog>
  );
}

/** Roles that a member with the role `own` may give. */
export function RoleField(props: { label: string; own: Role; value: Role; onChange: (role: Role) => void }) {
  return (
    <SelectField label={props.label} value={props.value} onChange={(event) => props.onChange(event.target.value as Role)}>
      {ROLES.filter((role) => mayGrant(props.own, role)).map((role) => (
        <option key={role}>{role}</option>
      ))}
    </SelectField>
  );
}
