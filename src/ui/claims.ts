import type { Messages } from '#i18n/messages.ts';

/** How well a claim stands: measured in several studies of people, in few, thought out, or seen by the clinic. */
export type Grade = keyof Messages['knowledge']['grades'];

export type ClaimId = keyof Messages['knowledge']['claims'];

/** Where something was measured; the address is opened only by a tap. */
interface Source {
  readonly name: string;
  readonly href: string;
}

interface Claim {
  readonly grade: Grade;
  /** Read in abstract or excerpt; empty where nothing has been measured. */
  readonly sources: readonly Source[];
}

const pubMed = (id: number) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`;

/** What the app says about why the exercises may help, each with its grade. What has no source and no grade is not said. */
export const claims: Readonly<Record<ClaimId, Claim>> = {
  foot: {
    grade: 'measured',
    sources: [
      { name: 'Li T. et al., Clin Hemorheol Microcirc', href: 'https://doi.org/10.3233/CH-200860' },
      { name: 'BMC Musculoskelet Disord 2022', href: 'https://doi.org/10.1186/s12891-022-05400-y' },
      { name: 'Thromb Haemost 2009', href: pubMed(19492154) },
    ],
  },
  fluid: {
    grade: 'measured',
    sources: [
      { name: 'Tessari 2013, Veins and Lymphatics 2:e19', href: 'https://doi.org/10.4081/vl.2013.e19' },
      { name: 'PubMed 7572209', href: pubMed(7572209) },
    ],
  },
  breath: {
    grade: 'few',
    sources: [
      { name: 'Willeput 1984', href: pubMed(6238925) },
      { name: 'Miller 2005, J Physiol 563:925', href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1665620/' },
      { name: 'Kimura 2011', href: pubMed(20980326) },
      { name: 'Aliverti 2009, PLoS One', href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2678249/' },
    ],
  },
  both: {
    grade: 'few',
    sources: [{ name: 'Kwon 2003, Aust J Physiother 49:253', href: pubMed(14632624) }],
  },
  pelvis: { grade: 'reasoned', sources: [] },
  relief: { grade: 'experience', sources: [] },
};

/**
 * How well it stands what each exercise is said to do. No vein was found measured in the lift, the wave, the leg
 * movements or the rest on the elbows, so none of them is better than reasoned.
 */
export const useGrades = {
  'belly-breath': 'few',
  'foot-pump': 'measured',
  'pelvis-lift': 'reasoned',
  'belly-wave': 'reasoned',
  'leg-pump': 'reasoned',
  'all-fours': 'reasoned',
  'elbow-rest': 'reasoned',
} as const satisfies Record<keyof Messages['knowledge']['uses']['of'], Grade>;
