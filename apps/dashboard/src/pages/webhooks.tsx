import type { WebhookEndpoint, WebhookEndpointWithSecret } from '@modernleads/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { clientOf, type Mode } from '../app/api';
import { ModeField, useMode } from '../app/mode';
import { useMay } from '../session/session';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Copyable } from '../ui/copyable';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import { moment } from '../ui/format';
import { Card, Empty, Failure, Page, Shown } from '../ui/page';
import { Deliveries } from '../webhooks/deliveries';
import { Hours } from '../webhooks/hours';

type Open =
  { kind: 'create' } | { kind: 'delete'; endpoint: WebhookEndpoint } | { kind: 'secret'; made: WebhookEndpointWithSecret };

const keyOf = (mode: Mode): string[] => ['endpoints', mode];

const TITLES: Readonly<Record<Open['kind'], string>> = {
  create: 'Add an endpoint',
  secret: 'Copy the secret now',
  delete: 'Delete the endpoint',
};

export function Webhooks() {
  const mode = useMode();
  const mayWrite = useMay('data:write');
  const [open, setOpen] = useState<Open>();
  const query = useQuery({
    queryKey: keyOf(mode),
    queryFn: () => clientOf(mode).webhookEndpoints.list(),
    refetchInterval: 5_000,
  });
  const close = (): void => setOpen(undefined);
  const secret = (made: WebhookEndpointWithSecret): void => setOpen({ kind: 'secret', made });
  const create = mayWrite && (
    <Button look="primary" onClick={() => setOpen({ kind: 'create' })}>
      Add endpoint
    </Button>
  );
  return (
    <Page title="Webhooks" about="Where the events of this account are delivered, signed." action={create}>
      <ModeField />
      <Shown query={query}>
        {(endpoints) =>
          endpoints.length ? (
            endpoints.map((endpoint) => (
              <Endpoint
                key={endpoint.id}
                endpoint={endpoint}
                mode={mode}
                onSecret={secret}
                onDelete={() => setOpen({ kind: 'delete', endpoint })}
              />
            ))
          ) : (
            <Empty>There is no endpoint. Events are not delivered anywhere.</Empty>
          )
        }
      </Shown>
      <Hours mode={mode} />
      <Deliveries mode={mode} mayWrite={mayWrite} endpoints={query.data ?? []} />
      <Dialog title={open ? TITLES[open.kind] : ''} open={open !== undefined} onClose={close}>
        {open?.kind === 'create' && <CreateForm mode={mode} onMade={secret} />}
        {open?.kind === 'secret' && (
          <>
            <p>Your receiver verifies signatures with it. It is not shown again; rotate it for a new one.</p>
            <Copyable text={open.made.secret} what="secret" />
          </>
        )}
        {open?.kind === 'delete' && <DeleteForm endpoint={open.endpoint} mode={mode} onDone={close} />}
      </Dialog>
    </Page>
  );
}

function Endpoint(props: {
  endpoint: WebhookEndpoint;
  mode: Mode;
  onSecret: (made: WebhookEndpointWithSecret) => void;
  onDelete: () => void;
}) {
  const { endpoint, mode, onSecret, onDelete } = props;
  const { id, url, state, events } = endpoint;
  const mayWrite = useMay('data:write');
  const queries = useQueryClient();
  const { webhookEndpoints } = clientOf(mode);
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: keyOf(mode) }),
      queries.invalidateQueries({ queryKey: ['deliveries', mode] }),
    ]);
  const ping = useMutation({ mutationFn: () => webhookEndpoints.ping(id), onSettled: refresh });
  const change = useMutation({
    mutationFn: (to: 'active' | 'paused') => webhookEndpoints.update(id, { state: to }),
    onSettled: refresh,
  });
  const rotate = useMutation({ mutationFn: () => webhookEndpoints.rotate(id), onSuccess: onSecret, onSettled: refresh });
  const error = ping.error ?? change.error ?? rotate.error;
  return (
    <Card>
      <h2 className="font-semibold break-all">{url}</h2>
      <p className="flex flex-wrap gap-2">
        <Badge tone={state === 'active' ? 'good' : state === 'disabled' ? 'danger' : 'warning'}>{state}</Badge>
        <Badge tone={endpoint.verification === 'verified' ? 'good' : 'warning'}>{endpoint.verification}</Badge>
        {events.map((event) => (
          <Badge key={event}>{event === '*' ? 'all events' : event}</Badge>
        ))}
      </p>
      {endpoint.verification === 'unverified' && (
        <p className="text-muted">Events wait until a test event has been answered with a 2xx status.</p>
      )}
      {endpoint.failing_since && (
        <p className="text-danger">
          Failing since {moment(endpoint.failing_since)}: {endpoint.failures} times, last{' '}
          {endpoint.last_status ?? endpoint.last_error}.
          {endpoint.disable_at && ` It is disabled at ${moment(endpoint.disable_at)} unless it answers.`}
        </p>
      )}
      {state === 'disabled' && endpoint.reason && (
        <p className="text-danger">
          {endpoint.reason === 'gone' ? 'It answered 410, gone.' : 'It failed for too long.'} Its events are kept for replay.
        </p>
      )}
      {mayWrite && (
        <div className="flex flex-wrap gap-2">
          <Button busy={ping.isPending} onClick={() => ping.mutate()}>
            Send test event
          </Button>
          {state === 'active' ? (
            <Button busy={change.isPending} onClick={() => change.mutate('paused')}>
              Pause
            </Button>
          ) : (
            <Button busy={change.isPending} onClick={() => change.mutate('active')}>
              Activate
            </Button>
          )}
          <Button busy={rotate.isPending} onClick={() => rotate.mutate()}>
            Rotate secret
          </Button>
          <Button look="danger" onClick={onDelete}>
            Delete endpoint
          </Button>
        </div>
      )}
      {ping.data && <p role="status">The test event is on its way; its delivery is listed below.</p>}
      {error && <Failure error={error} />}
    </Card>
  );
}

function CreateForm({ mode, onMade }: { mode: Mode; onMade: (made: WebhookEndpointWithSecret) => void }) {
  const [url, setUrl] = useState('');
  const [description, setDescription] = useState('');
  const queries = useQueryClient();
  const create = useMutation({
    mutationFn: () => clientOf(mode).webhookEndpoints.create({ url, events: ['*'], ...(description && { description }) }),
    onSuccess: async (made) => {
      onMade(made);
      await queries.invalidateQueries({ queryKey: keyOf(mode) });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <TextField
        label="URL"
        type="url"
        required
        placeholder="https://"
        hint="It gets every event of this mode. A test event is sent at once."
        value={url}
        onChange={(event) => setUrl(event.target.value)}
      />
      <TextField
        label="Description"
        maxLength={200}
        value={description}
        onChange={(event) => setDescription(event.target.value)}
      />
      {create.error && <Failure error={create.error} />}
      <Button type="submit" look="primary" busy={create.isPending} className="self-start">
        Add endpoint
      </Button>
    </form>
  );
}

function DeleteForm({ endpoint, mode, onDone }: { endpoint: WebhookEndpoint; mode: Mode; onDone: () => void }) {
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => clientOf(mode).webhookEndpoints.delete(endpoint.id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keyOf(mode) });
      onDone();
    },
  });
  return (
    <div className="flex flex-col gap-4">
      <p className="break-all">{endpoint.url} gets no more events, and its deliveries can no longer be replayed.</p>
      {remove.error && <Failure error={remove.error} />}
      <Button look="danger" busy={remove.isPending} onClick={() => remove.mutate()} className="self-start">
        Delete endpoint
      </Button>
    </div>
  );
}
