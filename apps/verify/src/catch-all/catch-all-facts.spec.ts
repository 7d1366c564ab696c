import { type CatchAllFacts, likelihoodOf, NOT_CATCH_ALL, signatureOf } from './catch-all-facts';

const reply = (text: string, code = 250, enhanced = '2.1.5') => ({ code, enhanced, text });

describe('signatureOf', () => {
  it('is the same for addresses that are answered alike', () => {
    const first = signatureOf(reply('<Ada@x.test>... Recipient ok b8-20020a17si9.14 - gsmtp'), 'ada@x.test');
    expect(signatureOf(reply('<zq@x.test>... Recipient ok c7-10020a99aq1.2 - gsmtp'), 'zq@x.test')).toBe(first);
    expect(signatureOf(reply('ada ok'), 'ada@x.test')).toBe(signatureOf(reply('zoe ok'), 'zoe@x.test'));
  });

  it('differs where words, code or enhanced code do', () => {
    const first = signatureOf(reply('Ok'), 'a@x.test');
    for (const other of [reply('Ok, will forward'), reply('Ok', 251), reply('Ok', 250, '2.1.0')])
      expect(signatureOf(other, 'a@x.test')).not.toBe(first);
  });
});

describe('likelihoodOf', () => {
  const facts: CatchAllFacts = { ...NOT_CATCH_ALL, catchAll: true, signatures: ['250 ok'] };

  it.each<[string, CatchAllFacts, string]>([
    ['250 ok', facts, 'possible'],
    ['251 forwarded', facts, 'likely'],
    ['250 ok', { ...facts, distinctReplies: true }, 'unlikely'],
    ['250 ok', { ...facts, lookAlikeRefused: true }, 'likely'],
  ])('%s under %j: %s', (signature, known, likelihood) => {
    expect(likelihoodOf(signature, known)).toBe(likelihood);
  });
});
