import * as contracts from './index';

const { busUsers, natsConfiguration } = contracts;
const users = busUsers();
const of = (name: string) => users.find((user) => user.name === name) ?? { publish: [], subscribe: [] };

describe('a user of the message bus', () => {
  it('answers the messages of its service as a member of its queue group, and hears nothing else but its own inbox', () => {
    expect(of('verify').subscribe).toEqual([
      'verify.v1.email verify',
      'verify.v1.first_of verify',
      'verify.v1.sending_state verify',
    ]);
    expect(of('gateway').subscribe).toEqual(['_INBOX.gateway.*.>']);
    for (const { name, subscribe } of users)
      for (const subject of subscribe)
        expect(subject).toMatch(new RegExp(`^(${name}\\.v\\d+\\.\\w+ ${name}|_INBOX\\.${name}\\.\\*\\.>)$`));
  });

  it('asks what names it among its callers, and replies where it is asked: nothing else', () => {
    expect(of('verify').publish).toEqual(['_INBOX.batch.verify.>', '_INBOX.gateway.verify.>', '_INBOX.lookup.verify.>']);
    expect(of('lookup').publish).toEqual([
      'verify.v1.email',
      'verify.v1.first_of',
      '_INBOX.batch.lookup.>',
      '_INBOX.gateway.lookup.>',
    ]);
    expect(of('admin').publish.filter((subject) => !subject.startsWith('webhook-dispatcher.v1.'))).toEqual([
      'qualify.v1.put_context',
    ]);
    expect(of('admin').publish).not.toContain('webhook-dispatcher.v1.reveal_secret');
  });

  it('that may publish nothing is denied everything: an empty list of nats-server allows everything', () => {
    const text = natsConfiguration([{ name: 'web-listener', publish: [], subscribe: ['>'] }]);
    expect(text).toMatch(/publish: \{ deny: \[">"\] \}/);
    expect(text).toContain('password: $NATS_PASSWORD_WEB_LISTENER\n');
  });
});
