// English words of the letter and of the sheet of questions.

export const letterWords = {
  title: 'Letter for my appointment',
  to: (who: string): string => `To: ${who}`,
  anyone: 'the clinician who sees me',
  greeting: 'Hello,',
  ask: (word: string | null): string =>
    word === null
      ? 'I have pain in my upper back and would like you to look at it. This letter says what I noticed.'
      : `I have pain in my upper back and would like you to look at it. A self-check came to: ${word}. This letter says what I noticed.`,
  signs: 'Danger signs',
  advice: 'What the self-check advised',
  closing: (name: string): string => (name === '' ? 'Thank you for your time.' : `Thank you for your time. ${name}`),
} as const;

export const questionWords = {
  title: 'Questions for my appointment',
  when: (day: string, time: string): string => (time === '' ? day : `${day}, ${time}`),
  withWhom: (who: string): string => `With: ${who}`,
  mine: 'What I want to say',
  ideas: (text: string): string => `I think it is: ${text}`,
  concerns: (text: string): string => `I worry about: ${text}`,
  hopes: (text: string): string => `I hope for: ${text}`,
  /** Asked by anyone with this pain; each helps to decide what is next. */
  usual: [
    'What do you think my pain comes from, and what speaks against something serious?',
    'What can I do myself, and what should I leave out for now?',
    'When should it be better, and what do we do if it is not?',
    'Which signs should bring me back sooner, and where do I go then?',
  ],
  scan: 'Would a scan or a blood test change what we do?',
  medicine: 'Do my medicines fit together, and how long may I take them?',
  cause: (name: string): string => `The self-check could not rule out: ${name}. How do we make sure?`,
} as const;
