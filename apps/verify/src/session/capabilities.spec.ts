import { capabilitiesOf } from './capabilities';

const of = (text: string) => capabilitiesOf({ code: 250, text });

describe('capabilitiesOf', () => {
  it('reads the keywords of all lines, in any case and with parameters', () => {
    expect(of('mx.test greets you\nPIPELINING\nSIZE 1000\nstarttls\nSMTPUTF8')).toEqual({
      pipelining: true,
      startTls: true,
      smtpUtf8: true,
    });
    expect(of('mx.test\nPipelining\r\nSTARTTLS please')).toMatchObject({ pipelining: true, startTls: true, smtpUtf8: false });
  });

  it.each(['PIPELINING', 'mx.test STARTTLS', 'mx.test\nXPIPELINING\nNO STARTTLS\nSMTPUTF8X', ''])('finds none in %j', (text) => {
    expect(of(text)).toEqual({ pipelining: false, startTls: false, smtpUtf8: false });
  });
});
