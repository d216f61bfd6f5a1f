// Words of the plan on Today.
export const todayPlanWords = {
  title: 'Your plan today',
  begin: 'Your check is done. A plan says what to do today, tomorrow and next week.',
  beginLink: 'Make a plan',
  going: 'How it goes',
} as const;
