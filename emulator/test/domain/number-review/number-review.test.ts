import { expect, test } from 'vitest';
import { updateCampaign } from '../../../src/domain/campaigns/campaigns.js';
import { attachNumbers, detachNumbers } from '../../../src/domain/numbers/attachments.js';
import { readinessOf } from '../../../src/domain/numbers/number-standing.js';
import type { OwnedNumber } from '../../../src/domain/records/number.js';
import { easternTime, isBusinessDay } from '../../../src/world/calendar.js';
import {
  attachedNumber,
  boughtNumber,
  movesOf,
  openAccount,
  reviewedCampaign,
} from '../../support/account.js';
import { ScriptedReviewer } from '../../support/scripted-reviewer.js';

const WEEK = 7 * 86_400_000;

function scripted() {
  const reviewer = new ScriptedReviewer();
  return { reviewer, account: openAccount({ reviewer }) };
}

test('a review takes one to three business days and is decided in working hours', async () => {
  const account = openAccount({ now: '2026-01-09T22:30:00Z' });
  const { number } = await attachedNumber(account);
  const seen: string[] = [];
  while (account.attachments.get(number)?.status !== 'VERIFIED') {
    await account.world.advance({ to: account.world.nextAt ?? Number.NaN });
    const time = easternTime(account.world.now());
    seen.push(account.attachments.get(number)?.status ?? '');
    expect(isBusinessDay(time.toPlainDate())).toBe(true);
    expect(time.hour * 60 + time.minute).toBeLessThanOrEqual(18 * 60);
    expect(time.hour).toBeGreaterThanOrEqual(9);
  }
  expect(seen).toEqual(['WAITING_FOR_PROVIDER', 'WAITING_FOR_TELECO', 'VERIFIED']);
});

test('with instant timing a number is verified as soon as things settle', async () => {
  const account = openAccount({ timing: 'instant' });
  const { number } = await attachedNumber(account);
  account.world.settle();
  expect(account.attachments.get(number)?.status).toBe('VERIFIED');
});

test('what the customer can correct is sent back, with the reasons', async () => {
  const { reviewer, account } = scripted();
  const { number } = await attachedNumber(account);
  reviewer.number = 'correct';
  await account.world.advance('3bd');
  expect(account.attachments.get(number)).toMatchObject({
    status: 'WAITING_FOR_CUSTOMER',
    errors: [expect.stringMatching(/\[opt-in-not-provided\]$/)],
  });
  expect(readinessOf(account, account.numbers.get(number) as OwnedNumber)).toBe('PENDING');
});

test('a number that was sent back is attached again after an edit and can be verified', async () => {
  const { reviewer, account } = scripted();
  const { number, campaignId } = await attachedNumber(account);
  reviewer.number = 'correct';
  await account.world.advance('3bd');
  updateCampaign(account, campaignId, undefined, { additionalInformation: 'People tick a box.' });
  reviewer.number = 'approve';
  expect(attachNumbers(account, [number], campaignId).failed).toEqual([]);
  expect(account.attachments.get(number)).toMatchObject({
    status: 'IN_PROGRESS',
    attempt: 2,
    errors: [],
  });
  await account.world.advance('3bd');
  expect(account.attachments.get(number)?.status).toBe('VERIFIED');
  expect(movesOf(account, number)).toEqual([
    'null > IN_PROGRESS',
    'IN_PROGRESS > WAITING_FOR_PROVIDER',
    'WAITING_FOR_PROVIDER > WAITING_FOR_CUSTOMER',
    'WAITING_FOR_CUSTOMER > IN_PROGRESS',
    'IN_PROGRESS > WAITING_FOR_PROVIDER',
    'WAITING_FOR_PROVIDER > WAITING_FOR_TELECO',
    'WAITING_FOR_TELECO > VERIFIED',
  ]);
});

test('an objection that goes away while the vendor has the number is no refusal', async () => {
  const { reviewer, account } = scripted();
  const { number } = await attachedNumber(account);
  const next = () => account.world.advance({ to: account.world.nextAt ?? Number.NaN });
  reviewer.number = 'correct';
  await next();
  await next();
  expect(account.attachments.get(number)?.status).toBe('WAITING_FOR_PROVIDER');
  reviewer.number = 'approve';
  await next();
  expect(account.attachments.get(number)?.status).toBe('VERIFIED');
});

