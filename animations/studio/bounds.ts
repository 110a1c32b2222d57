/** What a film may be at most: the tests ask for it, and the gallery shows it beside what a film is. */
export const BOUNDS = {
  /** How far what stands on the mat slides, px. */
  slide: 0.5,
  /** How much a leg bone changes its length, as a share of it. */
  bone: 0.005,
  /** The gap between thigh, shin and foot, px: the round joints hide it. */
  gap: 1.5,
  /** How far a hand or a foot falls short of its target, px. */
  missed: 0.05,
  /** How far a limb sinks into the mat, px. */
  sink: 1,
  /** Joint speed, degrees/s, and how fast it grows, per s² and s³: a calm body of sixty could keep up. */
  speed: 180,
  acceleration: 600,
  jerk: 5000,
  /** How fast a hand is moved to another place, px/s: 0.8 m/s in life. */
  hand: 320,
  /** Speed left where phases meet, as a share of the highest. */
  border: 0.05,
  /** Brotli, kB. */
  kilobytes: 18,
  /** SVG nodes, and attributes written for a picture on average; with what lies inside, and without. */
  nodes: { closed: 100, inside: 130 },
  writes: { closed: 16, inside: 30 },
} as const;

/**
 * The most attributes that a film may write for a picture without its inside. Between two positions the whole body
 * moves, for seconds only: as much as with the inside is allowed there.
 */
export const writesWithin = (film: string): number =>
  film === 'roll-and-sit' || film === 'onto-knees' ? BOUNDS.writes.inside : BOUNDS.writes.closed;
