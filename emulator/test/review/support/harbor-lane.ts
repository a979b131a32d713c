import type { Submission } from '../../../src/review/index.js';

/** A clean submission; tests change one field of it. */
export const harborLane = {
  brand: {
    id: 'b_1',
    name: 'Harbor Lane Dental LLC',
    dba: 'Harbor Lane Dental',
    ein: '84-1234567',
    email: 'office@harborlanedental.com',
    website: 'https://www.harborlanedental.com',
    address: '410 Pier Street, Portland, ME 04101',
    type: 'PRIVATE_PROFIT',
    entityType: 'LLC',
    sector: 'HEALTHCARE',
    description: 'Dental office for adults and children.',
    contact: {
      name: 'Maria Okafor',
      email: 'maria@harborlanedental.com',
      phone: '+12075550142',
      title: 'Practice Manager',
    },
  },
  campaign: {
    name: 'Visit reminders',
    useCase: {
      value: 'APPOINTMENTS',
      summary: 'Patients who booked online get appointment confirmations and reminders by text.',
    },
    productionMessageContent:
      'Harbor Lane Dental: your appointment is confirmed for Mar 15 at 2 PM. Reply STOP to opt out.',
    optIn: {
      method: 'DIGITAL',
      url: 'https://www.harborlanedental.com/new-patients',
      workflowDescription:
        'New patients fill in the Harbor Lane Dental web form. Under the phone field is an empty box: "I agree to receive appointment text messages from Harbor Lane Dental. Message frequency varies. Message and data rates may apply. Reply STOP to opt out, HELP for help." Ticking it is optional. Privacy policy and terms are linked.',
    },
    keywords: {
      HELP: {
        message:
          'Harbor Lane Dental: call 207-555-0142 or email help@harborlanedental.com. Reply STOP to cancel.',
      },
      OPT_IN: {
        message:
          'Harbor Lane Dental: you are now subscribed to appointment reminders. Msg frequency varies. Msg & data rates may apply. Reply HELP for help, STOP to cancel.',
        keywords: ['START'],
      },
    },
    links: {
      privacyPolicy: 'https://www.harborlanedental.com/privacy',
      termsOfService: 'https://www.harborlanedental.com/terms',
    },
    monthlyVolume: '10,000',
    options: { ageGated: false },
  },
  numbers: 1,
} satisfies Submission;

/** A submission or facts with a value set at a dotted path; the original stays as it is. */
export function withValue<T>(root: T, path: string, value: unknown): T {
  const [member, ...rest] = path.split('.');
  if (member === undefined) return root;
  const base: Record<string, unknown> = { ...(root as Record<string, unknown>) };
  base[member] = rest.length === 0 ? value : withValue(base[member] ?? {}, rest.join('.'), value);
  return base as T;
}
