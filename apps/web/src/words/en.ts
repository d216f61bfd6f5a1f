// The app's own words in English. Medical sentences are not here: they come with the knowledge release.
import { chanceInTen, day, list, plural } from './format.ts';

const LOCALE = 'en-GB';

/** Every sentence of the app. Other languages satisfy the type of this one. */
export const en = {
  locale: LOCALE,
  name: 'Rhomboid',
  pageTitle: (heading: string): string => `${heading} – Rhomboid`,
  errorTitle: (heading: string): string => `Check: ${heading}`,
  day: (value: string): string => day(value, LOCALE),
  list: (items: readonly string[]): string => list(items, LOCALE),

  header: {
    skip: 'Skip to the main part',
    home: 'Rhomboid, to the start',
    help: 'Get help',
    menu: 'Menu',
    back: 'Back',
    navigation: 'Pages',
    today: 'Today',
    plan: 'Plan',
    notebook: 'Notebook',
    check: 'Check',
    checks: 'Your checks',
    library: 'Library',
    about: 'About and sources',
    settings: 'Settings',
  },

  start: {
    title: 'Upper back pain: find your next step',
    lead: 'Answer some questions and show where it hurts. You get one clear next step, and the reasons for it.',
    facts: ['About 5 minutes. Stop any time.', 'No account. It stays on this device.', 'Works without internet.'],
    begin: 'Start the check',
    resume: 'Continue your check',
    result: 'See your result',
    again: 'Start a new check',
    notebook: 'Open your notebook',
    track: 'Keep track of it in a notebook',
    unfinished: (when: string): string =>
      `You have a check from ${when} that is not finished. Your answers are still here.`,
    alarm: 'Crushing chest pain, hard to breathe, fainting, or legs suddenly weak?',
    whatTitle: 'What this is, and what it is not',
    what: [
      'It asks what a careful clinician would ask, and tells you how soon to see someone, and who.',
      'It is not a diagnosis, and it does not replace a visit. It cannot examine you.',
      'If you feel that something is badly wrong, get help, whatever this says.',
    ],
  },

  country: {
    label: 'Country you are in now',
    hint: 'So that we show the right emergency number.',
    choose: 'Choose a country',
  },

  call: {
    now: (number: string): string => `Call ${number} now`,
    call: (number: string): string => `Call ${number}`,
    /** Reaches help from mobile phones in most countries. */
    international: '112',
    getHelp: 'Get help now',
    line: (name: string, number: string): string =>
      name.includes(number) ? `Call ${name}` : `Call ${name}: ${number}`,
  },

  stages: {
    names: {
      urgent: 'Urgent signs first',
      clarify: 'Urgent signs first',
      map: 'Your pain',
      core: 'Your pain',
      adaptive: 'Narrowing it down',
      widespread: 'Last questions',
      wellbeing: 'Last questions',
    },
    progress: (percent: number): string => `About ${percent} per cent done`,
    minutes: (count: number): string =>
      count < 1
        ? 'less than a minute left'
        : plural(LOCALE, count, { one: 'about 1 minute left', other: `about ${count} minutes left` }),
  },

  question: {
    next: 'Continue',
    yes: 'Yes',
    no: 'No',
    none: 'None of these',
    or: 'or',
    unsure: 'Not sure',
    unsureLine: 'Counts as “maybe”, never as “no”.',
    againLine: 'You were not sure about this list. Here it is once more, one by one. “Not sure” is still fine.',
    why: 'Why do you ask?',
    meaning: 'What does this mean?',
    signs: 'Which of these do you have?',
    scaleLow: '0: no pain',
    scaleHigh: '10: the worst you can imagine',
    outOfTen: (value: number): string => `${value} out of 10`,
    error: 'Check:',
    missing: 'Choose an answer. “Not sure” is fine too.',
    missingSigns: 'Tick what fits. If nothing fits, tick “None of these”. “Not sure” is fine too.',
    numberRange: (min: number, max: number): string =>
      `Write a whole number from ${min} to ${max}, or tick “Not sure”.`,
  },

  map: {
    hint: 'Tap or paint, or use the list. Tap a number to change it.',
    drawing: (view: string): string => `Drawing to tap: ${view}. Arrow keys move from place to place, Enter marks one.`,
    views: { back: 'Back', front: 'Front', 'left-hand': 'Left hand', 'right-hand': 'Right hand' },
    sheets: { back: 'Back', front: 'Front', 'left-hand': 'Left hand', 'right-hand': 'Right hand', list: 'Elsewhere' },
    seen: {
      back: 'the back, seen from behind',
      front: 'the front',
      'left-hand': 'the left hand',
      'right-hand': 'the right hand',
    },
    viewChoice: 'Part of the body',
    toolChoice: 'What to show',
    tools: { pain: 'Pain', numb: 'Numb', tingle: 'Tingling', spread: 'Spreads', rub: 'Rub out' },
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    move: 'Move the drawing',
    undo: 'Undo',
    useList: 'Use a list',
    useDrawing: 'Draw it',
    done: 'Yes, that’s it',
    cannot: 'I cannot show it',
    missing: 'Show at least one place that hurts. If you cannot, clear the drawing and choose “I cannot show it”.',
    strength: 'How strong is the pain here?',
    noStrength: 'Not said',
    strengthOf: (place: string): string => `How strong is the pain here: ${place}?`,
    feelAll: 'Counts for all places that hurt.',
    feelHere: 'Other words for this place',
    feelOf: (place: string): string => `What does the pain feel like here: ${place}?`,
    removePlace: 'Take it away',
    close: 'Done',
    listHint: 'Choose the places by name. The list and the drawing are the same map.',
    spreadFrom: 'The pain spreads from',
    spreadTo: 'to',
    addSpread: 'Add this',
    spreads: (from: string, to: string): string => `From ${from} to ${to}`,
    nowhere: 'Choose a place',
    spreadHelp: 'Draw a line from where the pain begins to where it goes. Or tap where it begins, then where it goes.',
    spreadNext: (from: string): string => `It begins here: ${from}. Now tap where it goes.`,
  },

  answers: {
    title: 'Check your answers',
    lead: 'You can change any of them. Nothing has been sent anywhere.',
    change: 'Change',
    changeWhat: (label: string): string => ` ${label}`,
    show: 'Show my result',
    stage: { urgent: 'Urgent signs', pain: 'Your pain', rest: 'More about you' },
    unsureOf: (signs: string): string => `Not sure: ${signs}`,
    goOn: 'Go on with the questions',
  },

  result: {
    back: 'Answers',
    todo: 'What to do now',
    whoToSee: 'Who to see, and how soon',
    until: 'Until help comes',
    worry: (call: string): string => `${call} if this happens`,
    worryTitle: 'When to worry',
    whyLink: 'Why this result',
    again: (when: string): string => `Look again on ${when}`,
    againLine: 'Better by then or the same: go through the check again. Worse: do not wait for that day.',
    because: 'Why we say this',
    youTold: (signs: string): string => `You told us: ${signs}.`,
    moreBecause: (count: number): string =>
      plural(LOCALE, count, { one: '1 more reason', other: `${count} more reasons` }),
    say: 'Say this',
    tooIll: 'Too ill to travel, or getting worse?',
    emergencyWord: 'Emergency',
    noVoice: 'I cannot speak on the phone',
    notInCountry: 'I am in another country',
    mistake: 'I ticked something by mistake',
    causes: 'What may be behind it',
    causesLead: 'Our best estimate from your answers. It is not a diagnosis and not a count of real people.',
    certainty: 'How sure this is',
    chance: (low: number, high: number): string => chanceInTen(low, high),
    people: (low: number, high: number): string =>
      `${chanceInTen(low, high)}, out of ten people with answers like yours. Estimate.`,
    for: 'Speaks for it',
    against: 'Speaks against it',
    counts: 'how much it counts',
    weight: { 1: 'counts a little', 2: 'counts', 3: 'counts a lot' },
    moreReasons: (count: number): string =>
      plural(LOCALE, count, { one: '1 more answer', other: `${count} more answers` }),
    noReasons: 'No answer of yours speaks clearly for or against it. It is simply common.',
    course: 'How it usually goes',
    care: 'What helps',
    watch: 'Watch for',
    medical: (name: string): string => `Medical name: ${name}`,
    change: 'One answer could change this',
    answerNow: 'Answer it now',
    dangerous: 'Unlikely, but serious',
    dangerousLead: 'These are not ruled out here. Know their signs.',
    meters: 'Which kind of cause it looks like',
    meterShare: (low: number): string => (low === 0 ? 'less than 1 in 10' : `about ${low} in 10`),
    unanswered: (count: number): string =>
      count === 0
        ? 'all its questions answered'
        : plural(LOCALE, count, { one: '1 question not answered', other: `${count} questions not answered` }),
    widespread: 'Pain in many places',
    yellow: 'What else can keep pain going',
    told: 'What you told us',
    present: 'Yes',
    denied: 'No',
    unsure: 'Not sure',
    notAsked: 'Not asked',
    contradictions: 'Two of your answers do not fit together. We used the safer one.',
    plan: 'Make a plan',
    readOn: 'Read about it',
    calendar: 'Put the date in my calendar',
    print: 'Print or save as PDF',
    printVisit: 'Print for your visit',
    save: 'Save on this device',
    saved: 'Saved on this device.',
    startAgain: 'Start again',
    sources: 'See all sources',
    share: 'Other things to do',
    leftOut: (labels: string): string =>
      `This check was made with an older release of our knowledge. These answers no longer exist in it and were left out: ${labels}.`,
    older: (then: string, now: string): string => `Answered with release ${then}; shown with release ${now}.`,
    draft: 'The medical content is a draft. No clinician has signed it yet.',
    printed: (when: string): string => `From a self-check of ${when}. Told by the person, not examined.`,
  },

  help: {
    title: 'Get help now',
    lead: 'If it feels very wrong, call. You do not need to be sure.',
    callIf: 'Call at once with any of these',
    say: 'What to say',
    sayLines: [
      'Where you are, as exactly as you can.',
      'What you feel, since when, and whether it is getting worse.',
      'Your age, and serious illnesses and medicines.',
      'Stay on the line until they say that you can hang up.',
    ],
    urgent: 'Not life-threatening, but it cannot wait',
    urgentWords: (place: string): string => `Go to or call ${place}.`,
    crisis: 'If you think of harming yourself',
    noVoice: 'If you cannot speak on the phone',
    noVoiceLines: [
      'Ask anyone near you to call for you.',
      'Call anyway and stay on the line. Cough or tap on the phone when they ask something.',
      'If you are deaf or have trouble speaking, use the emergency text or relay service of your country.',
    ],
    unknown: 'We do not know your country. On a mobile phone, 112 reaches help in many countries.',
  },

  about: {
    title: 'About and sources',
    what: 'What this is',
    draft: 'Draft, not yet signed by a clinician.',
    draftLine:
      'The questions, rules and numbers come from published studies and guidelines. Where there are none, they are our own estimates, and say so.',
    behind: 'Sources behind your result',
    all: (count: number): string => `All ${count} sources`,
    release: 'Knowledge release',
    version: 'Version',
    hash: 'Fingerprint',
    privacy: 'Your privacy',
    privacyLines: [
      'Nothing you answer leaves this device. There is no account, no tracking and no third party.',
      'It is kept in this browser. If you clear the browser’s data, it is gone.',
    ],
    limits: 'What it cannot do',
    limitLines: [
      'It cannot examine you, measure anything, or see a rash.',
      'It is made for adults with pain in the upper back. For children and for other pains it knows too little.',
      'The chances it shows are estimates. They were not counted in people who used it.',
    ],
    free: 'Rhomboid is free and open. The code is under the Apache licence 2.0.',
  },

  settings: {
    title: 'Settings',
    country: 'Your country',
    size: 'Text size and colours',
    sizeLine: 'Both follow your browser and device: text size, zoom, light or dark.',
    stored: 'What is stored here',
    storedCount: (count: number): string =>
      plural(LOCALE, count, {
        zero: 'No check is stored on this device.',
        one: '1 check is stored on this device.',
        other: `${count} checks are stored on this device.`,
      }),
    delete: 'Delete checks and settings',
    deleteTitle: 'Delete all checks and settings?',
    deleteLine: 'They go from this device for good. Your notebook stays.',
    deleteYes: 'Yes, delete them',
    deleted: 'All checks and settings are deleted.',
    deleteNotebook: 'Delete the notebook',
    cancel: 'Cancel',
  },

  checks: {
    title: 'Your checks',
    empty: 'No check is stored on this device yet.',
    finished: (when: string): string => `Check of ${when}`,
    unfinished: 'Not finished',
    notKept: 'Not saved: it goes when you start a new check.',
    open: 'Open',
    remove: 'Delete',
    removeTitle: 'Delete this check?',
    removeLine: 'Its answers are deleted from this device. This cannot be undone.',
    removeYes: 'Yes, delete it',
  },

  again: {
    title: 'Start again?',
    line: 'This check is not saved. Save it first if you want to look at it later.',
    lineKept: 'This check stays under “Your checks”.',
    save: 'Save it and start again',
    drop: 'Start again without saving',
  },

  notices: {
    offline: 'You are offline. Everything here still works.',
    update: 'A new version is ready. Your answers stay.',
    reload: 'Reload',
    notSaved: 'This browser cannot save a check. You can go on; keep this page open until you are done.',
    unreadable: (count: number): string =>
      plural(LOCALE, count, {
        one: 'One stored check cannot be read by this version. It stays untouched.',
        other: `${count} stored checks cannot be read by this version. They stay untouched.`,
      }),
  },

  calendar: {
    title: 'Time to look again',
    text: 'Open Rhomboid and go through the check again.',
    file: 'look-again.ics',
  },

  failure: {
    title: 'This did not load',
    line: 'Check your connection and load the page again. If it is urgent, do not wait for this page: call your emergency number.',
    reload: 'Load again',
  },
};

export type Words = typeof en;
