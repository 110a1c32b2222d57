import { count } from './count.ts';

export const exercises = {
  /** One word each: they are read from two metres without glasses. At most eight letters. */
  phases: {
    inhale: 'Ind',
    exhale: 'Ud',
    enter: 'Løft',
    flex: 'Vip op',
    point: 'Vip ned',
    lift: 'Løft',
    rock: 'Vip',
    'rock-side': 'Vip',
    lower: 'Sænk',
    rest: 'Hvil',
    empty: 'Pust ud',
    'pull-in': 'Skvulp',
    release: 'Skvulp',
    free: 'Ånd frit',
    bend: 'Bøj',
    stretch: 'Stræk',
    hold: 'Hold',
  },

  exercises: {
    'belly-breath': {
      name: 'Maveåndedræt',
      how: ['Læg en hånd på maven.', 'Træk vejret ind, så maven løfter hånden.', 'Pust langsomt ud igen.'],
      setup: {
        fresh: 'Læg dig på ryggen på gulvet med bøjede ben',
        'on-side': 'Læg dig på siden med bøjede ben',
      },
      hints: { inhale: 'Lad maven løfte sig', exhale: 'Lad luften glide ud' },
      change: {},
      cues: {},
    },
    'foot-pump': {
      name: 'Vip med foden',
      how: [
        'Løft benet med let bøjet knæ, og hold bag låret med begge hænder. Lad hovedet ligge.',
        'Vip foden op mod dig og ned igen.',
        'Tryk let på bagsiden af låret, når foden går op. Kun hvis det er rart.',
      ],
      setup: { fresh: 'Læg dig på ryggen på gulvet med bøjede ben', back: 'Bliv liggende med bøjede ben' },
      hints: {
        enter: 'Løft benet, og tag fat bag låret',
        flex: 'Tæerne op mod dig',
        point: 'Tæerne væk fra dig',
        lower: 'Sæt benet ned igen',
        press: 'Tryk let på bagsiden af låret',
      },
      change: {},
      cues: {},
    },
    'pelvis-lift': {
      name: 'Løft bækkenet',
      how: [
        'Hold fødderne på gulvet. Pust ud, og løft bagdelen, så højt som det er rart.',
        'Vip den lidt ned og op, og træk vejret frit.',
        'Sænk den roligt, og hvil.',
      ],
      setup: {
        fresh: 'Læg dig på ryggen på gulvet med bøjede ben',
        back: 'Bliv liggende med bøjede ben',
      },
      hints: {
        lift: 'Løft bagdelen, mens du puster ud',
        rock: 'Vip bagdelen lidt ned og op',
        'rock-side': 'Vip fra side til side',
        lower: 'Sænk bagdelen roligt',
        rest: 'Slap helt af',
      },
      change: {},
      cues: {},
    },
    'belly-wave': {
      name: 'Maveskvulp',
      how: [
        'Træk vejret ind, og pust al luften ud.',
        'Vent med at trække vejret. Træk maven ind, og slip den igen, som små bølger.',
        'Træk vejret, så snart du har brug for det.',
      ],
      setup: {
        fresh: 'Læg dig på ryggen på gulvet med bøjede ben',
        back: 'Bliv liggende med armene langs siden',
      },
      hints: {
        empty: 'Pust al luften ud',
        'pull-in': 'Maven ind',
        release: 'Maven ind',
        free: 'Træk vejret, som du har lyst',
      },
      change: {},
      cues: {},
    },
    'leg-pump': {
      name: 'Bøj, stræk, sænk',
      how: [
        'Bøj benet op mod maven.',
        'Stræk det op, så langt som det er rart.',
        'Sænk det strakt ned på gulvet.',
      ],
      setup: {
        fresh: 'Læg dig på ryggen på gulvet. Stræk benet ud, og lad det andet være bøjet',
        back: 'Bliv liggende. Stræk benet ud, og lad det andet være bøjet',
      },
      change: { left: 'Bøj højre ben, og stræk venstre ud', right: 'Bøj venstre ben, og stræk højre ud' },
      hints: { bend: 'Knæet op mod maven', stretch: 'Op mod loftet', lower: 'Strakt og langsomt ned' },
      cues: {},
    },
    'all-fours': {
      name: 'På alle fire',
      how: [
        'Sæt hænderne under skuldrene og knæene under hofterne.',
        'Bøj benet ind under maven, og stræk det bagud, højst i højde med ryggen.',
        'Sænk det strakt, til tæerne rører gulvet.',
      ],
      setup: {
        fresh: 'Kom ned på hænder og knæ',
        back: 'Rul om på siden, og kom op på hænder og knæ',
      },
      change: { left: 'Sæt højre knæ ned', right: 'Sæt venstre knæ ned' },
      hints: { bend: 'Knæet ind under maven', stretch: 'Benet lige bagud', lower: 'Strakt ned mod gulvet' },
      cues: {},
    },
    'elbow-rest': {
      name: 'Hvil på albuerne',
      how: [
        'Støt dig på underarme og knæ.',
        'Hold bagdelen højest, lad hovedet hænge, og træk vejret roligt.',
        'Bliver du svimmel, så læg dig på siden.',
      ],
      setup: {
        fresh: 'Kom ned på albuer og knæ',
        back: 'Rul om på siden, og kom op på albuer og knæ',
        'hands-and-knees': 'Bliv på knæ. Sid gerne på hælene, mens du lytter',
        'elbows-and-knees': 'Bliv på albuer og knæ med bagdelen højest',
      },
      hints: {
        enter: 'Ned på albuerne med bagdelen i vejret',
        inhale: 'Lad maven hænge',
        exhale: 'Lad luften glide ud',
        'pull-in': 'Maven ind',
        release: 'Maven ind',
      },
      change: {},
      cues: { enter: 'Ned' },
    },
    breathing: {
      name: 'Åndedræt',
      how: ['Sid, stå eller lig, som du har det bedst.', 'Følg maven op og ned.'],
      setup: { fresh: 'Sid, stå eller lig godt' },
      hints: {
        inhale: 'Lad maven løfte sig',
        hold: 'Vent blidt, uden at presse',
        exhale: 'Lad luften glide ud',
        rest: 'Hvil, til det næste kommer',
      },
      change: {},
      cues: {},
    },
  },

  /** Where the easier variant is another way to do it: what is then said instead of `how` and `setup`. */
  otherWays: {
    'belly-wave': {
      how: [
        'Træk vejret, som du har lyst.',
        'Træk maven ind, og slip den igen, som små bølger.',
        'Hvil lidt, før du begynder igen.',
      ],
      setup: {},
    },
    'pelvis-lift': {
      how: [
        'Hold fødderne på gulvet. Pust ud, og løft bagdelen, så højt som det er rart.',
        'Vip den lidt fra side til side, og træk vejret frit.',
        'Sænk den roligt, og hvil.',
      ],
      setup: {},
    },
    'all-fours': {
      how: [
        'Sæt albuerne under skuldrene og knæene under hofterne.',
        'Bøj benet ind under maven, og stræk det bagud, højst i højde med ryggen.',
        'Sænk det strakt, til tæerne rører gulvet.',
      ],
      setup: {
        fresh: 'Kom ned på underarme og knæ',
        back: 'Rul om på siden, og kom op på underarme og knæ',
      },
    },
  },

  positions: {
    'as-you-are': 'som du har det bedst',
    back: 'på ryggen',
    side: 'på siden',
    'hands-and-knees': 'på hænder og knæ',
    'elbows-and-knees': 'på albuer og knæ',
  },

  /** How a dose is said after its number: "5 rolige åndedrag", "12 pr. fod". */
  units: {
    breaths: (n: number) => count(n, 'roligt åndedrag', 'rolige åndedrag'),
    'per-foot': (n: number) => `${n} pr. fod`,
    lifts: (n: number) => `${n} løft`,
    rocks: (n: number) => `${n} vip`,
    rounds: (n: number) => count(n, 'runde', 'runder'),
    waves: (n: number) => count(n, 'bølge', 'bølger'),
    'per-leg': (n: number) => `${n} pr. ben`,
    seconds: (n: number) => (n === 30 ? 'Et halvt minut' : count(n, 'sekund', 'sekunder')),
  },

  unitNames: {
    breaths: 'åndedrag',
    'per-foot': 'pr. fod',
    lifts: 'løft',
    rocks: 'vip i hvert løft',
    rounds: 'runder',
    waves: 'bølger i hver runde',
    'per-leg': 'pr. ben',
    seconds: 'sekunder',
  },

  withInner: (outer: string, inner: string) => `${outer} med ${inner}`,

  sides: { left: 'Venstre', right: 'Højre' },
};
