/** Relative luminance 0..1 of a colour `#rrggbb` in sRGB, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => parseInt(colour.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two colours `#rrggbb`, 1 (none) to 21 (black on white); NaN when one is not a colour. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The colours that a style sheet gives to an element which wears these data attributes, in the order of the sheet.
 * Knows only what the sheets of this project use: `:root` and `[data-x='y']` on the element itself.
 */
export function declared(css: string, attributes: Readonly<Record<string, string>>): [string, string][] {
  const wears = (selector: string): boolean =>
    selector === ':root' ||
    (/^(\[data-\w+='\w+'\])+$/.test(selector) &&
      [...selector.matchAll(/data-(\w+)='(\w+)'/g)].every(
        ([, name = '', value]) => attributes[name] === value,
      ));
  const rules = [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  return rules
    .filter(([, selectors = '']) => selectors.split(',').some((selector) => wears(selector.trim())))
    .flatMap(([, , body = '']) => [...body.matchAll(/--([\w-]+):\s*(#[0-9a-fA-F]{6});/g)])
    .map(([, name = '', colour = '']) => [name, colour]);
}
