// The pages of the player, and what Today asks the morning after or offers to go on with, once their style is there.
import { Exercise } from './exercise-page.tsx';
import { LeftOpen } from './left-open.tsx';
import { Morning } from './morning-card.tsx';
import { Session } from './session-page.tsx';
import { styled } from './style/styled.ts';

export const SessionPage = styled(Session);
export const ExercisePage = styled(Exercise);
export const MorningCard = styled(Morning);
export const LeftOpenCard = styled(LeftOpen);
