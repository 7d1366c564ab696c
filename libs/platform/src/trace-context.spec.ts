import { continueTrace, traceIdOf } from './trace-context';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const PARENT = '00f067aa0ba902b7';
const WELL_FORMED = /^00-(?!0{32})[\da-f]{32}-(?!0{16})[\da-f]{16}-[\da-f]{2}$/;

describe('the trace of a call', () => {
  it.each([
    [`00-${TRACE}-${PARENT}-01`, '01'],
    [`00-${TRACE}-${PARENT}-00`, '00'],
    [`cc-${TRACE}-${PARENT}-03`, '01'],
    [`cc-${TRACE}-${PARENT}-02-what-comes`, '00'],
  ])('goes on with %s', (header, flags) => {
    const traceparent = continueTrace(header);
    expect(traceparent).toMatch(WELL_FORMED);
    expect(traceIdOf(traceparent)).toBe(TRACE);
    expect(traceparent).not.toContain(PARENT);
    expect(traceparent.endsWith(`-${flags}`)).toBe(true);
  });

  it.each([
    undefined,
    '',
    'ada@acme.test',
    `ff-${TRACE}-${PARENT}-01`,
    `00-${'0'.repeat(32)}-${PARENT}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `00-${TRACE.toUpperCase()}-${PARENT}-01`,
    `00-${TRACE}-${PARENT}-01x`,
    `00-${TRACE}-${PARENT}-01, 00-${TRACE}-${PARENT}-01`,
  ])('is new with %s', (header) => {
    const traceparent = continueTrace(header);
    expect(traceparent).toMatch(WELL_FORMED);
    expect(traceIdOf(traceparent)).not.toBe(TRACE);
    expect(continueTrace(header)).not.toBe(traceparent);
  });
});
