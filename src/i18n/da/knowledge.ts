export const knowledge = {
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
    claimsLead: 'Noget er målt, noget er tænkt, og noget har klinikken set. Her står, hvad der er hvad.',
    claims: {
      foot: 'Når du vipper foden, løber blodet hurtigere i benets vener.',
      fluid: 'Væske samler sig i benene i løbet af dagen og går tilbage, når du ligger ned.',
      breath:
        'Når du ånder ind med maven, løber mavens blod mod brystet. Når du ånder ud, følger benene efter.',
      both: 'Fodvip og dyb vejrtrækning sammen gav mere fart på blodet end hver for sig hos unge mænd.',
      pelvis: 'Blodet har lettere ved at løbe hjem, når bækkenet er over hjertet.',
      relief: 'Øvelserne kan lette tyngde og smerter i bækkenet.',
    },
    /** What was found, and in whom; or that nobody has looked. */
    found: {
      foot: 'Hos 30 mennesker løb blodet i lyskens vener mere end dobbelt så hurtigt ved 30 vip i minuttet.',
      fluid:
        'Efter 8 timer på benene var et ben knap 1 deciliter større. Efter 10 timer liggende var det godt 1 deciliter mindre.',
      breath: 'Hos 19 ud af 19 raske løb der mindre blod fra benene, mens de åndede ind med maven.',
      both: '20 unge mænd: 10 cm i sekundet i hvile, 21 med fodvip, 27 med begge dele. Det er den højeste fart, ikke mængden af blod.',
      pelvis: 'Vi har ikke fundet en måling med øvelserne. Tanken er, at blodet så løber nedad mod hjertet.',
      relief: 'Vi har ikke fundet en undersøgelse af de syv øvelser.',
    },
    grades: {
      measured: 'Målt hos mennesker i flere forsøg',
      few: 'Målt hos få mennesker',
      reasoned: 'Tænkt virkning, ikke målt',
      experience: 'Klinikkens erfaring',
    },
    why: 'Hvad bygger det på?',
    outside: 'En titel åbner en side på nettet.',
    askTitle: 'Hvornår skal du spørge først?',
    askText: 'Hvornår skal du stoppe, og hvornår skal du ringe?',
  },

  about: {
    title: 'Om appen',
    help: 'Folderen bag, dine data og hvem der har lavet hvad',
    back: 'Tilbage',
    leaflet: {
      title: 'Folderen bag',
      text: 'De syv øvelser, deres rækkefølge og antal står i folderen »Venepumper« fra Birthe Bonde Klinikken, en specialklinik for fysioterapi.',
      ours: 'Tempo, pauser, tegninger og ord er vores forslag. De venter på klinikkens godkendelse.',
      call: 'Ring til klinikken 23\u00a083\u00a034\u00a065',
    },
    stored: {
      title: 'Dine data',
      lines: [
        'Hvad du har lavet og hvornår, ligger i browserens lager på denne telefon. Dine valg ligger samme sted.',
        'Appen gemmer også sig selv, så den virker uden net.',
        'Der er ingen konto. Intet sendes til klinikken eller andre.',
        'Sletter du browserens data, er det hele væk. Under »Indstillinger« kan du gemme en kopi.',
      ],
    },
    guides: 'Appen vejleder. Den stiller ingen diagnose.',
    parts: {
      title: 'Dele, som andre har lavet',
      help: 'Tryk på en del for at læse, hvordan den må bruges.',
      voice: 'Stemmen er lavet med programmet eSpeak NG.',
    },
    version: (version: string) => `Udgave ${version}`,
  },

  // Waits for the clinic's approval, all of it. What the clinic changes is changed here and nowhere else; `note` tells
  // the patient, and goes when the clinic has said yes.
  safety: {
    back: 'Tilbage',
    title: 'Pas godt på dig',
    numbers: 'Numrene er øvelsernes numre.',
    groups: {
      emergency: {
        title: 'Ring 1-1-2',
        lines: [
          {
            when: 'Pludselig åndenød eller ondt i brystet',
            then: 'Det gælder også hurtig puls, blod, når du hoster, og hvis du er ved at besvime.',
          },
          {
            when: 'Pludselig voldsomt ondt i et ben',
            then: 'Når benet er koldt, blegt eller følelsesløst.',
          },
        ],
      },
      doctor: {
        title: 'Ring til lægen i dag',
        lines: [
          {
            when: 'Det ene ben er hævet, ømt, varmt, rødt eller spændt',
            then: 'Det gælder også, hvis læggen pludselig gør ondt. Lav ikke øvelserne, og tryk ikke på benet.',
          },
          {
            when: 'Ny blødning, feber eller nye stærke smerter i mave eller bækken',
            then: 'Vent med øvelserne, til lægen har sagt god for dem.',
          },
          {
            when: 'Hvem ringer du til?',
            then: 'Egen læge på hverdage kl. 8-16. Ellers lægevagten, som er 1813 i hovedstaden.',
          },
        ],
      },
      stop: {
        title: 'Stop øvelserne',
        lines: [
          { when: 'Svimmel, kvalme eller ondt', then: 'Læg dig på siden, og træk vejret, som du plejer.' },
          {
            when: 'Det prikker i læber eller fingre',
            then: 'Du trækker vejret for dybt eller for hurtigt. Træk vejret almindeligt.',
          },
          {
            when: 'Ubehaget stiger to trin eller mere ud af 10',
            then: 'Eller det er der stadig om aftenen. Gør bevægelsen mindre næste gang. Hjælper det ikke, så lad øvelsen være, og spørg.',
          },
          {
            when: 'Svimmel, når du rejser dig',
            then: 'Rul om på siden. Sid et minut, og vip med fødderne. Rejs dig med støtte.',
          },
        ],
      },
      ask: {
        title: 'Spørg læge eller fysioterapeut først',
        lines: [
          {
            when: 'Nyopereret i mave eller bækken',
            then: 'Lav kun det, hospitalet har givet lov til. Vær forsigtig de første 4-6 uger, især med nr. 3-7.',
          },
          {
            when: 'Lige født',
            then: 'Lav kun det, jordemoderen har givet lov til. Vent med nr. 6 og 7, til du har spurgt.',
          },
          { when: 'Blodprop nu eller før', then: 'Spørg lægen. Tryk ikke på benet.' },
          {
            when: 'Større risiko for blodprop',
            then: 'Efter operation, gips, sengeleje eller lang rejse, ved kræft og med hormoner. Hæver det ene ben, så ring hellere en gang for meget.',
          },
          {
            when: 'Gravid',
            then: 'Spørg jordemoder eller læge, hvis graviditeten er kompliceret. Efter uge 16 ligger du på siden eller halvt siddende. Spring nr. 4, skvulp i nr. 7 og pres på benet over. Nr. 6 og 7 kun, så længe det er rart. Bliver du dårlig på ryggen, så skift stilling.',
          },
          {
            when: 'Ny hofte',
            then: 'Spørg før nr. 3, 5 og 6. Bøj ikke knæet op mod maven, før du har fået lov.',
          },
          {
            when: 'Hjertesygdom, eller åndenød når du ligger fladt',
            then: 'Spørg lægen, før du begynder. Pres ikke, og hold ikke vejret.',
          },
          {
            when: 'Højt blodtryk uden styr på',
            then: 'Spørg før nr. 3, 4 og 7. Pres ikke, og hold ikke vejret.',
          },
          {
            when: 'Grøn stær, øjenoperation eller sygdom i nethinden',
            then: 'Spørg øjenlægen før nr. 3 og 7.',
          },
          {
            when: 'Dårligt blodomløb i benene, eller ondt i foden i hvile',
            then: 'Spørg før nr. 2 og 5.',
          },
        ],
      },
      adjust: {
        title: 'Tilpas eller spring over',
        lines: [
          { when: 'Efter et stort måltid', then: 'Vent to timer, og løsn stramt tøj om livet.' },
          { when: 'Sure opstød', then: 'Kommer der syre op, så spring nr. 3, 4 og 7 over.' },
          { when: 'Brok i mave eller lyske, eller ondt der', then: 'Spring nr. 4 over.' },
          { when: 'Ondt i håndleddene', then: 'Læg noget blødt under, eller støt på underarmene.' },
          {
            when: 'Ondt i knæene',
            then: 'Læg en pude under. Gør det stadig ondt, så spring nr. 6 og 7 over.',
          },
          {
            when: 'Ondt i ryg eller bækkenled',
            then: 'Hold den anden fod i gulvet, og gør bevægelsen mindre. Bliver det værre, så spring nr. 3, 5 og 6 over.',
          },
        ],
      },
    },
    call: {
      emergency: 'Ring 1-1-2',
      doctor: 'Ring 1813 (kun hovedstaden)',
      ask: 'Ring til klinikken 23\u00a083\u00a034\u00a065',
    },
    note: 'Teksterne venter på klinikkens godkendelse. Telefonnumre kan blive ændret.',
  },
};
