import { IsString, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import * as contracts from './index';
import { type Rpc, rpc, rpcsOf } from './rpc';

class Question {
  @IsString()
  domain!: string;
}
class Person {
  @IsString()
  email!: string;
}
class Page {
  @ValidateNested({ each: true })
  @Type(() => Person)
  people!: Person[];
}
class Secret {
  @IsString()
  secret!: string;
}
class Secrets {
  @ValidateNested()
  @Type(() => Secret)
  held!: Secret;
}

const message = {
  subject: 'nowhere.v1.question',
  callers: ['gateway' as const],
  request: Question,
  reply: Question,
  deadlineMs: 1,
};

describe('a message', () => {
  it('says whom it tells of, or that it tells of nobody', () => {
    // @ts-expect-error without `suppression` it is no message
    const silent: Rpc = message;
    expect(silent).not.toHaveProperty('suppression');
    // @ts-expect-error who names people also says what is answered instead
    const half: Rpc = { ...message, suppression: { subjects: () => [] } };
    expect(half).toBeDefined();
    expect(rpc({ ...message, suppression: 'nobody' }).suppression).toBe('nobody');
    expect(rpcsOf('nowhere')).toHaveLength(1);
  });

  it.each([
    ['its request', Person, Question],
    ['its reply', Question, Person],
    ['what its reply is made of', Question, Page],
  ])('cannot tell of nobody where %s has a field that identifies a person', (_where, request, reply) => {
    expect(() =>
      rpc<object, object>({ ...message, subject: 'nowhere.v1.person', request, reply, suppression: 'nobody' }),
    ).toThrow('message nowhere.v1.person tells of people (email): say whom in its `suppression`');
    expect(rpcsOf('nowhere').map(({ subject }) => subject)).not.toContain('nowhere.v1.person');
  });

  it('does not tell a secret in clear', () => {
    const secret = { ...message, subject: 'nowhere.v1.secret', suppression: 'nobody' as const };
    const inReply = { ...secret, reply: Secret };
    expect(() => rpc<object, object>(inReply)).toThrow(
      'message nowhere.v1.secret tells secrets (secret): name them in its `sealed`',
    );
    expect(() => rpc<object, object>({ ...secret, request: Secret })).toThrow('tells secrets (secret)');
    expect(() => rpc<object, object>({ ...secret, reply: Secrets, sealed: ['held'] })).toThrow('tells secrets (held.secret)');
    expect(() => rpc<object, object>({ ...secret, sealed: ['nothing'] })).toThrow('seals nothing, which its reply does not have');
    expect(rpc<object, object>({ ...inReply, sealed: ['secret'] }).sealed).toEqual(['secret']);
  });

  it('is declared once', () => {
    const { verifyEmail } = contracts;
    expect(() => rpc(verifyEmail)).toThrow('message declared twice: verify.v1.email');
  });
});

it('about people withholds a reply in which nobody is found, whoever is asked about', () => {
  const requests: Record<string, object> = {
    'verify.v1.email': { email: 'ada@acme.test' },
    'verify.v1.first_of': { candidates: ['ada@acme.test'], max_probes: 1 },
    'lookup.v1.person': { first_name: 'Ada', last_name: 'Lovelace', domain: 'acme.test' },
  };
  const personal = ['verify', 'lookup', 'batch', 'webhook-dispatcher']
    .flatMap(rpcsOf)
    .filter(({ suppression }) => typeof suppression === 'object');
  expect(personal.map(({ subject }) => subject).sort()).toEqual(Object.keys(requests).sort());
  for (const { subject, suppression } of personal) {
    if (typeof suppression === 'string') continue;
    const request = requests[subject] as object;
    expect(suppression.subjects(request)).not.toEqual([]);
    const withheld = suppression.withheld(request);
    expect(JSON.stringify({ ...withheld, email: undefined })).not.toMatch(/ada|"(found|valid)"/i);
  }
});
