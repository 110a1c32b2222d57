// What the apps write into the name of the browser they carry along. Android's own marks all of them with "; wv)"; on an
// iPhone only Safari itself, and the browsers that are apps of their own, have "Safari/" in theirs.
const APPS = /FBAN|FBAV|FB_IAB|Messenger|Instagram|Snapchat|LinkedInApp|BytedanceWebview|musical_ly|Line\//;

/** Whether the page is shown inside another app, from which nothing can be put on the home screen. */
export function inOtherApp(userAgent: string): boolean {
  if (APPS.test(userAgent) || /; wv\)/.test(userAgent)) return true;
  return /iPhone|iPad/.test(userAgent) && !userAgent.includes('Safari/');
}
