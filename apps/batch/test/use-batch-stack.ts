import { BatchStack } from './batch-stack';

/** Gives the suites of a file one {@link BatchStack}. Each test starts without questions and workers of another, and with valid answers. */
export function useBatchStack(use: (stack: BatchStack) => void): void {
  let stack: BatchStack;
  beforeAll(async () => {
    stack = await BatchStack.open();
    use(stack);
  });
  afterAll(() => stack.close());
  beforeEach(() => {
    stack.asked.length = 0;
    stack.answer = async () => ({});
  });
  afterEach(() => stack.stopWorkers());
}

/** @returns `wait`, which settles once `open` was called. */
export function gate(): { wait: () => Promise<void>; open: () => void } {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { wait: () => opened, open };
}
