import { render } from './output';

const RESULT = {
  ok: true,
  keys: [
    { key_id: 'a', scopes: ['verify', 'batch'], expires_at: null },
    { key_id: 'bbbbbb', scopes: ['all'], expires_at: new Date(0) },
  ],
  allow_ip: [],
};

describe('render', () => {
  it('prints one line of JSON', () => {
    expect(render({ account_id: 'a\nb' }, true)).toBe('{"account_id":"a\\nb"}');
    expect(JSON.parse(render(RESULT, true))).toMatchObject({
      keys: [{ expires_at: null }, { expires_at: '1970-01-01T00:00:00.000Z' }],
    });
  });

  it('prints fields, and a table for a list of things', () => {
    expect(render(RESULT, false)).toBe(
      [
        'ok: true',
        'key_id  scopes         expires_at',
        'a       verify, batch  -',
        'bbbbbb  all            1970-01-01T00:00:00.000Z',
        'allow_ip: none',
      ].join('\n'),
    );
  });
});
