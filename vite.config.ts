import { svelte } from '@sveltejs/vite-plugin-svelte';
import icons from 'unplugin-icons/vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { contentPolicy } from './scripts/content-policy.ts';
import { licences } from './scripts/licences.ts';
import { manifest } from './scripts/manifest.ts';
import { voices } from './scripts/voice-mark.ts';

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    svelte(),
    icons({ compiler: 'svelte' }),
    contentPolicy(),
    licences(),
    voices(),
    VitePWA({
      // Patients lie on the floor: a new version waits until it is asked for (src/platform/updates.svelte.ts).
      registerType: 'prompt',
      injectRegister: null,
      manifest,
      workbox: {
        // A split runtime is loaded by importScripts(string), which Trusted Types refuse without a word.
        inlineWorkboxRuntime: true,
        globPatterns: ['**/*.{html,js,css,json,svg,png,woff2,webmanifest,mp3}'],
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
        cacheId: 'venepumpen',
      },
    }),
  ],
  build: {
    target: 'es2022',
    // Every picture is a file of its own: it can be cached, and no data: address is needed in the content policy.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
  preview: { port: 4173, strictPort: true },
  test: {
    environment: 'node',
    // How fast a test is says nothing here: the checks run beside it, on a machine that may be slow.
    testTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'app', include: ['src/**/*.test.ts', 'tests/*.test.ts'] } },
      {
        extends: true,
        // A film takes a second to solve: all tests of the studio share what one of them has solved.
        test: { name: 'studio', include: ['animations/**/*.test.ts'], isolate: false, maxWorkers: 1 },
      },
    ],
  },
  // Runes need Svelte's client build; without this, tests in Node get the server's.
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
}));
