import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { studioServer } from './studio-server.ts';

/** The gallery is never built: it is a page of the development server, and the app knows nothing of it. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  cacheDir: 'node_modules/.vite-gallery',
  plugins: [svelte(), studioServer()],
  // Found late, it would reload the page once.
  optimizeDeps: {
    entries: 'animations/gallery/index.html',
    include: ['lottie-web/build/player/lottie_light'],
  },
});
