/**
 * Whether the app can be used without a network: its offline copy is in charge, and these files (addresses relative to
 * the page) lie on the phone. False where a browser has no offline copies.
 */
export async function cached(files: readonly string[]): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration?.active) return false;
    // The offline copy keeps some files under an address with their version behind a question mark.
    const found = await Promise.all(files.map((file) => caches.match(file, { ignoreSearch: true })));
    return found.every((file) => file !== undefined);
  } catch {
    return false;
  }
}
