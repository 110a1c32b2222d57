import { afterEach, describe, expect, it, vi } from 'vitest';
import { mediaSession } from './media-session.ts';

const card = { title: 'Vip med foden', artist: 'Venepumpen', artwork: [] };
const actions = () => ({
  play: vi.fn(),
  pause: vi.fn(),
  previous: vi.fn(),
  next: vi.fn(),
  seek: vi.fn(),
  seekBy: vi.fn(),
});
afterEach(() => vi.unstubAllGlobals());

describe('the buttons of the lock screen', () => {
  it('work, also where the phone does not know all of them', () => {
    const taken = new Map<string, () => void>();
    const phone = {
      metadata: null as unknown,
      playbackState: 'none',
      setPositionState: vi.fn(),
      setActionHandler(button: string, does: () => void) {
        if (button === 'play') throw new TypeError(button);
        taken.set(button, does);
      },
    };
    vi.stubGlobal('navigator', { mediaSession: phone });
    vi.stubGlobal(
      'MediaMetadata',
      class {
        given: unknown;
        constructor(given: unknown) {
          this.given = given;
        }
      },
    );
    const does = actions();
    const controls = mediaSession(does);
    for (const button of ['pause', 'previoustrack', 'nexttrack']) taken.get(button)?.();
    for (const action of ['pause', 'previous', 'next'] as const) expect(does[action]).toHaveBeenCalledOnce();

    controls.position(700.4, 700);
    expect(phone.setPositionState).toHaveBeenLastCalledWith({
      duration: 700,
      position: 700,
      playbackRate: 1,
    });

    controls.show(card);
    controls.state('playing');
    expect(phone).toMatchObject({ metadata: { given: card }, playbackState: 'playing' });
    controls.state('none');
    expect(phone).toMatchObject({ metadata: null, playbackState: 'none' });
  });

  it('wind back and forth: by what the phone says, by ten seconds where it says nothing, and to a place', () => {
    const taken = new Map<string, (asked?: object) => void>();
    const setActionHandler = (button: string, does: (asked?: object) => void) => void taken.set(button, does);
    vi.stubGlobal('navigator', { mediaSession: { setActionHandler } });
    const does = actions();
    const controls = mediaSession(does);
    taken.get('seekbackward')?.({ seekOffset: 30 });
    taken.get('seekforward')?.({});
    taken.get('seekto')?.({ seekTime: 0 });
    taken.get('seekto')?.({});
    expect(does.seekBy.mock.calls).toEqual([[-30], [10]]);
    expect(does.seek.mock.calls).toEqual([[0]]);
    expect(() => controls.position(1, 2)).not.toThrow();
  });

  it('are not missed on a phone without them', () => {
    vi.stubGlobal('navigator', {});
    const controls = mediaSession(actions());
    expect(() => {
      controls.show(card);
      controls.state('playing');
    }).not.toThrow();
  });
});
