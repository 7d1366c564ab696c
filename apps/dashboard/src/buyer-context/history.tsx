import { useMutation, useQuery } from '@tanstack/react-query';
import type { BuyerContext, BuyerContextAnswer, BuyerContextHistory, BuyerContextVersionView } from '@modernleads/contracts';
import { useState } from 'react';
import { call, type Mode } from '../app/api';
import { Button } from '../ui/button';
import { SelectField } from '../ui/field';
import { moment } from '../ui/format';
import { Card, Empty, Failure, Shown } from '../ui/page';
import { Table } from '../ui/table';
import { Changes } from './changes';
import { contextOf } from './context-fields';

const readVersion = (mode: Mode, version: number): Promise<BuyerContextAnswer> =>
  call('GET', `/buyer-context/${mode}/versions/${version}`);

/** The versions that are kept: when, by whom, what differs between two, and the way back to one. */
export function History({ mode, onRestore }: { mode: Mode; onRestore: (context: BuyerContext, version: number) => void }) {
  const query = useQuery({
    queryKey: ['versions', mode],
    queryFn: () => call<BuyerContextHistory>('GET', `/buyer-context/${mode}/versions`),
  });
  const restore = useMutation({
    mutationFn: (version: number) => readVersion(mode, version),
    onSuccess: (answer) => onRestore(contextOf(answer), answer.version),
  });
  return (
    <Card title="History">
      <Shown query={query}>
        {({ versions }) =>
          versions.length ? (
            <>
              <Table
                caption="Versions"
                rows={versions}
                keyOf={({ version }) => String(version)}
                columns={[
                  { name: 'Version', cell: ({ version }) => version, isNumber: true },
                  { name: 'Saved', cell: ({ created_at }) => <span className="whitespace-nowrap">{moment(created_at)}</span> },
                  { name: 'By', cell: (version) => <span className="break-words">{whoMade(version)}</span> },
                  {
                    name: 'State',
                    cell: ({ version, hash }) => (hash === null ? 'deleted' : version === versions[0]?.version ? 'in force' : ''),
                  },
                  {
                    name: 'Action',
                    cell: ({ version, hash }) =>
                      hash !== null &&
                      version !== versions[0]?.version && (
                        <Button busy={restore.isPending} onClick={() => restore.mutate(version)}>
                          Restore version {version}
                        </Button>
                      ),
                  },
                ]}
              />
              {restore.error && <Failure error={restore.error} />}
              <Comparison key={versions[0]?.version} mode={mode} versions={versions.filter(({ hash }) => hash !== null)} />
            </>
          ) : (
            <Empty>No version has been saved yet.</Empty>
          )
        }
      </Shown>
    </Card>
  );
}

function whoMade({ actor, user_name }: BuyerContextVersionView): string {
  if (!actor) return 'not known';
  if (actor.kind === 'key') return 'an API key';
  return user_name ?? (actor.kind === 'operator' ? `operator ${actor.id ?? ''}` : actor.kind);
}

function Comparison({ mode, versions }: { mode: Mode; versions: readonly BuyerContextVersionView[] }) {
  const [from, setFrom] = useState(versions[1]?.version ?? 0);
  const [to, setTo] = useState(versions[0]?.version ?? 0);
  const query = useQuery({
    queryKey: ['compared', mode, from, to],
    queryFn: () => Promise.all([readVersion(mode, from), readVersion(mode, to)]),
    enabled: versions.length > 1,
  });
  if (versions.length < 2) return null;
  const options = versions.map(({ version, created_at }) => (
    <option key={version} value={version}>
      {version}, {moment(created_at)}
    </option>
  ));
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField label="From version" value={from} onChange={(event) => setFrom(Number(event.target.value))}>
          {options}
        </SelectField>
        <SelectField label="To version" value={to} onChange={(event) => setTo(Number(event.target.value))}>
          {options}
        </SelectField>
      </div>
      <Shown query={query}>
        {([before, after]) => <Changes caption={`From version ${from} to ${to}`} before={before} after={after} />}
      </Shown>
    </>
  );
}
