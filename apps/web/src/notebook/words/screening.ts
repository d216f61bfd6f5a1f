// Words around the danger signs that an entry brings up. Medical sentences come with the knowledge.
export const screeningWords = {
  title: 'Let us check this',
  lead: 'A few questions, then you know what to do. Answer for what is new, not for the old pain.',
  enough: 'Show me the answer now',
  saved: 'What you wrote is saved.',
  notSaved: 'What you wrote could not be saved yet. This check works all the same.',
  back: 'Back to today',
  whole: 'Go through the whole check',
  recorded: 'Your notebook keeps what was asked and answered.',
  nothing: 'There is nothing to check for this entry any more.',
} as const;
