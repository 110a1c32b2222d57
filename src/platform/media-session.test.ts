import { afterEach, describe, expect, it, vi } from 'vitest';
import { mediaSession } from './media-session.ts';

const card = { title: 'Vip med foden', artist: 'Venepumpen', artwork: [] };
const actions = () => ({ play: vi.fn(), pause: vi.fn(), previous: vi.fn(), next: vi.fn() });
afterEach(() => vi.unstubAllGlobals());

describe('the buttons of the lock screen', () => {
  it('work, also where the phone does not know all of them', () => {
    const taken = new Map<string, () => void>();
    const phone = {
      metadata: null as unknown,
      playbackState: 'none',
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

    controls.show(card);
    controls.state('playing');
    expect(phone).toMatchObject({ metadata: { given: card }, playbackState: 'playing' });
    controls.state('none');
    expect(phone).toMatchObject({ metadata: null, playbackState: 'none' });
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
