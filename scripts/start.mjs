// One command from a fresh clone to the app in a browser: install, build for production, serve, print the address.
import { ensureDeps, runNode } from './ensure.mjs';

ensureDeps();
const vite = 'node_modules/vite/bin/vite.js';
if (runNode(vite, ['build', '--logLevel', 'warn']) !== 0) process.exit(1);
// No shell and no npm in between, so that Ctrl-C ends the server and frees its port.
const { preview } = await import('vite');
const server = await preview();
console.log('\nVenepumpen is running. Open this address in a browser; Ctrl-C stops it:');
server.printUrls();
