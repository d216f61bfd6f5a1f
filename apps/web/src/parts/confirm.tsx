// A question that must be answered before something is lost. The browser's own dialog keeps the focus inside.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useApp } from '../app/context.ts';
import { focusHeading } from './page-frame.tsx';

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
  const said = useId();
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  const closed = (): void => {
    onClose();
    // The browser gives the focus back to the button that asked; where that has gone, it leaves it in here, or, once it has
    // drawn the page again, nowhere.
    const active = document.activeElement;
    if (active === document.body || dialog.current?.contains(active) === true) focusHeading();
  };
  return (
    <dialog ref={dialog} aria-labelledby={heading} aria-describedby={said} onClose={closed}>
      <div class="stack">
        <h2 id={heading}>{title}</h2>
        <p id={said}>{line}</p>
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
