import { positionOf } from '#score/positions.ts';
import type { Seconds } from '#score/types.ts';
import type { Cue, Span, Timeline } from './types.ts';

/** The words a printed timeline needs; the caller chooses the language. */
export interface PrintWords {
  exercise(id: string): string;
  position(name: string): string;
  phase(name: string): string;
  side(name: string): string;
  unit(name: string): string;
  option(name: string): string;
  move: string;
  change: string;
  rise(step: string): string;
  end: string;
  enough: string;
  of: string;
  seconds: string;
  total: string;
}

/** Minutes and seconds with tenths: 83.5 -> " 1:23.5". */
const clock = (t: Seconds): string => {
  const tenths = Math.round(t * 10);
  return `${String(Math.floor(tenths / 600)).padStart(2)}:${((tenths % 600) / 10).toFixed(1).padStart(4, '0')}`;
};

/** A number of seconds without needless zeros: 4 -> "4", 0.75 -> "0.75". */
const plain = (s: Seconds): string => String(Math.round(s * 1000) / 1000);

/** A timeline as text that a physiotherapist can read and sign: a line for each movement, a heading for each exercise. */
export function print(timeline: Timeline, words: PrintWords): string {
  const lines: string[] = [];
  timeline.spans.forEach((span, i) => {
    if (span.kind === 'move') lines.push(...heading(timeline, span.item, words));
    lines.push(`${clock(span.from)}  ${line(span, words)}  ${plain(span.to - span.from)} ${words.seconds}`);
    const next = timeline.spans[i + 1];
    const reached = timeline.cues.some((c) => isEnough(c) && c.at === span.to && c.item === span.item);
    if (reached && next) lines.push(`${' '.repeat(9)}-- ${words.enough} --`);
  });
  lines.push('', `${clock(timeline.duration)}  ${words.total}`);
  return lines.join('\n') + '\n';
}

const isEnough = (cue: Cue): boolean => cue.kind === 'enough';

function heading({ programme, spans }: Timeline, i: number, words: PrintWords): string[] {
  const item = programme.items[i];
  if (!item) return [];
  const { exercise, dose, inner, options } = item;
  const range = (d: { min: number; max: number; unit: string }) =>
    `(${d.min === d.max ? d.min : `${d.min}-${d.max}`}) ${words.unit(d.unit)}`;
  const pulsed = spans.some((s) => s.kind === 'phase' && s.item === i && s.pulse);
  const innerText = exercise.inner && pulsed ? ` × ${inner} ${range(exercise.inner)}` : '';
  const optionText = options.map((o) => `, ${words.option(o)}`).join('');
  const title = `${i + 1}. ${words.exercise(exercise.id)}, ${words.position(positionOf(item))}`;
  return ['', title, `   ${dose} ${range(exercise.dose)}${innerText}${optionText}`];
}

function line(span: Span, words: PrintWords): string {
  switch (span.kind) {
    case 'move':
      return words.move;
    case 'change':
      return `${words.change}: ${words.side(span.side)}`;
    case 'rise':
      return words.rise(span.step);
    case 'end':
      return words.end;
    case 'phase': {
      const count = span.rep ? `${span.rep.n} ${words.of} ${span.rep.of}` : '';
      const pulse = span.pulse ? ` (${span.pulse.n} ${words.of} ${span.pulse.of})` : '';
      const side = span.side ? words.side(span.side) : '';
      return `${side.padEnd(8)}${count.padEnd(9)}${(words.phase(span.phase) + pulse).padEnd(20)}`;
    }
    default:
      return span satisfies never;
  }
}
