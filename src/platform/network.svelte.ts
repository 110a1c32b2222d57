/** Whether the phone believes that it has a network; only ever a reason to say so, never to refuse anything. */
export function network(): { readonly online: boolean } {
  let online = $state(navigator.onLine);
  const look = () => (online = navigator.onLine);
  addEventListener('online', look);
  addEventListener('offline', look);
  // A page that was asleep is not told what changed meanwhile.
  document.addEventListener('visibilitychange', look);
  return {
    get online() {
      return online;
    },
  };
}
