import type { Messages } from './messages.ts';

const count = (n: number, one: string, other: string): string => `${n} ${n === 1 ? one : other}`;

export const en: Messages = {
  language: 'English',
  locale: 'en-GB',
  app: 'Venepumpen',

  phases: {
    inhale: 'In',
    exhale: 'Out',
    enter: 'Lift',
    flex: 'Toes up',
    point: 'Down',
    lift: 'Lift',
    rock: 'Rock',
    'rock-side': 'Rock',
    lower: 'Lower',
    rest: 'Rest',
    empty: 'Empty',
    'pull-in': 'Wave',
    release: 'Wave',
    free: 'Breathe',
    bend: 'Bend',
    stretch: 'Stretch',
  },

  exercises: {
    'belly-breath': {
      name: 'Belly breathing',
      how: ['Rest a hand on your belly.', 'Breathe in so the belly lifts your hand.', 'Breathe out slowly.'],
      setup: { fresh: 'Lie on your back with your knees bent' },
      hints: { inhale: 'Let the belly rise', exhale: 'Let the air glide out' },
      cues: {},
    },
    'foot-pump': {
      name: 'Foot pump',
      how: [
        'Lift one leg.',
        'Move the foot up towards you and down again.',
        'Press lightly on the back of the leg as the foot comes up. Only if it feels good.',
      ],
      setup: {
        fresh: 'Lie on your back with your knees bent',
        back: 'Stay on your back. One leg goes up now',
      },
      hints: {
        enter: 'Lift the leg and hold it',
        flex: 'Toes towards you',
        point: 'Toes away from you',
        lower: 'Put the foot down again',
        press: 'Press lightly on the back of the leg',
      },
      cues: {},
    },
    'pelvis-lift': {
      name: 'Pelvic lift and rock',
      how: [
        'Keep both feet on the floor.',
        'Lift your bottom as high as is comfortable.',
        'Rock the pelvis a few times, then lower gently.',
      ],
      setup: {
        fresh: 'Lie on your back with your knees bent',
        back: 'Stay on your back, both feet on the floor',
      },
      hints: {
        lift: 'Lift as you breathe out',
        rock: 'Rock the pelvis up and down',
        'rock-side': 'Rock from side to side',
        lower: 'Roll your back down gently',
        rest: 'Let go, and breathe',
      },
      cues: {},
    },
    'belly-wave': {
      name: 'Belly wave',
      how: [
        'Breathe all the way out.',
        'Draw the belly in and let go, in small waves.',
        'Breathe freely before the next round.',
      ],
      setup: {
        fresh: 'Lie on your back with your knees bent',
        back: 'Stay on your back, arms by your sides',
      },
      hints: {
        empty: 'Let all the air out',
        'pull-in': 'Belly in and out',
        release: 'Belly in and out',
        free: 'Breathe as you like',
      },
      cues: {},
    },
    'leg-pump': {
      name: 'Bend, stretch, lower',
      how: ['Bend the leg up to your belly.', 'Stretch it towards the ceiling.', 'Lower it straight.'],
      setup: {
        fresh: 'Lie on your back with your knees bent',
        back: 'Stay on your back. Stretch one leg out',
      },
      hints: {
        bend: 'Knee towards the belly',
        stretch: 'Up to the ceiling',
        lower: 'Straight and slowly down',
      },
      cues: {},
    },
    'all-fours': {
      name: 'On hands and knees',
      how: [
        'Stand on hands and knees.',
        'Bend the leg in under your belly, then stretch it back.',
        'Lower it straight.',
      ],
      setup: {
        fresh: 'Come down on your hands and knees',
        back: 'Roll to your side and come up on hands and knees',
      },
      hints: {
        bend: 'Knee in under the belly',
        stretch: 'Leg straight back',
        lower: 'Straight down to the floor',
      },
      cues: {},
    },
    'elbow-rest': {
      name: 'Elbow rest',
      how: [
        'Support yourself on elbows and knees.',
        'Let your bottom be the highest point.',
        'Stay there and breathe calmly.',
      ],
      setup: {
        fresh: 'Come down on your elbows and knees',
        back: 'Roll to your side and come up on elbows and knees',
        'hands-and-knees': 'Go down on your elbows and keep your bottom high',
      },
      hints: {
        enter: 'Down on your elbows',
        inhale: 'Let the belly drop',
        exhale: 'Let the air glide out',
        'pull-in': 'Belly in and out',
        release: 'Belly in and out',
      },
      cues: { enter: 'Down' },
    },
  },

  positions: {
    back: 'on the back',
    'hands-and-knees': 'on hands and knees',
    'elbows-and-knees': 'on elbows and knees',
  },

  units: {
    breaths: (n) => count(n, 'calm breath', 'calm breaths'),
    'per-foot': (n) => `${n} for each foot`,
    lifts: (n) => count(n, 'lift', 'lifts'),
    rocks: (n) => count(n, 'rock', 'rocks'),
    rounds: (n) => count(n, 'round', 'rounds'),
    waves: (n) => count(n, 'wave', 'waves'),
    'per-leg': (n) => `${n} for each leg`,
    seconds: (n) => (n === 30 ? 'Half a minute' : count(n, 'second', 'seconds')),
  },
  unitNames: {
    breaths: 'breaths',
    'per-foot': 'for each foot',
    lifts: 'lifts',
    rocks: 'rocks in each lift',
    rounds: 'rounds',
    waves: 'waves in each round',
    'per-leg': 'for each leg',
    seconds: 'seconds',
  },
  options: {
    press: 'Press the back of the leg',
    'side-rock': 'Rock from side to side',
    wave: 'Belly wave along the way',
  },
  optionHelp: {
    press: 'With your hands, as the foot comes up',
    'side-rock': 'Instead of up and down',
    wave: 'While you rest on your elbows',
  },
  withInner: (outer, inner) => `${outer} with ${inner}`,
  sides: { left: 'Left', right: 'Right' },

  tabs: { label: 'Main menu', today: 'Today', progress: 'Progress' },

  progress: {
    title: 'Progress',
  },

  today: {
    greetings: {
      morning: 'Good morning',
      day: 'Hello',
      afternoon: 'Good afternoon',
      evening: 'Good evening',
    },
    ready: 'Ready when you are.',
    begun: 'You are well on your way.',
    done: 'Your body has had its help today.',
    back: 'Good to have you here. We begin where you are.',
    whole: 'The whole set',
    summary: (n, minutes) => `${count(n, 'exercise', 'exercises')} · about ${minutes} min`,
    start: 'Start',
    resume: (n) => `Go on from no. ${n}`,
    startOver: 'Start over',
    doneToday: 'Done for today',
    doneAt: (hours, minutes) => `At ${hours}:${minutes}`,
    again: 'Do it again',
    notes: {
      morning: 'Now is fine. In the evening it often works even better.',
      afternoon: 'A good time. You have been on your feet most of the day.',
      evening: 'A good time. Your legs have carried you all day.',
    },
    exercises: 'The seven exercises',
    tapOne: 'Tap to see one',
    settings: 'Settings',
    doneMark: 'Done today',
  },

  week: {
    title: 'Your week',
    days: (n) => `${n} of 7 days`,
    names: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    short: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
    full: 'the whole set',
    part: 'a part',
    none: 'free',
    future: 'to come',
    today: 'today',
    streak: (n) => (n === 1 ? 'Well begun.' : `${n} days in a row.`),
    best: (n) => `Your longest row is ${count(n, 'day', 'days')}.`,
    month: (n) => `${count(n, 'day', 'days')} this month.`,
    empty: 'Your picture grows here once you have done the exercises.',
  },

  exercise: {
    back: 'Back',
    start: 'Start this exercise',
    dose: 'Your dose',
    enough: (n) => `You may stop at ${n}.`,
  },

  player: {
    close: 'End the exercises',
    of: (n, all) => `${n} of ${all}`,
    exerciseOf: (n, all) => `Exercise ${n} of ${all}`,
    countOf: (all) => `of ${all}`,
    secondsLeft: 'seconds',
    previous: 'Previous',
    pause: 'Pause',
    play: 'Go on',
    next: 'Next',
    first: 'First exercise',
    getReady: 'Get ready',
    nextExercise: 'Next exercise',
    otherLeg: 'Now the other leg',
    imReady: "I'm ready",
    moreTime: 'More time',
    skip: 'Skip',
    sound: 'Sound',
    restart: 'Again',
    paused: 'Pause',
    pausedHint: 'Take the time you need.',
    minutesLeft: (n) => (n < 1 ? 'less than a minute left' : `${n} min left`),
    endHere: 'End here',
    enough: 'You may stop now',
    side: 'Leg',
    preparing: 'One moment',
    stage: 'Tap to pause',
    goneToSide: (side) => `${side} leg`,
    almost: 'Soon',
  },

  seeThrough: {
    show: 'Show the vein pump',
    help: 'Veins, heart and diaphragm inside the figure',
    simplified: 'The drawing is simplified',
  },

  figure: {
    title: 'The figure',
    help: 'Choose skin and hair, so that it looks a little like you.',
    skin: 'Skin',
    skins: { light: 'Light', golden: 'Golden', brown: 'Brown', dark: 'Dark' },
    hair: 'Hair',
    hairs: { blond: 'Fair', brown: 'Brown', dark: 'Dark', grey: 'Grey' },
  },

  getUp: {
    title: 'Get up gently',
    steps: { roll: 'Roll to your side', sit: 'Sit up', stand: 'Stand up slowly' },
    hints: {
      roll: 'Stay there for a moment',
      sit: 'Sit a while, and move your feet',
      stand: 'Hold on to something steady',
    },
    end: 'Done',
  },

  finished: {
    title: 'Well done',
    whole: 'Your body has had its help today.',
    lie: 'Stay lying for a little before you get up.',
    part: (n) =>
      n === 1
        ? 'One exercise today. It counts.'
        : `${['', '', 'Two', 'Three', 'Four', 'Five', 'Six'][n] ?? n} exercises today. They count.`,
    nothing: 'It is all right to stop. You can begin again when you like.',
    stopped: 'Stopped for now',
    done: 'Done',
  },

  settings: {
    title: 'Settings',
    back: 'Back',
    dose: 'Your dose',
    doseHelp: "Within the leaflet's numbers. Listen to your body.",
    fewer: (what) => `Fewer: ${what}`,
    more: (what) => `More: ${what}`,
    pace: 'Pace',
    paces: { slow: 'Slow', calm: 'Calm', brisk: 'Brisk' },
    firstSide: 'First leg',
    text: 'Text',
    textSizes: { '1': 'Normal', '1.25': 'Larger', '1.5': 'Large', '2': 'Very large' },
    theme: 'Appearance',
    themes: { light: 'Light', dark: 'Dark', auto: 'Like the phone' },
    sound: 'Sounds',
    soundHelp: 'Soft tones that show the way',
    calm: 'Calm movement',
    calmHelp: 'Still pictures instead of film',
    language: 'Language',
    about:
      'The exercises follow the leaflet »Venepumper« from Birthe Bonde Klinikken. Tempo and pauses are our suggestion.',
    stored: 'Everything stays on your phone.',
    reset: "Use the leaflet's numbers again",
  },

  sound: {
    voice: 'Voice',
    tones: 'Tones',
    swell: 'Swell under each movement',
    levels: { off: 'Off', soft: 'Soft', normal: 'Medium', loud: 'Strong' },
  },

  notices: {
    offline: 'No network',
    update: 'New version ready',
    updateHelp: 'Changing over takes a moment.',
    updateNow: 'Update',
    later: 'Later',
    journalBlocked:
      'The day cannot be saved in this browser. The exercises work all the same. A private window is often the reason.',
    journalNewer:
      'Your journal was written by a newer version of the app. It is untouched. Close the app and open it again to get the new version.',
    entriesNewer: (n) =>
      `${count(n, 'day', 'days')} in the journal ${n === 1 ? 'was' : 'were'} written by a newer version. ${n === 1 ? 'It is' : 'They are'} untouched.`,
    journalFailed: 'The day was not saved. We try again at the next exercise.',
    settingsDamaged: "Your settings could not be read. We use the leaflet's numbers until you choose again.",
    settingsUnsaved: 'Your choice holds for now, but cannot be saved on this phone.',
    soundFailed: 'The sound cannot play here. Follow the picture. The exercises go on at the same pace.',
    figureFailed: 'The picture could not be loaded. Follow the words and the tones.',
    languageFailed: 'The language could not be loaded. Try again when you have a network.',
    startFailed: 'The exercises could not begin. Close the app and try again.',
    dismiss: 'Close the message',
  },
};
