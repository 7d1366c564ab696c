import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { EnvError, readEnv } from './env';
import { McpProcess } from './server';

/** Serves MCP on standard input and output; logs go to standard error. */
function main(): void {
  try {
    const server = new McpProcess(readEnv());
    serveStdio(() => server.createServer(), { onerror: (error) => console.error(error.message) });
  } catch (error) {
    console.error(error instanceof EnvError ? error.message : error);
    process.exitCode = 1;
  }
}

main();
