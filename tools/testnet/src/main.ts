import { createServer } from 'node:http';
import { parseTestnet } from '@modernleads/outbound';
import { demoProspects } from './prospects/demo-prospects';
import { testDomains } from './test-domains';
import { startTestnet } from './testnet';

/** Runs the testnet as a process at the ports that TESTNET names, until SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const { TESTNET = '', HOST = '127.0.0.1', PORT = '0' } = process.env;
  const { dns, smtpPort, webPort } = parseTestnet(TESTNET);
  const { hostname, port } = new URL(`dns://${dns}`);
  const all = [...testDomains, ...demoProspects()];
  const testnet = await startTestnet({
    testDomains: all,
    host: hostname.replace(/[[\]]/g, ''),
    dnsPort: Number(port || 53),
    smtpPort,
    webPort,
  });
  if (testnet.missing.length)
    log(`this machine has no ${testnet.missing.join(', ')}: the testDomains on these addresses are not there`);
  const health = createServer((request, response) => {
    const known = request.url === '/health/live' || request.url === '/health/ready';
    response
      .writeHead(known ? 200 : 404, { 'content-type': 'application/json' })
      .end(`{"status":"${known ? 'ok' : 'not found'}"}`);
  }).listen(Number(PORT), HOST, () => log(`ready: DNS at ${dns}, SMTP at port ${smtpPort}, HTTP at port ${webPort}`));
  const stop = () => {
    health.close();
    health.closeAllConnections();
    void testnet.stop();
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

function log(message: string): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), service: 'testnet', message })}\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`testnet: ${error.message}\n`);
  process.exit(1);
});
