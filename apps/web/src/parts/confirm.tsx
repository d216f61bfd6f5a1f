// A question that must be answered before something is lost. The browser's own dialog keeps the focus inside.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useApp } from '../app/context.ts';

export interface ConfirmProps {
  readonly open: boolean;
  readonly title: string;
  readonly line: string;
  readonly onClose: () => void;
  /** The buttons, most careful first; "Cancel" is added. */
  readonly children: ComponentChildren;
}

export function Confirm({ open, title, line, onClose, children }: ConfirmProps): JSX.Element {
  const { words } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={onClose}>
      <div class="stack">
        <h2 id={heading}>{title}</h2>
        <p>{line}</p>
        <div class="stack close">
          {children}
          <button type="button" class="lesser-link" onClick={onClose}>
            {words.settings.cancel}
          </button>
        </div>
      </div>
    </dialog>
  );
}
