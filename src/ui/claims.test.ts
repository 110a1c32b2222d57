import { describe, expect, it } from 'vitest';
import { da } from '#i18n/da.ts';
import { en } from '#i18n/en.ts';
import { claims } from './claims.ts';

const all = Object.entries(claims);
const WHERE = [
  /^https:\/\/doi\.org\/10\.\d{4,9}\/[\w.()/:;-]+$/,
  /^https:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/\d{6,8}\/$/,
  /^https:\/\/pmc\.ncbi\.nlm\.nih\.gov\/articles\/PMC\d{5,8}\/$/,
];

describe('what the app says about why it may help', () => {
  it('names several studies where it says measured, at least one where it says few, and none where none was seen', () => {
    const sources = { measured: [2, 9], few: [1, 9], reasoned: [0, 0], experience: [0, 0] } as const;
    for (const [id, claim] of all) {
      const [least, most] = sources[claim.grade];
      expect(claim.sources.length, id).toBeGreaterThanOrEqual(least);
      expect(claim.sources.length, id).toBeLessThanOrEqual(most);
    }
  });

  it('leads to each source by an address of the form that its register uses, each named once', () => {
    for (const [id, { sources }] of all) {
      for (const { name, href } of sources)
        expect(
          WHERE.some((form) => form.test(href)),
          `${id}: ${name} ${href}`,
        ).toBe(true);
      expect(new Set(sources.map(({ href }) => href)).size).toBe(sources.length);
    }
  });

  it('never says what nobody has shown', () => {
    // The leaflet's background that no source was seen for: pressure in joints, steered muscles, most veins of all.
    const unshown =
      /led(dene|det)? .*(tryk|vener)|styre.* muskl|muskl.* styre|flest (vener|blodårer)|for højt tryk i/i;
    const unshownEn =
      /joints? .*(pressure|veins)|steer.* muscles|muscles .*steer|most veins|too high.* pressure in/i;
    const said = JSON.stringify([da.knowledge, da.today, da.exercises]);
    const saidEn = JSON.stringify([en.knowledge, en.today, en.exercises]);
    for (const text of said.split(/[.?"]/)) expect(text).not.toMatch(unshown);
    for (const text of saidEn.split(/[.?"]/)) expect(text).not.toMatch(unshownEn);
  });
});
