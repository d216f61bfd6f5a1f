// Words around a clinician's plan beside the plan of the app.

export const clinicianWords = {
  title: 'From your clinician',
  lead: 'In their words. A danger sign comes first, whatever a plan says. Where the two plans differ, ask them.',
  kept: (day: string): string => `Kept on ${day}.`,
  change: 'Change or delete it',
} as const;
