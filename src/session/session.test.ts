import { describe, expect, it, vi } from 'vitest';
import { breathing, patterns } from '#score/breathing.ts';
import { dosed, programmeOf, usual } from '#score/programme.ts';
import { LONG_MOVE } from '#timeline/compile.ts';
import { manual } from '#transport/manual.ts';
import { begun, drawFrame, breath, endOf, startOf, whole } from './test-parts.ts';

describe('breathing without end', () => {
  it('goes back by whole breaths before the recording ends, and goes on', async () => {
    const { session, written, turnTo } = await begun(breathing({ pattern: patterns.belly, minutes: null }));
    const { at, by } = session.timeline?.windBack ?? { at: NaN, by: NaN };
    turnTo(at - 0.1);
    turnTo(at + 0.3);
    expect(session.position).toBeCloseTo(at + 0.3 - by);
    expect(session.status).toBe('playing');
    turnTo(at - 0.1);
    expect(session.position).toBeCloseTo(at - 0.1);
    expect(written.filter((w) => w.startsWith('breathing'))).toEqual(['breathing 6/72']);
  });
});

describe('a session', () => {
  it('writes down each exercise as it is finished, and the end', async () => {
    const { session, written, turnTo } = await begun(breath);
    turnTo(LONG_MOVE + 31);
    expect(written).toEqual(['begin 1', 'at 0', 'belly-breath 3/5']);
    turnTo(LONG_MOVE + 60);
    expect(written).toEqual(['begin 1', 'at 0', 'belly-breath 3/5', 'belly-breath 5/5', 'finish']);
    expect(session.status).toBe('ended');
  });

  it('writes down all that was done while the phone was locked, but does not say it afterwards', async () => {
    const { written, heard, turnTo } = await begun();
    turnTo(1);
    expect(heard).toEqual([]);
    turnTo(endOf('foot-pump') + 0.2);
    expect(written).toContain('belly-breath 5/5');
    expect(written).toContain('foot-pump 12/12');
    // Only what has just happened, not the repetitions of the last minutes.
    expect(heard).toEqual(['exercise-done', 'next']);
  });

  it('counts nothing that was skipped over', async () => {
    const { session, written, turnTo } = await begun();
    turnTo(startOf('belly-breath') + 5);
    session.next();
    turnTo(startOf('belly-breath') + 56);
    expect(session.block?.id).toBe('foot-pump');
    expect(written.filter((line) => line.startsWith('belly'))).toEqual([]);
  });

  it('goes on with the exercise it is told to', async () => {
    const { session } = await begun(whole, {}, 3);
    expect(session.block?.id).toBe('belly-wave');
    expect(session.span?.kind).toBe('move');
  });

  it('keeps the place of one that is stopped, and goes on there to the second as the same go', async () => {
    const { session, written, turnTo } = await begun();
    turnTo(endOf('belly-breath') + 30.5);
    const stoodAt = session.span;
    session.stop();
    expect(session.status).toBe('ended');
    await session.goOn();
    expect([session.position, session.span]).toEqual([endOf('belly-breath') + 30.5, stoodAt]);
    expect(written.filter((line) => /^(begin|stop|go on)/.test(line))).toEqual(['begin 7', 'stop', 'go on']);
    turnTo(endOf('foot-pump') + 0.2);
    expect(written).toContain('foot-pump 12/12');
  });

  it('keeps no place when all exercises are through and only getting up is left', async () => {
    const { session, turnTo } = await begun();
    turnTo(endOf('elbow-rest') + 5);
    session.stop();
    expect(session.left).toBeNull();
  });

  it('stands still together when the clock is stopped by a call', async () => {
    const { session, clocks, rendered, turnTo } = await begun();
    turnTo(startOf('belly-breath') + 5);
    clocks.at(-1)?.pause();
    const last = rendered.length;
    drawFrame();
    expect(session.status).toBe('paused');
    expect(rendered.length).toBe(last);
    await session.resume();
    expect(session.status).toBe('playing');
  });

  it('goes on without sound, from the same second, when the recording cannot be played', async () => {
    const refusing = { ...manual(100), start: () => Promise.reject(new Error('NotSupportedError')) };
    const { session, turnTo } = await begun(whole, { tape: () => refusing });
    expect(session.soundFailed).toBe(true);
    expect(session.status).toBe('playing');
    turnTo(startOf('belly-breath') + 1);
    expect(session.span?.kind).toBe('phase');
  });

  it('goes on without sound when no recording could be made', async () => {
    const { session } = await begun(whole, { record: () => Promise.reject(new Error('no memory')) });
    expect(session.soundFailed).toBe(true);
    expect(session.status).toBe('playing');
  });

  it('prints once when the recording was prepared, and anew when the programme has changed since', async () => {
    let printed = 0;
    const record = async () => {
      printed += 1;
      return new Blob();
    };
    const { session } = await begun(breath, { record });
    expect(printed).toBe(1);
    session.stop();
    session.prepare(whole);
    await session.start(programmeOf(usual));
    expect(printed).toBe(2);
    session.stop();
    session.prepare(whole);
    await session.start(programmeOf({ ...usual, pace: 'slow' }));
    expect(printed).toBe(4);
  });

  it('puts the tape in ahead, and prints nothing anew for as long as nothing has changed', async () => {
    let [printed, voice, put] = [0, 'loud', 0];
    const record = async () => {
      printed += 1;
      return new Blob();
    };
    const tape = () => {
      put += 1;
      return manual(10_000);
    };
    const { session } = await begun(breath, { record, tape, soundOf: () => voice });
    session.stop();
    [printed, put] = [0, 0];
    session.prepare(whole);
    session.prepare(programmeOf(usual));
    await new Promise((settled) => setTimeout(settled));
    expect([printed, put]).toEqual([1, 1]);
    await session.start(whole);
    expect([printed, put, session.status]).toEqual([1, 1, 'playing']);
    session.stop();
    session.prepare(whole);
    voice = 'soft';
    session.prepare(whole);
    expect(printed).toBe(3);
  });

  it('gives up printing what was chosen otherwise before it was done, ahead and on the way', async () => {
    const asked: AbortSignal[] = [];
    const record = (_: unknown, needed: AbortSignal) => {
      asked.push(needed);
      return Promise.resolve(new Blob());
    };
    const { session } = await begun(whole, { record });
    session.pause();
    for (let tap = 0; tap < 5; tap++) await session.change(dosed(whole, 0, tap + 1));
    expect(asked.map(({ aborted }) => aborted)).toEqual([true, true, true, true, true, false]);
    session.stop();
    expect(asked.every(({ aborted }) => aborted)).toBe(true);
    asked.splice(0);
    session.prepare(whole);
    session.prepare(breath);
    await session.start(breath);
    expect(asked.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('keeps for the next visit what Start played, and nothing that was changed on the way', async () => {
    const kept: string[] = [];
    let printed = 0;
    const played = async (recording: Blob) => void kept.push(await recording.text());
    const record = async () => new Blob([`no. ${(printed += 1)}`]);
    const { session, turnTo } = await begun(whole, { record, played });
    turnTo(startOf('belly-breath') - 2);
    await session.moreTime();
    session.pause();
    await session.change(dosed(whole, 0, 3));
    session.stop();
    await session.goOn();
    await vi.waitFor(() => expect(printed).toBe(4));
    expect(kept).toEqual(['no. 1']);
  });

  it('lets picture and cues wait for a slow headset, stands where it is sent to, and ends all the same', async () => {
    const { session, heard, turnTo } = await begun(breath, { delay: () => 0.3 });
    turnTo(LONG_MOVE + 0.2);
    expect(session.position).toBeCloseTo(LONG_MOVE - 0.1, 6);
    expect(heard).not.toContain('phase');
    turnTo(LONG_MOVE + 0.35);
    expect(heard).toContain('phase');
    session.seek(30);
    turnTo(30.1);
    expect(session.position).toBe(30);
    turnTo(30.4);
    expect(session.position).toBeCloseTo(30.1, 6);
    turnTo(session.timeline?.duration ?? NaN);
    expect(session.status).toBe('ended');
  });

  it('"previous" starts the exercise again, and a second time goes to the one before', async () => {
    const { session, turnTo } = await begun();
    const second = session.timeline?.blocks[1];
    turnTo((second?.start ?? 0) + 10);
    session.previous();
    expect(session.position).toBe(second?.start);
    session.previous();
    expect(session.position).toBe(session.timeline?.blocks[0]?.start);
  });

  it('ends at once when the end is skipped to, and writes it down once', async () => {
    const { session, written, turnTo } = await begun(breath);
    session.next();
    session.next();
    turnTo(session.position);
    expect(session.status).toBe('ended');
    expect(written.filter((line) => line === 'finish')).toHaveLength(1);
  });

  it('says when something else paused it, and forgets that when it goes on', async () => {
    const { session, clocks } = await begun();
    clocks.at(-1)?.pause();
    expect([session.status, session.interrupted]).toEqual(['paused', true]);
    await session.resume();
    expect([session.status, session.interrupted]).toEqual(['playing', false]);
    session.pause();
    expect([session.status, session.interrupted]).toEqual(['paused', false]);
  });
});
