import type { Messages } from '#i18n/messages.ts';

/** How well a claim stands: measured in several studies of people, in few, thought out, or seen by the clinic. */
export type Grade = keyof Messages['knowledge']['grades'];

interface Claim {
  readonly id: keyof Messages['knowledge']['claims'];
  readonly grade: Grade;
  /** Read in abstract or excerpt; empty where nothing has been measured. */
  readonly sources: readonly string[];
}

/** What the app says about why the exercises may help, each with its grade. What has no source is not claimed. */
export const claims: readonly Claim[] = [
  {
    id: 'foot',
    grade: 'measured',
    sources: [
      'Li T. et al., Clin Hemorheol Microcirc, ch200860',
      'BMC Musculoskelet Disord 2022, s12891-022-05400-y',
      'Thromb Haemost 2009, PubMed 19492154',
    ],
  },
  {
    id: 'fluid',
    grade: 'measured',
    sources: ['Tessari 2013, Veins and Lymphatics 2:e19', 'PubMed 7572209'],
  },
  {
    id: 'breath',
    grade: 'few',
    sources: [
      'Willeput 1984, PubMed 6238925',
      'Miller 2005, J Physiol 563:925',
      'Kimura 2011, PubMed 20980326',
      'Aliverti 2009, PLoS One, PMC2678249',
    ],
  },
  { id: 'both', grade: 'few', sources: ['Kwon 2003, Aust J Physiother 49:253'] },
  { id: 'pelvis', grade: 'reasoned', sources: [] },
  { id: 'relief', grade: 'experience', sources: [] },
];
