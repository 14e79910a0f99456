import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { graphiqlHtml, graphiqlScript } from './graphiql-page.js';

const require = createRequire(import.meta.url);

const files: ReadonlyMap<string, { readonly path: string; readonly type: string }> = new Map([
  ['/graphiql/react.js', { path: fileOf('react', 'umd/react.production.min.js'), type: 'text/javascript; charset=utf-8' }],
  ['/graphiql/react-dom.js', { path: fileOf('react-dom', 'umd/react-dom.production.min.js'), type: 'text/javascript; charset=utf-8' }],
  ['/graphiql/graphiql.js', { path: fileOf('graphiql', 'graphiql.min.js'), type: 'text/javascript; charset=utf-8' }],
  ['/graphiql/graphiql.css', { path: fileOf('graphiql', 'graphiql.min.css'), type: 'text/css; charset=utf-8' }],
]);

// Everything comes from here, so the page works without the internet and nothing else may run on it.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Whether a browser asks for the GraphiQL page or a part of it: these hold no data, so they are given without a token. */
export function isGraphiql(request: FastifyRequest): boolean {
  return request.method === 'GET' && (isPage(request) || pathOf(request).startsWith('/graphiql/'));
}

/** Serves GraphiQL at `GET /graphql` to browsers. The token is asked for on the page and kept in the tab. */
export function serveGraphiql(fastify: FastifyInstance): void {
  // Apollo owns the route; whoever accepts HTML is answered before it is reached.
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET' || !isPage(request)) return;
    reply.header('content-security-policy', POLICY).header('x-content-type-options', 'nosniff').type('text/html; charset=utf-8');
    await reply.send(graphiqlHtml);
  });
  fastify.get('/graphiql/page.js', (_, reply) => reply.type('text/javascript; charset=utf-8').send(graphiqlScript));
  for (const [url, { path, type }] of files) {
    fastify.get(url, (_, reply) => reply.header('cache-control', 'max-age=86400').type(type).send(createReadStream(path)));
  }
}

function isPage(request: FastifyRequest): boolean {
  return pathOf(request) === '/graphql' && !request.url.includes('query=') && (request.headers.accept ?? '').includes('text/html');
}

function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '';
}

function fileOf(packageName: string, file: string): string {
  return join(dirname(require.resolve(`${packageName}/package.json`)), file);
}
