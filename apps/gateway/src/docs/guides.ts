import batches from './guides/batches.md';
import calls from './guides/calls.md';
import credits from './guides/credits.md';
import errors from './guides/errors.md';
import idempotency from './guides/idempotency.md';
import limits from './guides/limits.md';
import mcp from './guides/mcp.md';
import quickStart from './guides/quick-start.md';
import sandbox from './guides/sandbox.md';
import webhooks from './guides/webhooks.md';
import { type RenderedGuide, renderGuide } from './render-guide';
import { withTables } from './tables';

/** The guides by their names, in the order in which they are read. */
export const SOURCES: Readonly<Record<string, string>> = {
  'quick-start': quickStart,
  calls,
  batches,
  webhooks,
  credits,
  idempotency,
  errors,
  limits,
  sandbox,
  mcp,
};

/** What the guides write for the address of the API. */
const LOCAL_URL = 'http://127.0.0.1:3000';

export interface Guide extends RenderedGuide {
  readonly name: string;
  /** With its tables, its links to this server absolute. */
  readonly markdown: string;
}

/** The guides as they are served by `publicUrl`. */
export function guidesOf(publicUrl: string): Guide[] {
  return Object.entries(SOURCES).map(([name, source]) => {
    const text = withTables(source).replaceAll(LOCAL_URL, publicUrl);
    return { name, ...renderGuide(text), markdown: text.replaceAll('](/', `](${publicUrl}/`) };
  });
}
