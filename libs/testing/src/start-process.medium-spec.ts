import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from './start-process';
import { until } from './until';

const PROGRAM = `
  const { createServer } = require('node:http');
  const { HOST, PORT, MOOD = 'good', NATS_URL } = process.env;
  console.log('mood', MOOD, NATS_URL);
  if (MOOD === 'bad') process.exit(3);
  if (MOOD === 'stubborn') process.on('SIGTERM', () => console.log('no'));
  let asked = 0;
  createServer((request, response) => {
    if (request.url === '/environment') return response.end(JSON.stringify(Object.keys(process.env)));
    response.writeHead(request.url === '/health/ready' && MOOD !== 'lazy' && ++asked > 2 ? 200 : 503).end();
  }).listen(PORT, HOST);
`;

describe('startProcess', () => {
  const folder = mkdtempSync(join(tmpdir(), 'program-'));
  const program = join(folder, 'main.js');
  beforeAll(() => writeFileSync(program, PROGRAM));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('starts a program with the stores and nothing else of our environment, and stops it', async () => {
    process.env['SECRET_OF_THE_TESTS'] = 'x';
    const child = await (await startProcess(program)).waitReady();
    expect(child.logs).toBe(`mood good ${process.env['NATS_URL']}\n`);
    expect(await (await fetch(`${child.url}/environment`)).json()).not.toContain('SECRET_OF_THE_TESTS');
    expect(await child.stop()).toEqual({ code: null, signal: 'SIGTERM' });
    await expect(fetch(child.url)).rejects.toThrow();
  });

  it('throws with the logs when a program does not become ready', async () => {
    const child = await startProcess(program, { MOOD: 'bad' });
    await expect(child.waitReady()).rejects.toThrow(/main\.js: it ended with 3\nmood bad/);
    expect(await child.exited).toEqual({ code: 3, signal: null });
  });

  it('kills a program that does not stop, and throws', async () => {
    const child = await (await startProcess(program, { MOOD: 'stubborn' })).waitReady();
    await expect(child.stop(100)).rejects.toThrow(/did not stop within 100 ms\nmood stubborn.*\nno/);
    expect(await child.exited).toEqual({ code: null, signal: 'SIGKILL' });
  });

  it('kills, suspends and resumes a program', async () => {
    const child = await (await startProcess(program)).waitReady();
    child.signal('SIGSTOP');
    await expect(fetch(child.url, { signal: AbortSignal.timeout(200) })).rejects.toThrow();
    child.signal('SIGCONT');
    expect(await until(async () => (await fetch(child.url)).status)).toBe(503);
    child.signal('SIGSTOP');
    expect(await child.stop()).toEqual({ code: null, signal: 'SIGTERM' });
    const other = await (await startProcess(program)).waitReady();
    expect(await other.kill()).toEqual({ code: null, signal: 'SIGKILL' });
  });

  it('kills a program that does not become ready', async () => {
    const child = await (await startProcess(program, { MOOD: 'lazy' })).waitLogged('mood lazy');
    await expect(child.waitReady(200)).rejects.toThrow(/not so within 200 ms.*\nmood lazy/s);
    expect(await child.exited).toEqual({ code: null, signal: 'SIGKILL' });
  });

  it('ends every program when the test process has ended', async () => {
    const preloaded = ['--require', join(__dirname, 'die-with-parent.js'), program];
    const child = spawn(process.execPath, preloaded, {
      env: { HOST: '127.0.0.1', PORT: '0' },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  });
});
