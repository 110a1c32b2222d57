import type { Records } from './records.svelte.ts';

/** Tells the app's other tabs when something has been written, and reads again when they tell. Lives as long as the page. */
export function otherTabs(records: Pick<Records, 'onwritten' | 'reread'>): void {
  // Missing before Safari 15.4; the tabs then meet when they are looked at again.
  if (typeof BroadcastChannel === 'undefined') return;
  const channel = new BroadcastChannel('venepumpen.journal');
  records.onwritten = () => channel.postMessage('written');
  channel.onmessage = () => void records.reread();
}
