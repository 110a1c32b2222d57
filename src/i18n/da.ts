// Danish is the first language and complete by definition: every other language has this shape.
// Tone: a kind physiotherapist. Du-form, verb first, one idea a line, no praise for nothing, no promise of effect.
// Waiting for the clinic's approval: `today.notes`, every `how`, `setup` and `getUp`.

const plural = new Intl.PluralRules('da');
const count = (n: number, one: string, other: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : other}`;

export const da = {
  language: 'Dansk',
  locale: 'da-DK',
  app: 'Venepumpen',

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
      setup: { fresh: 'Læg dig på ryggen med bøjede ben' },
      hints: { inhale: 'Lad maven løfte sig', exhale: 'Lad luften glide ud' },
      cues: {},
    },
    'foot-pump': {
      name: 'Vip med foden',
      how: [
        'Løft det ene ben.',
        'Vip foden op mod dig og ned igen.',
        'Pres let bag på benet med hænderne, når foden går op. Kun hvis det er rart.',
      ],
      setup: { fresh: 'Læg dig på ryggen med bøjede ben', back: 'Bliv liggende. Nu skal det ene ben op' },
      hints: {
        enter: 'Løft benet, og tag om det',
        flex: 'Tæerne op mod dig',
        point: 'Tæerne væk fra dig',
        lower: 'Sæt foden ned igen',
        press: 'Pres let bag på benet',
      },
      cues: {},
    },
    'pelvis-lift': {
      name: 'Løft bækkenet',
      how: [
        'Hold fødderne i gulvet.',
        'Løft bagdelen, så højt det er rart.',
        'Vip bækkenet nogle gange, og sænk det roligt.',
      ],
      setup: {
        fresh: 'Læg dig på ryggen med bøjede ben',
        back: 'Bliv liggende med begge fødder i gulvet',
      },
      hints: {
        lift: 'Løft bagdelen, mens du puster ud',
        rock: 'Vip bækkenet op og ned',
        'rock-side': 'Vip fra side til side',
        lower: 'Rul ryggen roligt ned',
        rest: 'Slap af, og træk vejret',
      },
      cues: {},
    },
    'belly-wave': {
      name: 'Maveskvulp',
      how: [
        'Pust al luften ud.',
        'Træk maven ind, og slip den igen, som små bølger.',
        'Træk vejret frit, før du begynder igen.',
      ],
      setup: {
        fresh: 'Læg dig på ryggen med bøjede ben',
        back: 'Bliv liggende med armene langs siden',
      },
      hints: {
        empty: 'Pust al luften ud',
        'pull-in': 'Maven ind og ud',
        release: 'Maven ind og ud',
        free: 'Træk vejret, som du har lyst',
      },
      cues: {},
    },
    'leg-pump': {
      name: 'Bøj, stræk, sænk',
      how: ['Bøj benet op mod maven.', 'Stræk det op mod loftet.', 'Sænk det strakt ned.'],
      setup: { fresh: 'Læg dig på ryggen med bøjede ben', back: 'Bliv liggende. Stræk det ene ben ud' },
      hints: { bend: 'Knæet op mod maven', stretch: 'Op mod loftet', lower: 'Strakt og langsomt ned' },
      cues: {},
    },
    'all-fours': {
      name: 'På alle fire',
      how: [
        'Stå på hænder og knæ.',
        'Bøj benet ind under maven, og stræk det bagud.',
        'Sænk det strakt ned.',
      ],
      setup: {
        fresh: 'Kom ned på hænder og knæ',
        back: 'Rul om på siden, og kom op på hænder og knæ',
      },
      hints: { bend: 'Knæet ind under maven', stretch: 'Benet lige bagud', lower: 'Strakt ned mod gulvet' },
      cues: {},
    },
    'elbow-rest': {
      name: 'Hvil på albuerne',
      how: [
        'Støt på albuer og knæ.',
        'Lad bagdelen være det højeste sted.',
        'Bliv der, og træk vejret roligt.',
      ],
      setup: {
        fresh: 'Kom ned på albuer og knæ',
        back: 'Rul om på siden, og kom op på albuer og knæ',
        'hands-and-knees': 'Gå ned på albuerne, og lad bagdelen blive oppe',
      },
      hints: {
        enter: 'Ned på albuerne',
        inhale: 'Lad maven falde',
        exhale: 'Lad luften glide ud',
        'pull-in': 'Maven ind og ud',
        release: 'Maven ind og ud',
      },
      cues: { enter: 'Ned' },
    },
    breathing: {
      name: 'Åndedræt',
      how: ['Sid, stå eller lig, som du har det bedst.', 'Følg maven op og ned.'],
      setup: { fresh: 'Sid, stå eller lig, som du har det bedst' },
      hints: {
        inhale: 'Lad maven løfte sig',
        hold: 'Vent blidt, uden at presse',
        exhale: 'Lad luften glide ud',
        rest: 'Hvil, til det næste kommer',
      },
      cues: {},
    },
  },

  positions: {
    'as-you-are': 'som du har det bedst',
    back: 'på ryggen',
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
  options: {
    press: 'Pres bag på benet',
    'side-rock': 'Vip fra side til side',
    wave: 'Maveskvulp undervejs',
  },
  optionHelp: {
    press: 'Med hænderne, når foden går op',
    'side-rock': 'I stedet for op og ned',
    wave: 'Mens du hviler på albuerne',
  },
  withInner: (outer: string, inner: string) => `${outer} med ${inner}`,
  sides: { left: 'Venstre', right: 'Højre' },

  tabs: { label: 'Menu', today: 'I dag', breathing: 'Åndedræt', progress: 'Fremgang', knowledge: 'Viden' },

  progress: {
    title: 'Fremgang',
  },

  today: {
    greetings: { morning: 'Godmorgen', day: 'Goddag', afternoon: 'God eftermiddag', evening: 'God aften' },
    ready: 'Klar, når du er.',
    begun: 'Du er godt på vej.',
    done: 'Kroppen har fået sin hjælp i dag.',
    back: 'Rart, du er her. Vi begynder, hvor du er.',
    whole: 'Hele rækken',
    summary: (n: number, minutes: number) => `${count(n, 'øvelse', 'øvelser')} · ca. ${minutes} min`,
    start: 'Start',
    resume: (n: number) => `Fortsæt fra nr. ${n}`,
    startOver: 'Begynd forfra',
    doneToday: 'Færdig for i dag',
    doneAt: (hours: string, minutes: string) => `Kl. ${hours}.${minutes}`,
    again: 'Tag den igen',
    notes: {
      morning: 'Gerne nu. I aften virker det ofte endnu bedre.',
      afternoon: 'Et godt tidspunkt. Du har været oppe det meste af dagen.',
      evening: 'Et godt tidspunkt. Benene har båret dig hele dagen.',
    },
    exercises: 'De syv øvelser',
    tapOne: 'Tryk for at se én',
    settings: 'Indstillinger',
    doneMark: 'Gjort i dag',
  },

  week: {
    title: 'Din uge',
    days: (n: number) => `${n} af 7 dage`,
    names: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    short: ['ma', 'ti', 'on', 'to', 'fr', 'lø', 'sø'],
    full: 'hele rækken',
    part: 'en del',
    none: 'fri',
    future: 'kommer',
    today: 'i dag',
    streak: (n: number) => (n === 1 ? 'Godt i gang.' : `${n} dage i træk.`),
    best: (n: number) => `Din længste række er ${count(n, 'dag', 'dage')}.`,
    month: (n: number) => `${count(n, 'dag', 'dage')} denne måned.`,
    empty: 'Her vokser dit billede, når du har lavet øvelserne første gang.',
  },

  exercise: {
    back: 'Tilbage',
    start: 'Start denne øvelse',
    dose: 'Din dosis',
    enough: (n: number) => `Du må stoppe ved ${n}.`,
  },

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
    minutesLeft: (n: number) => (n < 1 ? 'under et minut tilbage' : `${n} min tilbage`),
    endHere: 'Slut her',
    enough: 'Du må gerne stoppe nu',
    side: 'Ben',
    preparing: 'Et øjeblik',
    stage: 'Tryk for at holde pause',
    goneToSide: (side: string) => `${side} ben`,
    almost: 'Om lidt',
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
    close: 'Slut åndedrættet',
    ownHow: 'Træk vejret, som du plejer. Tryk, hver gang det vender, eller hold nede, mens du ånder ind.',
    ownBegin: 'Tryk, når du ånder ind',
    ownIn: 'Tryk eller slip, når du ånder ud',
    ownOut: 'Tryk, når du ånder ind igen',
    ownFound: 'Det er dit eget tempo. Nu følger rytmen dig.',
    ownOdd: 'Det kunne vi ikke følge. Træk vejret roligt, og prøv tre åndedrag igen.',
    lengthen: 'Længere ud',
    lengthenHelp: 'Udåndingen bliver langsomt længere. Indåndingen bliver, som den er.',
    tap: 'Tryk hvor som helst for at holde pause',
  },

  // Each claim has its grade in ui/claims.ts; what no source carries is not said.
  knowledge: {
    title: 'Sådan virker venepumpen',
    lead: 'Blodet i benene skal opad for at nå hjem til hjertet. Kroppen har en pumpe til det, og du kan hjælpe den.',
    drawing: 'Kroppen set forfra med hjerte, mellemgulv og vener',
    schematic: 'Tegningen er forenklet.',
    slider: 'Træk, og se stemplet flytte sig.',
    ends: { in: 'Ånd ind', out: 'Ånd ud' },
    inward: 'Ind: Mellemgulvet går ned. Mavens blod løber op mod brystet. Benene venter.',
    outward: 'Ud: Mellemgulvet går op. Nu følger blodet fra benene efter.',
    points: [
      { name: 'Hjertet', text: 'Herfra løber blodet ud, og hertil skal det tilbage.' },
      {
        name: 'Mellemgulvet',
        text: 'Et stempel under ribbenene. Det går ned, når du ånder ind, og op, når du ånder ud.',
      },
      { name: 'Bækkenets vener', text: 'Blodårer, der fører blodet tilbage fra bækkenet.' },
      { name: 'Musklerne i benene', text: 'De klemmer om venerne. Små klapper lader kun blodet løbe opad.' },
    ],
    muscle: {
      title: 'Muskel og klap',
      squeeze: { name: 'Spænd', text: 'Musklen klemmer. Klappen over åbner, og den under lukker.' },
      release: { name: 'Slip', text: 'Klappen over lukker. Nyt blod kommer op nedefra.' },
    },
    late: {
      title: 'Hvorfor sidst på dagen?',
      text: 'Når du står og sidder, samler der sig væske i benene. Den går tilbage, når du ligger ned. Derfor er eftermiddag eller aften et godt tidspunkt.',
    },
    uses: {
      title: 'Det gør de syv øvelser',
      of: {
        'belly-breath': 'bruger mellemgulvet som stempel.',
        'foot-pump': 'bruger lægmusklen og klapperne.',
        'pelvis-lift': 'løfter bækkenet over hjertet.',
        'belly-wave': 'flytter trykket i maven frem og tilbage.',
        'leg-pump': 'løfter benet og bruger dets muskler.',
        'all-fours': 'bruger benets muskler, mens maven hænger frit.',
        'elbow-rest': 'lader bækkenet være det højeste sted.',
      },
    },
    claimsTitle: 'Hvor sikkert er det?',
    claims: {
      foot: 'Når du vipper foden, løber blodet hurtigere i benets vener.',
      fluid: 'Væske samler sig i benene i løbet af dagen og går tilbage, når du ligger ned.',
      breath:
        'Når du ånder ind med maven, løber mavens blod mod brystet. Når du ånder ud, følger benene efter.',
      both: 'Fodvip og dyb vejrtrækning sammen gav mere fart på blodet end hver for sig hos unge mænd.',
      pelvis: 'Blodet har lettere ved at løbe hjem, når bækkenet er over hjertet.',
      relief: 'Øvelserne kan lette tyngde og smerter i bækkenet.',
    },
    grades: {
      measured: 'Målt hos mennesker i flere undersøgelser',
      few: 'Målt hos få mennesker',
      reasoned: 'Tænkt virkning, ikke målt',
      experience: 'Klinikkens erfaring. Vi har ikke fundet en undersøgelse af det',
    },
    sources: 'Vis kilder',
    askTitle: 'Hvornår skal du spørge først?',
    askText: 'Hvornår skal du stoppe, og hvornår skal du ringe?',
    about: {
      title: 'Om appen',
      lines: [
        'Øvelserne følger folderen »Venepumper« fra Birthe Bonde Klinikken. Tempo, pauser og ord er vores forslag.',
        'Dine dage og valg ligger på din telefon. Der er ingen konto, og intet sendes.',
        'Appen vejleder. Den stiller ingen diagnose.',
      ],
    },
  },

  // Every line of `safety` waits for the clinic's approval; this is the one place.
  safety: {
    back: 'Tilbage',
    title: 'Pas godt på dig',
    groups: {
      emergency: {
        title: 'Ring 1-1-2',
        lines: [
          'Du får pludselig åndenød eller ondt i brystet, hoster blod op eller er ved at besvime.',
          'Et ben gør pludselig voldsomt ondt og er koldt, blegt eller følelsesløst.',
        ],
      },
      doctor: {
        title: 'Ring til lægen i dag',
        lines: [
          'Det ene ben er blevet hævet, ømt, varmt, rødt eller spændt. Lav ikke øvelserne, og tryk ikke på benet.',
          'Du har fået ny blødning, feber eller nye stærke smerter i mave eller bækken.',
          'Egen læge på hverdage kl. 8-16. Ellers lægevagten, som er 1813 i hovedstaden.',
        ],
      },
      stop: {
        title: 'Stop øvelserne',
        lines: [
          'Du bliver svimmel, får kvalme eller ondt. Læg dig på siden, og træk vejret, som du plejer.',
          'Det prikker i læber eller fingre. Så trækker du vejret for dybt. Træk vejret almindeligt.',
          'Ubehaget stiger to trin eller mere på en skala fra 0 til 10. Gør bevægelsen mindre. Hjælper det ikke, så lad den være, og spørg.',
          'Svimmel, når du rejser dig? Rul om på siden, sid et minut, vip med fødderne, og rejs dig med støtte.',
        ],
      },
      ask: {
        title: 'Spørg læge eller fysioterapeut først',
        lines: [
          'Nyopereret i mave eller bækken, eller lige født: Lav kun det, hospitalet tillader. Spørg især om nr. 3-7.',
          'Blodprop før eller under behandling, eller øget risiko efter operation, gips, sengeleje, kræft, hormoner eller lang rejse. Tryk ikke på benet.',
          'Gravid: Spørg jordemoder eller læge, hvis graviditeten er kompliceret. Efter uge 16 ligger du på siden eller halvt siddende. Spring maveskvulp og pres på benet over. Bliver du dårlig på ryggen, så skift stilling.',
          'Ny hofte: Spørg før nr. 3, 5 og 6. Bøj ikke knæet op mod maven, før du har fået lov.',
          'Hjertesygdom, højt blodtryk uden styr på eller åndenød, når du ligger fladt. Pres ikke, og hold ikke vejret.',
          'Grøn stær, øjenoperation eller sygdom i nethinden: Spørg øjenlægen før nr. 3 og 7.',
          'Dårligt blodomløb i benene eller smerter i foden i hvile: Spørg før nr. 2 og 5.',
        ],
      },
      adjust: {
        title: 'Tilpas eller spring over',
        lines: [
          'Vent to timer efter et stort måltid, og løsn stramt tøj om livet. Får du sure opstød, så spring nr. 3, 4 og 7 over.',
          'Brok i mave eller lyske, eller smerter der: Spring nr. 4 over.',
          'Ondt i håndleddene? Læg noget blødt under, eller støt på underarmene.',
          'Ondt i knæene? Læg en pude under. Gør det stadig ondt, så spring nr. 6 og 7 over.',
          'Ondt i ryg eller bækkenled? Hold den anden fod i gulvet, og gør bevægelsen mindre. Bliver det værre, så spring nr. 3, 5 og 6 over.',
        ],
      },
    },
    call: { emergency: 'Ring 1-1-2', doctor: 'Ring 1813 (kun hovedstaden)' },
    note: 'Teksterne venter på klinikkens godkendelse. Telefonnumre kan blive ændret.',
  },

  getUp: {
    title: 'Kom roligt op',
    steps: { roll: 'Rul om på siden', sit: 'Sæt dig op', stand: 'Rejs dig langsomt' },
    hints: {
      roll: 'Bliv liggende et øjeblik',
      sit: 'Sid lidt, og vip med fødderne',
      stand: 'Hold ved noget, der står fast',
    },
    end: 'Færdig',
  },

  finished: {
    title: 'Godt gjort',
    whole: 'Kroppen har fået sin hjælp i dag.',
    lie: 'Bliv gerne liggende lidt, før du rejser dig.',
    part: (n: number) =>
      n === 1
        ? 'En øvelse i dag. Den tæller med.'
        : `${['', '', 'To', 'Tre', 'Fire', 'Fem', 'Seks'][n] ?? n} øvelser i dag. De tæller med.`,
    nothing: 'Det er i orden at stoppe. Du kan begynde igen, når du vil.',
    stopped: 'Stoppet for nu',
    done: 'Færdig',
  },

  settings: {
    title: 'Indstillinger',
    back: 'Tilbage',
    dose: 'Din dosis',
    doseHelp: 'Inden for folderens tal. Lyt til din krop.',
    fewer: (what: string) => `Færre: ${what}`,
    more: (what: string) => `Flere: ${what}`,
    pace: 'Tempo',
    paces: { slow: 'Langsom', calm: 'Rolig', brisk: 'Frisk' },
    firstSide: 'Første ben',
    text: 'Tekst',
    textSizes: { '1': 'Almindelig', '1.25': 'Større', '1.5': 'Stor', '2': 'Meget stor' },
    theme: 'Udseende',
    themes: { light: 'Lys', dark: 'Mørk', auto: 'Som telefonen' },
    sound: 'Lyde',
    soundHelp: 'Bløde toner, der viser vejen',
    calm: 'Rolig bevægelse',
    calmHelp: 'Stillbilleder i stedet for film',
    language: 'Sprog',
    about:
      'Øvelserne følger folderen »Venepumper« fra Birthe Bonde Klinikken. Tempo og pauser er vores forslag.',
    stored: 'Alt bliver på din telefon.',
    reset: 'Brug folderens tal igen',
  },

  notices: {
    offline: 'Uden net',
    update: 'Ny udgave klar',
    updateHelp: 'Skiftet tager et øjeblik.',
    updateNow: 'Opdatér',
    later: 'Senere',
    journalBlocked:
      'Dagen kan ikke gemmes i denne browser. Øvelserne virker alligevel. Et privat vindue er ofte grunden.',
    journalNewer:
      'Din dagbog er skrevet af en nyere udgave af appen. Den ligger urørt. Luk appen, og åbn den igen for at få den nye udgave.',
    entriesNewer: (n: number) =>
      `${count(n, 'dag', 'dage')} i dagbogen er skrevet af en nyere udgave. ${n === 1 ? 'Den' : 'De'} ligger urørt.`,
    journalFailed: 'Dagen blev ikke gemt. Vi prøver igen ved næste øvelse.',
    settingsDamaged: 'Dine indstillinger kunne ikke læses. Vi bruger folderens tal, indtil du vælger igen.',
    settingsUnsaved: 'Dit valg gælder nu, men kan ikke gemmes på denne telefon.',
    soundFailed: 'Lyden kan ikke spille her. Følg billedet. Øvelserne går videre i samme tempo.',
    figureFailed: 'Billedet kunne ikke hentes. Følg ordene og tonerne.',
    languageFailed: 'Sproget kunne ikke hentes. Prøv igen, når du har net.',
    startFailed: 'Øvelserne kunne ikke begynde. Luk appen, og prøv igen.',
    dismiss: 'Luk beskeden',
  },
};
