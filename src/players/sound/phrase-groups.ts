import type { Messages } from '#i18n/messages.ts';
import { leaflet } from '#score/programme.ts';
import type { ExerciseId } from '#score/types.ts';
import { phrasesOf, type PhraseName } from './phrases.ts';

/** Phrases that are read aloud in one go: those of an exercise, or what exercises have in common. */
export interface PhraseGroup {
  readonly about: ExerciseId | CommonGroup;
  readonly phrases: ReadonlyMap<PhraseName, string>;
}
export type CommonGroup = 'movements' | 'sides' | 'progress' | 'numbers' | 'rising';

/** Everything that is said, each phrase in one group, in the order in which it is pleasant to read. */
export function phraseGroups(w: Messages): PhraseGroup[] {
  const groups = new Map<PhraseGroup['about'], Map<PhraseName, string>>();
  for (const [name, text] of phrasesOf(w)) {
    const group = groups.get(groupOf(name)) ?? new Map<PhraseName, string>();
    groups.set(groupOf(name), group.set(name, text));
  }
  const order: PhraseGroup['about'][] = [
    ...leaflet.map(({ id }) => id),
    'movements',
    'sides',
    'progress',
    'numbers',
    'rising',
  ];
  return order.map((about) => ({ about, phrases: groups.get(about) ?? new Map() }));
}

const kinds: Readonly<Record<string, CommonGroup>> = {
  phase: 'movements',
  'first-side': 'sides',
  'other-side': 'sides',
  number: 'numbers',
  dose: 'numbers',
  near: 'rising',
  'near-why': 'rising',
  rise: 'rising',
  'sit-on': 'rising',
  'kneel-up': 'rising',
  'foot-forward': 'rising',
  dizzy: 'rising',
  'hold-on': 'rising',
  'rise-hint': 'rising',
  end: 'rising',
};

function groupOf(phrase: PhraseName): PhraseGroup['about'] {
  const [kind = '', of] = phrase.split('.');
  return leaflet.find(({ id }) => id === of)?.id ?? kinds[kind] ?? 'progress';
}
