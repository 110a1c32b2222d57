import { expect, it } from 'vitest';
import { inOtherApp } from './in-app.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 15; Pixel 8';

it.each([
  ['Facebook on an iPhone', `${IPHONE} Mobile/22F76 [FBAN/FBIOS;FBAV/514.0.0]`],
  ['Messenger on an iPhone', `${IPHONE} Mobile/22F76 [FBAN/MessengerForiOS;FBAV/510.0]`],
  ['an app without a name on an iPhone', `${IPHONE} Mobile/22F76`],
  ['Facebook on Android', `${ANDROID} Build/AP3A; wv) AppleWebKit/537.36 Version/4.0 Chrome/137 FB_IAB/FB4A`],
  ['Instagram on an iPhone', `${IPHONE} Mobile/22F76 Instagram 380.0.0 Safari/604.1`],
])('%s is seen to be another app', (_, userAgent) => {
  expect(inOtherApp(userAgent)).toBe(true);
});

it.each([
  ['Safari', `${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1`],
  ['Chrome on an iPhone', `${IPHONE} CriOS/137.0 Mobile/15E148 Safari/604.1`],
  [
    'Chrome on Android',
    `${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0 Mobile Safari/537.36`,
  ],
  ['Firefox', 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0'],
  [
    'a computer',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15',
  ],
])('%s is a browser', (_, userAgent) => {
  expect(inOtherApp(userAgent)).toBe(false);
});
