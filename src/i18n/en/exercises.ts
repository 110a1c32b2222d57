import type { exercises as shape } from '../da/exercises.ts';
import { count } from './count.ts';

export const exercises: typeof shape = {
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
    hold: 'Hold',
  },

  exercises: {
    'belly-breath': {
      name: 'Belly breathing',
      how: ['Rest a hand on your belly.', 'Breathe in so the belly lifts your hand.', 'Breathe out slowly.'],
      setup: {
        fresh: 'Lie on your back on the floor, knees bent',
        'on-side': 'Lie on your side with your knees bent',
      },
      hints: { inhale: 'Let the belly rise', exhale: 'Let the air glide out' },
      change: {},
      cues: {},
    },
    'foot-pump': {
      name: 'Foot pump',
      how: [
        'Lift the leg, knee soft, both hands behind the thigh. Let your head lie.',
        'Move the foot up towards you and down again.',
        'Press the back of the thigh lightly as the foot comes up, if it feels good.',
      ],
      setup: {
        fresh: 'Lie on your back on the floor, knees bent',
        back: 'Stay on your back, knees bent',
      },
      hints: {
        enter: 'Lift the leg, hold behind the thigh',
        flex: 'Toes towards you',
        point: 'Toes away from you',
        lower: 'Put the leg down again',
        press: 'Press the back of the thigh lightly',
      },
      change: {},
      cues: {},
    },
    'pelvis-lift': {
      name: 'Pelvic lift and rock',
      how: [
        'Feet on the floor. Breathe out and lift your bottom as high as feels good.',
        'Rock it a little down and up, and breathe freely.',
        'Lower it gently, and rest.',
      ],
      setup: {
        fresh: 'Lie on your back on the floor, knees bent',
        back: 'Stay on your back, knees bent',
      },
      hints: {
        lift: 'Lift as you breathe out',
        rock: 'Dip a little down and up',
        'rock-side': 'Rock from side to side',
        lower: 'Lower your bottom gently',
        rest: 'Let go completely',
      },
      change: {},
      cues: {},
    },
    'belly-wave': {
      name: 'Belly wave',
      how: [
        'Breathe in, and then all the way out.',
        'Wait with the next breath. Draw the belly in and let it go, like small waves.',
        'Breathe as soon as you need to.',
      ],
      setup: {
        fresh: 'Lie on your back on the floor, knees bent',
        back: 'Stay on your back, arms by your sides',
      },
      hints: {
        empty: 'Let all the air out',
        'pull-in': 'Belly in',
        release: 'Belly in',
        free: 'Breathe as you like',
      },
      change: {},
      cues: {},
    },
    'leg-pump': {
      name: 'Bend, stretch, lower',
      how: [
        'Bend the leg up to your belly.',
        'Stretch it up as far as feels good.',
        'Lower it straight to the floor.',
      ],
      setup: {
        fresh: 'Lie on your back with one leg straight, the other bent',
        back: 'Stay on your back with one leg straight',
      },
      change: {
        left: 'Bend the right leg, stretch the left',
        right: 'Bend the left leg, stretch the right',
      },
      hints: {
        bend: 'Knee towards the belly',
        stretch: 'Up to the ceiling',
        lower: 'Straight and slowly down',
      },
      cues: {},
    },
    'all-fours': {
      name: 'On all fours',
      how: [
        'Put your hands under your shoulders and your knees under your hips.',
        'Bend the leg in under you, then stretch it back, no higher than your spine.',
        'Lower it straight until the toes touch the floor.',
      ],
      setup: {
        fresh: 'Come down on your hands and knees',
        back: 'Roll to your side and come up on hands and knees',
      },
      change: { left: 'Put the right knee down', right: 'Put the left knee down' },
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
        'Support yourself on forearms and knees.',
        'Keep your bottom highest, let your head hang, and breathe calmly.',
        'If you get dizzy, lie down on your side.',
      ],
      setup: {
        fresh: 'Come down on your elbows and knees',
        back: 'Roll to your side and come up on elbows and knees',
        'hands-and-knees': 'Stay on your knees. Sit on your heels while you listen',
        'elbows-and-knees': 'Stay on your elbows and knees. Bottom high',
      },
      hints: {
        enter: 'Down on your elbows, bottom high',
        inhale: 'Let the belly hang',
        exhale: 'Let the air glide out',
        'pull-in': 'Belly in',
        release: 'Belly in',
      },
      change: {},
      cues: { enter: 'Down' },
    },
    breathing: {
      name: 'Breathing',
      how: ['Sit, stand or lie as you like it best.', 'Follow the belly up and down.'],
      setup: { fresh: 'Sit, stand or lie at ease' },
      hints: {
        inhale: 'Let the belly rise',
        hold: 'Wait softly, without pressing',
        exhale: 'Let the air glide out',
        rest: 'Rest until the next one comes',
      },
      change: {},
      cues: {},
    },
  },

  otherWays: {
    'belly-wave': {
      how: [
        'Breathe as you like.',
        'Draw your belly in and let it go again, like small waves.',
        'Rest a little before you begin again.',
      ],
      setup: {},
    },
    'pelvis-lift': {
      how: [
        'Feet on the floor. Breathe out and lift your bottom as high as feels good.',
        'Rock it a little from side to side, and breathe freely.',
        'Lower it gently, and rest.',
      ],
      setup: {},
    },
    'all-fours': {
      how: [
        'Put your elbows under your shoulders and your knees under your hips.',
        'Bend the leg in under you, then stretch it back, no higher than your spine.',
        'Lower it straight until the toes touch the floor.',
      ],
      setup: {
        fresh: 'Come down on your forearms and knees',
        back: 'Roll to your side and come up on forearms and knees',
      },
    },
  },

  positions: {
    'as-you-are': 'as you like it best',
    back: 'on the back',
    side: 'on the side',
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

  withInner: (outer, inner) => `${outer} with ${inner}`,

  sides: { left: 'Left', right: 'Right' },
};
