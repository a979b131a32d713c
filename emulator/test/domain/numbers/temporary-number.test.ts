import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Account } from '../../../src/domain/account.js';
import { submitBrand, updateBrand } from '../../../src/domain/brands/brands.js';
import { updateCampaign } from '../../../src/domain/campaigns/campaigns.js';
import { attachNumbers, detachNumbers } from '../../../src/domain/numbers/attachments.js';
import { readinessOf, standingOf } from '../../../src/domain/numbers/number-standing.js';
import { buyNumbers, releaseNumber } from '../../../src/domain/numbers/numbers.js';
import { getTemporaryNumber } from '../../../src/domain/numbers/temporary-number.js';
import {
  attachedNumber,
  boughtNumber,
  offersOf,
  openAccount,
  reviewedCampaign,
} from '../../support/account.js';
import { refusalOf } from '../../support/refusal.js';
import { ScriptedReviewer } from '../../support/scripted-reviewer.js';

function opened() {
  const reviewer = new ScriptedReviewer();
  return { reviewer, account: openAccount({ reviewer, temporaryNumber: true }) };
}

const next = (account: Account) =>
  account.world.advance({ to: account.world.nextAt ?? account.world.now() });

test('an account that was opened without one has no temporary number', () => {
  const { kind, message } = refusalOf(() => getTemporaryNumber(openAccount()));
  expect([kind, message]).toEqual(['not-found', 'This account has no temporary number.']);
});

test('a temporary number is active at once, with one link domain', () => {
  const { account } = opened();
  const { number, status, dedicated, linkDomains } = getTemporaryNumber(account);
  expect([status, dedicated, linkDomains.length]).toEqual(['ACTIVE', null, 1]);
  const owned = account.numbers.get(number);
  expect(owned).toMatchObject({ isTemporary: true, isSandbox: false, type: 'TOLL_FREE' });
  expect(owned && readinessOf(account, owned)).toBe('ACTIVE');
  expect(offersOf(account, 500)).not.toContain(number);
});

test('a dedicated number is pending while it is bought, attached and reviewed', async () => {
  const { account } = opened();
  const campaignId = await reviewedCampaign(account);
  const number = boughtNumber(account);
  expect(getTemporaryNumber(account).dedicated).toEqual({ number, status: 'PENDING' });
  attachNumbers(account, [number], campaignId);
  await account.world.advance('1h');
  expect(getTemporaryNumber(account)).toMatchObject({
    status: 'ACTIVE',
    dedicated: { number, status: 'PENDING' },
  });
});

test('the verification of the dedicated number disconnects the temporary one in the same step', async () => {
  const { account } = opened();
  const { number } = await attachedNumber(account);
  const temporary = getTemporaryNumber(account).number;
  await account.world.advance('3bd');
  expect(getTemporaryNumber(account)).toMatchObject({
    number: temporary,
    status: 'DISCONNECTED',
    dedicated: { number, status: 'ACTIVE' },
    linkDomains: { length: 3 },
  });
  expect(account.numbers.has(temporary)).toBe(false);
  const [verified, disconnected] = account.world.journal.entries().slice(-2);
  expect(verified).toMatchObject({ kind: expect.any(String), at: disconnected?.at });
  expect(disconnected).toMatchObject({
    kind: 'number.disconnected',
    number: temporary,
    replacedBy: number,
  });
});

test('a refused dedicated number leaves the temporary one as it is', async () => {
  const { account, reviewer } = opened();
  const { number } = await attachedNumber(account);
  reviewer.number = 'refuse';
  await account.world.advance('3bd');
  expect(getTemporaryNumber(account)).toMatchObject({
    status: 'ACTIVE',
    dedicated: { number, status: 'REJECTED' },
  });
});

test('a number that is verified while its campaign is back in review waits for that with the switch', async () => {
  const { account } = opened();
  const { number, campaignId } = await attachedNumber(account);
  while (account.attachments.get(number)?.status !== 'WAITING_FOR_TELECO') await next(account);
  await account.world.advance({ to: (account.world.nextAt ?? 0) - 1_000 });
  const edited = updateCampaign(account, campaignId, undefined, { additionalInformation: 'New' });
  expect(edited.status).toBe('IN REVIEW');
  await next(account);
  expect(account.attachments.get(number)?.status).toBe('VERIFIED');
  expect(getTemporaryNumber(account).status).toBe('ACTIVE');
  await account.world.advance('10m');
  expect(getTemporaryNumber(account).status).toBe('DISCONNECTED');
});

test('the temporary number cannot be released', () => {
  const { account } = opened();
  expect(
    refusalOf(() => releaseNumber(account, getTemporaryNumber(account).number)).message,
  ).toMatch(/the temporary number leaves by itself once the dedicated one is verified\.$/);
});

test('whoever buys the disconnected number later owns a number like any other', async () => {
  const { account } = opened();
  const { campaignId } = await attachedNumber(account);
  const { number } = getTemporaryNumber(account);
  await account.world.advance('3bd');
  buyNumbers(account, [number]);
  expect(getTemporaryNumber(account).status).toBe('DISCONNECTED');
  expect(attachNumbers(account, [number], campaignId).failed).toEqual([]);
  await account.world.advance('3bd');
  expect(standingOf(account, number)?.verification).toBe('verified');
});

test('until the switch the temporary number may send, and at no moment may both or neither', async () => {
  const action = fc.constantFrom(
    'next',
    'edit campaign',
    'edit brand',
    'submit brand',
    'refuse',
    'approve',
    'attach',
    'detach',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 20 }), async (actions) => {
      const { account, reviewer } = opened();
      const { number, campaignId } = await attachedNumber(account);
      const brandId = account.campaigns.get(campaignId)?.brandId ?? '';
      const run: Readonly<Record<string, (step: number) => unknown>> = {
        next: () => next(account),
        'edit campaign': (step) =>
          updateCampaign(account, campaignId, undefined, { additionalInformation: `${step}` }),
        'edit brand': (step) => updateBrand(account, brandId, { dba: `${step}` }),
        'submit brand': () => submitBrand(account, brandId),
        refuse: () => tell('correct'),
        approve: () => tell('approve'),
        attach: () => attachNumbers(account, [number], campaignId),
        detach: () => detachNumbers(account, [number]),
      };
      function tell(verdict: 'approve' | 'correct'): void {
        reviewer.number = verdict;
        reviewer.campaign = verdict;
      }
      for (const [step, name] of actions.entries()) {
        try {
          await run[name]?.(step);
        } catch {
          // What is refused changes nothing.
        }
        const isTemporaryUp = getTemporaryNumber(account).status === 'ACTIVE';
        const isDedicatedUp = standingOf(account, number)?.verification === 'verified';
        expect(isTemporaryUp).toBe(!isDedicatedUp);
        // Once switched, an edit may well block the dedicated number.
        if (!isTemporaryUp) return;
      }
    }),
    { numRuns: 200 },
  );
});
