import type { DeliveryErrorKey } from '../domain/messages/delivery-errors.js';
import type { EmulatorWorld } from '../emulator-world/emulator-world.js';
import type { Handset } from '../emulator-world/handset.js';
import type { components } from '../generated/control-schema.js';
import type { WorldActions } from './operation.js';

type Schemas = components['schemas'];

/** The phones of people, and the sandbox number that texts some of them. */
export const handsetActions: WorldActions<
  | 'getHandset'
  | 'updateHandset'
  | 'listSandboxRecipients'
  | 'allowSandboxRecipient'
  | 'removeSandboxRecipient'
> = {
  getHandset({ world, parts, path }) {
    // What is due has arrived.
    parts.account.world.settle();
    return shown(world.handset(path.e164));
  },

  updateHandset({ world, path, body: { replies, failsWith } }) {
    const handset = world.handset(path.e164);
    // First what may be refused, so that nothing is half done.
    if (failsWith !== undefined) handset.failsWith(failsWith as DeliveryErrorKey | null);
    if (replies !== undefined) handset.replies(replies);
    return shown(handset);
  },

  listSandboxRecipients: ({ world }) => sandboxOf(world),

  allowSandboxRecipient({ world, path }) {
    world.allowSandboxRecipient(path.e164);
    return sandboxOf(world);
  },

  removeSandboxRecipient({ world, path }) {
    world.removeSandboxRecipient(path.e164);
    return sandboxOf(world);
  },
};

function shown(handset: Handset): Schemas['Handset'] {
  const { number } = handset;
  const received = handset.received().map(({ at, mediaUrls, ...text }) => ({
    ...text,
    mediaUrls: [...mediaUrls],
    at: at.toISOString(),
  }));
  return { number, ...handset.behaviour(), received };
}

function sandboxOf(world: EmulatorWorld): Schemas['Sandbox'] {
  const recipients = world.sandboxRecipients();
  return {
    number: world.sandboxNumber,
    any: recipients === 'any',
    recipients: recipients === 'any' ? [] : [...recipients],
  };
}
