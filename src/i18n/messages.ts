import type { da } from './da.ts';

/** The shape of every language: Danish decides it, so a word missing elsewhere is a compile error. */
export type Messages = typeof da;
