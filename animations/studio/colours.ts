/** A colour of the figure in both themes. */
interface Colour {
  readonly light: string;
  readonly dark: string;
}

/** Every colour of the figure; fills get the class `c-<name>`, lines `s-<name>`, both show `--f-<name>`. */
export const COLOURS = {
  top: { light: '#5B7DD0', dark: '#C6D5F8' },
  top2: { light: '#4F73CB', dark: '#A9BEEF' },
  pants: { light: '#263F8A', dark: '#6485E0' },
  far: { light: '#1A2C6A', dark: '#5470C4' },
  active: { light: '#CD4427', dark: '#FF8A6B' },
  rest: { light: '#14225A', dark: '#354A92' },
  skin: { light: '#E9B89B', dark: '#DDA98C' },
  skinfar: { light: '#E0AE90', dark: '#D29E83' },
  hair: { light: '#5B4A4A', dark: '#8A7673' },
  mat: { light: '#8FA6D3', dark: '#43558F' },
  cush: { light: '#C9D4EA', dark: '#2C3A61' },
  'mat-edge': { light: '#7089BC', dark: '#33426F' },
  'cush-line': { light: '#A9B9DB', dark: '#44568B' },
  shadow: { light: '#14225A', dark: '#050916' },
  cheek: { light: '#E4A186', dark: '#D48F74' },
  face: { light: '#4A3236', dark: '#4A2F2C' },
  'line-skin': { light: '#B47B5C', dark: '#8F5C43' },
  'line-top': { light: '#3C5CB4', dark: '#7C95D2' },
  'line-pants': { light: '#14265F', dark: '#3A56A9' },
  'line-active': { light: '#98290F', dark: '#B8533A' },
  'line-rest': { light: '#0B1540', dark: '#8FA6E8' },
  'line-hair': { light: '#8B7775', dark: '#B09C98' },
  vein: { light: '#21409A', dark: '#A9C0FF' },
  'vein-hi': { light: '#FFFFFF', dark: '#0A1122' },
  valve: { light: '#21409A', dark: '#A9C0FF' },
  heart: { light: '#CD4427', dark: '#FF8A6B' },
  diaphragm: { light: '#CD4427', dark: '#FF8A6B' },
  press: { light: '#CD4427', dark: '#FF8A6B' },
  gravity: { light: '#CD4427', dark: '#FF8A6B' },
} as const satisfies Record<string, Colour>;

export type ColourName = keyof typeof COLOURS;

/** The names in the order of the table. */
export const COLOUR_NAMES = Object.keys(COLOURS) as ColourName[];

/** How dense a shadow on the mat is, percent. */
export const SHADOW_DENSITY = 24;
