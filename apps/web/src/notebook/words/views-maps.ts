// Words of the maps over time.
export const mapsWords = {
  title: 'Where it hurt',
  lead: 'Each place is filled by its mean strength. Dots are mild, lines medium, a grid strong.',
  names: { first: 'First', average: 'Average', now: 'Now' },
  views: { back: 'Back', front: 'Front', 'left-hand': 'Left hand', 'right-hand': 'Right hand' },
  seen: {
    back: 'Seen from behind: left is on the left.',
    front: 'Seen from the front: your left is on the right.',
    'left-hand': 'The back of the left hand.',
    'right-hand': 'The back of the right hand.',
  },
  /** What stands in the upper corners of the pictures. */
  sides: { back: ['Left', 'Right'], front: ['Right', 'Left'], 'left-hand': [], 'right-hand': [] },
  sideNames: { left: 'left', right: 'right' },
  sided: (place: string, side: string): string => `${place}, ${side}`,
  list: 'The same as a list',
  place: 'Place',
  days: 'Days it hurt',
  daysOf: (days: number, of: number): string => `${days} of ${of}`,
  empty: 'No place was shown in this time.',
  emptyLine: 'Show where it hurts with your next pain entry, or choose a longer period.',
  emptyMain: 'Write down your pain',
  picture: (name: string, view: string, places: string): string => `${name}, ${view}: ${places}`,
  placeOf: (place: string, strength: string): string => `${place} ${strength}`,
  outOf: 'A day on which a place was left out counts as 0 for it.',
} as const;