test('seven days without an answer end the matter, until it is attached again', async () => {
  const { reviewer, account } = scripted();
  const { number, campaignId } = await attachedNumber(account);
  reviewer.number = 'correct';
  await account.world.advance('3bd');
  const sentBackAt = account.attachments.get(number)?.updatedAt as number;
  await account.world.advance({ to: sentBackAt + WEEK - 1 });
  expect(account.attachments.get(number)?.status).toBe('WAITING_FOR_CUSTOMER');
  await account.world.advance(1);
  expect(account.attachments.get(number)).toMatchObject({
    status: 'REJECTED',
    errors: [
      expect.stringMatching(/\[opt-in-not-provided\]$/),
      'Nothing was changed within 7 days. Edit the campaign and attach the number again. [edit-window-expired]',
    ],
  });
  expect(readinessOf(account, account.numbers.get(number) as OwnedNumber)).toBe('FAILURE');
  expect(attachNumbers(account, [number], campaignId).failed).toEqual([]);
});

/** How long the review lasts after a correction that is made so long after the refusal. */
async function secondReview(wait: string): Promise<number> {
  const reviewer = new ScriptedReviewer();
  const account = openAccount({ reviewer, timing: 'slow' });
  const { number, campaignId } = await attachedNumber(account);
  reviewer.number = 'correct';
  await account.world.advance('15bd');
  reviewer.number = 'approve';
  await account.world.advance(wait);
  attachNumbers(account, [number], campaignId);
  let days = 0;
  while (account.attachments.get(number)?.status !== 'VERIFIED') {
    await account.world.advance('0.5bd');
    days += 0.5;
  }
  return days;
}

test('a correction within seven days is reviewed in half the time, a later one is not', async () => {
  expect(await secondReview('1h')).toBe(7.5);
  expect(await secondReview('6d')).toBe(7.5);
  expect(await secondReview('8d')).toBe(15);
});

test('a number that was refused for good cannot be attached to the same programme again', async () => {
  const { reviewer, account } = scripted();
  const { number, campaignId } = await attachedNumber(account);
  reviewer.number = 'refuse';
  await account.world.advance('3bd');
  expect(account.attachments.get(number)).toMatchObject({
    status: 'REJECTED',
    errors: [expect.stringMatching(/\[known-spam\]$/)],
  });
  reviewer.number = 'approve';
  expect(attachNumbers(account, [number], campaignId).failed).toEqual([
    {
      number,
      error: `${number} was refused for a reason that cannot be corrected. Detach it and attach it to a campaign for another programme.`,
    },
  ]);
  const other = await reviewedCampaign(account);
  detachNumbers(account, [number]);
  expect(attachNumbers(account, [number], other).done).toHaveLength(1);
});

test('the reviewer sees every number of the brand', async () => {
  const { reviewer, account } = scripted();
  const seen: (readonly string[])[] = [];
  reviewer.reviewNumber = ({ brandNumbers }) => {
    seen.push(brandNumbers);
    return { approved: true, objections: [] };
  };
  const campaignId = await reviewedCampaign(account);
  const foreign = await reviewedCampaign(account);
  const numbers = [boughtNumber(account), boughtNumber(account)];
  const elsewhere = boughtNumber(account);
  attachNumbers(account, numbers, campaignId);
  attachNumbers(account, [elsewhere], foreign);
  await account.world.advance('3bd');
  expect(seen.length).toBeGreaterThan(0);
  for (const list of seen) expect([numbers, [elsewhere]]).toContainEqual(list);
});

test('the same seed gives the same review, attempt by attempt', async () => {
  const story = async () => {
    const reviewer = new ScriptedReviewer();
    const account = openAccount({ reviewer, seed: 'same' });
    const { number, campaignId } = await attachedNumber(account);
    reviewer.number = 'correct';
    await account.world.advance('3bd');
    attachNumbers(account, [number], campaignId);
    await account.world.advance('3bd');
    return account.world.journal.toJsonLines();
  };
  expect(await story()).toBe(await story());
});
