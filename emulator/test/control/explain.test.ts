import { expect, test } from 'vitest';
import { misfits } from '../support/control-spec.js';
import { watched } from '../support/evidence.js';

test('messages, reviews and requests are explained', async () => {
  const { emulator, call, get, text } = await watched();
  const id = await text();
  const message = await get(`/explain/${id}`);
  expect(misfits('Explanation', message)).toEqual([]);
  expect(message).toEqual(emulator.explain(id));
  const request = emulator.journal.find({ operation: 'sendSms' })[0]?.request ?? '';
  const explained = await get(`/explain/${request}`);
  expect(misfits('Explanation', explained)).toEqual([]);
  expect(explained).toMatchObject({
    kind: 'request',
    request: { operation: 'sendSms', status: 200 },
    followed: [{ kind: 'message.accepted', id }],
  });
  const brand = await call('POST', '/brands', { name: 'N/A', description: 'Dental care' });
  const { campaigns } = emulator.seed({
    brands: [{ ref: 'b', name: 'Harbor Lane Dental' }],
    campaigns: [
      { ref: 'c', brand: 'b', status: 'IN REVIEW', productionMessageContent: 'Hi http://bit.ly/x' },
    ],
  });
  await emulator.clock.advance('1h');
  const review = await get(`/explain/${campaigns.c}`);
  expect(misfits('Explanation', review)).toEqual([]);
  const [decision] = review.decisions;
  expect(decision).toMatchObject({ model: 'campaign', subject: campaigns.c, approved: false });
  const quoting = decision.objections.find((each: { quote: unknown }) => each.quote !== null);
  const { start, end, text: words } = quoting.quote;
  expect(quoting.text.slice(start, end)).toBe(words);
  expect(brand.status).toBe(200);
});

test('a field that has changed since is not shown as if it were the one that was read', async () => {
  const { emulator, call, get } = await watched();
  const { campaigns } = emulator.seed({
    brands: [{ ref: 'b', name: 'Harbor Lane Dental' }],
    campaigns: [
      { ref: 'c', brand: 'b', status: 'IN REVIEW', productionMessageContent: 'Hi http://bit.ly/x' },
    ],
  });
  await emulator.clock.advance('1h');
  const productionMessageContent = 'Another text.';
  const changed = { campaignId: campaigns.c, productionMessageContent };
  expect((await call('POST', '/campaigns/toll-free', changed)).status).toBe(200);
  const { decisions } = await get(`/explain/${campaigns.c}`);
  const stale = decisions[0].objections.filter(
    ({ field, quote }: { field: string; quote: unknown }) =>
      quote !== null && field === 'campaign.productionMessageContent',
  );
  expect(stale.length).toBeGreaterThan(0);
  for (const { text } of stale) expect(text).toBeNull();
});

test('a submission is read by the settings of the world, and nothing changes', async () => {
  const { emulator, control } = await watched({
    review: { profile: 'strict' },
    provider: 'telnyx',
  });
  const submission = { brand: { name: 'Harbor Lane Dental', website: 'http://bit.ly/x' } };
  const { body } = await control('POST', '/lint', submission);
  expect(misfits('LintOutcome', body)).toEqual([]);
  expect(body).toMatchObject({
    verdict: 'rejected',
    covers: 'brand',
    profile: 'strict',
    provider: 'telnyx',
    asOf: '2026-01-05',
  });
  const inCode = emulator.lint(submission);
  expect(body.findings.map(({ reason }: { reason: string }) => reason)).toEqual(
    inCode.findings.map(({ reason }) => reason),
  );
  expect(emulator.journal.size).toBe(0);
});

test('facts of the outside world count in lint as in reviews', async () => {
  const facts = { 'harborlanedental.com': { site: { status: 404 } } };
  const { emulator } = await watched({ review: { facts } });
  const brand = { name: 'Harbor Lane Dental', website: 'https://harborlanedental.com' };
  const reasons = (website: string) =>
    emulator.lint({ brand: { ...brand, website } }).findings.map(({ field }) => field);
  expect(reasons('https://harborlanedental.com')).toContain('brand.website');
  expect(reasons('https://harborlanedental.example')).not.toContain('brand.website');
});

test('the catalogue of reasons is listed and read, by provider', async () => {
  const { get } = await watched();
  const { reasons } = await get('/reasons');
  expect(misfits('ReasonList', { reasons })).toEqual([]);
  expect(reasons.length).toBeGreaterThan(80);
  const some = (await get('/reasons?category=opt-in-and-consent')).reasons;
  expect(some.length).toBeGreaterThan(5);
  expect(some.length).toBeLessThan(reasons.length);
  expect(await get('/reasons/pre-selected-checkbox')).toEqual(
    some.find(({ id }: { id: string }) => id === 'pre-selected-checkbox'),
  );
  const providers = await Promise.all(
    ['sinch', 'bandwidth'].map(async (name) => (await get(`/reasons?provider=${name}`)).reasons),
  );
  expect(providers[0]).not.toEqual(providers[1]);
});
