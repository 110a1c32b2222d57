import type { VitePWAOptions } from 'vite-plugin-pwa';

/** What the phone is told about the app when it is put on the home screen. */
export const manifest: VitePWAOptions['manifest'] = {
  // Resolved against the origin, never to be changed: it is what makes an installed app the same app tomorrow.
  id: '/venepumpen',
  name: 'Venepumpen',
  short_name: 'Venepumpen',
  description: 'Syv øvelser, der hjælper blodet hjem fra ben og bækken. Virker uden net.',
  lang: 'da',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#F1F4FA',
  background_color: '#F1F4FA',
  categories: ['health', 'fitness', 'medical'],
  shortcuts: [
    {
      name: 'Åndedræt',
      description: 'Rolige åndedrag, hvor du er',
      url: './#/breathing',
      icons: [{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' }],
    },
  ],
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icons/icon-monochrome.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' },
    { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
};
