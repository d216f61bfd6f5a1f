// Words of the short page for bad moments: as few as possible.
export const flareWords = {
  title: 'Flare',
  pain: 'Pain now',
  places: 'Where, as last time',
  medicine: 'Medicine taken',
  medicineOf: (what: string): string => `${what} taken`,
  someMedicine: 'Medicine, name to follow',
  heat: 'Heat',
  danger: 'Something new or worrying',
  dangerDone: (count: number): string => (count === 0 ? 'Nothing new' : `${count} ticked`),
  save: 'Save',
  saveNumber: (value: number): string => `Save ${value}`,
  missing: 'Tap something first: a number, a place, or what you took.',
  left: 'Left hand',
  right: 'Right hand',
  saved: 'Saved. The rest can wait.',
} as const;
