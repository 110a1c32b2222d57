import type { today as shape } from '../da/today.ts';
import { count } from './count.ts';

export const today: typeof shape = {
  tabs: {
    label: 'Main menu',
    today: 'Today',
    breathing: 'Breathing',
    progress: 'Progress',
    knowledge: 'Knowledge',
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
    total: (n) => `${count(n, 'day', 'days')} in all.`,
    wasFree: (day) => `${day} was free, and takes nothing away.`,
    wereFree: 'Free days take nothing away.',
    paused: 'on a break',
    empty: 'Your picture grows here once you have done the exercises.',
  },

  exercise: {
    back: 'Back',
    start: 'Start this exercise',
    dose: 'Your dose',
    enough: (n) => `You may stop at ${n}.`,
  },

  welcome: {
    again: 'The first pages again',
    againHelp: 'What the app is, and how to get ready',
    skip: 'Skip',
    back: 'Back',
    next: 'Next',
    done: 'To the exercises',
    page: (n, of) => `Page ${n} of ${of}`,
    what: {
      title: 'The leaflet that moves',
      lines: [
        'Seven exercises from Birthe Bonde Klinikken. A figure shows each movement.',
        'Tones and a voice keep the beat, also when you close your eyes.',
        'Everything stays on your phone, and it works without a network.',
      ],
    },
    lie: {
      title: 'Before you lie down',
      lines: [
        'Put a blanket on the floor and a pillow for your head.',
        'Wait two hours after a big meal.',
        'Loosen what is tight around your waist.',
        'Stand the phone where you can see it, and turn up the sound.',
      ],
    },
    ask: {
      title: 'Ask first if you',
      lines: [
        'have just given birth or had surgery',
        'are pregnant',
        'have a new hip',
        'have or have had a blood clot',
        'have heart disease or too high blood pressure',
        'have glaucoma or an eye disease',
      ],
      who: 'Ask your doctor or physiotherapist. If something hurts, stop.',
      more: 'All of it stands under Knowledge: Take good care of yourself.',
    },
    install: {
      title: 'Put it on your home screen',
      help: 'Then it is always at hand, also without a network.',
      already: 'It is here already. You have opened it from the home screen.',
      which: 'Phone',
      steps: {
        iphone: [
          'Tap Share in Safari. It may hide behind the three dots.',
          'Choose “Add to Home Screen”.',
          'Tap “Add”.',
        ],
        android: ['Tap the three dots at the top of Chrome.', 'Choose “Install app”.', 'Tap “Install”.'],
      },
      inApp: {
        help: 'You are inside another app. First open the page in the browser of your phone.',
        iphone: [
          'Tap the three dots in the corner.',
          'Choose “Open in Safari” or “Open in external browser”.',
          'In Safari we show the rest.',
        ],
        android: [
          'Tap the three dots in the corner.',
          'Choose “Open in Chrome” or “Open in external browser”.',
          'In Chrome we show the rest.',
        ],
      },
      now: 'Install now',
      notNow: 'Not now',
    },
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
    known: 'Do you know the exercises by now?',
    knownHelp: (minutes) =>
      `Without the explanations you are done ${minutes === 1 ? 'a minute' : `${minutes} minutes`} sooner. You can always have them back under ‘Sound and voice’.`,
    skip: 'Leave them out',
    keep: 'Keep them',
  },
};
