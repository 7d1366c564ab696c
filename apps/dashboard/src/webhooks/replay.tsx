import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { clientOf, type Mode } from '../app/api';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { TextField } from '../ui/field';
import { number } from '../ui/format';
import { Failure } from '../ui/page';

type Which = { ids: string[] } | { since: string; endpoint_id?: string };

/** Sends deliveries again: the chosen ones, or all that failed since a time. */
export function Replay(props: {
  mode: Mode;
  chosen: readonly string[];
  /** Only of this endpoint, where a time is chosen. */
  endpointId: string | undefined;
  onDone: () => void;
}) {
  const { mode, chosen, endpointId, onDone } = props;
  const [isOpen, setOpen] = useState(false);
  const [since, setSince] = useState('');
  const queries = useQueryClient();
  const replay = useMutation({
    mutationFn: (which: Which) => clientOf(mode).webhookDeliveries.replay(which),
    onSuccess: () => {
      setOpen(false);
      onDone();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['deliveries', mode] }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    replay.mutate({ since: new Date(since).toISOString(), ...(endpointId && { endpoint_id: endpointId }) });
  };
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button disabled={!chosen.length} busy={replay.isPending} onClick={() => replay.mutate({ ids: [...chosen] })}>
          Replay {chosen.length || 'the chosen'}
        </Button>
        <Button onClick={() => setOpen(true)}>Replay since a time</Button>
      </div>
      {replay.data && (
        <p role="status">
          {number(replay.data.replayed)} are sent again.{replay.data.remaining && ' There are more: replay again.'}
        </p>
      )}
      {replay.error && !isOpen && <Failure error={replay.error} />}
      <Dialog title="Replay since a time" open={isOpen} onClose={() => setOpen(false)}>
        <form onSubmit={submit} className="flex flex-col gap-4">
          <p>
            Dead and skipped deliveries of {endpointId ? 'the endpoint of the filter' : 'all endpoints'} that were created since
            then are sent again.
          </p>
          <TextField
            label="Since"
            type="datetime-local"
            required
            value={since}
            onChange={(event) => setSince(event.target.value)}
          />
          {replay.error && <Failure error={replay.error} />}
          <Button type="submit" look="primary" busy={replay.isPending} className="self-start">
            Replay deliveries
          </Button>
        </form>
      </Dialog>
    </>
  );
}
