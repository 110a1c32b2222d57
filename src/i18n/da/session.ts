import { count } from './count.ts';
import { exercises } from './exercises.ts';

export const session = {
  player: {
    close: 'Slut øvelserne',
    of: (n: number, all: number) => `${n} af ${all}`,
    exerciseOf: (n: number, all: number) => `Øvelse ${n} af ${all}`,
    countOf: (all: number) => `af ${all}`,
    secondsLeft: 'sekunder',
    previous: 'Forrige',
    pause: 'Pause',
    play: 'Fortsæt',
    next: 'Næste',
    first: 'Første øvelse',
    getReady: 'Gør dig klar',
    nextExercise: 'Næste øvelse',
    otherLeg: 'Nu det andet ben',
    imReady: 'Jeg er klar',
    moreTime: 'Mere tid',
    skip: 'Spring over',
    sound: 'Lyd',
    restart: 'Forfra',
    paused: 'Pause',
    pausedHint: 'Tag den tid, du har brug for.',
    interrupted: 'Noget andet tog lyden. Tryk Fortsæt, når du er klar.',
    minutesLeft: (n: number) => (n < 1 ? 'under et minut tilbage' : `${n} min tilbage`),
    endHere: 'Slut her',
    enough: 'Du må gerne stoppe her',
    side: 'Ben',
    preparing: 'Et øjeblik',
    stage: 'Tryk for at holde pause',
    goneToSide: (side: string) => `${side} ben`,
    almost: 'Om lidt',
  },

  /** The figure with what lies inside the body. */
  seeThrough: {
    show: 'Vis venepumpen',
    help: 'Vener, hjerte og mellemgulv inde i figuren',
    simplified: 'Tegningen er forenklet',
  },

  /** How the figure looks. */
  figure: {
    title: 'Figuren',
    help: 'Vælg krop, hud og hår, så den ligner dig lidt.',
    body: 'Krop',
    bodies: { woman: 'Kvinde', fuller: 'Fyldig kvinde', man: 'Mand' },
    skin: 'Hud',
    skins: { light: 'Lys', golden: 'Gylden', brown: 'Brun', dark: 'Mørk' },
    hair: 'Hår',
    hairs: { blond: 'Lyst', brown: 'Brunt', dark: 'Mørkt', grey: 'Gråt' },
  },

  getUp: {
    title: 'Kom roligt op',
    steps: {
      roll: 'Læg dig ned på siden',
      sit: 'Skub dig op at sidde',
      stand: 'Rejs dig langsomt',
    },
    hints: {
      roll: 'Hvil lidt der',
      sit: 'Sid lidt, og vip med fødderne',
      stand: 'Når du er klar, så kom hen til stolen',
    },
    end: 'Færdig',
  },

  /** What the voice says besides names, how-to, hints and getting up: short, because the movement goes on meanwhile. */
  spoken: {
    phases: {
      inhale: 'Træk vejret ind',
      exhale: 'Pust ud',
      enter: 'Løft benet',
      flex: 'Vip op',
      point: 'Vip ned',
      lift: 'Pust, og løft',
      rock: 'Vip',
      'rock-side': 'Vip',
      lower: 'Sænk',
      rest: 'Hvil',
      empty: 'Pust helt ud',
      'pull-in': 'Små bølger',
      release: 'Små bølger',
      free: 'Træk vejret frit',
      bend: 'Bøj',
      stretch: 'Stræk',
      hold: 'Hold',
    },
    first: 'Første øvelse',
    next: 'Næste øvelse',
    final: 'Sidste øvelse',
    /** Said first of all, when the session ends with getting up. */
    near: 'Find et tæppe og en stabil stol',
    nearWhy: 'Stil stolen ved tæppet med sædet ind mod det. Du kan støtte dig til den, når du skal op igen',
    /** Before she turns over: many lie with their eyes closed. */
    noHurry: 'Du har god tid',
    openEyes: 'Åbn øjnene',
    /** Before the first exercise, of them all. */
    gently: 'Gør kun det, der er rart. Du må altid hvile, til næste øvelse begynder',
    /** What follows tells how; it is not yet to be done. */
    explains: 'Lyt først',
    firstSide: { left: 'Du begynder med venstre ben', right: 'Du begynder med højre ben' },
    otherSide: { left: 'Skift ben. Nu venstre', right: 'Skift ben. Nu højre' },
    /** As it stands on the screen, and in full where that is too short to be understood by ear. */
    doses: {
      ...exercises.units,
      breaths: (n: number) => `${n} åndedrag`,
      'per-foot': (n: number) => `${n} gange med hver fod`,
      rocks: (n: number) => `${n} vip i hvert løft`,
      waves: (n: number) => `${count(n, 'bølge', 'bølger')} i hver runde`,
      'per-leg': (n: number) => `${n} gange med hvert ben`,
    },
    number: (n: number) => (n === 1 ? 'én' : String(n)),
    halfway: 'Du er halvvejs',
    last: 'Og en sidste gang',
    enough: 'Du må gerne hvile nu',
    /** Said after that: it is no order. */
    orGoOn: 'Ellers fortsætter vi',
    enoughOfHold: 'Du må gerne lægge dig på siden nu',
    /** Just before all the air goes out. */
    breatheIn: 'Træk vejret ind',
    /** When it is out. */
    waitEmpty: 'Vent med at trække vejret',
    secondsLeft: 'Ti sekunder igen',
    rise: 'Så er øvelserne slut',
    sitOn: 'Bliv siddende lidt endnu. Er du svimmel, så bliv der, til det er gået over',
    takeTime: 'Lyt gerne først, og gør det i dit eget tempo',
    kneelUp: 'Kom op på knæ, og støt hænderne på sædet',
    footForward: 'Sæt dit stærkeste ben frem, med foden fladt på gulvet',
    dizzy: 'Bliver du svimmel, så bliv nede',
    dizzyLying: 'Bliver du svimmel, så læg dig på siden',
    holdOn: 'Hold fast i stolen. Sæt dig gerne på den, til du er klar',
    end: 'Så er du færdig. Godt gået',
    test: 'Kan du høre mig, når du ligger ned?',
  },

  /** The player for somebody who lies with the phone beside her. */
  floor: {
    show: 'Gulvvisning',
    help: 'Stort og drejet. Hele skærmen er pause.',
    turned: 'Gulvvisningen vender',
    turns: { '0': 'Opret', '90': 'Højre', '180': 'Om', '270': 'Venstre' },
    goOn: 'Tryk hvor som helst for at fortsætte',
    turn: 'Drej billedet',
    leave: 'Almindelig visning',
  },

  /** What can be changed in the middle of a session. */
  adjust: {
    open: 'Tilpas',
    title: 'Tilpas øvelsen',
    easier: 'Lettere udgave',
    /** What the easier variant of an exercise is. */
    easierWays: {
      'foot-pump': 'Uden at presse på benet',
      'belly-wave': 'Træk vejret frit imens',
      'all-fours': 'Støt på underarmene',
    },
    dose: 'Denne gang',
    voice: 'Stemme',
    close: 'Luk',
  },

  /** What is shown to somebody who stops before the end: advice, never a diagnosis. When to call whom: `safety`. */
  stop: {
    question: 'Hvad fik dig til at stoppe?',
    help: 'Ét tryk. Du må også lade være.',
    reasons: { pain: 'Det gjorde ondt', dizzy: 'Jeg blev svimmel', interrupted: 'Jeg blev afbrudt' },
    advice: {
      pain: {
        title: 'Bliv liggende et øjeblik',
        lines: [
          'Træk vejret roligt, og lad kroppen falde til ro.',
          'Gør bevægelsen mindre næste gang, eller spring øvelsen over.',
          'Mærker du det stadig i morgen, så spørg din fysioterapeut.',
        ],
      },
      dizzy: {
        title: 'Læg dig på siden',
        lines: [
          'Træk vejret, som du plejer. Det behøver ikke være dybt.',
          'Vent, til det er ovre.',
          'Sæt dig så op, og vip med fødderne et minut. Rejs dig med støtte.',
        ],
      },
      interrupted: { title: 'Din plads er gemt', lines: ['Kom tilbage, når det passer dig.'] },
    },
    callIf: { emergency: 'Ring 1‑1‑2, hvis', doctor: 'Ring til lægen i dag, hvis' },
    clinic: 'Ring til klinikken',
    notSure: 'Appen kan ikke se, hvad du fejler. Er du i tvivl, så ring.',
    again: 'Svar noget andet',
    goOn: 'Fortsæt, hvor du var',
  },

  breathing: {
    title: 'Åndedræt',
    lead: 'Sid, stå eller lig. Følg maven, tonerne eller begge dele.',
    pattern: 'Rytme',
    patterns: { belly: 'Rolig', even: 'Jævn', long: 'Lang ud', box: 'Firkant', own: 'Egen' },
    parts: { in: 'Ind', hold: 'Hold', out: 'Ud', rest: 'Hvil' },
    seconds: 'sekunder',
    length: 'Varighed',
    minutes: 'minutter',
    endless: 'Uden ende',
    start: 'Start',
    holding:
      'Hold kun, så længe det er rart. Er du gravid, eller har du hjertesygdom eller højt blodtryk, så vælg Rolig.',
    counted: 'Du har trukket vejret roligt i dag. Det tæller med som en del af dagen.',
    settle: 'Om lidt',
    timeLeft: (clock: string) => `${clock} tilbage`,
    voice: 'Stemme',
    voiceHelp: 'Siger til i de første åndedrag. Derefter kun toner.',
    vibrateHelp: 'Kort: ånd ind. Langt: ånd ud. To korte: hold. Skærmen skal være tændt.',
    eyesClosed: 'Uden at se på skærmen',
    close: 'Slut åndedrættet',
    ownHow: 'Træk vejret, som du plejer. Tryk, hver gang det vender, eller hold nede, mens du ånder ind.',
    ownBegin: 'Tryk, når du ånder ind',
    ownIn: 'Tryk eller slip, når du ånder ud',
    ownOut: 'Tryk, når du ånder ind igen',
    ownFound: 'Det er dit eget tempo. Nu følger rytmen dig.',
    ownOdd: 'Det kunne vi ikke følge. Træk vejret roligt, og prøv tre åndedrag igen.',
    lengthen: 'Længere ud',
    lengthenHelp: 'Udåndingen bliver langsomt længere. Indåndingen bliver, som den er.',
    tap: 'Tryk hvor som helst for at gå videre',
  },
};
