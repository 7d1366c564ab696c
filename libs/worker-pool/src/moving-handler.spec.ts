import { invalidInput } from '@modernleads/contracts';
import { transferableSymbol, valueSymbol } from 'piscina';
import { movingHandler } from './moving-handler';

const began = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT));
const handle = movingHandler(
  (size: number) => {
    if (size === 0) throw invalidInput([{ field: 'size', issue: 'is 0' }]);
    return { bytes: new Uint8Array(size) };
  },
  ({ bytes }) => [bytes.buffer],
);

it('the bytes of the output move', () => {
  const reply = handle({ input: 3, began });
  expect(reply).toMatchObject({ [valueSymbol]: { value: { bytes: new Uint8Array(3) } } });
  expect(reply).toMatchObject({ [transferableSymbol]: [new ArrayBuffer(3)] });
});

it('a refusal is a reply as of any handler', () => {
  expect(handle({ input: 0, began })).toMatchObject({ refused: { code: 'invalid_input' } });
});
