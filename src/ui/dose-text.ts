import type { Messages } from '#i18n/messages.ts';
import type { Item } from '#score/types.ts';

/** A dose in words: "5 løft med 4 vip", "12 pr. fod". */
export function doseText({ exercise, dose, inner, options }: Item, w: Messages): string {
  const outer = w.units[exercise.dose.unit](dose);
  const pulsed =
    exercise.inner && (!exercise.options || !('wave' in exercise.options) || options.includes('wave'));
  return exercise.inner && pulsed ? w.withInner(outer, w.units[exercise.inner.unit](inner)) : outer;
}
