import type { ClientTexts } from './client-texts.js';

/** The page of a client in English. */
export const englishTexts: ClientTexts = {
  skipToContent: 'Skip to content',
  languages: 'Choose a language',
  loading: 'The page is loading …',
  footer: [
    'Kurskreis is the platform for integration courses in this district.',
    'There is no name on this page. Only people who have the link can open it.',
  ],
  states: {
    open: {
      title: 'There is a place for you on a course',
      body: ['This is an offer.', 'You are **not yet** registered.'],
      next: ['Please tell us whether you would like the place.'],
    },
    accepted: {
      title: 'You said yes',
      body: [
        'The place is being kept for you.',
        'The course provider will now register you. This may take a few days.',
      ],
      next: [
        'You can open this page again later. It will tell you when you are registered.',
        'You cannot come after all? Then please tell the people who gave you this link straight away.',
      ],
    },
    enrolled: {
      title: 'You are registered',
      body: ['The place on the course is yours.'],
      next: [
        'Please be on time on the first day and bring your papers.',
        'You cannot come after all? Then please tell the people who gave you this link straight away.',
      ],
    },
    declined: {
      title: 'You are not taking this place',
      body: ['The place goes to somebody else.'],
      next: [
        'Are you still waiting for a course? Then you keep your waiting time and will get a new offer as soon as a suitable place is free.',
        'Has something changed for you? Then please talk to the people who gave you this link.',
      ],
    },
    expired: {
      title: 'The time to answer is over',
      body: ['The place is **no longer** kept for you.', 'You keep your waiting time.'],
      next: ['Do you still want a course? Then please contact the people who gave you this link.'],
    },
    withdrawn: {
      title: 'Sorry, this place is no longer available',
      body: ['The offer has been withdrawn.', 'You keep your waiting time.'],
      next: [
        'You do not have to do anything. When another suitable place is free, you will get a new offer.',
        'The people who gave you this link can tell you why.',
      ],
    },
  },
  answerUntil: (day) => `Please answer by ${day}.`,
  thatIs: (fromToday) => `That is ${fromToday}.`,
  withoutAnswer: ['If you do not answer, somebody else will get the place.'],
  courseTitle: 'The course',
  course: 'Course',
  provider: 'Course provider',
  site: 'Where',
  firstDay: 'Your first day',
  days: 'Times',
  dayparts: {
    morning: 'in the morning',
    afternoon: 'in the afternoon',
    evening: 'in the evening',
    weekend: 'at the weekend',
  },
  listComma: ', ',
  hours: (from, until) => `${from} to ${until}`,
  weeklyUnits: (units) => `${units} lessons of 45 minutes a week`,
  lastDay: 'Last day (expected)',
  level: 'Language level',
  levelLiteracy: 'Learning to read and write (before A1)',
  childcare: 'Childcare',
  childPlaces: (children) =>
    children === 1 ? 'a place for your child' : `places for your ${children} children`,
  isStepFree: 'step-free access',
  addToCalendar: 'Add to my calendar',
  print: 'Print this page',
  bringTitle: 'What to bring on the first day',
  bring: {
    'identity-paper': 'Your passport, identity card or residence permit',
    'entitlement-confirmation':
      'The confirmation that you may or must take part (the letter from the BAMF, the Jobcenter, the social welfare office or the immigration office)',
    'test-result': 'The result of your placement test or your certificates of German courses',
    'cost-exemption': 'The letter saying that you do not have to pay, if you have one',
  },
  sketchTitle: 'Where is the course?',
  sketchName: (site, home) => `Sketch: where ${site} is, seen from the centre of ${home}`,
  middleOf: (home) => `Centre of ${home}`,
  away: (distance, direction, home) => [
    `The course is ${distance} from the centre of ${home}, to the ${POINTS[direction]}.`,
    'This is a straight line; the way itself is longer.',
  ],
  near: (home) => [`The course is less than one kilometre from the centre of ${home}.`],
  north: 'N',
  answerTitle: 'Would you like the place?',
  yes: 'Yes, I would like the place',
  no: 'No, I do not want it',
  sending: 'Sending …',
  declineTitle: 'Are you sure you do not want the place?',
  declineMeans: [
    'The place then goes to somebody else at once. You **cannot** undo this.',
    'You keep your waiting time.',
  ],
  declineReason: 'Why does the place not suit you?',
  declineReasons: {
    'times-do-not-fit': 'The times do not suit me',
    'too-far': 'It is too far away',
    'no-childcare': 'There is nobody to look after my child',
    'starts-too-early': 'The course starts too early',
    'starts-too-late': 'The course starts too late',
    'found-elsewhere': 'I already have another course',
    'no-longer-needed': 'I no longer need a course',
    other: 'Another reason',
  },
  chooseReason: 'Please choose a reason.',
  declineSurely: 'Decline the place',
  back: 'Go back, I am still thinking',
  questionsTitle: 'Do you have questions?',
  questions: (office) => [`Ask the people who gave you this link: ${office}.`],
  wrongLink: {
    title: 'This link is not valid (any more)',
    body: [
      'It may have expired, or a part of it may be missing.',
      'Ask the people who gave it to you for a new link.',
    ],
  },
  problemTitle: 'That did not work',
  connectionLost: 'There is no connection to the internet. Please try again.',
  unexpected: 'Please try again in a few minutes.',
  changedMeanwhile: 'The offer has changed in the meantime. The page now shows how things stand.',
  tryAgain: 'Try again',
};

const POINTS = {
  north: 'north',
  'north-east': 'north-east',
  east: 'east',
  'south-east': 'south-east',
  south: 'south',
  'south-west': 'south-west',
  west: 'west',
  'north-west': 'north-west',
} as const;
