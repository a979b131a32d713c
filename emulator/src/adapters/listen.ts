import type { WireHandler } from '../api/wire.js';
import { disposing } from './disposing.js';
import type { RunningServer, ServeOptions } from './node-server.js';

/** Where an emulator listens. */
export interface ListenOptions extends Omit<ServeOptions, 'onError'> {
  /**
   * Serves the emulator's own API at this port and at no other; there `/_emulator` gets the
   * provider's 404. `0` takes any free port. @default one port serves everything
   */
  readonly controlPort?: number;
  /** The address of that port. @default '127.0.0.1', whatever `host` is */
  readonly controlHost?: string;
}

/** An emulator that listens. */
export interface ListeningEmulator extends RunningServer {
  /** Where the emulator's own API is, without a trailing slash. */
  readonly controlUrl: string;
}

/** Serves a handler over HTTP; which way, the platform decides. */
export type Serve = (handler: WireHandler, options: ServeOptions) => Promise<RunningServer>;

/** What an emulator answers with. */
export interface Handlers {
  /** The provider's API and the emulator's own. */
  readonly everything: WireHandler;
  /** The provider's API alone. */
  readonly provider: WireHandler;
}

/**
 * Serves both APIs at one port, or the emulator's own at a port apart. That one answers the
 * provider's calls too, so that whoever has control needs one address only.
 *
 * @throws the system's error when it cannot listen; nothing is left open then
 */
export async function listen(
  serve: Serve,
  { everything, provider }: Handlers,
  { controlPort, controlHost, ...options }: ListenOptions & ServeOptions,
): Promise<ListeningEmulator> {
  if (controlPort === undefined) {
    const server = await serve(everything, options);
    return { ...server, controlUrl: server.url };
  }
  const server = await serve(provider, options);
  try {
    const { host: _, ...rest } = options;
    const at = { port: controlPort, ...(controlHost !== undefined && { host: controlHost }) };
    const control = await serve(everything, { ...rest, ...at });
    const close = async (): Promise<void> => {
      await Promise.all([server.close(), control.close()]);
    };
    return { ...server, controlUrl: control.url, close, ...disposing(close) };
  } catch (error) {
    await server.close();
    throw error;
  }
}
