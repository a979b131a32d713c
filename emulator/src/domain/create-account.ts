import type { World } from '../world/world.js';
import type { Account } from './account.js';
import { attachmentCollection } from './attachments.js';
import { audienceCollection, audienceMemberCollection } from './audiences.js';
import { brandCollection, brandTasks } from './brands.js';
import { campaignCollection, campaignTasks } from './campaigns.js';
import { completenessReviewer } from './completeness-reviewer.js';
import { contactCollection } from './contacts.js';
import { createInventory } from './inventory/inventory.js';
import { numberReviewTasks } from './number-review.js';
import { addSandboxNumber, numberCollection } from './numbers.js';
import type { AccountSettings } from './settings.js';
import { addTemporaryNumber } from './temporary-number.js';

/** What holds unless the user says otherwise. */
const DEFAULTS: AccountSettings = {
  timing: 'pinnacle',
  reviewer: completenessReviewer,
  provider: 'sinch',
  unverifiedSends: 'async',
  credits: 1000,
  fees: { brandSubmission: 4, brandVetting: 40 },
  magicNumbers: true,
  sandboxRecipients: [],
  temporaryNumber: false,
  quietHours: false,
  media: {},
  throughput: { segmentsPerSecond: 3, queueHours: 4 },
};
