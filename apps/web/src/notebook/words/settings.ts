// Words for how a person tracks.
export const settingsWords = {
  title: 'How you track',
  hide: 'Hide the numbers',
  hideLine: 'You still choose a number, but lists and charts do not show it. For days when numbers weigh on you.',
  pause: 'Take a break',
  pauseLine: 'Nothing is asked while you pause, and nothing is lost. Pauses do not count as gaps.',
  pauseUntil: 'Until',
  pauseOpen: 'I come back',
  pauseDay: 'A day that I choose',
  pauseLast: 'Last day of the break',
  pauseStart: 'Start the break',
  pauseEnd: 'End the break',
  pausedSince: (from: string, until: string | null): string =>
    until === null ? `On a break since ${from}.` : `On a break from ${from} until ${until}.`,
  badUntil: 'Choose a day from today on.',
  hand: 'Hand that holds the phone in a flare',
  left: 'Left',
  right: 'Right',
  factors: 'Choose what you track',
  saved: 'Saved.',
} as const;
