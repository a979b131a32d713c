import type { Emulator, EmulatorOptions } from '@tollgate/emulator';
import type { Tollgate } from '@tollgate/sdk';
import { createEmulator, createTollgate } from './built.js';

/** Who the texts go to. */
export const HANDSET = '+12025550123';

/** A text as an appointment reminder would be. */
export const TEXT = 'Harbor Lane Dental: see you tomorrow at 2 PM. Reply STOP to opt out.';

/** An account that may send. */
export interface VerifiedAccount {
  readonly emulator: Emulator;
  readonly tollgate: Tollgate;
  readonly campaignId: string;
  /** A verified toll-free number, E.164. */
  readonly number: string;
  /** All verified numbers. */
  readonly numbers: readonly string[];
}

/**
 * Takes an account through brand, campaign and number review, with credits for any number of texts.
 *
 * @param count how many numbers it has; carriers want a reason for more than five
 */
export async function verifiedAccount(
  count = 1,
  options: EmulatorOptions = {},
): Promise<VerifiedAccount> {
  const emulator = createEmulator({
    seed: 'bench',
    credits: 1e12,
    // One number of one account takes all the load here; its real speed is not what is measured.
    throughput: { segmentsPerSecond: 1e9, queueHours: 4 },
    ...options,
  });
  const tollgate = createTollgate(emulator.connection());
  const brand = await tollgate.brands.upsert(BRAND);
  await tollgate.brands.submit(brand.id);
  await emulator.clock.advance('1h');
  const { campaignId } = await tollgate.campaigns.tollFree.upsert({ ...CAMPAIGN, brand: brand.id });
  await tollgate.campaigns.tollFree.submit(campaignId);
  await emulator.clock.advance('1h');
  const offers = await tollgate.phoneNumbers.search({
    type: ['TOLL_FREE'],
    options: { limit: count },
  });
  const numbers = offers.map(({ number }) => number);
  const [number] = numbers;
  if (!number || numbers.length < count) throw new Error('The emulator offers too few numbers.');
  await tollgate.phoneNumbers.buy({ numbers });
  await tollgate.phoneNumbers.campaign.attach({
    phones: numbers,
    campaignId,
    campaignType: 'TOLL_FREE',
  });
  await emulator.clock.advance('5bd');
  const { updates } = await tollgate.status.tollFree(campaignId);
  if (updates.status !== 'VERIFIED') throw new Error(`The number is ${updates.status}.`);
  return { emulator, tollgate, campaignId, number, numbers };
}

const SITE = 'https://www.harborlanedental.example';

/** A brand that passes review. */
export const BRAND = {
  name: 'Harbor Lane Dental, LLC',
  dba: 'Harbor Lane Dental',
  description: 'Family dental practice in Portland, Maine.',
  ein: '84-1234567',
  email: 'office@harborlanedental.example',
  website: SITE,
  address: '410 Pier Street, Portland, ME 04101',
  sector: 'HEALTHCARE',
  type: 'PRIVATE_PROFIT',
  entityType: 'LLC',
  contact: {
    name: 'Maria Okafor',
    title: 'Office Manager',
    email: 'maria@harborlanedental.example',
    phone: '+12075550142',
  },
} as const;

type Campaign = Parameters<Tollgate['campaigns']['tollFree']['upsert']>[0];

/** A campaign of that brand that passes review. */
export const CAMPAIGN: Campaign = {
  name: 'Appointment reminders',
  monthlyVolume: '1,000',
  useCase: {
    value: 'APPOINTMENTS',
    summary: 'Patients who booked a visit receive confirmations and reminders by text.',
  },
  productionMessageContent: TEXT,
  optIn: {
    method: 'DIGITAL',
    url: `${SITE}/book`,
    workflowDescription: `On the booking form at ${SITE}/book patients enter their phone number and may tick an optional box that is not checked in advance: "I agree to receive appointment reminder text messages from Harbor Lane Dental. Message frequency varies. Message and data rates may apply. Reply STOP to opt out, HELP for help. See our Privacy Policy and Terms." Texts are not a condition of booking, and numbers are never shared with third parties.`,
  },
  keywords: {
    HELP: {
      message:
        'Harbor Lane Dental: call 207-555-0142 or email office@harborlanedental.example. Reply STOP to opt out.',
    },
    OPT_IN: {
      message:
        'Harbor Lane Dental: you are now subscribed to appointment reminders. Message frequency varies. Message and data rates may apply. Reply HELP for help, STOP to opt out.',
      keywords: ['START', 'VISITS'],
    },
  },
  links: { privacyPolicy: `${SITE}/privacy`, termsOfService: `${SITE}/terms` },
  options: { ageGated: false },
};
