import { createHmac } from 'node:crypto';
import { Pool } from 'undici';
import { playRole } from '../role';

/** One delivery as it is to be sent. */
export interface Post {
  readonly path: string;
  readonly deliveryId: string;
  readonly body: string;
  readonly secret: string;
}

export interface FloorTask {
  readonly port: number;
  readonly posts: readonly Post[];
  readonly connections: number;
}

/** Seconds that all requests took. */
export function play(): Promise<void> {
  return playRole<FloorTask, number>(Promise.resolve(), postAll);
}

/** Signs and sends deliveries with an HTTP client, without claims, checks and records. */
async function postAll({ port, posts, connections }: FloorTask): Promise<number> {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections });
  const from = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let own = next++; own < posts.length; own = next++) await post(pool, posts[own] as Post);
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - from) / 1_000;
  await pool.close();
  return seconds;
}

async function post(pool: Pool, { path, deliveryId, body, secret }: Post): Promise<void> {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const standardKey = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const headers = {
    'content-type': 'application/json',
    'x-modernleads-signature': createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex'),
    'x-modernleads-timestamp': timestamp,
    'x-modernleads-delivery': deliveryId,
    'webhook-id': deliveryId,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${createHmac('sha256', standardKey).update(`${deliveryId}.${timestamp}.${body}`).digest('base64')}`,
  };
  const answer = await pool.request({ path, method: 'POST', headers, body });
  await answer.body.dump();
  if (answer.statusCode !== 204) throw new Error(`the receiver answered ${answer.statusCode}`);
}
