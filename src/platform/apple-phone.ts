/** All browsers on an iPhone are Safari inside; an iPad calls itself a Mac, and is known by its touch screen. */
export const onApplePhone = (): boolean =>
  /iPhone|iPad/.test(navigator.userAgent) ||
  (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
