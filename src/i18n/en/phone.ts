import type { phone as shape } from '../da/phone.ts';
import { count } from './count.ts';

export const phone: typeof shape = {
  keep: {
    title: 'Your days on the phone',
    promised: 'The browser has promised to keep them. Everything stays on the phone.',
    notPromised:
      'Everything stays on the phone. If it runs short of space, the browser may clear them away. Save a copy now and then.',
    safariTab:
      'In Safari the days may be cleared away when the app has not been used for seven days. Save a copy, put the app on your home screen, and bring the copy in there.',
    save: 'Save a copy',
    saved: 'The copy is saved.',
    notRead: 'Your days cannot be read right now, so no file was made. Try again in a moment.',
    load: 'Bring a copy in',
    table: 'Save as a spreadsheet',
    madeOn: (day) => `The copy is from ${day}.`,
    fresh: (n) => `${count(n, 'time', 'times')} with exercises will be added.`,
    same: (n) => `${count(n, 'time', 'times')} ${n === 1 ? 'is' : 'are'} here already.`,
    differing: (n) =>
      `${count(n, 'time', 'times')} ${n === 1 ? 'has' : 'have'} been corrected since. What is on this phone stays.`,
    withVoice: 'Take your own voice along in the copy',
    withBackupVoice: "Take the copy's voice too",
    way: 'How',
    ways: { add: 'Add to what is here', replace: 'Instead of what is here' },
    goes: (n: number) =>
      `${count(n, 'time', 'times')} found only on this phone will go. You can undo it afterwards.`,
    replaceAll: 'Replace everything',
    withSettings: 'Take the settings of the copy too',
    add: 'Add',
    cancel: 'Cancel',
    added: 'The copy has been brought in.',
    undo: 'Undo bringing it in',
    undone: 'Everything is as it was before.',
    failed: 'It could not be saved. Nothing has been changed.',
    problems: {
      'too-long': 'The file is too large to be a copy from the app. Nothing has been changed.',
      unreadable: 'The file cannot be read. Perhaps it is not all there. Nothing has been changed.',
      foreign: 'The file is not a copy from Venepumpen. Nothing has been changed.',
      newer: 'The copy is from a newer version of the app. Update the app first. Nothing has been changed.',
      damaged: 'The copy is damaged. Nothing has been changed.',
    },
    offer: 'Save a copy of your days',
    offerHelp: 'Then you have them, even if the phone is lost.',
    later: 'Not now',
    columns: [
      'Day',
      'Time',
      'Written in afterwards',
      'Exercises',
      'Stopped because',
      'Heaviness before',
      'Heaviness after',
      'Pain before',
      'Pain after',
    ],
    yes: 'yes',
    reasons: { pain: 'it hurt', dizzy: 'dizzy', interrupted: 'interrupted', enough: 'that was enough' },
  },

  ready: {
    title: 'Before you lie down',
    lead: 'Lay a rug on the floor, and put a steady chair beside it.',
    sound: 'Sound',
    soundIs: {
      untried: 'Put the phone where it will lie, and try.',
      playing: 'Listen',
      asked: 'Could you hear it?',
      heard: 'You can hear it.',
      unheard: 'Turn the volume up and silent mode off. Then try again.',
      failed: 'The sound cannot play just now. Close other apps with sound, and try again.',
    },
    play: 'Try the sound',
    yes: 'Yes',
    no: 'No',
    asking: 'One moment',
    offline: 'Without a network',
    isCached: 'Everything is on the phone.',
    notCached: 'Not everything is here yet. Stay online for a moment.',
    screen: 'Screen',
    staysOn: 'The screen can be kept on.',
    goesDark: 'The screen may turn dark. Follow the sound, or turn battery saving off.',
    locked: 'Locked phone',
    stopsLocked: 'Last time the sound stopped when the screen was locked. Leave it on.',
    storage: 'Journal',
    unprotected: 'Ask the phone to take care of your days.',
    isProtected: 'The phone takes care of your days.',
    notProtected: 'The phone did not promise. With the app on the home screen it is easier.',
    stillNotProtected:
      'The phone did not promise. Your days are here all the same. Save a copy under Settings.',
    protect: 'Take care of my days',
    allReady: 'All is ready. Flight mode is fine.',
  },

  screenLight: {
    on: 'The screen is kept on',
    dark: 'The screen may turn dark. The sound shows the way.',
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
    journalTab:
      'An older version of the app is open in another window. Close that window and come back here, and the day will be saved.',
    journalFull:
      'The phone is full, so the day is not saved yet. Make a little room. We try again at the next exercise.',
    journalFailed: 'The day was not saved. We try again at the next exercise.',
    settingsDamaged: "Your settings could not be read. We use the leaflet's numbers until you choose again.",
    settingsUnsaved: 'Your choice holds for now, but cannot be saved on this phone.',
    lockStopped: 'The sound stopped while the screen was locked. Leave the screen on with this phone.',
    voiceFailed: 'The voice is not loaded yet. The tones show the way. Try again when you have a network.',
    soundFailed: 'The sound cannot play here. Follow the picture. The exercises go on at the same pace.',
    figureFailed: 'The picture could not be loaded. Follow the words and the tones.',
    languageFailed: 'The language could not be loaded. Try again when you have a network.',
    partFailed: 'This part could not be loaded. Try again when you are online.',
    startFailed: 'The exercises could not begin. Close the app and try again.',
    dismiss: 'Close the message',
  },
};
