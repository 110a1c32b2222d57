import type { Body } from '../bodies/body.ts';
import { at } from '../list.ts';
import { numbersOf, pathOf } from '../path.ts';
import type { Path } from '../path.ts';
import { drawn, ellipse } from '../svg-path.ts';
import { mix, sine } from '../vector.ts';
import type { Degrees } from '../vector.ts';
import * as head from './head.ts';

/**
 * Parts that look another way from in front than from the side. Each is drawn with the same number of points in every
 * view. A face between two views is no face: the head goes from one drawing to the next within a frame, while it moves
 * (head-turning.ts says how that is softened).
 */

const inFront = (data: string): Path => head.frontFromNape(drawn(data));
const half = (data: string): Path => head.halfFromNape(drawn(data));

/** How far the head is turned in its three drawings: in profile, half, and to the viewer. */
type View = 0 | 1 | 2;

/** The drawing that is nearest to how far the face is turned. */
const viewOf = (look: Degrees): View => (look < 24 ? 0 : look < 62 ? 1 : 2);

/** What is on one side only in profile lies there over its like, so that no stray dot tells of it. */
function headViews(of: head.Head) {
  const earHalf = head.halfFromNape(ellipse([-19, 7], 6, 9));
  const [eye, mouth, brow] = [at(head.features, 0), at(head.features, 1), at(head.features, 2)];
  const strand = (n: number): readonly Path[] =>
    [of, of.halfTurned, of.inFront].map(({ strands }) => at(strands, n));
  return {
    face: [of.face, of.halfTurned.face, of.inFront.face],
    hair: [of.hair, of.halfTurned.hair, of.inFront.hair],
    bun: [of.bun, of.halfTurned.bun, of.inFront.bun],
    'strand-brow': strand(0),
    'strand-ear': strand(1),
    'strand-crown': strand(2),
    'ear-near': [head.ear, earHalf, head.frontFromNape(ellipse([-35, 6], 5, 8))],
    'ear-far': [head.ear, earHalf, head.frontFromNape(ellipse([35, 6], 5, 8))],
    'cheek-near': [
      head.cheek,
      head.halfFromNape(ellipse([2, 15], 7.5, 5.4)),
      head.frontFromNape(ellipse([-20, 14], 7, 5.2)),
    ],
    'cheek-far': [
      head.cheek,
      head.halfFromNape(ellipse([29.5, 14], 4, 5)),
      head.frontFromNape(ellipse([20, 14], 7, 5.2)),
    ],
    'eye-near': [eye, half('M 1,-2 C 4,3 11,3.2 15,-1.6'), inFront('M -22,-2 C -18,3 -11,3 -8,-2')],
    'eye-far': [eye, half('M 24,-1.6 C 26,2.6 30,2.4 32,-2'), inFront('M 8,-2 C 11,3 18,3 22,-2')],
    mouth: [mouth, half('M 28,24.6 C 24,29 16,29.4 11,25'), inFront('M 9,26 C 5,30 -5,30 -9,26')],
    'brow-near': [
      brow,
      half('M -1,-13 C 4,-17.4 10,-17.6 15.4,-14'),
      inFront('M -23,-14 C -18,-17.6 -12,-17.6 -8,-14'),
    ],
    'brow-far': [
      brow,
      half('M 23.6,-14 C 26,-17 29,-17 31.4,-14.4'),
      inFront('M 8,-14 C 12,-17.6 18,-17.6 23,-14'),
    ],
    nose: [
      head.fromNape(drawn('M 39.5,5.5 C 40.5,7 41.8,8.9 42.5,10.5 C 43.8,13.4 41.5,15.8 37.5,16')),
      half('M 21,-1 C 22.6,4 25,8 26.6,11.4 C 27,14.4 23.6,15.6 20.4,14.4'),
      inFront('M -4.4,11 C -3.6,14.6 -1,15.4 0.6,15.2 C 2.4,15.2 4,14 4.4,11.6'),
    ],
  } as const satisfies Record<string, readonly Path[]>;
}

type HeadForm = keyof ReturnType<typeof headViews>;
export type FormName = HeadForm | 'shank';

function between(side: Path, ahead: Path, share: number): Path {
  const [a, b] = [numbersOf(side), numbersOf(ahead)];
  if (a.length !== b.length) throw new Error(`${a.length / 6} points in profile, ${b.length / 6} in front`);
  return pathOf(
    a.map((value, n) => mix(value, at(b, n), share)),
    side.closed,
  );
}

/** The head as it looks when the face is turned so far to the viewer. */
const headForms = ({ head: of }: Body, look: Degrees): Record<HeadForm, Path> =>
  Object.fromEntries(
    Object.entries<readonly Path[]>(headViews(of)).map(([name, views]) => [name, at(views, viewOf(look))]),
  ) as Record<HeadForm, Path>;

/** Head and shins of a body that is turned so far to the viewer, and its face perhaps otherwise. */
export const formsOf = (body: Body, turn: Degrees, look: Degrees): Record<FormName, Path> => ({
  ...headForms(body, look),
  shank: between(body.limbs.shank, body.limbs.shankInFront, sine(turn)),
});

/** Whether a form is an outline, or else an open line. */
export const formIsClosed = (name: FormName): boolean => !/^(eye|brow|mouth|nose|strand)/.test(name);
