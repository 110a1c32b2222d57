/** Opened from the home screen, not in a browser's tab. */
export const installed = (): boolean =>
  matchMedia('(display-mode: standalone)').matches ||
  ('standalone' in navigator && navigator.standalone === true);
