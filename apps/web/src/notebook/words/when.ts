// Words for the day and time of an entry.
export const whenWords = {
  legend: 'When',
  today: 'Today',
  yesterday: 'Yesterday',
  other: 'Other day',
  dayLabel: 'Day',
  timeLabel: 'Time, if you know it',
  late: 'It will be marked as filled in later.',
  badDay: 'Choose a day that is not after today, such as yesterday.',
} as const;
