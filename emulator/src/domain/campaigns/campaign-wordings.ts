import type { CampaignContent } from '../records/campaign.js';

/** What a campaign may be for. */
export type UseCase = NonNullable<NonNullable<CampaignContent['useCase']>['value']>;

/** How a kind of programme is described: to a reviewer, in consent wording, and in a text. */
export interface Wording {
  /** Who gets the texts, to begin a sentence with. Default: `Customers`. */
  readonly audience?: string;
  /** Stands before "text messages" in the consent wording. */
  readonly topic: string;
  /** What they receive, after "receive". */
  readonly summary: string;
  /** What a text says after the name of the business. */
  readonly sample: string;
}

/** The use case of a proposal when none was chosen. */
export const DEFAULT_USE_CASE: UseCase = 'BUSINESS_UPDATES';

/** A wording for each use case that a reviewer takes for exactly that use case. */
export const WORDINGS: Readonly<Record<UseCase, Wording>> = {
  APP_NOTIFICATIONS: {
    topic: 'app notification',
    summary:
      'notifications that they switched on in the app, such as finished exports and new replies',
    sample: 'your export is finished and waits for you in the app.',
  },
  APPOINTMENTS: {
    topic: 'appointment reminder',
    summary: 'appointment confirmations and reminders for visits that they booked',
    sample: 'your appointment is confirmed for Mar 15 at 2 PM.',
  },
  AUCTIONS: {
    audience: 'Bidders',
    topic: 'auction',
    summary:
      'auction notices about lots that they bid on: outbid notices, closing times and results',
    sample: 'you were outbid on lot 214. The auction ends today at 6 PM.',
  },
  AUTO_REPAIR_SERVICES: {
    topic: 'vehicle repair',
    summary:
      'repair estimates, service reminders and pickup notices for vehicles that they brought in',
    sample: 'the brake repair on your car is done. You can pick it up until 6 PM.',
  },
  BANK_TRANSFERS: {
    topic: 'bank transfer',
    summary: 'notices about transfers and deposits of their own bank account',
    sample: 'your transfer of $120.00 to the account ending in 4417 has gone out.',
  },
  BILLING: {
    topic: 'billing',
    summary: 'billing notices: invoices, payment receipts and reminders before a payment is due',
    sample: 'we received your payment of $48.00. Thank you.',
  },
  BOOKING_CONFIRMATIONS: {
    topic: 'booking confirmation',
    summary: 'confirmations and reminders for reservations that they booked',
    sample: 'your booking for Mar 15 is confirmed, reservation 10482.',
  },
  BUSINESS_UPDATES: {
    topic: 'account and service updates',
    summary:
      'account and service updates that they asked for, such as changes to an order, a booking or opening hours',
    sample: 'your request has been completed and the details are in your account.',
  },
  CAREER_TRAINING: {
    audience: 'Students',
    topic: 'career training',
    summary:
      'class schedules, exam dates and enrollment deadlines of the training course they joined',
    sample: 'your training session starts Monday at 9 AM in room 4.',
  },
  CHATBOT: {
    topic: 'assistant',
    summary: 'answers of our assistant to questions that they sent us',
    sample: 'we are open until 6 PM today. Do you have another question?',
  },
  CONVERSATIONAL_ALERTS: {
    topic: 'customer support',
    summary: 'replies of our support team to questions that they asked us',
    sample: 'thanks for your question. The part you asked about fits your model.',
  },
  COURIER_SERVICES_DELIVERIES: {
    topic: 'delivery',
    summary: 'delivery notices with tracking and arrival times for packages on their way to them',
    sample: 'your package is out for delivery and should arrive by 4 PM.',
  },
  COVID_19_ALERTS: {
    audience: 'Patients',
    topic: 'COVID-19 health alert',
    summary: 'COVID-19 health alerts: test results, vaccine appointments and clinic rules',
    sample: 'your COVID-19 test result is in the patient portal.',
  },
  EMERGENCY_ALERTS: {
    audience: 'Residents',
    topic: 'emergency alert',
    summary: 'emergency alerts about floods, storms, evacuations and road closures in their area',
    sample: 'flood warning for the river district. Move to higher ground now.',
  },
  EVENTS_PLANNING: {
    audience: 'Guests',
    topic: 'event',
    summary: 'schedules, venue details and RSVP reminders for events that they registered for',
    sample: 'the venue for your event on Mar 15 opens its doors at 5 PM.',
  },
  FINANCIAL_SERVICES: {
    topic: 'account notice',
    summary: 'notices about their accounts: statements, deposits, payments and scheduled calls',
    sample: 'your account statement for March is ready in your profile.',
  },
  FRAUD_ALERTS: {
    topic: 'fraud alert',
    summary: 'fraud alerts when a charge on their card looks suspicious, with a yes or no question',
    sample: 'did you try to pay $212.40 with the card ending in 4417? Reply YES or NO.',
  },
  FUNDRAISING: {
    audience: 'Donors',
    topic: 'fundraising and donation',
    summary: 'fundraising appeals, donation receipts and news of what their gifts made possible',
    sample: 'our fundraising drive is open. Your donation helps 40 families this month.',
  },
  GENERAL_MARKETING: {
    topic: 'promotional',
    summary:
      'promotional offers and news about products, to people who ticked a separate box for marketing texts',
    sample: 'members save 15 percent on all services this week.',
  },
  GENERAL_SCHOOL_UPDATES: {
    audience: 'Parents and students',
    topic: 'school update',
    summary: 'school updates: closings, bus delays, class schedules and grades',
    sample: 'school opens two hours late on Friday, and all buses run two hours later.',
  },
  HEALTHCARE_ALERTS: {
    audience: 'Patients',
    topic: 'health care alert',
    summary: 'health care alerts: prescription refills, lab results and checkup reminders',
    sample: 'your lab result is ready in the patient portal.',
  },
  HOUSING_COMMUNITY_UPDATES: {
    audience: 'Residents',
    topic: 'building and community',
    summary: 'building and community notices: maintenance, parking, meetings and parcel room hours',
    sample: 'the elevator in building 2 is under maintenance on Mar 15 from 9 AM to noon.',
  },
  HR_STAFFING: {
    audience: 'Applicants and employees',
    topic: 'job and shift',
    summary:
      'interview times, shift schedules and onboarding steps for jobs that they applied for or hold',
    sample: 'your shift on Mar 15 starts at 7 AM at the north site.',
  },
  INSURANCE_SERVICES: {
    audience: 'Policyholders',
    topic: 'insurance policy and claim',
    summary: 'insurance notices: policy renewals, claim progress and premium reminders',
    sample: 'your claim 10482 was approved. The adjuster calls you on Mar 15.',
  },
  JOB_DISPATCH: {
    audience: 'Technicians and drivers',
    topic: 'job dispatch',
    summary: 'job dispatch notices: assignments, site addresses and crew schedule changes',
    sample: 'new job assigned: pump repair at the harbor site, crew of two, start 8 AM.',
  },
  LEGAL_SERVICES: {
    audience: 'Clients',
    topic: 'legal case',
    summary:
      'notices about their legal case: court hearings, document deadlines and attorney consultations',
    sample:
      'your court hearing moved to Mar 15 at 10 AM. Please call your attorney with questions.',
  },
  MIXED: {
    topic: 'account and service updates',
    summary: 'account and service updates that they asked for: order, booking and support notices',
    sample: 'your request has been completed and the details are in your account.',
  },
  MOTIVATIONAL_REMINDERS: {
    audience: 'Members',
    topic: 'motivational reminder',
    summary:
      'motivational reminders for the habit they practice: a daily goal and words of encouragement',
    sample: 'day 12 of your habit: ten minutes of practice keep the streak going.',
  },
  NOTARY_NOTIFICATIONS: {
    audience: 'Clients',
    topic: 'notary appointment',
    summary:
      'notary notices: signing appointments, documents to bring and notarized copies to collect',
    sample: 'your signing with the notary is on Mar 15 at 2 PM. Please bring a photo id.',
  },
  ORDER_NOTIFICATIONS: {
    topic: 'order and delivery',
    summary:
      'order confirmations, shipping notices and pickup notices for purchases that they made',
    sample: 'your order 10482 has shipped and should arrive on Mar 15.',
  },
  POLITICAL: {
    audience: 'Supporters',
    topic: 'campaign and election',
    summary: 'campaign news, rally dates and election reminders of the candidate they support',
    sample: 'our campaign rally is on Mar 15 at the town hall. Volunteers meet at 5 PM.',
  },
  PUBLIC_WORKS: {
    audience: 'Residents',
    topic: 'public works alert',
    summary:
      'public works alerts: road closures, water outages, snow plow and trash collection changes',
    sample: 'water service on Pier Street is off on Mar 15 from 9 AM to noon.',
  },
  REAL_ESTATE_SERVICES: {
    audience: 'Buyers and sellers',
    topic: 'property and showing',
    summary:
      'notices about homes they asked about: showings, offers, inspections and closing dates',
    sample: 'your showing of the home at 12 Elm Street is confirmed for Mar 15 at 2 PM.',
  },
  RELIGIOUS_SERVICES: {
    audience: 'Members',
    topic: 'worship service',
    summary: 'worship service times, prayer meetings and news of the congregation',
    sample: 'Sunday worship begins at 10 AM. The choir meets at 9 AM.',
  },
  REPAIR_DIAGNOSTICS_ALERTS: {
    topic: 'repair',
    summary: 'repair notices: diagnosis, estimate and pickup for devices that they left with us',
    sample: 'the diagnosis of your laptop is done. Repair estimate: $85. Reply OK to approve.',
  },
  REWARDS_PROGRAM: {
    audience: 'Members',
    topic: 'promotional rewards',
    summary: 'rewards program texts: points, tiers and member offers, after a separate sign-up',
    sample: 'you earned 40 points and reached 200. Redeem them for a reward on your next visit.',
  },
  SURVEYS: {
    topic: 'survey',
    summary:
      'a short survey after a visit or purchase, with questions about how satisfied they were',
    sample: 'how satisfied were you with your visit? Please rate us: reply 1 to 5.',
  },
  SYSTEM_ALERTS: {
    audience: 'Users',
    topic: 'system alert',
    summary:
      'system alerts: outages, maintenance windows and restored service of systems they run with us',
    sample: 'system maintenance on Mar 15 from 1 AM to 2 AM. Short downtime is possible.',
  },
  TWO_FA: {
    topic: 'verification code',
    summary: 'one-time verification codes when they sign in or confirm a change to their account',
    sample: 'your verification code is 482913. It expires in 10 minutes. Do not share it.',
  },
  VOTING_REMINDERS: {
    audience: 'Voters',
    topic: 'voting reminder',
    summary:
      'voting reminders: registration deadlines, early voting hours and where their polling place is',
    sample: 'the polling place for your precinct is open until 8 PM today.',
  },
  WAITLIST_ALERTS: {
    audience: 'Guests',
    topic: 'waitlist',
    summary: 'waitlist notices: their place in line and when their table is ready',
    sample: 'your table is ready. Please come to the host within 10 minutes.',
  },
  WEBINAR_REMINDERS: {
    audience: 'Participants',
    topic: 'webinar reminder',
    summary: 'reminders and join details for webinars that they registered for',
    sample: 'your webinar starts at 2 PM. Join with the link in your registration e-mail.',
  },
  WORKSHOP_ALERTS: {
    audience: 'Participants',
    topic: 'workshop',
    summary: 'workshop dates, room changes and open seats for workshops that they registered for',
    sample: 'your workshop on Mar 15 moved to room 4 and starts at 10 AM.',
  },
};
