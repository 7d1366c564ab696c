import { canonicalMailbox } from './mailbox';

describe('canonicalMailbox', () => {
  it.each([
    ['Ada.Lovelace@Acme.TEST', 'ada.lovelace@acme.test'],
    ['"ada.lovelace"@acme.test', 'ada.lovelace@acme.test'],
    ['"ada\\.lovelace"@acme.test.', 'ada.lovelace@acme.test'],
    ['ａｄａ@acme.test', 'ada@acme.test'],
    ['ada@bücher.test', 'ada@xn--bcher-kva.test'],
    ['ada@XN--BCHER-KVA.test', 'ada@xn--bcher-kva.test'],
    ['jörg@bücher.test', 'jörg@xn--bcher-kva.test'],
    ['a.d.a+news@googlemail.com', 'ada@gmail.com'],
    ['"A.da+x"@GMAIL.com', 'ada@gmail.com'],
    ['ada+x@me.com', 'ada@icloud.com'],
    ['a_d-a.x+y@protonmail.com', 'adax@proton.me'],
    ['ada+x@outlook.com', 'ada@outlook.com'],
    ['shop@ada.fastmail.com', 'ada@fastmail.com'],
    ['ada+shop@fastmail.com', 'ada@fastmail.com'],
    ['+ada@gmail.com', '+ada@gmail.com'],
  ])('of %j is %j', (address, canonical) => {
    expect(canonicalMailbox(address)).toBe(canonical);
    expect(canonicalMailbox(canonical)).toBe(canonical);
  });

  it.each([
    ['ada+x@acme.test', 'ada@acme.test'],
    ['a.da@acme.test', 'ada@acme.test'],
    ['a.da@icloud.com', 'ada@icloud.com'],
    ['a.da@outlook.com', 'ada@outlook.com'],
    ['ada@outlook.com', 'ada@hotmail.com'],
    ['a.da@fastmail.com', 'ada@fastmail.com'],
    ['ada@mail.acme.test', 'ada@acme.test'],
    ['ada@x.gmail.com', 'ada@gmail.com'],
  ])('tells %j from %j', (one, other) => expect(canonicalMailbox(one)).not.toBe(canonicalMailbox(other)));
});
