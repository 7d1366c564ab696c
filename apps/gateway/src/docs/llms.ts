import type { Guide } from './guides';

const ABOUT = `# Modern Leads API

> Find, verify, qualify and research B2B contacts: a REST API with JSON in and JSON out, test keys that are free, and an MCP server.`;

/** The list of what a language model may read, as llmstxt.org describes it. */
export function llmsTxt(guides: readonly Guide[], publicUrl: string): string {
  const links = guides.map(({ name, title, summary }) => `- [${title}](${publicUrl}/docs/guides/${name}.md): ${summary}`);
  return `${ABOUT}

Send the key as \`Authorization: Bearer ml_test_…\`. Every error has the fields \`code\` and \`docs_url\`.

## Guides

${links.join('\n')}

## Reference

- [OpenAPI document](${publicUrl}/openapi.json): every operation with its fields, limits, errors and examples, as OpenAPI 3.1.

## Optional

- [All guides in one file](${publicUrl}/llms-full.txt)
`;
}

/** All guides in one text. */
export function llmsFullTxt(guides: readonly Guide[]): string {
  return `${ABOUT}\n\n${guides.map(({ markdown }) => markdown).join('\n')}`;
}
