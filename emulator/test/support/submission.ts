/** A brand that passes review. */
export const brandDetails = {
  name: 'Harbor Lane Dental, LLC',
  dba: 'Harbor Lane Dental',
  description: 'Family dental practice in Portland, Maine.',
  ein: '84-1234567',
  email: 'office@harborlanedental.com',
  website: 'https://www.harborlanedental.com',
  address: '410 Pier Street, Portland, ME 04101',
  sector: 'HEALTHCARE',
  type: 'PRIVATE_PROFIT',
  entityType: 'LLC',
  contact: {
    name: 'Maria Okafor',
    title: 'Office Manager',
    email: 'maria@harborlanedental.com',
    phone: '+12075550142',
  },
} as const;

/** A campaign of that brand that passes review. */
export const campaignContent = {
  name: 'Appointment reminders',
  monthlyVolume: '1,000',
  useCase: {
    value: 'APPOINTMENTS',
    summary: 'Patients who booked a visit receive appointment confirmations and reminders by text.',
  },
  productionMessageContent:
    'Harbor Lane Dental: your appointment is confirmed for Mar 15 at 2 PM. Reply STOP to opt out, HELP for help.',
  optIn: {
    method: 'DIGITAL',
    url: 'https://www.harborlanedental.com/book',
    workflowDescription:
      'On the Harbor Lane Dental booking form at https://www.harborlanedental.com/book patients enter their phone number and may tick an optional box that is not checked in advance: "I agree to receive appointment reminder text messages from Harbor Lane Dental. Message frequency varies. Message and data rates may apply. Reply STOP to opt out, HELP for help. See our Privacy Policy and Terms." Texts are not a condition of booking, and numbers are never shared with third parties.',
  },
  keywords: {
    HELP: {
      message:
        'Harbor Lane Dental: call 207-555-0142 or email office@harborlanedental.com. Reply STOP to opt out.',
    },
    OPT_IN: {
      message:
        'Harbor Lane Dental: you are now subscribed to appointment reminders. Message frequency varies. Message and data rates may apply. Reply HELP for help, STOP to opt out.',
      keywords: ['START', 'VISITS'],
    },
  },
  links: {
    privacyPolicy: 'https://www.harborlanedental.com/privacy',
    termsOfService: 'https://www.harborlanedental.com/terms',
  },
  options: { ageGated: false },
} as const;

/** The campaign content with lists that a typed client may change. */
export function campaignRequest(brand: string) {
  const { OPT_IN } = campaignContent.keywords;
  return {
    ...campaignContent,
    brand,
    keywords: {
      HELP: campaignContent.keywords.HELP,
      OPT_IN: { ...OPT_IN, keywords: [...OPT_IN.keywords] },
    },
  };
}
