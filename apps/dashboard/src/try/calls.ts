/** A call that can be tried, with a body that `npm start` answers. */
export interface TriedCall {
  readonly id: string;
  readonly name: string;
  readonly path: `/v1/${string}`;
  /** Of the query: the steps of a search are asked for. */
  readonly query?: string;
  /** How the typed client calls it. */
  readonly method: string;
  readonly example: object;
}

export const CALLS: readonly TriedCall[] = [
  {
    id: 'verify',
    name: 'Verify an e-mail address',
    path: '/v1/verify/email',
    method: 'verify.email',
    example: { email: 'ada.lovelace@normal.test' },
  },
  {
    id: 'lookup',
    name: "Find a person's e-mail and phone",
    path: '/v1/lookup',
    query: 'explain=true',
    method: 'lookup',
    example: { first_name: 'Ada', last_name: 'Lovelace', domain: 'normal.test', lookup_type: 'email' },
  },
  {
    id: 'domain',
    name: "Find a company's domain",
    path: '/v1/domain-finder',
    method: 'domainFinder',
    example: { company_name: 'Draxalis' },
  },
  {
    id: 'qualify',
    name: 'Score a company',
    path: '/v1/qualify',
    method: 'qualify',
    example: { domain: 'draxalis.test' },
  },
  {
    id: 'research',
    name: 'Research a prospect',
    path: '/v1/research/prospect',
    method: 'research.prospect',
    example: { domain: 'draxalis.test', contact_name: 'John Doe', contact_title: 'VP Sales' },
  },
  {
    id: 'clean',
    name: 'Clean company names',
    path: '/v1/batch/clean-names',
    method: 'batches.cleanNames',
    example: { names: ['Acme Inc.', 'Foo Pvt Ltd', 'Bar GmbH'] },
  },
];

/** The same request in the languages of the documentation; the key is read from the environment. */
export function snippets(
  origin: string,
  { path, query, method }: TriedCall,
  body: object,
): Record<'curl' | 'client' | 'Python', string> {
  const url = `${origin}${path}${query ? `?${query}` : ''}`;
  const json = JSON.stringify(body);
  const options = query ? ', { explain: true }' : '';
  return {
    curl: [
      `curl -X POST '${url}' \\`,
      `  -H "Authorization: Bearer $MODERNLEADS_API_KEY" -H 'Content-Type: application/json' \\`,
      `  -d '${json.replaceAll("'", String.raw`'\''`)}'`,
    ].join('\n'),
    client: [
      "import { ModernLeads } from '@modernleads/client';",
      '',
      `const client = new ModernLeads({ apiKey: process.env.MODERNLEADS_API_KEY, baseUrl: '${origin}' });`,
      `console.log(await client.${method}(${JSON.stringify(body, null, 2)}${options}));`,
    ].join('\n'),
    Python: [
      'import json, os, httpx',
      '',
      `body = json.loads(${pythonText(json)})`,
      'headers = {"Authorization": f"Bearer {os.environ[\'MODERNLEADS_API_KEY\']}"}',
      `print(httpx.post("${url}", json=body, headers=headers, timeout=90).json())`,
    ].join('\n'),
  };
}

/** JSON escapes are escapes of Python, too. */
const pythonText = (text: string): string => JSON.stringify(text);
