// A user's control of a server, compiled against the published types by every TypeScript that users
// have.
import {
  type Clock,
  type ControlOperationId,
  createEmulatorClient,
  type Delivery,
  type EmulatorClient,
  EmulatorProblemError,
  EmulatorUnreachableError,
  type ResultOf,
} from '@tollgate/emulator/client';
import { createTollgate, type Tollgate } from '@tollgate/sdk';

declare const url: string | undefined;

export const emulator: EmulatorClient = createEmulatorClient({ url, world: 'checkout' });
export const tollgate: Tollgate = createTollgate(emulator.connection());

export async function wait(): Promise<string> {
  await emulator.ready({ timeoutMs: 5_000 });
  const { fired } = await emulator.clock.advance('3bd');
  await emulator.clock.advanceTo(new Date(0));
  const clock: Clock = await emulator.world('other').clock.get();
  const same: ResultOf<'getClock'> = await emulator.request('getClock');
  return `${fired.length} ${clock.now} ${same.mode}`;
}

export async function delivered(messageId: string): Promise<Delivery[]> {
  const { deliveries } = await emulator.webhooks.list({ messageId, status: 'delivered' });
  // @ts-expect-error There is no such state of a delivery.
  await emulator.webhooks.list({ status: 'lost' });
  return deliveries;
}

export function advice(error: unknown): string | undefined {
  if (error instanceof EmulatorUnreachableError) return `${error.reason} ${error.url}`;
  if (!(error instanceof EmulatorProblemError)) return undefined;
  const moves: readonly string[] = error.legalTransitions ?? [];
  return [error.detail, ...moves, ...error.errors.map(({ pointer }) => pointer)].join(' ');
}

// @ts-expect-error There is no such operation.
export const id: ControlOperationId = 'stopTheWorld';
