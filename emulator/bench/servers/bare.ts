import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tellParent } from './child.js';

/** What the bare server answers, by method. */
export interface BareAnswers {
  readonly GET: string;
  readonly POST: string;
}

// The least that Node can do: read the body to its end, answer ready-made bytes.
const answers = JSON.parse(process.argv[2] as string) as BareAnswers;
const server = createServer((request, response) => {
  const text = request.method === 'POST' ? answers.POST : answers.GET;
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
  if (request.method === 'GET') {
    response.writeHead(200, headers).end(text);
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    Buffer.concat(chunks).toString();
    response.writeHead(200, headers).end(text);
  });
});
server.listen(0, '127.0.0.1', () => tellParent({ port: (server.address() as AddressInfo).port }));
