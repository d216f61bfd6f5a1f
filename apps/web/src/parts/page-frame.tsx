// What every page has: its one h1, its column, and the bar at the bottom with the main button.
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../app/context.ts';

/** The page's one heading. When the person came here, it takes the focus and gives the window its title. */
export function Heading({ children }: { children: ComponentChildren }): JSX.Element {
  const { router, words } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  // With the page itself: later, it would take the focus from where a waiting key has put it, and the next press is lost.
  useLayoutEffect(() => {
    document.title = words.pageTitle(heading.current?.textContent ?? '');
    // On the first page of a visit the focus stays where the browser has it.
    if (!router.hasMoved()) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [router, words]);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}

/** Reading goes on from the page's heading: for the skip link, and where a button goes away with what it did. */
export function focusHeading(): void {
  document.querySelector('h1')?.focus();
}

/** An ordinary page: heading, text, and a bar. */
export function PlainPage({
  title,
  bar,
  children,
}: {
  title: string;
  bar?: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="page">
      <div class="inner content">
        <div class="reading stack wide">
          <Heading>{title}</Heading>
          {children}
        </div>
      </div>
      {bar}
    </div>
  );
}

/** A part of a page under a heading of its own. */
export function Part({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="stack close">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** The bar at the bottom: always the same place for the main button. */
export function Bar({ buttons, lesser }: { buttons: ComponentChildren; lesser?: ComponentChildren }): JSX.Element {
  return (
    <div class="bar">
      <div class="inner">
        <div class="buttons">{buttons}</div>
        {lesser === undefined ? null : <div class="lesser">{lesser}</div>}
      </div>
    </div>
  );
}

/** A mistake in a form: ink text, a bar at the left, and the word "Check:". */
export function ErrorMessage({
  id,
  lead,
  children,
}: {
  id: string;
  lead: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <p class="error" id={id} role="alert">
      <b>{lead}</b> {children}
    </p>
  );
}
