import { createTollgate } from '@tollgate/sdk';
import { expect, onTestFinished, test } from 'vitest';
import { createEmulator } from '../../src/index.js';
import { reason } from '../../src/review/index.js';
import { campaignContent } from '../support/submission.js';
import { openOffice, preChecked, routine } from './office.js';

const { optIn } = campaignContent;
const ticked = { optIn: { ...optIn, workflowDescription: preChecked(optIn) } };
const shortened = {
  productionMessageContent:
    'Harbor Lane Dental: see https://bit.ly/visit for your appointment. Reply STOP to opt out.',
};

test.each(['in process', 'HTTP'] as const)(
  'a rejection names field, words and fix, and the correction is approved (%s)',
  async (transport) => {
    const emulator = createEmulator();
    onTestFinished(() => emulator.close());
    const connection =
      transport === 'HTTP'
        ? { apiKey: emulator.apiKey, baseUrl: (await emulator.listen()).url }
        : emulator.connection();
    const tollgate = createTollgate(connection);
    const office = routine(emulator, tollgate);
    const campaignId = await office.draft(await office.brand(), ticked);

    await office.submit(campaignId);
    const { status, error } = await office.state(campaignId);
    expect(status).toBe('FAILED');
    expect(error.split('\n')).toHaveLength(1);
    expect(error).toMatch(/^campaign\.optIn\.workflowDescription: /);
    expect(error).toContain('pre-checked');
    expect(error).toContain(reason('pre-selected-checkbox')?.correction);
    expect(error).toMatch(/\[pre-selected-checkbox\]$/);

    await tollgate.campaigns.tollFree.upsert({ campaignId, optIn });
    expect((await office.state(campaignId)).status).toBe('FAILED');
    await office.submit(campaignId);
    expect(await office.state(campaignId)).toMatchObject({ status: 'VERIFIED', error: '' });
  },
);

test('submitting again without a correction is rejected again, for the same reason', async () => {
  const { draft, submit, state, brand, emulator } = openOffice();
  const campaignId = await draft(await brand(), ticked);
  await submit(campaignId);
  const first = await state(campaignId);
  await submit(campaignId);
  expect(await state(campaignId)).toEqual(first);
  const explanation = emulator.explain(campaignId);
  expect(explanation).toMatchObject({
    kind: 'review',
    decisions: [{ approved: false }, { approved: false }],
  });
});

test('while a campaign is under review nothing is said and nothing can be changed', async () => {
  const { draft, state, brand, tollgate } = openOffice();
  const campaignId = await draft(await brand(), ticked);
  await tollgate.campaigns.tollFree.submit(campaignId);
  expect(await state(campaignId)).toMatchObject({ status: 'IN REVIEW', error: '' });
  const edit = tollgate.campaigns.tollFree.upsert({ campaignId, optIn });
  await expect(edit).rejects.toMatchObject({ status: 400 });
});

test('a denial names the three gravest reasons, and the strict one all of them', async () => {
  const many = {
    ...ticked,
    ...shortened,
    keywords: {
      HELP: { message: 'Call us.' },
      OPT_IN: { message: 'Welcome!', keywords: ['START'] },
    },
    links: { privacyPolicy: campaignContent.links.privacyPolicy, termsOfService: 'none' },
  };
  const named = async (profile: 'field' | 'strict') => {
    const { draft, submit, state, brand, emulator } = openOffice({ review: { profile } });
    const campaignId = await draft(await brand(), many);
    await submit(campaignId);
    const { error } = await state(campaignId);
    const explanation = emulator.explain(campaignId);
    const objections = explanation.kind === 'review' ? explanation.decisions[0]?.objections : [];
    const rejecting = objections?.filter(({ severity }) => severity === 'reject') ?? [];
    return {
      inError: error.split('\n').map((line) => /\[([\w-]+)\]$/.exec(line)?.[1]),
      found: rejecting.map((objection) => objection.reason),
    };
  };
  const field = await named('field');
  expect(field.found.length).toBeGreaterThan(3);
  expect(field.inError).toEqual(field.found.slice(0, 3));
  const strict = await named('strict');
  expect(strict.inError).toEqual(strict.found);
  expect(strict.found).toEqual(expect.arrayContaining(field.found));
});

test('validate gives the same findings as advice and never blocks a submission', async () => {
  const { draft, submit, brand, tollgate, emulator } = openOffice();
  const campaignId = await draft(await brand(), { ...ticked, ...shortened });
  const advice = await tollgate.campaigns.tollFree.validate({ campaignId });
  expect(advice.is_valid).toBe(false);
  expect(() => emulator.explain(campaignId)).toThrow('Nothing has been decided');

  await submit(campaignId);
  const explanation = emulator.explain(campaignId);
  const objections =
    explanation.kind === 'review' ? (explanation.decisions[0]?.objections ?? []) : [];
  expect(advice.errors).toEqual(
    objections.map(({ field, message, fix, example }) => ({
      field: field.replace(/^campaign\./, ''),
      description: `${message} ${fix}`,
      example,
    })),
  );
});

