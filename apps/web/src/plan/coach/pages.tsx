// The pages of the coach, once their style is there.
import { styled } from '../player/style/styled.ts';
import { Cards } from './cards-page.tsx';
import { Coach } from './coach-page.tsx';
import { Load } from './load-page.tsx';

export const CoachPage = styled(Coach);
/** All cards, or one by its id. */
export const CardPage = styled(Cards);
export const LoadPage = styled(Load);
