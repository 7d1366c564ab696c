import { useState } from 'react';
import { Button } from './button';

/** A text to be copied, whole and selectable. */
export function Copyable(props: { text: string; what: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = (): void => {
    navigator.clipboard.writeText(props.text).then(
      () => setState('copied'),
      () => setState('refused'),
    );
  };
  return (
    <div className="flex flex-col items-start gap-2">
      <pre tabIndex={0} className="w-full overflow-x-auto rounded-md bg-sunken p-3 text-sm whitespace-pre-wrap break-all">
        {props.text}
      </pre>
      <Button onClick={copy}>Copy {props.what}</Button>
      <p role="status" className="text-sm text-muted">
        {state === 'copied' && 'Copied.'}
        {state === 'refused' && 'The browser does not allow it: select the text and copy it.'}
      </p>
    </div>
  );
}
