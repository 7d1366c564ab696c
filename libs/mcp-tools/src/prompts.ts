import type { McpServer } from '@modelcontextprotocol/server';

const PROMPTS = {
  'score-list': [
    'Score a list of companies',
    'Score each of these companies with qualify, tell me the total price first, and give me the best ten as a table with their reasons:',
  ],
  'verify-list': [
    'Verify a list of addresses',
    'Verify these addresses with batch_verify, wait with batch_status, and tell me which ones bounce and why:',
  ],
  'research-prospect': [
    'Research a prospect',
    'Research this prospect with research_prospect. Give me the fit, why now, and an opening line, each with its source:',
  ],
} as const;

export function addPrompts(server: McpServer): void {
  for (const [name, [title, request]] of Object.entries(PROMPTS))
    server.registerPrompt(name, { title, description: title }, () => ({
      messages: [{ role: 'user', content: { type: 'text', text: request } }],
    }));
}
