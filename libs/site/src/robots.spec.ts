import { allows, relevantLines } from './robots';

const may = (text: string, path: string) => allows(relevantLines(text, 'ModernLeads'), `https://acme.test${path}`, 'ModernLeads');

describe('robots.txt', () => {
  it('keeps the groups that name the product, in any letter case, and those of all', () => {
    const text =
      'User-Agent: Other\nDisallow: /a\n\nuser-agent: MODERNLEADS/1.0\nuser-agent: x\nAllow: /b\nDisallow: /\nUser-agent: *\ndisallow: /c # all';
    expect(relevantLines(text, 'ModernLeads').split('\n')).toEqual([
      'user-agent: modernleads',
      'allow: /b',
      'user-agent: modernleads',
      'disallow: /',
      'user-agent: *',
      'disallow: /c',
    ]);
    expect(['/a', '/b', '/c'].map((path) => may(text, path))).toEqual([false, true, false]);
  });

  it.each([
    ['', true],
    ['disallow: /', true],
    ['user-agent: other\ndisallow: /', true],
    ['user-agent: *\ndisallow: /', false],
    ['user-agent: *\ndisallow: /\nuser-agent: modernleads\nallow: /', true],
    ['user-agent: *\rdisallow: /a**b$', true],
    ['user-agent: *\r\ncrawl-delay: 1\r\ndisallow: /', false],
    ['user-agent: *\nsitemap: https://acme.test/\nuser-agent: other\ndisallow: /', true],
    [`user-agent: *\ndisallow: /${'a'.repeat(3_000)}`, true],
  ])('%j', (text, allowed) => expect(may(text, '/a')).toBe(allowed));
});
