const KEY = 'venepumpen.reloaded';

/** Loads the page anew, if this build has not done so already: a reload that did not help must not become a loop. */
export function reloadOnce(): void {
  try {
    // Hashed in the build: another build has another address, and with it another try.
    if (sessionStorage.getItem(KEY) === import.meta.url) return;
    sessionStorage.setItem(KEY, import.meta.url);
  } catch {
    // Nowhere to remember it.
    return;
  }
  location.reload();
}
