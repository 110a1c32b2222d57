import { manual } from '#transport/manual.ts';
import type { Transport } from '#transport/transport.ts';

/** `?transport=manual` in the address: the clock is turned by a test, eleven minutes in seconds. */
export const handTurnedAsked = new URLSearchParams(location.search).get('transport') === 'manual';

/** A transport that goes where a `venepumpen:turn` message on the document says, in seconds. */
export function handTurned(): Transport {
  const transport = manual(Number.MAX_SAFE_INTEGER);
  const turn = (message: Event) => {
    if (message instanceof CustomEvent && typeof message.detail === 'number')
      transport.turnTo(message.detail);
  };
  document.addEventListener('venepumpen:turn', turn);
  return {
    ...transport,
    dispose() {
      document.removeEventListener('venepumpen:turn', turn);
      transport.dispose();
    },
  };
}
