import { COLOURS, COLOUR_NAMES } from './colours.ts';
import type { ColourName } from './colours.ts';

const values = (theme: 'light' | 'dark'): string[] =>
  COLOUR_NAMES.map((name) => `  --f-${name}: ${COLOURS[name][theme]};`);

/** Colours of lines that are not named so. */
const LINES: readonly ColourName[] = ['face', 'vein', 'vein-hi', 'valve', 'diaphragm', 'press', 'gravity'];

const isLine = (name: ColourName): boolean =>
  name.startsWith('line-') || name.endsWith('-line') || LINES.includes(name);

/** The style sheet that gives the figure's colours to a page, in both themes, and hands them to the films. */
export function figureCss(): string {
  return [
    '/* Written by the studio: the colours of the films and the stills. */',
    ':root {',
    ...values('light'),
    '}',
    "[data-theme='dark'] {",
    ...values('dark'),
    '}',
    ...COLOUR_NAMES.flatMap((name) => [
      `.figure .${isLine(name) ? 's' : 'c'}-${name} {`,
      `  ${isLine(name) ? 'stroke' : 'fill'}: var(--f-${name});`,
      '}',
    ]),
    '',
  ].join('\n');
}
