import { count } from './count.ts';

export const today = {
  tabs: { label: 'Menu', today: 'I dag', breathing: 'Åndedræt', progress: 'Fremgang', knowledge: 'Viden' },

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
    total: (n: number) => `${count(n, 'dag', 'dage')} i alt.`,
    wasFree: (day: string) => `${day} var fri, og det tæller ikke ned.`,
    wereFree: 'Fri dage tæller ikke ned.',
    paused: 'pause',
    empty: 'Her vokser dit billede, når du har lavet øvelserne første gang.',
  },

  exercise: {
    back: 'Tilbage',
    start: 'Start denne øvelse',
    dose: 'Din dosis',
    enough: (n: number) => `Du må stoppe ved ${n}.`,
  },

  /** The four pages of the first start. Waiting for the clinic's approval like `safety`, which says it in full. */
  welcome: {
    again: 'De første sider igen',
    againHelp: 'Hvad appen er, og hvordan du gør klar',
    skip: 'Spring over',
    back: 'Tilbage',
    next: 'Videre',
    done: 'Til øvelserne',
    page: (n: number, of: number) => `Side ${n} af ${of}`,
    what: {
      title: 'Folderen, der bevæger sig',
      lines: [
        'Syv øvelser fra Birthe Bonde Klinikken. En figur viser hver bevægelse.',
        'Toner og en stemme holder takten, også når du lukker øjnene.',
        'Alt bliver på din telefon, og den virker uden net.',
      ],
    },
    lie: {
      title: 'Før du lægger dig',
      lines: [
        'Læg et tæppe på gulvet og en pude til hovedet.',
        'Vent to timer efter et stort måltid.',
        'Løsn det, der strammer om livet.',
        'Stil telefonen, så du kan se den, og skru op for lyden.',
      ],
    },
    ask: {
      title: 'Spørg først, hvis du',
      lines: [
        'lige har født eller er opereret',
        'er gravid',
        'har fået ny hofte',
        'har eller har haft en blodprop',
        'har en hjertesygdom eller for højt blodtryk',
        'har grøn stær eller en øjensygdom',
      ],
      who: 'Spørg din læge eller fysioterapeut. Gør noget ondt, så stop.',
      more: 'Det hele står under Viden: Pas godt på dig.',
    },
    install: {
      title: 'Læg den på hjemmeskærmen',
      help: 'Så er den altid ved hånden, også uden net.',
      already: 'Den ligger her allerede. Du har åbnet den fra hjemmeskærmen.',
      which: 'Telefon',
      steps: {
        iphone: [
          'Tryk på Del i Safari. Den kan gemme sig bag de tre prikker.',
          'Vælg »Føj til hjemmeskærm«.',
          'Tryk på »Tilføj«.',
        ],
        android: ['Tryk på de tre prikker øverst i Chrome.', 'Vælg »Installer app«.', 'Tryk på »Installer«.'],
      },
      /** Inside Facebook, Messenger and the like nothing can be put on the home screen. */
      inApp: {
        help: 'Du er inde i en anden app. Åbn siden i telefonens egen browser først.',
        iphone: [
          'Tryk på de tre prikker i hjørnet.',
          'Vælg »Åbn i Safari« eller »Åbn i ekstern browser«.',
          'I Safari viser vi resten.',
        ],
        android: [
          'Tryk på de tre prikker i hjørnet.',
          'Vælg »Åbn i Chrome« eller »Åbn i ekstern browser«.',
          'I Chrome viser vi resten.',
        ],
      },
      now: 'Installer nu',
      notNow: 'Ikke nu',
    },
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
    known: 'Kender du øvelserne nu?',
    knownHelp: (minutes: number) =>
      `Uden forklaringerne er du færdig ${minutes === 1 ? 'et minut' : `${minutes} minutter`} før. Under »Lyd og stemme« kan du altid få dem igen.`,
    skip: 'Spring over',
    keep: 'Behold dem',
  },
};
