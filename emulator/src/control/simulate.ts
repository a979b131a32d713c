import type { DeliveryErrorKey } from '../domain/messages/delivery-errors.js';
import type {
  BrandState,
  CampaignState,
  MessageState,
  NumberState,
} from '../emulator-world/states.js';
import type { components } from '../generated/control-schema.js';
import type { WorldActions } from './operation.js';

type Schemas = components['schemas'];

type SimulateOperation =
  | 'simulateBrandApproval'
  | 'simulateBrandRejection'
  | 'simulateBrandVetting'
  | 'simulateCampaignApproval'
  | 'simulateCampaignRejection'
  | 'simulateCampaignChanges'
  | 'simulateCampaignRevocation'
  | 'simulateNumberVerification'
  | 'simulateAttachFailure'
  | 'simulateNumberRevocation'
  | 'simulateNumberRelease'
  | 'simulateNumberPortOut'
  | 'simulateNumberProvisioning'
  | 'simulateProvisioningFailure'
  | 'simulateInboundMessage'
  | 'simulateMessageStatus';

/** Decisions by hand. Each answers with the state that it has led to. */
export const simulateActions: WorldActions<SimulateOperation> = {
  simulateBrandApproval: ({ world, path, body }) =>
    brand(world.simulate.brands.approve(path.id, body)),
  simulateBrandRejection: ({ world, path, body }) =>
    brand(world.simulate.brands.reject(path.id, body)),
  simulateBrandVetting: ({ world, path, body }) => brand(world.simulate.brands.vet(path.id, body)),

  simulateCampaignApproval: ({ world, path, body }) =>
    campaign(world.simulate.campaigns.approve(path.id, body)),
  simulateCampaignRejection: ({ world, path, body }) =>
    campaign(world.simulate.campaigns.reject(path.id, body)),
  simulateCampaignChanges: ({ world, path, body }) =>
    campaign(world.simulate.campaigns.requestChanges(path.id, body)),
  simulateCampaignRevocation: ({ world, path, body }) =>
    campaign(world.simulate.campaigns.revoke(path.id, body)),

  simulateNumberVerification: ({ world, path, body }) =>
    number(world.simulate.numbers.verify(path.e164, body)),
  simulateAttachFailure: ({ world, path, body }) =>
    number(world.simulate.numbers.failAttach(path.e164, body)),
  simulateNumberRevocation: ({ world, path, body }) =>
    number(world.simulate.numbers.revoke(path.e164, body)),
  simulateNumberRelease: ({ world, path, body }) =>
    number(world.simulate.numbers.release(path.e164, body)),
  simulateNumberPortOut: ({ world, path, body }) =>
    number(world.simulate.numbers.portOut(path.e164, body)),
  simulateNumberProvisioning: ({ world, path, body }) =>
    number(world.simulate.numbers.provision(path.e164, body)),
  simulateProvisioningFailure: ({ world, path, body }) =>
    number(world.simulate.numbers.failProvisioning(path.e164, body)),

  simulateInboundMessage: ({ world, body }) => message(world.simulate.messages.inbound(body)),
  // What is no key of an error is refused further down, in words.
  simulateMessageStatus: ({ world, path, body: { status, error, force } }) =>
    message(
      world.simulate.messages.status(path.id, status, {
        error: error as DeliveryErrorKey | undefined,
        force,
      }),
    ),
};

function brand(state: BrandState): Schemas['BrandState'] {
  return { ...state, errors: [...state.errors] };
}

function campaign(state: CampaignState): Schemas['CampaignState'] {
  return { ...state };
}

/** A number on its way out. */
export function number(state: NumberState): Schemas['NumberState'] {
  return { ...state, errors: [...state.errors] };
}

function message(state: MessageState): Schemas['MessageState'] {
  const { error, mediaUrls } = state;
  return {
    ...state,
    mediaUrls: [...mediaUrls],
    error: error && { ...error, codes: error.codes as Record<string, string[]> },
  };
}
