import type { Sounding } from './tape.ts';

/**
 * Called in a tap, lets a recording be started that has not been printed yet: Safari lets a script start only an
 * element that a finger has started before, with whatever in it. `nothing` is a file in which nothing sounds.
 */
export function unlock(element: Sounding, nothing: Blob): void {
  const address = URL.createObjectURL(nothing);
  const over = () => {
    // Left empty for what comes, unless that has come already.
    if (element.src === address) {
      element.removeAttribute('src');
      element.load();
    }
    URL.revokeObjectURL(address);
  };
  element.src = address;
  element.play().then(over, over);
}
