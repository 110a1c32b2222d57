import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { programmeOf, usual } from '#score/programme.ts';
import { startsOf } from './starts.svelte.ts';

/** A machine that does other work beside is given time. */
const SOON = { timeout: 10_000 };

beforeEach(() => void vi.stubGlobal('location', { hash: '', replace: () => undefined }));
afterEach(() => vi.unstubAllGlobals());

it.each(['begin', 'goOn'] as const)(
  'a start that failed is not told of any more when %s is tapped again',
  async (way) => {
    const answers = [() => Promise.reject(new Error('no memory')), () => Promise.resolve()];
    const start = vi.fn(() => answers.shift()?.());
    const trouble = { start: false };
    const parts = {
      session: { start, goOn: start },
      settings: { now: { askFeelings: false } },
      trouble,
    } as unknown as Parameters<typeof startsOf>[0];
    const scribe = { resume: () => undefined, feels: () => undefined } as unknown as Parameters<
      typeof startsOf
    >[1];
    const starts = startsOf(parts, scribe);
    const tap = () => (way === 'goOn' ? starts.goOn() : starts.begin(programmeOf(usual)));
    tap();
    await vi.waitFor(() => expect(trouble.start).toBe(true), SOON);
    tap();
    expect(trouble.start).toBe(false);
    await Promise.resolve();
    expect(trouble.start).toBe(false);
  },
);
