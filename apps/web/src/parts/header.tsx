// The top of every page: the mark or Back, the pages, and Get help always in the same place.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useApp } from '../app/context.ts';
import type { Route } from '../app/route.ts';
import { LineIcon } from './icons.tsx';
import { Mark } from './mark.tsx';
import { focusHeading } from './page-frame.tsx';
import { PlaceLinks } from './tab-bar.tsx';
import { UrgencyShape } from './urgency.tsx';

/** Safari before 17 has no popover: there the menu is a part of the page, shown and hidden. */
const POPS_UP = 'popover' in HTMLElement.prototype;

export interface HeaderProps {
  /** Where Back leads; null on pages that begin a way. */
  readonly back: Route | null;
  readonly backLabel?: string;
  /** The page has the tabs: on a phone they take the place of the menu. */
  readonly tabs?: boolean;
}

/** The header. Inside the check and on side pages the narrow one shows Back in place of the mark. */
export function Header({ back, backLabel, tabs = false }: HeaderProps): JSX.Element {
  const { words } = useApp();
  const inside = back !== null;
  return (
    <>
      <header class={inside ? 'header ruled' : 'header'}>
        <div class="inner">
          {inside && (
            <div class="narrow">
              <BackButton to={back} label={backLabel ?? words.header.back} />
            </div>
          )}
          <a class={inside ? 'brand wide' : 'brand'} href="#/" aria-label={words.header.home}>
            <Mark />
            <span>{words.name}</span>
          </a>
          <nav class="links" aria-label={words.header.navigation}>
            <PlaceLinks />
          </nav>
          {!inside && !tabs && <Menu />}
          <HelpLink wideOnly={!inside && !tabs} />
        </div>
      </header>
      {inside && (
        <div class="inner back-row">
          <BackButton to={back} label={backLabel ?? words.header.back} />
        </div>
      )}
    </>
  );
}

function BackButton({ to, label }: { to: Route; label: string }): JSX.Element {
  const { router } = useApp();
  return (
    <button type="button" class="quiet" onClick={() => router.back(to)}>
      <LineIcon name="back" size={20} />
      {label}
    </button>
  );
}

function HelpLink({ wideOnly }: { wideOnly: boolean }): JSX.Element {
  const { words } = useApp();
  return (
    <a class={wideOnly ? 'quiet help wide' : 'quiet help'} href="#/help">
      <UrgencyShape urgency="emergency" size={22} />
      {words.header.help}
    </a>
  );
}

function Menu(): JSX.Element {
  const { words } = useApp();
  const [shown, show] = useState(POPS_UP);
  return (
    <div class="narrow">
      <button type="button" class="quiet" popovertarget="menu" onClick={() => show(POPS_UP || !shown)}>
        <LineIcon name="menu" />
        {words.header.menu}
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a link that is pressed by key is clicked, too. */}
      <nav
        id="menu"
        class="menu"
        popover="auto"
        hidden={!shown}
        onClick={({ currentTarget }) => currentTarget.hidePopover?.()}
        aria-label={words.header.menu}
      >
        <PlaceLinks />
        <a href="#/help">{words.header.help}</a>
      </nav>
    </div>
  );
}

/** For those who use the keyboard: past the header. */
export function SkipLink({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <button type="button" class="skip" onClick={focusHeading}>
      {children}
    </button>
  );
}
