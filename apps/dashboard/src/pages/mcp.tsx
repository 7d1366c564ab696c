import { Copyable } from '../ui/copyable';
import { Card, Page } from '../ui/page';

/** How AI assistants are connected over HTTP, as apps/mcp/README.md has it. */
function snippets(url: string): readonly { name: string; where: string; text: string }[] {
  const json = (entry: object): string => JSON.stringify(entry, null, 2);
  const headers = { Authorization: 'Bearer ml_live_your_key' };
  return [
    {
      name: 'Claude Code',
      where: 'in a terminal',
      text: `claude mcp add --transport http modernleads ${url} --header "Authorization: Bearer ml_live_your_key"`,
    },
    { name: 'Cursor', where: '~/.cursor/mcp.json', text: json({ mcpServers: { modernleads: { url, headers } } }) },
    {
      name: 'Windsurf',
      where: '~/.codeium/windsurf/mcp_config.json',
      text: json({ mcpServers: { modernleads: { serverUrl: url, headers } } }),
    },
  ];
}

export function Mcp() {
  return (
    <Page title="MCP" about="AI assistants use the API by ten tools, with the scopes and limits of the key that you give them.">
      <p>
        Make a key under{' '}
        <a href="/keys" className="text-accent underline">
          API keys
        </a>{' '}
        and put it in the place of <code>ml_live_your_key</code>. A test key answers with samples, free.
      </p>
      {snippets(`${location.origin}/mcp`).map(({ name, where, text }) => (
        <Card key={name} title={name}>
          <p className="text-muted">{where}</p>
          <Copyable text={text} what={`snippet for ${name}`} />
        </Card>
      ))}
      <p>
        Over HTTP a call above 50 credits is confirmed by you first. Claude Desktop and VS Code start the server as a process:{' '}
        <a href="/docs/guides/mcp" className="text-accent underline">
          the guide
        </a>{' '}
        says how.
      </p>
    </Page>
  );
}
