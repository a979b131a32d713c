import { expect, test } from 'vitest';
import {
  approvingReviewer,
  carrierReviewer,
  type ReviewDecision,
  type Reviewer,
  rejectingReviewer,
} from '../../src/index.js';
import { reasons } from '../../src/review/index.js';
import { openOffice } from './office.js';

const awful = { productionMessageContent: 'Win crypto at https://bit.ly/x now!' };

test('approve all: nothing is read', async () => {
  const office = openOffice({ reviewer: approvingReviewer });
  const campaignId = await office.draft(await office.brand({ ein: '1' }), awful);
  await office.submit(campaignId);
  expect((await office.state(campaignId)).status).toBe('VERIFIED');
});

test('reject with reasons: everything is refused, in the words of the catalogue', async () => {
  const office = openOffice({
    reviewer: rejectingReviewer('opt-in-mandatory', 'volume-exceeds-use-case'),
  });
  const brand = await office.brand();
  expect((await office.tollgate.status.brand(brand)).status).toBe('VERIFIED');
  const campaignId = await office.draft(brand);
  await office.submit(campaignId);
  const { status, error } = await office.state(campaignId);
  expect(status).toBe('FAILED');
  expect(error.split('\n')).toEqual([
    expect.stringMatching(/\[opt-in-mandatory\]$/),
    expect.stringMatching(/\[volume-exceeds-use-case\]$/),
  ]);
  expect(() => rejectingReviewer('nonsense')).toThrow('There is no reason "nonsense"');
});

test('a reviewer of one’s own may look first and leave the rest to the carriers', async () => {
  const carriers = carrierReviewer();
  const noMondays: ReviewDecision = {
    approved: false,
    objections: [
      {
        reason: 'house-rule',
        field: 'campaign.name',
        message: 'The label has no ticket number.',
        fix: 'Begin it with the ticket.',
        resubmittable: true,
        severity: 'reject',
      },
    ],
  };
  const house: Reviewer = {
    ...carriers,
    reviewCampaign: (dossier) =>
      /^[A-Z]+-\d+/.test(dossier.campaign.content.name ?? '')
        ? carriers.reviewCampaign(dossier)
        : noMondays,
  };
  const office = openOffice({ reviewer: house });
  const { tollgate, draft, submit, state, brand } = office;
  const campaignId = await draft(await brand(), awful);
  await submit(campaignId);
  expect((await state(campaignId)).error).toBe(
    'campaign.name: The label has no ticket number. Begin it with the ticket. [house-rule]',
  );
  await tollgate.campaigns.tollFree.upsert({ campaignId, name: 'OPS-12 reminders' });
  await submit(campaignId);
  expect((await state(campaignId)).error).toContain('[cryptocurrency]');
});

test('decide approves by hand what the reviewer would refuse, at once', async () => {
  const { emulator, tollgate, brand, draft, state } = openOffice();
  const campaignId = await draft(await brand(), awful);
  await tollgate.campaigns.tollFree.submit(campaignId);
  emulator.decide(campaignId, { answer: 'approve' });
  expect((await state(campaignId)).status).toBe('VERIFIED');
  await emulator.clock.advance('1d');
  expect((await state(campaignId)).status).toBe('VERIFIED');
  expect(emulator.explain(campaignId)).toMatchObject({
    decisions: [{ by: 'hand', approved: true }],
  });
});

test.each([
  [true, 'shaft-firearms', false],
  [false, 'opt-in-mandatory', true],
  [undefined, 'opt-in-mandatory', false],
  [undefined, 'shaft-firearms', true],
] as const)(
  'decide with retry %s and %s: the case is closed: %s',
  async (retry, reason, isClosed) => {
    const { emulator, tollgate, brand, draft, submit, state } = openOffice();
    const campaignId = await draft(await brand());
    await tollgate.campaigns.tollFree.submit(campaignId);
    emulator.decide(campaignId, {
      answer: 'reject',
      reasons: [reason],
      ...(retry !== undefined && { retry }),
    });
    expect(await state(campaignId)).toMatchObject({
      status: 'FAILED',
      error: expect.stringContaining(`[${reason}]`),
    });
    if (isClosed) await expect(submit(campaignId)).rejects.toMatchObject({ status: 400 });
    else {
      await submit(campaignId);
      expect((await state(campaignId)).status).toBe('VERIFIED');
    }
  },
);

test('every reason of the catalogue can be given by hand', async () => {
  const { emulator, tollgate, brand, draft, state } = openOffice();
  const brandId = await brand();
  for (const { id, whatIsWrong } of reasons) {
    const campaignId = await draft(brandId);
    await tollgate.campaigns.tollFree.submit(campaignId);
    emulator.decide(campaignId, { answer: 'reject', reasons: [id] });
    const { status, error } = await state(campaignId);
    expect([status, error]).toEqual(['FAILED', expect.stringContaining(`[${id}]`)]);
    expect(error).toContain(whatIsWrong);
  }
});

test('decide works on brands and numbers, and only while they are under review', async () => {
  const { emulator, tollgate, brand, draft, submit, numbers, attach, state } = openOffice();
  const id = await brand();
  const campaignId = await draft(id);
  expect(() => emulator.decide(id, { answer: 'approve' })).toThrow(/VERIFIED/);
  expect(() => emulator.decide(campaignId, { answer: 'approve' })).toThrow(/INCOMPLETE/);
  expect(() => emulator.decide('nobody', { answer: 'approve' })).toThrow(/no brand/);
  await submit(campaignId);
  const [first = '', second = ''] = await numbers(2);
  await attach(campaignId, first, second);
  emulator.decide(first, { answer: 'approve' });
  expect((await tollgate.status.phoneNumber(first)).status).toBe('ACTIVE');
  emulator.decide(second, { answer: 'reject', reasons: ['more-than-five-numbers'] });
  expect((await state(campaignId)).number).toBe('WAITING_FOR_CUSTOMER');
  await attach(campaignId, second);
  emulator.decide(second, { answer: 'reject', reasons: ['shaft-sex'] });
  expect((await tollgate.status.phoneNumber(second)).status).toBe('FAILURE');
});

test('a decision by hand survives snapshot and restore with everything it explains', async () => {
  const { emulator, tollgate, brand, draft, state } = openOffice();
  const campaignId = await draft(await brand());
  await tollgate.campaigns.tollFree.submit(campaignId);
  const before = emulator.snapshot();
  emulator.decide(campaignId, { answer: 'reject', reasons: ['gambling'] });
  const after = emulator.snapshot();
  const explained = emulator.explain(campaignId);
  emulator.restore(before);
  expect((await state(campaignId)).status).toBe('IN REVIEW');
  await emulator.clock.advance('10m');
  expect((await state(campaignId)).status).toBe('VERIFIED');
  emulator.restore(after);
  expect(emulator.explain(campaignId)).toEqual(explained);
});
