// Words of sharing, and of what a clinician sends back.

export const shareWords = {
  title: 'Share, or open what came back',
  lead: 'Everything on the page as a file that clinics can read (FHIR R4). You choose how it travels. Nothing is sent from here.',
  how: 'How to hand it over',
  sealed: 'A sealed file and a code',
  sealedLine:
    'The file is locked. Hand it over by mail or stick, and let the code be scanned from your screen. Neither opens without the other.',
  plain: 'A plain file',
  plainLine: 'Anyone who has it can read it.',
  identity: 'Who you are',
  identityLine: 'None of it is needed.',
  name: 'Your name, as on the page',
  sex: 'Your sex',
  year: 'Your year of birth',
  ends: 'The link ends',
  endsLine: 'A server that holds the file later gives it no more after that. A file in someone’s hands stays.',
  endsAfter: { never: 'Never', day: 'In one day', week: 'In a week', month: 'In 30 days' },
  make: 'Make the file',
  made: 'The file is made. Now let the code be scanned, or copy the link.',
  code: 'QR code with the key to the sealed file',
  link: 'The link',
  copy: 'Copy the link',
  copied: 'Copied.',
  label: 'Upper back pain: report',
  file: { sealed: 'rhomboid-sealed.jwe', plain: 'rhomboid-fhir.json' },

  receive: 'Open what came back',
  receiveLine:
    'A plan from your clinician, or a summary of your record (IPS). It is read on this device. Nothing of it counts before you say so.',
  choose: 'Choose the file',
  linkField: 'The link, where the file is sealed',
  tooLarge: 'The file is larger than 20 MB. Ask for a smaller one.',
  unreadable: 'The file cannot be read. Save it on this device first, then choose it again.',
  notJson: 'This is no FHIR file: it is not JSON. Ask for an export as FHIR R4, JSON.',
  needsLink: 'The file is sealed. Put the link that came with it into the field below, then choose it again.',
  read: 'What the file says',
  nothing: 'There is nothing in it that can be used here.',
  confirm: 'Your record says yes to these. Tick what is right.',
  medicines: 'Medicines that you take. Tick what is right.',
  from: (text: string): string => `in the record: “${text}”`,
  keep: 'Keep what is ticked',
  kept: 'Kept.',
  planKeep: 'Keep the plan',
  planKeepLine:
    'It then stands beside your plan here. What the app knows of it comes first, and what it says not to do stays out. What is not safe for you now stays out, too.',
  planKept: 'The plan is kept.',
  planThere: 'You keep this plan. It stands beside your plan here.',
  planOwn: 'This is the plan that the app proposed, as it went out. Nothing in it is new.',
  planWaits: 'Your last answers say to see someone first. The app’s plan waits until then.',
  planUnsafe: (name: string, text: string): string =>
    `The app leaves out “${name}” for now. ${text} Ask your clinician.`,
  entries: (count: number): string => `It holds ${count === 1 ? 'one entry' : `${count} entries`} of a notebook`,
  already: (count: number): string =>
    count === 1
      ? 'One of them is here already, and stays as it is.'
      : `${count} of them are here already, and stay as they are.`,
  entriesKeep: (count: number): string => (count === 1 ? 'Add the new entry' : `Add the ${count} new entries`),
  entriesKept: (count: number): string => (count === 1 ? 'One entry is added.' : `${count} entries are added.`),
  check: (count: number): string => `It holds a check with ${count} answers. Your own check stays as it is.`,
  left: 'Left out, and why',
} as const;
