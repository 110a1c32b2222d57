import type { knowledge as shape } from '../da/knowledge.ts';

export const knowledge: typeof shape = {
  knowledge: {
    title: 'How the vein pump works',
    lead: 'The blood in your legs has to go up to get home to the heart. The body has a pump for it, and you can help.',
    drawing: 'The body from the front with heart, diaphragm and veins',
    schematic: 'The drawing is simplified.',
    slider: 'Pull, and see the piston move.',
    ends: { in: 'Breathe in', out: 'Breathe out' },
    inward: "In: the diaphragm goes down. The belly's blood flows up to the chest. The legs wait.",
    outward: 'Out: the diaphragm goes up. Now the blood from the legs follows.',
    points: [
      { name: 'The heart', text: 'From here the blood flows out, and back to here it must come.' },
      {
        name: 'The diaphragm',
        text: 'A piston under the ribs. It goes down as you breathe in and up as you breathe out.',
      },
      { name: 'The veins of the pelvis', text: 'They carry the blood back from the pelvis.' },
      {
        name: 'The muscles of the legs',
        text: 'They squeeze the veins. Small valves let the blood go upwards only.',
      },
    ],
    muscle: {
      title: 'Muscle and valve',
      squeeze: { name: 'Tense', text: 'The muscle squeezes. The valve above opens, the one below shuts.' },
      release: { name: 'Let go', text: 'The valve above shuts. New blood comes up from below.' },
    },
    late: {
      title: 'Why late in the day?',
      text: 'While you stand and sit, fluid collects in the legs. It goes back when you lie down. So the afternoon or evening is a good time.',
    },
    uses: {
      title: 'What the seven exercises do',
      of: {
        'belly-breath': 'uses the diaphragm as a piston.',
        'foot-pump': 'uses the calf muscle and the valves.',
        'pelvis-lift': 'lifts the pelvis above the heart.',
        'belly-wave': 'moves the pressure in the belly to and fro.',
        'leg-pump': 'lifts the leg and uses its muscles.',
        'all-fours': 'uses the muscles of the leg while the belly hangs free.',
        'elbow-rest': 'lets the pelvis be the highest place.',
      },
    },
    claimsTitle: 'How sure is it?',
    claimsLead:
      'Some of it has been measured, some is reasoned, and some the clinic has seen. Here is which is which.',
    claims: {
      foot: 'When you move your foot, the blood in the leg veins flows faster.',
      fluid: 'Fluid collects in the legs during the day and goes back when you lie down.',
      breath:
        "When you breathe in with the belly, the belly's blood flows to the chest. When you breathe out, the legs follow.",
      both: 'Foot pump and deep breathing together gave the blood more speed than either alone in young men.',
      pelvis: 'The blood flows home more easily when the pelvis is above the heart.',
      relief: 'The exercises may ease heaviness and pain in the pelvis.',
    },
    found: {
      foot: 'In 30 people the blood in the veins of the groin flowed more than twice as fast at 30 foot pumps a minute.',
      fluid:
        'After 8 hours standing a leg was almost 1 decilitre larger. After 10 hours lying down it was a little over 1 decilitre smaller.',
      breath:
        'In 19 of 19 healthy people less blood flowed from the legs while they breathed in with the belly.',
      both: '20 young men: 10 cm a second at rest, 21 with the foot pump, 27 with both. That is the highest speed, not the amount of blood.',
      pelvis:
        'We have found no measurement with the exercises. The thought is that the blood then runs down to the heart.',
      relief: 'We have found no study of the seven exercises.',
    },
    grades: {
      measured: 'Measured in people in several studies',
      few: 'Measured in few people',
      reasoned: 'Reasoned, not measured',
      experience: "The clinic's experience",
    },
    why: 'What is it based on?',
    outside: 'A title opens a page on the web.',
    askTitle: 'When should you ask first?',
    askText: 'When should you stop, and when should you call?',
  },

  about: {
    title: 'About the app',
    help: 'The leaflet behind it, your data and who made what',
    back: 'Back',
    leaflet: {
      title: 'The leaflet behind it',
      text: 'The seven exercises, their order and numbers stand in the leaflet »Venepumper« from Birthe Bonde Klinikken, a Danish specialist clinic for physiotherapy.',
      ours: "Tempo, pauses, drawings and words are our suggestion. They await the clinic's approval.",
      call: 'Call the clinic +45\u00a023\u00a083\u00a034\u00a065',
    },
    stored: {
      title: 'Your data',
      lines: [
        "What you have done and when is kept in the browser's storage on this phone. So are your choices.",
        'The app also keeps itself, so that it works without a network.',
        'There is no account. Nothing is sent to the clinic or to anyone else.',
        "If you delete the browser's data, all of it is gone. Under »Settings« you can save a copy.",
      ],
    },
    guides: 'The app guides. It makes no diagnosis.',
    parts: {
      title: 'Parts that others have made',
      help: 'Tap a part to read how it may be used.',
      voice: 'The voice is made with the program eSpeak NG.',
    },
    version: (version: string) => `Version ${version}`,
  },

  safety: {
    back: 'Back',
    title: 'Take good care of yourself',
    numbers: 'The numbers are those of the exercises.',
    groups: {
      emergency: {
        title: 'Call 1-1-2',
        lines: [
          {
            when: 'Suddenly breathless, or chest pain',
            then: 'A fast pulse, blood when you cough and being about to faint count too.',
          },
          {
            when: 'Sudden violent pain in a leg',
            then: 'When the leg is cold, pale or numb.',
          },
        ],
      },
      doctor: {
        title: 'Call the doctor today',
        lines: [
          {
            when: 'One leg is swollen, sore, warm, red or tight',
            then: 'Sudden pain in the calf counts too. Leave the exercises, and do not press the leg.',
          },
          {
            when: 'New bleeding, fever or new severe pain in belly or pelvis',
            then: 'Wait with the exercises until the doctor has agreed to them.',
          },
          {
            when: 'Whom do you call?',
            then: 'Your own doctor on weekdays 8-16. Otherwise the on-call doctor, which is 1813 in the Capital Region.',
          },
        ],
      },
      stop: {
        title: 'Stop the exercises',
        lines: [
          { when: 'Dizzy, sick or sore', then: 'Lie on your side and breathe as usual.' },
          {
            when: 'Your lips or fingers tingle',
            then: 'You breathe too deeply or too fast. Breathe normally.',
          },
          {
            when: 'The discomfort rises two steps or more out of 10',
            then: 'Or it is still there in the evening. Make the movement smaller next time. If that does not help, leave it out and ask.',
          },
          {
            when: 'Dizzy when you get up',
            then: 'Roll to your side. Sit for a minute and move your feet. Stand up with support.',
          },
        ],
      },
      ask: {
        title: 'Ask a doctor or physiotherapist first',
        lines: [
          {
            when: 'Recent surgery in belly or pelvis',
            then: 'Do only what the hospital has allowed. Be careful for the first 4-6 weeks, above all with no. 3-7.',
          },
          {
            when: 'Just given birth',
            then: 'Do only what the midwife has allowed. Wait with no. 6 and 7 until you have asked.',
          },
          { when: 'A blood clot now or before', then: 'Ask the doctor. Do not press the leg.' },
          {
            when: 'A higher risk of a blood clot',
            then: 'After surgery, plaster, bed rest or long travel, with cancer and with hormones. If one leg swells, rather call once too often.',
          },
          {
            when: 'Pregnant',
            then: 'Ask the midwife or doctor if the pregnancy is complicated. After week 16 lie on your side or half sitting. Skip no. 4, the wave in no. 7 and the press on the leg. No. 6 and 7 only as long as it feels good. If you feel unwell on your back, change position.',
          },
          {
            when: 'New hip',
            then: 'Ask before no. 3, 5 and 6. Do not bend the knee to the belly until you have been told you may.',
          },
          {
            when: 'Heart disease, or breathless when lying flat',
            then: 'Ask the doctor before you begin. Do not strain or hold your breath.',
          },
          {
            when: 'High blood pressure that is not under control',
            then: 'Ask before no. 3, 4 and 7. Do not strain or hold your breath.',
          },
          {
            when: 'Glaucoma, eye surgery or disease of the retina',
            then: 'Ask the eye doctor before no. 3 and 7.',
          },
          {
            when: 'Poor circulation in the legs, or pain in the foot at rest',
            then: 'Ask before no. 2 and 5.',
          },
        ],
      },
      adjust: {
        title: 'Adjust or leave out',
        lines: [
          { when: 'After a big meal', then: 'Wait two hours, and loosen tight clothes at the waist.' },
          { when: 'Acid reflux', then: 'If acid comes up, skip no. 3, 4 and 7.' },
          { when: 'A hernia in belly or groin, or pain there', then: 'Skip no. 4.' },
          { when: 'Sore wrists', then: 'Put something soft under, or rest on your forearms.' },
          { when: 'Sore knees', then: 'Put a cushion under. If it still hurts, skip no. 6 and 7.' },
          {
            when: 'Sore back or pelvic joints',
            then: 'Keep the other foot on the floor and make the movement smaller. If it gets worse, skip no. 3, 5 and 6.',
          },
        ],
      },
    },
    call: {
      emergency: 'Dial 1-1-2',
      doctor: 'Dial 1813 (Capital Region only)',
      ask: 'Call the clinic +45\u00a023\u00a083\u00a034\u00a065',
    },
    note: "The texts await the clinic's approval. Phone numbers may change.",
  },
};
