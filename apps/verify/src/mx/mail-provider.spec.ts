import fc from 'fast-check';
import { mailProviderOf, NAMED_PROVIDERS } from './mail-provider';

describe('the provider of an MX host', () => {
  it.each([
    ['aspmx.l.google.com', 'google'],
    ['ALT4.ASPMX.L.GOOGLE.COM.', 'google'],
    ['aspmx2.googlemail.com', 'google'],
    ['acme-test.mail.protection.outlook.com', 'microsoft'],
    ['acme-test.a-v1.mx.microsoft', 'microsoft'],
    ['outlook-com.olc.protection.outlook.com', 'outlook'],
    ['mta5.am0.yahoodns.net', 'yahoo'],
    ['mx-aol.mail.gm0.yahoodns.net', 'yahoo'],
    ['mx01.mail.icloud.com', 'icloud'],
    ['mxa-00000001.gslb.pphosted.com', 'proofpoint'],
    ['mx1-us1.ppe-hosted.com', 'proofpoint'],
    ['eu-smtp-inbound-1.mimecast.com', 'mimecast'],
    ['us-smtp-inbound-2.mimecast.com', 'mimecast'],
    ['d1.a.ess.de.barracudanetworks.com', 'barracuda'],
    ['mx1.hc1-1.eu.iphmx.com', 'cisco'],
    ['cluster1.eu.messagelabs.com', 'symantec'],
    ['mx00.emig.gmx.net', 'gmx'],
    ['mx-ha02.web.de', 'gmx'],
    ['mx00.kundenserver.de', 'ionos'],
    ['mxbiz1.qq.com', 'qq'],
    ['qiye163mx01.mxmail.netease.com', 'netease'],
    ['in1-smtp.messagingengine.com', 'fastmail'],
    ['inbound-smtp.eu-west-1.amazonaws.com', 'amazon'],
    ['mfsmax.docomo.ne.jp', 'docomo'],
  ])('%s is of %s', (host, id) => {
    expect(mailProviderOf(host).id).toBe(id);
    expect(mailProviderOf(host).name).toEqual(expect.any(String));
    expect(NAMED_PROVIDERS.has(id)).toBe(true);
  });

  it.each([
    ['mx1.acme.co.uk', 'acme.co.uk'],
    ['mx1.mail.normal.test', 'normal.test'],
    ['Normal.TEST.', 'normal.test'],
    ['mx.acme.github.io', 'github.io'],
    ['mx.xn--bcher-kva.test', 'xn--bcher-kva.test'],
    ['notgoogle.com', 'notgoogle.com'],
    ['google.com.evil.test', 'evil.test'],
    ['ec2-192-0-2-1.compute-1.amazonaws.com', 'amazonaws.com'],
    ['localhost', 'localhost'],
    ['co.uk', 'co.uk'],
  ])('%s is of its registrable domain %s', (host, id) => {
    expect(mailProviderOf(host)).toEqual({ id, name: null });
  });

  it('is the same for every host of a domain, however deep and however it is written', () => {
    const label = fc.stringMatching(/^[a-z\d]([a-z\d-]{0,8}[a-z\d])?$/);
    const domain = fc.constantFrom('l.google.com', 'mail.protection.outlook.com', 'normal.test', 'acme.co.uk');
    fc.assert(
      fc.property(domain, fc.array(label, { maxLength: 4 }), (base, labels) => {
        const host = [...labels, base].join('.');
        expect(mailProviderOf(host)).toEqual(mailProviderOf(base));
        expect(mailProviderOf(`${host.toUpperCase()}.`)).toEqual(mailProviderOf(base));
      }),
    );
  });

  it('has an answer for whatever the DNS may say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 260 }), (host) => {
        expect(typeof mailProviderOf(host).id).toBe('string');
      }),
    );
  });
});
