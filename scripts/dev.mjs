// The development server, with the install done first.
import { ensureDeps } from './ensure.mjs';

ensureDeps();
const { createServer } = await import('vite');
const server = await createServer();
await server.listen();
server.printUrls();
