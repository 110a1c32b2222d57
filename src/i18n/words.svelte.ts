import { da } from './da.ts';
import type { Messages } from './messages.ts';

// Danish comes with the app; every other language is a chunk of its own, loaded when it is chosen.
const languages = {
  da: async () => da,
  en: async () => (await import('./en.ts')).en,
} satisfies Record<string, () => Promise<Messages>>;

export type Language = keyof typeof languages;
export const languageNames: Record<Language, string> = { da: 'Dansk', en: 'English' };
export const everyLanguage = Object.keys(languages) as readonly Language[];

/** The first of the phone's languages that the app speaks; Danish if there is none. */
export function languageFor(wished: readonly string[]): Language {
  const codes = wished.map((tag) => tag.slice(0, 2).toLowerCase());
  return codes.find((code): code is Language => code in languages) ?? 'da';
}

/** The language that is read: the one that was chosen, or the phone's. */
export const languageOf = (chosen: Language | 'auto'): Language =>
  chosen === 'auto' ? languageFor(navigator.languages) : chosen;

class Words {
  /** The words of the chosen language. */
  current = $state.raw<Messages>(da);
  #asked = 0;

  /** Changes language at run time; rejects, and keeps the present words, when the language cannot be loaded. */
  async use(language: Language): Promise<void> {
    const asked = ++this.#asked;
    const messages = await languages[language]();
    // Somebody may have tapped another language while this one was on its way.
    if (asked !== this.#asked) return;
    this.current = messages;
    document.documentElement.lang = language;
  }
}

export const words = new Words();
