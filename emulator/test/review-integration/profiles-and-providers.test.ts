import { expect, test } from 'vitest';
import { campaignContent } from '../support/submission.js';
import { openOffice } from './office.js';

type Review = NonNullable<Parameters<typeof openOffice>[0]>['review'];

async function reviewed(
  review: Review,
  changes: object,
): Promise<{ status: string; error: string }> {
  const { brand, draft, submit, state } = openOffice(review ? { review } : {});
  const campaignId = await draft(await brand(), changes);
  await submit(campaignId);
  return state(campaignId);
}

const thin = { productionMessageContent: 'Your visit is tomorrow at 2 PM.' };

test('the profile docs takes what published examples look like, field and strict do not', async () => {
  expect((await reviewed({ profile: 'docs' }, thin)).status).toBe('VERIFIED');
  expect((await reviewed({ profile: 'field' }, thin)).status).toBe('FAILED');
  expect((await reviewed({ profile: 'strict' }, thin)).status).toBe('FAILED');
});

test('the profile is field unless said otherwise', async () => {
  expect(await reviewed(undefined, thin)).toEqual(await reviewed({ profile: 'field' }, thin));
});

test('strict refuses for what the others only doubt', async () => {
  const { privacyPolicy, termsOfService } = campaignContent.links;
  const { optIn } = campaignContent;
  const quiet = {
    links: { privacyPolicy, termsOfService },
    optIn: {
      ...optIn,
      workflowDescription: optIn.workflowDescription.replace(
        ' See our Privacy Policy and Terms.',
        '',
      ),
    },
  };
  expect((await reviewed({ profile: 'field' }, quiet)).status).toBe('VERIFIED');
  const strict = await reviewed({ profile: 'strict' }, quiet);
  expect(strict.status).toBe('FAILED');
  expect(strict.error).toContain('[cta-disclosures-missing]');
});

const exemption = {
  optIn: {
    ...campaignContent.optIn,
    workflowDescription:
      'As a nonprofit health organization we are exempt from the consent rules, so every patient is on the list.',
  },
};

test.each([
  ['sinch', true],
  ['twilio', true],
  ['telnyx', false],
] as const)('a claimed exemption may be corrected at %s: %s', async (provider, again) => {
  const { brand, draft, submit, emulator } = openOffice({ review: { provider } });
  const campaignId = await draft(await brand(), exemption);
  await submit(campaignId);
  const explanation = emulator.explain(campaignId);
  const [decision] = explanation.kind === 'review' ? explanation.decisions : [];
  const claimed = decision?.objections.find(({ reason }) => /exemption/.test(reason));
  expect(claimed?.resubmittable).toBe(again);
});

test('the provider of the account is the reviewer’s, unless the review names its own', async () => {
  const final = async (options: Parameters<typeof openOffice>[0]) => {
    const { brand, draft, submit, tollgate } = openOffice(options);
    const campaignId = await draft(await brand(), exemption);
    await submit(campaignId);
    const edit = tollgate.campaigns.tollFree.upsert({ campaignId, optIn: campaignContent.optIn });
    return edit.then(
      () => false,
      () => true,
    );
  };
  expect(await final({ provider: 'telnyx' })).toBe(true);
  expect(await final({ provider: 'twilio' })).toBe(false);
  expect(await final({ provider: 'telnyx', review: { provider: 'twilio' } })).toBe(false);
});

test('a platform must submit its customer’s details, not its own', async () => {
  const platform = { name: 'Harbor Lane Dental', domain: 'harborlanedental.com' };
  const { brand, tollgate } = openOffice({ review: { platform } });
  const { status, errors } = await tollgate.status.brand(await brand());
  expect(status).toBe('FAILED');
  expect(errors?.join()).toContain('[isv-info-instead-of-end-business]');

  const own = openOffice({ review: { platform: { ...platform, sendsForItself: true } } });
  expect((await own.tollgate.status.brand(await own.brand())).status).toBe('VERIFIED');
});
