import type { Body } from './body.ts';
import { FULLER } from './fuller.ts';
import { MAN } from './man.ts';
import { WOMAN } from './woman.ts';

/** Bodies that are told as differences from the first one. */
export const OTHERS: readonly Body[] = [FULLER, MAN];

/** All bodies; the films show the first. */
export const BODIES: readonly Body[] = [WOMAN, ...OTHERS];
