import { expect, test } from 'vitest';
import type { WorldFacts } from '../../src/review/index.js';
import { openOffice } from './office.js';

const login: WorldFacts = { site: { requiresLogin: true } };

test.each([
  ['the host of the website', 'www.harborlanedental.com'],
  ['the host without www', 'harborlanedental.com'],
  ['the name of the brand', 'Harbor Lane Dental, LLC'],
  ['a star', '*'],
])('this site needs a login: a fact by %s rejects the brand', async (_, key) => {
  const { brand, tollgate } = openOffice({ review: { facts: { [key]: login } } });
  const { status, errors } = await tollgate.status.brand(await brand());
  expect(status).toBe('FAILED');
  expect(errors?.[0]).toMatch(/^brand\.website: .*\[website-login-required\]$/);
});

test('a fact by the id of a brand', async () => {
  const facts: Record<string, WorldFacts> = {};
  const { brand, tollgate, emulator } = openOffice({ review: { facts } });
  const id = await brand();
  expect((await tollgate.status.brand(id)).status).toBe('VERIFIED');
  facts[id] = login;
  await tollgate.brands.upsert({ id, description: 'Family dental practice.' });
  await tollgate.brands.submit(id);
  await emulator.clock.advance('10m');
  expect((await tollgate.status.brand(id)).status).toBe('FAILED');
});

test('facts about others change nothing', async () => {
  const facts = { 'pierorthodontics.com': login, 'Pier Orthodontics': { knownSpam: true } };
  const { brand, draft, submit, state, tollgate } = openOffice({ review: { facts } });
  const id = await brand();
  expect((await tollgate.status.brand(id)).status).toBe('VERIFIED');
  const campaignId = await draft(id);
  await submit(campaignId);
  expect((await state(campaignId)).status).toBe('VERIFIED');
});

test('a site that opens up passes at the next submission', async () => {
  const facts: Record<string, WorldFacts> = { 'harborlanedental.com': login };
  const { brand, tollgate, emulator } = openOffice({ review: { facts } });
  const id = await brand();
  expect((await tollgate.status.brand(id)).status).toBe('FAILED');
  facts['harborlanedental.com'] = { site: { requiresLogin: false } };
  await tollgate.brands.submit(id);
  await emulator.clock.advance('10m');
  expect((await tollgate.status.brand(id)).status).toBe('VERIFIED');
});

test('pages of the campaign can be out of reach, too', async () => {
  const facts = {
    '*': { links: { privacyPolicy: { status: 404 } }, optIn: { requiresLogin: true } },
  };
  const { brand, draft, submit, state } = openOffice({ review: { facts } });
  const campaignId = await draft(await brand());
  await submit(campaignId);
  const { status, error } = await state(campaignId);
  expect(status).toBe('FAILED');
  expect(error).toMatch(/campaign\.links\.privacyPolicy: .*404.*\[policy-urls-missing-or-broken\]/);
  expect(error).toContain('[opt-in-url-unreachable]');
});
