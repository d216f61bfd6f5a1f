// Stands on top of a page to read while help is needed now: that, and the way to it.
import type { JSX } from 'preact';
import { UrgencyShape } from './urgency.tsx';

export interface HelpNowProps {
  readonly says: string;
  readonly href: `#/${string}`;
  readonly link: string;
}

export function HelpNow({ says, href, link }: HelpNowProps): JSX.Element {
  return (
    <div class="worry help-now" role="alert">
      <UrgencyShape urgency="emergency" size={26} />
      <div>
        <p>{says}</p>
        <a class="lesser-link" href={href}>
          {link}
        </a>
      </div>
    </div>
  );
}
