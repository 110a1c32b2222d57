// Made at build time by scripts/licences.ts.
declare module 'virtual:licences' {
  /** The version of the app, as in package.json. */
  export const version: string;
  /** What others have made; `licence` is the SPDX name. */
  export const parts: readonly {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly text: string;
  }[];
}
