// A user's MSW set-up, compiled against the published types by every TypeScript that users have.
import { createEmulator, handlers, type MswEmulator, onUnhandled } from '@tollgate/emulator/msw';
import { HttpResponse, http, type RequestHandler } from 'msw';
import { setupServer } from 'msw/node';

export const emulator: MswEmulator = createEmulator({ seed: 42 });
const provider: RequestHandler[] = emulator.handlers('https://api.pinnacle.sh');

export const server = setupServer(
  http.get('https://api.pinnacle.sh/brands/:id', () => HttpResponse.json({ id: 'b_1' })),
  ...provider,
  ...handlers(emulator, 'http://127.0.0.1:8811'),
);
server.listen(onUnhandled('error'));
