// Serves the page, bundled as it would be for production.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const port = Number(process.env.PORT ?? 41_873);

/** Where the page is. */
export const url = `http://127.0.0.1:${port}/`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const files = await siteFiles();
  createServer((request, response) => {
    const [type, body] = files.get(new URL(request.url ?? '', url).pathname) ?? [];
    response.writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(body);
  }).listen(port, '127.0.0.1');
}

/** The files of the site: path, content type and content. */
async function siteFiles() {
  const path = (name) => fileURLToPath(new URL(`./page/${name}`, import.meta.url));
  const { outputFiles } = await build({
    entryPoints: [path('app.js')],
    outdir: path('.'),
    bundle: true,
    // What only the demonstration needs is loaded by the demonstration only.
    splitting: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  return new Map([
    ['/', ['text/html; charset=utf-8', await readFile(path('index.html'))]],
    ['/mockServiceWorker.js', ['text/javascript', await readFile(worker)]],
    ...outputFiles.map((file) => [`/${basename(file.path)}`, ['text/javascript', file.contents]]),
  ]);
}
