// The pages of the coach, once their style is there. Where someone has to look first they say that, and no movement.
import type { JSX } from 'preact';
import { CareFirstPage } from '../pages/care-first-page.tsx';
import { styled } from '../player/style/styled.ts';
import { useCareNow } from '../state/care-now.ts';
import { Cards } from './cards-page.tsx';
import { Coach } from './coach-page.tsx';
import { Load } from './load-page.tsx';

export const CoachPage = styled(careFirst(Coach));
/** All cards, or one by its id. */
export const CardPage = styled(careFirst(Cards));
export const LoadPage = styled(careFirst(Load));

function careFirst<Props extends object>(Page: (props: Props) => JSX.Element | null): typeof Page {
  return (props) => {
    const now = useCareNow();
    return now === null ? <Page {...props} /> : <CareFirstPage {...now} />;
  };
}
