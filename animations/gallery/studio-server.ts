import type { ServerResponse } from 'node:http';
import type { Plugin, ViteDevServer } from 'vite';
import type * as Bodies from '../studio/bodies/index.ts';
import type * as Measures from '../studio/measures.ts';
import type * as Studio from '../studio/animation.ts';
import type * as Films from '../studio/films.ts';

async function answer(server: ViteDevServer, asked: string): Promise<unknown> {
  const [id = '', name = ''] = asked.split('?body=');
  const studio = async <T>(file: string): Promise<T> =>
    (await server.ssrLoadModule(`/animations/studio/${file}`)) as T;
  const { FILMS } = await studio<typeof Films>('films.ts');
  if (!id) return FILMS.map((exercise) => exercise.id);
  const exercise = FILMS.find((known) => known.id === id);
  if (!exercise) return undefined;
  const { BODIES } = await studio<typeof Bodies>('bodies/index.ts');
  const body = BODIES.find((known) => known.id === name);
  if (!body) return undefined;
  const { animationOf } = await studio<typeof Studio>('animation.ts');
  const { measuresOf } = await studio<typeof Measures>('measures.ts');
  return { animation: animationOf(exercise, body), measures: measuresOf(exercise, body) };
}

function send(response: ServerResponse, status: number, what: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(what));
}

/**
 * The studio as it is now, drawn when asked: `/films/` gives the names, `/films/<name>?body=<body>` a film with a body
 * in it and its measures. What is changed in the studio is seen at once, without writing any file.
 */
export const studioServer = (): Plugin => ({
  name: 'studio',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use('/films/', (request, response) => {
      answer(server, (request.url ?? '').replace(/^\//, '')).then(
        (found) => send(response, found === undefined ? 404 : 200, found ?? 'no such film'),
        (reason: unknown) => send(response, 500, String(reason)),
      );
    });
  },
  handleHotUpdate({ file, server }) {
    if (!file.includes('/animations/studio/')) return;
    server.ws.send({ type: 'full-reload' });
    return [];
  },
});
