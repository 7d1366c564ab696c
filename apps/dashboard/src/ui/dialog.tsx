import { Dialog as Base } from '@base-ui/react/dialog';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './button';

/**
 * A dialog with a name, which Escape and "Close" close. What follows in its place, such as a secret after a form, is another content of the same dialog:
 * of two dialogs, the one that closes would give the focus back to the page while the other opens.
 */
export function Dialog(props: { title: string; open: boolean; onClose: () => void; children: ReactNode }) {
  const popup = useRef<HTMLDivElement>(null);
  // The element that had the focus may have gone with the content before.
  useEffect(() => {
    if (popup.current && !popup.current.contains(document.activeElement)) popup.current.focus();
  }, [props.title]);
  return (
    <Base.Root open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 bg-black/50" />
        <Base.Popup
          ref={popup}
          tabIndex={-1}
          className="fixed inset-x-3 top-[6vh] mx-auto flex max-h-[88vh] max-w-lg flex-col gap-4 overflow-y-auto rounded-xl border border-line bg-surface p-6 text-text shadow-xl"
        >
          <div className="flex items-start justify-between gap-3">
            <Base.Title className="text-lg font-semibold tracking-tight">{props.title}</Base.Title>
            <Button onClick={props.onClose}>Close</Button>
          </div>
          {props.children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
