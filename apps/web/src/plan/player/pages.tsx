// The pages of the player, and what Today asks the morning after, once their style is there.
import { Exercise } from './exercise-page.tsx';
import { Morning } from './morning-card.tsx';
import { Session } from './session-page.tsx';
import { styled } from './style/styled.ts';

export const SessionPage = styled(Session);
export const ExercisePage = styled(Exercise);
export const MorningCard = styled(Morning);
