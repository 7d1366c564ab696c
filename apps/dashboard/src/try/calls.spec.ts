import { spawnSync } from 'node:child_process';
import { CALLS, snippets } from './calls';

const [verify, lookup] = CALLS as [(typeof CALLS)[0], (typeof CALLS)[0]];
const BODY = { email: `o'hara"$HOME\`id\`\\n@normal.test` };

describe('snippets', () => {
  it('writes a body in curl so that no shell changes it', () => {
    const { curl } = snippets('http://127.0.0.1:1', verify, BODY);
    const { stdout } = spawnSync('sh', ['-c', `curl() { for last; do :; done; printf %s "$last"; }\n${curl}`], {
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toEqual(BODY);
  });

  it('writes it in the client as a literal of JavaScript', () => {
    const { client } = snippets('http://127.0.0.1:1', verify, BODY);
    const literal = /client\.verify\.email\(([^]*)\)\);$/.exec(client)?.[1] ?? '';
    expect(JSON.parse(literal)).toEqual(BODY);
  });

  it('asks for the steps of a search', () => {
    const { curl, client, Python } = snippets('http://127.0.0.1:1', lookup, { domain: 'normal.test' });
    expect([curl, Python].every((text) => text.includes('/v1/lookup?explain=true'))).toBe(true);
    expect(client).toContain('{ explain: true }');
  });
});
