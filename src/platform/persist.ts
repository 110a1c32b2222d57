let asked: Promise<boolean> | undefined;

/**
 * Asks the browser not to clear the journal away when the phone is full; resolves with its answer. To be called after a
 * finished session, because Chrome says yes to an app that is used and Firefox shows a question. Asked once per page,
 * and `again` only when she wants it: an app that has come onto the home screen since may be given another answer.
 */
export function persist({ again = false } = {}): Promise<boolean> {
  if (again) asked = undefined;
  return (asked ??= ask().catch(() => false));
}

async function ask(): Promise<boolean> {
  // Missing on a plain http address and before iOS 15.2.
  const storage: Partial<StorageManager> | undefined = navigator.storage;
  if (await storage?.persisted?.()) return true;
  return (await storage?.persist?.()) ?? false;
}