test('doubts are advice: they are shown by validate and refuse nothing', async () => {
  const { draft, submit, state, brand, tollgate } = openOffice({ review: { profile: 'docs' } });
  const bare = { productionMessageContent: 'Your visit is tomorrow at 2 PM.' };
  const campaignId = await draft(await brand(), bare);
  const advice = await tollgate.campaigns.tollFree.validate({ campaignId });
  expect(advice.is_valid).toBe(true);
  expect(advice.errors.map(({ field }) => field)).toContain('productionMessageContent');
  await submit(campaignId);
  expect(await state(campaignId)).toMatchObject({ status: 'VERIFIED', error: '' });
});

test('what is said besides a validation is read as additional information', async () => {
  const { draft, brand, tollgate } = openOffice();
  const campaignId = await draft(await brand(), { monthlyVolume: '1,000,000' });
  const plain = await tollgate.campaigns.tollFree.validate({ campaignId });
  expect(plain.errors.map(({ field }) => field)).toEqual(['monthlyVolume']);
  const additionalInfo = 'Our 40 clinics have 410,000 patients; each gets two texts a month.';
  expect(await tollgate.campaigns.tollFree.validate({ campaignId, additionalInfo })).toEqual({
    is_valid: true,
    errors: [],
  });
});

test('a brand is rejected for its own fields, and validate says so beforehand', async () => {
  const { brand, tollgate, emulator } = openOffice();
  const email = 'harborlane@gmail.com';
  const advice = await tollgate.brands.validate({
    ...(await tollgate.brands.get(await brand())),
    email,
  } as never);
  expect(advice.isValid).toBe(false);

  const id = await brand({ email });
  const { status, errors } = await tollgate.status.brand(id);
  expect(status).toBe('FAILED');
  expect(errors).toHaveLength(1);
  expect(errors?.[0]).toMatch(/^brand\.email: .*gmail\.com.*\[business-email-not-official\]$/);
  expect(advice.errors.map(({ field }) => field)).toEqual(['email']);
  const campaign = await tollgate.campaigns.tollFree.upsert({
    brand: id,
    ...campaignContent,
    keywords: {},
  } as never);
  await expect(tollgate.campaigns.tollFree.submit(campaign.campaignId)).rejects.toMatchObject({
    status: 400,
  });

  await tollgate.brands.upsert({ id, email: 'office@harborlanedental.com' });
  await tollgate.brands.submit(id);
  await emulator.clock.advance('10m');
  expect(await tollgate.status.brand(id)).toMatchObject({ status: 'VERIFIED', errors: [] });
});

test('explain traces every rule of every review, the newest first', async () => {
  const { draft, submit, brand, tollgate, emulator } = openOffice();
  const campaignId = await draft(await brand(), ticked);
  await submit(campaignId);
  await tollgate.campaigns.tollFree.upsert({ campaignId, optIn });
  await submit(campaignId);
  const explanation = emulator.explain(campaignId);
  if (explanation.kind !== 'review') throw new Error('It was reviewed.');
  const [second, first] = explanation.decisions;
  expect([first?.approved, second?.approved]).toEqual([false, true]);
  expect(first?.trace.length).toBeGreaterThan(40);
  expect(first?.trace.filter(({ outcome }) => outcome === 'rejected')).toEqual([
    {
      reason: 'pre-selected-checkbox',
      outcome: 'rejected',
      note: expect.stringContaining('pre-checked'),
    },
  ]);
  expect(second?.trace.every(({ outcome }) => outcome === 'passed')).toBe(true);
  const [objection] = first?.objections ?? [];
  const words = objection?.quote;
  expect(preChecked(optIn).slice(words?.start, words?.end)).toBe(words?.text);
  expect(emulator.explain(first?.id ?? '')).toMatchObject({ decisions: [{ id: first?.id }] });
  expect(
    emulator.journal
      .entries()
      .filter(({ kind, subject }) => kind === 'review.decided' && subject === campaignId),
  ).toMatchObject([
    { approved: false, reasons: ['pre-selected-checkbox'], by: 'reviewer' },
    { approved: true, reasons: [], by: 'reviewer' },
  ]);
});

test('the trace of a brand holds nothing against the campaign that it has not got', async () => {
  const { brand, emulator } = openOffice();
  const explanation = emulator.explain(await brand());
  if (explanation.kind !== 'review') throw new Error('It was reviewed.');
  const [decision] = explanation.decisions;
  expect(decision).toMatchObject({ model: 'brand', approved: true, objections: [] });
  expect(decision?.trace.length).toBeGreaterThan(20);
  expect(decision?.trace.filter(({ outcome }) => outcome !== 'passed')).toEqual([]);
});

test('the same submission gets the same answer, whatever the seed', async () => {
  const answer = async (seed: number) => {
    const { draft, submit, state, brand } = openOffice({ seed });
    const campaignId = await draft(await brand(), { ...ticked, ...shortened });
    await submit(campaignId);
    return (await state(campaignId)).error;
  };
  expect(await answer(1)).toBe(await answer(2));
});
