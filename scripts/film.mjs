// Strips of pictures of the films for people to look at (animations/studio/film.ts), with a browser found first.
import { ensureChromium, ensureDeps, runNode } from './ensure.mjs';

ensureDeps();
const env = { ...process.env, CHROMIUM_PATH: await ensureChromium() };
const args = ['animations/studio/film.ts', ...process.argv.slice(2)];
process.exit(runNode('node_modules/tsx/dist/cli.mjs', args, { env }));
