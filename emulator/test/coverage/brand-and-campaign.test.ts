import { expect, test } from 'vitest';
import { brandMoves, campaignMoves, type Move } from '../../src/domain/reviews/lifecycle.js';
import { Checklist, tell } from '../support/checklist.js';
import { observations } from '../support/observer.js';
import { ScriptedReviewer } from '../support/scripted-reviewer.js';
import { brandDetails, campaignRequest } from '../support/submission.js';
import { connect, type Rig } from '../support/transports.js';

const brandList = new Checklist('Brand moves', brandMoves.map(edgeOf));
const campaignList = new Checklist('Campaign moves', campaignMoves.map(edgeOf));
const seen = observations();

function edgeOf({ from, to }: Pick<Move<string>, 'from' | 'to'>): string {
  return `${from} > ${to}`;
}

/** A status read over the API, and the journal's moves of the same thing, which must agree. */
async function check(rig: Rig, list: Checklist, id: string, status: string): Promise<void> {
  const moves = rig.emulator.journal
    .entries()
    .filter((entry) => entry.kind.endsWith('.moved') && entry.id === id);
  const { from, to } = moves.at(-1) as unknown as { from: string | null; to: string };
  expect(to).toBe(status);
  const read = id.startsWith('b_')
    ? (await rig.tollgate.status.brand(id)).status
    : (await rig.tollgate.campaigns.tollFree.get(id)).status;
  expect(read).toBe(status);
  if (from !== null) list.reach(edgeOf({ from, to }));
}

async function rigWith(reviewer: ScriptedReviewer): Promise<Rig> {
  return connect('in process', seen, { reviewer });
}

test('a brand walks every edge: reviewed, vetted, edited, refused, corrected', async () => {
  const reviewer = new ScriptedReviewer();
  const rig = await rigWith(reviewer);
  const { brands } = rig.tollgate;
  const { clock } = rig.emulator;
  const { id } = await brands.upsert(brandDetails);
  const is = (status: string) => check(rig, brandList, id, status);
  const edit = (description: string) => brands.upsert({ id, description });
  const refused = { status: 400 };

  await is('INCOMPLETE');
  await expect(brands.vet(id)).rejects.toMatchObject(refused);
  await brands.submit(id);
  await is('PENDING');
  await expect(brands.submit(id)).rejects.toMatchObject(refused);
  await clock.advance('10m');
  await is('VERIFIED');
  await brands.vet(id);
  await clock.advance('1bd');
  await is('VETTED');
  await brands.vet(id);
  await clock.advance('1bd');
  await is('VETTED');
  await edit('Dentists on the pier.');
  await is('UNVERIFIED');
  await brands.submit(id);
  await is('PENDING');
  await clock.advance('10m');
  await edit('Dentists at the harbor.');
  await is('UNVERIFIED');

  reviewer.brand = 'correct';
  await brands.submit(id);
  await clock.advance('10m');
  await is('FAILED');
  expect((await rig.tollgate.status.brand(id)).errors).toHaveLength(1);
  reviewer.brand = 'approve';
  await brands.submit(id);
  await is('PENDING');
  await clock.advance('10m');
  await is('VERIFIED');
});

test('a campaign walks every edge: reviewed, edited, refused, corrected', async () => {
  const reviewer = new ScriptedReviewer();
  const rig = await rigWith(reviewer);
  const { campaigns, brands } = rig.tollgate;
  const { clock } = rig.emulator;
  const brand = await brands.upsert(brandDetails);
  const { campaignId } = await campaigns.tollFree.upsert(campaignRequest(brand.id));
  const is = (status: string) => check(rig, campaignList, campaignId, status);
  const edit = (additionalInformation: string) =>
    campaigns.tollFree.upsert({ campaignId, additionalInformation });
  const submit = () => campaigns.tollFree.submit(campaignId);
  const refused = { status: 400 };

  await is('INCOMPLETE');
  await expect(submit()).rejects.toMatchObject(refused);
  await brands.submit(brand.id);
  await clock.advance('10m');
  await submit();
  await is('IN REVIEW');
  await expect(submit()).rejects.toMatchObject(refused);
  await expect(edit('Too early.')).rejects.toMatchObject(refused);
  await clock.advance('10m');
  await is('VERIFIED');
  await expect(submit()).rejects.toMatchObject(refused);
  rig.emulator.simulate.campaigns.revoke(campaignId);
  await is('FAILED');
  await submit();
  await clock.advance('10m');
  await edit('Reminders go out a day ahead.');
  await is('IN REVIEW');

  reviewer.campaign = 'correct';
  await clock.advance('10m');
  await is('FAILED');
  expect((await rig.tollgate.status.tollFree(campaignId)).error).toContain('opt-in-not-provided');
  await edit('Patients tick a box.');
  await is('FAILED');
  await submit();
  await is('IN REVIEW');

  reviewer.campaign = 'refuse';
  await clock.advance('10m');
  await is('FAILED');
  await expect(edit('One more try.')).rejects.toMatchObject(refused);
  await expect(submit()).rejects.toMatchObject(refused);
});

test('every move of brands and campaigns was made over the API', ({ task }) => {
  tell(task, brandList, campaignList);
  expect(brandList.missing).toEqual([]);
  expect(campaignList.missing).toEqual([]);
  expect(seen.faults).toEqual([]);
});
