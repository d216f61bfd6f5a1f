// The medicine page, and what Today shows of medicines, once their style is there.
import { styled } from '../player/style/styled.ts';
import { Medicines } from './medicines-page.tsx';
import { NextDose } from './next-dose-card.tsx';

export const MedicinesPage = styled(Medicines);
export const NextDoseCard = styled(NextDose);
