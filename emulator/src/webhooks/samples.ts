import type { components } from '../generated/schema.js';
import type { EmulatorEvent } from './emulator-events.js';

type Schemas = components['schemas'];

/** An event that a webhook of phone numbers can get. */
export type SampleEvent =
  | Schemas['MessageStatusEvent']
  | Schemas['MessageReceivedEvent']
  | Schemas['FormSubmissionEvent']
  | EmulatorEvent;

/** One event of each type, as the descriptions of the two APIs show it. */
export const sampleEvents: readonly SampleEvent[] = [
  {
    type: 'MESSAGE.STATUS',
    conversation: { id: 'conv_8Ht3', from: '+18335550134', to: '+14155550127' },
    status: 'DELIVERED',
    direction: 'OUTBOUND',
    segments: 1,
    sentAt: '2026-03-02T16:00:01.000Z',
    deliveredAt: '2026-03-02T16:00:03.000Z',
    message: { id: 'msg_5Pq1', type: 'SMS', text: 'Harbor Lane Dental: see you Tuesday at 3 PM.' },
  },
  {
    type: 'MESSAGE.RECEIVED',
    conversation: { id: 'conv_8Ht3', from: '+14155550127', to: '+18335550134' },
    status: 'RECEIVED',
    direction: 'INBOUND',
    segments: 1,
    sentAt: '2026-03-02T16:04:00.000Z',
    deliveredAt: null,
    message: { id: 'msg_5Pq2', type: 'SMS', text: 'See you then' },
  },
  {
    type: 'FORM.SUBMISSION',
    sender: '+18335550134',
    conversation: { id: 'conv_8Ht3', from: '+18335550134', to: '+14155550127' },
    form: {
      id: 'form_6Yd2',
      url: 'https://forms.harborlanedental.example/6Yd2',
      name: 'New patient',
    },
    submission: {
      id: 'fsub_1Ck7',
      from: '+18335550134',
      to: '+14155550127',
      data: { name: 'Robin Vale', firstVisit: true },
      fields: [
        { key: 'name', label: 'Name', type: 'text', value: 'Robin Vale' },
        { key: 'firstVisit', label: 'First visit', type: 'checkbox', value: true },
      ],
      ip_address: '192.0.2.14',
      user_agent: null,
      submitted_at: '2026-03-02T17:20:00.000Z',
    },
  },
  {
    type: 'emulator.brand.reviewed',
    occurredAt: '2026-03-02T16:10:00.000Z',
    brandId: 'b_5Kd2',
    decisionId: 'rev_8Wn1',
    approved: true,
    reasons: [],
  },
  {
    type: 'emulator.campaign.reviewed',
    occurredAt: '2026-03-02T16:20:00.000Z',
    campaignId: 'tf_2Wm8',
    decisionId: 'rev_3Xp6',
    approved: false,
    reasons: ['opt-in-mandatory'],
  },
  {
    type: 'emulator.number.status_changed',
    occurredAt: '2026-03-05T16:00:00.000Z',
    number: '+18885550142',
    status: 'VERIFIED',
    previousStatus: 'WAITING_FOR_TELECO',
    cause: 'review passed',
  },
];
