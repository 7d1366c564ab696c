import type { ResearchAnswer } from '@modernleads/client';
import { Badge } from '../ui/badge';
import { credits } from '../ui/format';
import { Card, Empty } from '../ui/page';
import { Table } from '../ui/table';

type Output = NonNullable<ResearchAnswer['output']>;

/** A dossier with what backs each of its claims. */
export function Dossier({ answer: { output, sources, credits_charged, cached, status, reason } }: { answer: ResearchAnswer }) {
  return (
    <>
      <p className="flex flex-wrap gap-3" role="status">
        <Badge tone={status === 'complete' ? 'good' : 'warning'}>{status}</Badge>
        {credits(credits_charged)}
        {cached && ', known already'}
        {reason && <span>{reason}</span>}
      </p>
      {output && <Findings output={output} />}
      <Card title="Pages">
        {sources?.length ? (
          <Table
            caption="Pages"
            rows={sources.map((source, n) => ({ ...source, n }))}
            keyOf={({ n }) => String(n)}
            columns={[
              {
                name: 'Page',
                cell: ({ url, title }) => (
                  <>
                    {title && <span className="block break-words">{title}</span>}
                    <span className="break-all text-muted">{url}</span>
                  </>
                ),
              },
              { name: 'Kind', cell: ({ kind }) => kind },
              { name: 'Outcome', cell: ({ outcome, status: code }) => `${outcome} ${code ?? ''}` },
              { name: 'Bytes', cell: ({ bytes }) => bytes, isNumber: true },
            ]}
          />
        ) : (
          <Empty>No page was fetched.</Empty>
        )}
      </Card>
    </>
  );
}

function Findings({
  output: { prospect_company, fit_assessment: fit, why_now: why, connection_point: line, evidence = [], signals = [] },
}: {
  output: Output;
}) {
  return (
    <>
      <Card title={prospect_company ?? 'Dossier'}>
        <dl className="flex flex-col gap-3">
          <Entry name={`Fit: ${fit?.fit_score ?? '–'} of 10`} text={fit?.reason} />
          <Entry name="Why now" text={why?.signal_found ? why.signal : 'Nothing fresh and certain was found.'} />
          <Entry name="A sentence to open with" text={line?.usable_in_email} />
        </dl>
      </Card>
      <Card title="Evidence">
        {evidence.length ? (
          <ul className="flex flex-col gap-4">
            {evidence.map(({ claim, url, quote, published_at }, n) => (
              <li key={n} className="flex flex-col gap-1">
                <p className="font-medium">{claim}</p>
                <blockquote className="border-l-4 border-line pl-3 text-muted">{quote}</blockquote>
                <p className="text-sm break-all">
                  <OutsideLink url={url} /> {published_at && `, ${published_at}`}
                </p>
              </li>
            ))}
          </ul>
        ) : (
          <Empty>No claim is backed by a page.</Empty>
        )}
      </Card>
      {signals.length > 0 && (
        <Card title="Signals">
          <Table
            caption="Signals"
            rows={signals.map((signal, n) => ({ ...signal, n }))}
            keyOf={({ n }) => String(n)}
            columns={[
              { name: 'Signal', cell: ({ text }) => <span className="break-words">{text}</span> },
              { name: 'Kind', cell: ({ kind }) => kind },
              { name: 'Date', cell: ({ event_date, published_at }) => event_date ?? published_at ?? 'undated' },
              { name: 'Chosen', cell: ({ chosen, why_not }) => (chosen ? <Badge tone="good">chosen</Badge> : why_not) },
            ]}
          />
        </Card>
      )}
    </>
  );
}

function Entry({ name, text }: { name: string; text: string | null | undefined }) {
  return (
    <div>
      <dt className="text-sm text-muted">{name}</dt>
      <dd>{text ?? '–'}</dd>
    </div>
  );
}

/** An address that strangers wrote: only the web, and it learns nothing of where it was opened. */
function OutsideLink({ url }: { url: string }) {
  if (!/^https?:\/\//i.test(url)) return <>{url}</>;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer nofollow" className="text-accent underline">
      {url}
    </a>
  );
}
