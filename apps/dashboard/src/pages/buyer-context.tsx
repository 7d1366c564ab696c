import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BuyerContext, BuyerContextAnswer, PreviewedCompany } from '@modernleads/contracts';
import { type FormEvent, useState } from 'react';
import { ApiFailure, call, clientOf, type Mode } from '../app/api';
import { ModeField, useMode } from '../app/mode';
import { Changes } from '../buyer-context/changes';
import { changesBetween, contextOf, issuesByField } from '../buyer-context/context-fields';
import { ContextForm } from '../buyer-context/context-form';
import { History } from '../buyer-context/history';
import { Preview } from '../buyer-context/preview';
import { usePreview } from '../buyer-context/use-preview';
import { Weights } from '../buyer-context/weights';
import { useMay } from '../session/session';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { number } from '../ui/format';
import { Card, Failure, Page, Shown } from '../ui/page';

export function BuyerContextPage() {
  const mode = useMode();
  const query = useQuery({
    queryKey: ['buyer-context', mode],
    queryFn: () => readSaved(mode),
    // An edit is based on what was read: it changes only where that is asked for.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  return (
    <Page title="Buyer context" about="Whom you sell to, and what: companies and people are scored by it.">
      <ModeField />
      <Shown query={query}>{(saved) => <Editor key={mode} mode={mode} saved={saved} />}</Shown>
    </Page>
  );
}

/** @returns null when there is none. */
async function readSaved(mode: Mode): Promise<BuyerContextAnswer | null> {
  try {
    return await call<BuyerContextAnswer>('GET', `/${mode}/v1/buyer-context`);
  } catch (error) {
    if (error instanceof ApiFailure && error.status === 404) return null;
    throw error;
  }
}

/** What is in the form, and where it comes from. */
interface Draft {
  readonly context: BuyerContext;
  /** Another one: the form is made anew. */
  readonly made: number;
  readonly note?: string;
}

function Editor({ mode, saved: first }: { mode: Mode; saved: BuyerContextAnswer | null }) {
  const queries = useQueryClient();
  const mayWrite = useMay('data:write');
  const [saved, setSaved] = useState(first);
  const [draft, setDraft] = useState<Draft>({ context: first ? contextOf(first) : {}, made: 0 });
  const [added, setAdded] = useState<readonly PreviewedCompany[]>([]);
  const { context } = draft;
  const preview = usePreview(mode, context, added, mayWrite);
  const save = useMutation({
    mutationFn: () => call<BuyerContextAnswer>('PUT', `/buyer-context/${mode}`, { context, replaces: saved?.hash ?? null }),
    onSuccess: (answer) => {
      setSaved(answer);
      setDraft({ ...draft, note: `Saved as version ${answer.version}.` });
      for (const key of ['versions', 'preview']) void queries.invalidateQueries({ queryKey: [key, mode] });
    },
  });
  const fill = (made: BuyerContext, note: string): void => setDraft({ context: made, made: draft.made + 1, note });
  const edit = (made: BuyerContext): void => {
    setDraft({ context: made, made: draft.made });
    save.reset();
  };
  const refused = [save.error, preview.scores.error].find((error) => error instanceof ApiFailure && error.details.length);
  const issues = issuesByField(refused instanceof ApiFailure ? refused.details : []);
  const edited = { context, issues, onChange: edit };
  const changed = changesBetween(saved ?? {}, context).length;
  const hasConflict = save.error instanceof ApiFailure && save.error.code === 'changed_meanwhile';
  return (
    <>
      {mayWrite && <DraftFromSite mode={mode} onDraft={(made, note) => fill({ ...context, ...made }, note)} />}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div key={draft.made} className="flex min-w-0 flex-col gap-5">
          <ContextForm {...edited} />
        </div>
        <div className="flex min-w-0 flex-col gap-5 lg:sticky lg:top-4">
          <Card title="Your changes">
            <p role="status">
              {draft.note ??
                (changed
                  ? `${changed === 1 ? 'One field differs' : `${number(changed)} fields differ`} from what is saved.`
                  : 'Nothing is changed.')}
            </p>
            {issues.has('body') && <p className="text-danger">The context {issues.get('body')}.</p>}
            {mayWrite ? (
              <Button
                look="primary"
                busy={save.isPending}
                disabled={!changed}
                onClick={() => save.mutate()}
                className="self-start"
              >
                Save buyer context
              </Button>
            ) : (
              <p className="text-muted">Your role may try changes, and not save them.</p>
            )}
            {save.error && !hasConflict && <Failure error={save.error} />}
            {hasConflict && (
              <Conflict
                mode={mode}
                read={saved}
                onKeep={(theirs) => {
                  setSaved(theirs);
                  save.reset();
                }}
                onTake={(theirs) => {
                  setSaved(theirs);
                  save.reset();
                  fill(theirs ? contextOf(theirs) : {}, 'This is what is saved now.');
                }}
              />
            )}
          </Card>
          <Weights {...edited} />
          <Preview
            mode={mode}
            preview={preview}
            onAdd={(company) => setAdded([company, ...added.filter(({ domain }) => domain !== company.domain)])}
          />
        </div>
      </div>
      <History
        mode={mode}
        onRestore={(old, version) => fill(old, `Version ${version} is in the form. Save it to put it in force again.`)}
      />
    </>
  );
}

/** Somebody else has saved another context since this one was read. */
function Conflict(props: {
  mode: Mode;
  read: BuyerContext | null;
  onKeep: (theirs: BuyerContextAnswer | null) => void;
  onTake: (theirs: BuyerContextAnswer | null) => void;
}) {
  const { mode, read, onKeep, onTake } = props;
  const query = useQuery({
    queryKey: ['buyer-context', mode, 'theirs'],
    queryFn: () => readSaved(mode),
    staleTime: 0,
    gcTime: 0,
  });
  return (
    <div role="alert" className="flex flex-col gap-3 rounded-lg border border-danger p-4">
      <p className="font-medium text-danger">
        Somebody else has saved another context since you opened this one. Yours is not saved.
      </p>
      <Shown query={query}>
        {(theirs) => (
          <>
            <Changes caption="What was saved meanwhile" before={read ?? {}} after={theirs ?? {}} />
            <Button onClick={() => onKeep(theirs)} className="self-start">
              Keep my changes
            </Button>
            <Button onClick={() => onTake(theirs)} className="self-start">
              Discard mine and load what is saved
            </Button>
          </>
        )}
      </Shown>
    </div>
  );
}

function DraftFromSite({ mode, onDraft }: { mode: Mode; onDraft: (made: BuyerContext, note: string) => void }) {
  const [domain, setDomain] = useState('');
  const run = useMutation({
    mutationFn: () => clientOf(mode).buyerContext.draft(domain),
    onSuccess: ({ context, sources }) =>
      onDraft(
        context as BuyerContext,
        `Drafted from ${sources.length === 1 ? 'one page' : `${sources.length} pages`}: correct it, and save it.`,
      ),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run.mutate();
  };
  return (
    <Card title="Draft from your own site">
      <form onSubmit={submit} className="flex max-w-md flex-col gap-3">
        <TextField
          label="Domain of your company"
          required
          hint="Its site is read, and the fields that it tells of are filled in. Free; nothing is saved."
          value={domain}
          onChange={(event) => setDomain(event.target.value)}
        />
        <Button type="submit" busy={run.isPending} className="self-start">
          Draft from site
        </Button>
      </form>
      {run.error && <Failure error={run.error} />}
    </Card>
  );
}
