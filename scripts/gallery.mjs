// All films to look into while they are drawn (animations/gallery), with the install done first.
import { ensureDeps } from './ensure.mjs';

ensureDeps();
const { createServer } = await import('vite');
const server = await createServer({ configFile: 'animations/gallery/vite.config.ts' });
await server.listen();
console.log(`\nThe gallery: ${new URL('animations/gallery/', server.resolvedUrls?.local[0])}`);
