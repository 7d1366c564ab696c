import { urlIssue } from './endpoint-url';

describe('urlIssue', () => {
  it.each([
    'https://crm.example.com/hooks?x=1',
    'http://crm.example.com',
    'https://crm.example.com:8443/',
    'http://203.0.114.1:80/',
  ])('has nothing against %s', (url) => expect(urlIssue(url)).toBeUndefined());

  it.each([
    ['', /^must be an address/],
    ['crm.example.com', /^must be an address/],
    ['ftp://crm.example.com/', /^must be an address/],
    ['javascript:alert(1)', /^must be an address/],
    ['file:///etc/passwd', /^must be an address/],
    ['https://ada:secret@crm.example.com/', /^must not carry a user name/],
    ['https://crm.example.com:25/', /^must not use port 25/],
    ['http://crm.example.com:22/', /^must not use port 22/],
  ])('refuses %s', (url, issue) => expect(urlIssue(url)).toMatch(issue));
});
