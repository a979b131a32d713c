import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Bundles a file for web pages as esbuild does without any settings of ours. */
export async function bundle(file: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [path(file)],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents as Uint8Array;
}

/** Serves the page of these tests and MSW's service worker. */
export async function serveSite(): Promise<{ url: string; close(): void }> {
  const html =
    '<!doctype html><title>Tollgate</title><script type="module" src="/page.js"></script>';
  const script = await bundle('page.ts');
  const worker = await readFile(path('../../../node_modules/msw/lib/mockServiceWorker.js'));
  const files: Record<string, [type: string, body: string | Uint8Array]> = {
    '/': ['text/html', html],
    '/page.js': ['text/javascript', script],
    '/mockServiceWorker.js': ['text/javascript', worker],
  };
  const server = createServer(({ url = '' }, response) => {
    const [type, body] = files[url] ?? [];
    response.writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
