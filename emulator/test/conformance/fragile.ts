import { completenessReviewer, type EmulatorOptions, type Reviewer } from '../../src/index.js';
import { brandDetails } from '../support/submission.js';
import { by, type Provoked } from './provocation.js';

/** Whatever says so breaks the reviewer. */
const MARK = 'Fragile';

function breakIfMarked<T>(dossier: T): T {
  if (JSON.stringify(dossier).includes(MARK)) throw new Error('The reviewer broke.');
  return dossier;
}

/** A user's own reviewer, with an error in it. */
const reviewer: Reviewer = {
  reviewBrand: (dossier) => completenessReviewer.reviewBrand(breakIfMarked(dossier)),
  reviewCampaign: (dossier) => completenessReviewer.reviewCampaign(breakIfMarked(dossier)),
  reviewNumber: (dossier) => completenessReviewer.reviewNumber(breakIfMarked(dossier)),
};
const options: EmulatorOptions = { reviewer, timing: 'instant' };

/** A call that makes the user's own reviewer fail, at once or in the review that it starts. */
function broken(call: Provoked['call']): Provoked {
  return by('a reviewer of the user throws', call, { options });
}

const fragileCampaign = { useCase: { value: 'APPOINTMENTS', summary: MARK } };

/** How each operation that asks a reviewer comes to a 500. */
export const fragile = {
  validateBrand: broken(() => ({ body: { name: MARK } })),
  submitBrand: broken(async ({ call, draftBrandId }) => {
    await call('upsertBrand', { body: { ...brandDetails, id: draftBrandId, name: MARK } });
    return { path: { brandId: draftBrandId } };
  }),
  validateTollFreeCampaign: broken(async ({ call, draftCampaignId: campaignId }) => {
    await call('upsertTollFreeCampaign', { body: { campaignId, ...fragileCampaign } });
    return { body: { campaignId } };
  }),
  submitTollFreeCampaign: broken(async ({ call, draftCampaignId: campaignId }) => {
    await call('upsertTollFreeCampaign', { body: { campaignId, ...fragileCampaign } });
    return { path: { campaignId } };
  }),
  upsertTollFreeCampaign: broken(({ campaignId }) => ({
    body: { campaignId, ...fragileCampaign },
  })),
  attachCampaign: broken(async ({ call, spareNumber, campaignId }) => {
    await call('updatePhoneNumber', {
      path: { phoneNumber: spareNumber },
      body: { friendlyName: MARK },
    });
    return { body: { phones: [spareNumber], campaignId, campaignType: 'TOLL_FREE' } };
  }),
} as const;
