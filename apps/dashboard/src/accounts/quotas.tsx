import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OperatedAccount, OperatedQuota, OperatedQuotaList, Quota } from '@modernleads/contracts';
import { type FormEvent, useState } from 'react';
import { ApiFailure, call, type Mode } from '../app/api';
import { QUOTA_NAMES } from '../app/quota-names';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { SelectField, TextField } from '../ui/field';
import { number } from '../ui/format';
import { Failure, Shown } from '../ui/page';

/** What an account may have in each mode, which an operator changes. */
export function QuotasOf({ account, onClose }: { account: OperatedAccount; onClose: () => void }) {
  const [mode, setMode] = useState<Mode>('live');
  const path = `/operator/accounts/${account.id}/quotas/${mode}`;
  const query = useQuery({ queryKey: ['operator', path], queryFn: () => call<OperatedQuotaList>('GET', path) });
  return (
    <Dialog title={`Quotas of ${account.name}`} open onClose={onClose}>
      <SelectField label="Mode" value={mode} onChange={(event) => setMode(event.target.value as Mode)}>
        <option>live</option>
        <option>test</option>
      </SelectField>
      <Shown query={query}>{({ quotas }) => <Form key={path} path={path} quotas={quotas} />}</Shown>
    </Dialog>
  );
}

type Texts = Partial<Record<Quota, string>>;

function textsOf(quotas: readonly OperatedQuota[]): Texts {
  return Object.fromEntries(quotas.map(({ quota, own }) => [quota, own === null ? '' : String(own)]));
}

function Form({ path, quotas }: { path: string; quotas: OperatedQuota[] }) {
  const queries = useQueryClient();
  const [texts, setTexts] = useState(() => textsOf(quotas));
  const saved = textsOf(quotas);
  const changed = quotas.filter(({ quota }) => texts[quota] !== saved[quota]).map(({ quota }) => quota);
  const save = useMutation({
    mutationFn: () =>
      call<OperatedQuotaList>('PUT', path, {
        quotas: changed.map((quota) => ({ quota, limit: texts[quota] ? Number(texts[quota]) : null })),
      }),
    onSuccess: (list) => queries.setQueryData(['operator', path], list),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  const issues = save.error instanceof ApiFailure ? save.error.details : [];
  const issueOf = (quota: Quota): string | undefined =>
    issues.find(({ field }) => field.startsWith(`quotas[${changed.indexOf(quota)}]`))?.issue;
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {quotas.map(({ quota, used, default: usual }) => (
        <TextField
          key={quota}
          label={QUOTA_NAMES[quota]}
          type="number"
          min={0}
          max={999_999_999_999_999}
          step={1}
          placeholder={String(usual)}
          hint={`${used === null ? '' : `Used: ${number(used)}. `}Empty: the default, ${number(usual)}.`}
          value={texts[quota] ?? ''}
          issue={issueOf(quota)}
          onChange={(event) => setTexts({ ...texts, [quota]: event.target.value })}
        />
      ))}
      {save.error && <Failure error={save.error} />}
      <Button type="submit" look="primary" busy={save.isPending} disabled={!changed.length} className="self-start">
        Save quotas
      </Button>
      <p role="status">{save.isSuccess && !changed.length && 'Saved. It holds within a second.'}</p>
    </form>
  );
}
