import { expect, test } from 'vitest';
import { servedCli } from './served.js';

const NUMBER = '+18885550142';
const HANDSET = '+12025550123';

async function setUp() {
  const served = await servedCli();
  const { brands, campaigns } = served.emulator.seed({
    brands: [
      { ref: 'pending', name: 'Pier Nine Bakery', status: 'PENDING' },
      { ref: 'harbor', name: 'Harbor Lane Dental' },
    ],
    campaigns: [
      { ref: 'reviewed', brand: 'harbor', status: 'IN REVIEW' },
      { ref: 'visits', brand: 'harbor' },
    ],
    numbers: [{ number: NUMBER, campaign: 'visits', status: 'IN_PROGRESS' }],
  });
  const { pending: brand = '' } = brands;
  const { reviewed: campaign = '', visits = '' } = campaigns;
  const say = async (...argv: string[]) => (await served.tollgate(...argv)).output;
  return { ...served, say, brand, campaign, visits };
}

test('reviews of brands and campaigns are decided', async () => {
  const { say, brand, campaign } = await setUp();
  expect(await say('review', 'approve', brand)).toBe(`${brand}  VERIFIED\n`);
  const rejected = await say('review', 'reject', campaign, '--reason', 'pre-selected-checkbox');
  expect(rejected).toContain(`${campaign}  FAILED\n  `);
  expect(rejected).toContain('[pre-selected-checkbox]');
  expect(await say('review', 'approve', campaign, '--force')).toBe(`${campaign}  VERIFIED\n`);
  expect(await say('review', 'revoke', campaign, '--no-retry')).toContain('FAILED');
});

test('reviews of numbers go by the same words', async () => {
  const { say, emulator, visits } = await setUp();
  const verification = () => emulator.numbers.get(NUMBER).verification;
  await say('review', 'request-changes', NUMBER);
  expect(verification()).toBe('WAITING_FOR_CUSTOMER');
  await say('review', 'reject', NUMBER, '--force');
  expect(verification()).toBe('REJECTED');
  expect(await say('review', 'approve', NUMBER, '--force')).toBe(
    `${NUMBER}  ACTIVE (VERIFIED)  campaign ${visits}\n`,
  );
  await say('review', 'revoke', NUMBER, '--reason', 'known-spam');
  expect(verification()).toBe('REJECTED');
});

test('what is not permitted is said with what is, and ends with 1', async () => {
  const { tollgate, campaign } = await setUp();
  const { code, output, errors } = await tollgate('review', 'revoke', campaign);
  expect([code, output]).toEqual([1, '']);
  expect(errors).toContain('is IN REVIEW and cannot revoke. Possible now: approve, reject');
  expect((await tollgate('review', 'approve', 'b_none')).code).toBe(1);
  expect((await tollgate('review', 'reject', campaign, '--reason', 'bad-mood')).code).toBe(2);
});

test('numbers are verified, refused, switched, and taken away', async () => {
  const { say, emulator, tollgate } = await setUp();
  const failed = await say(
    ...['number', 'fail-attach', NUMBER, '--status', 'WAITING_FOR_CUSTOMER'],
    ...['--error', 'Name the business, please.'],
  );
  expect(failed).toContain('PENDING (WAITING_FOR_CUSTOMER)');
  expect(failed).toContain('  Name the business, please.\n');
  expect(await say('number', 'verify', NUMBER, '--force')).toContain('ACTIVE (VERIFIED)');
  expect(await say('number', 'set', NUMBER, '--mms', 'off')).toContain('no MMS');
  expect(emulator.numbers.get(NUMBER)).toMatchObject({ sms: true, mms: false });
  expect((await tollgate('number', 'set', NUMBER, '--mms', 'maybe')).code).toBe(2);
  expect(await say('number', 'show', NUMBER)).toContain(`PIN ${emulator.numbers.portPin(NUMBER)}`);
  expect(await say('number', 'fail-provisioning', NUMBER, '--force')).toContain('set-up FAILED');
  expect(await say('number', 'provision', NUMBER, '--force')).not.toContain('set-up');
  expect((await tollgate('number', 'release', NUMBER)).errors).toContain('Detach it first');
  expect(await say('number', 'release', NUMBER, '--force')).toBe(
    `${NUMBER}  not on this account any more\n`,
  );
});

test('a number is ported out by its PIN only', async () => {
  const { tollgate, emulator } = await setUp();
  const pin = String((Number(emulator.numbers.portPin(NUMBER)) + 1) % 10_000).padStart(4, '0');
  expect((await tollgate('number', 'port-out', NUMBER, '--pin', pin)).code).toBe(1);
  expect((await tollgate('number', 'port-out', NUMBER)).code).toBe(0);
});

test('texts come in, and what is sent is decided about', async () => {
  const { say, emulator, tollgate } = await setUp();
  emulator.simulate.numbers.verify(NUMBER);
  const route = ['--from', HANDSET, '--to', NUMBER];
  expect(await say('sms', 'receive', ...route, 'STOP')).toMatch(/^msg_\w+ {2}RECEIVED\n$/);
  expect(await say('sms', 'receive', ...route, 'START')).toContain('RECEIVED');
  const texts = await say('handset', 'show', HANDSET);
  expect(texts).toContain('NETWORK MSG');
  expect(texts).toContain(`${HANDSET}  silent, 2 texts\n`);
  const { messageId } = await (
    await emulator.fetch('/messages/send/sms', {
      method: 'POST',
      headers: { 'pinnacle-api-key': emulator.apiKey },
      body: JSON.stringify({ from: NUMBER, to: HANDSET, text: 'Harbor Lane Dental: at 2 PM.' }),
    })
  ).json();
  expect(await say('sms', 'status', messageId, 'FAILED', '--error', 'to_landline')).toMatch(
    /DELIVERY_FAILED\n {2}to_landline: /,
  );
  expect((await tollgate('sms', 'status', messageId, 'DELIVERED')).code).toBe(1);
  expect(await say('sms', 'status', messageId, 'DELIVERED', '--force')).toContain('DELIVERED');
  expect((await tollgate('sms', 'status', messageId, 'LOST')).code).toBe(2);
  expect((await tollgate('sms', 'receive', 'STOP')).code).toBe(2);
});

test('handsets and the sandbox list are seen and changed', async () => {
  const { say, emulator } = await setUp();
  expect(await say('handset', 'set', HANDSET, '--replies', 'Thanks')).toBe(
    `${HANDSET}  answers "Thanks", 0 texts\n`,
  );
  expect(await say('handset', 'set', HANDSET, '--fails-with', 'to_landline')).toContain(
    'fails with to_landline',
  );
  expect(await say('handset', 'set', HANDSET, '--reset')).toBe(`${HANDSET}  silent, 0 texts\n`);
  expect(await say('sandbox', 'allow', HANDSET)).toBe(
    `${HANDSET}\n${emulator.sandboxNumber}  may text 1 handset\n`,
  );
  expect(await say('sandbox', 'remove', HANDSET)).toContain('may text 0 handsets');
  expect(JSON.parse(await say('sandbox', 'list', '--json'))).toEqual({
    number: emulator.sandboxNumber,
    any: false,
    recipients: [],
  });
});

test('transitions are set, listed and cleared', async () => {
  const { say, tollgate, emulator } = await setUp();
  const set = (...argv: string[]) => say('transition', 'set', ...argv);
  expect(await set('brand.review', 'manual')).toBe('brand.review\tby hand only\n');
  expect(await set('brand.vetting', 'immediate')).toBe('brand.vetting\tat once\n');
  expect(await set('tollFreeCampaign.review', 'reads', '--times', '3')).toContain('after 3 reads');
  expect(await set('number.attachment', 'time', '--after', '3bd')).toContain('after 3bd');
  expect(await set('number.provisioning', 'time', '--from', '1h', '--to', '2h')).toContain(
    'after 1h to 2h',
  );
  expect(await set('message.delivery', 'time', '--typical', '5s', '--max', '1m')).toContain(
    'after about 5s, at most 1m',
  );
  expect((await say('transition', 'list')).split('\n')).toHaveLength(7);
  expect(await say('transition', 'clear', 'brand.review')).toBe(
    'brand.review\tby the timing preset\n',
  );
  await say('transition', 'clear');
  expect(emulator.transitions.get('message.delivery')).toBeNull();
  for (const argv of [
    ['brand.review', 'reads'],
    ['brand.review', 'time'],
    ['brand.review', 'time', '--after', 'soon'],
    ['brand.mood', 'manual'],
  ]) {
    expect((await tollgate('transition', 'set', ...argv)).code).toBe(2);
  }
});

test('polling is reported', async () => {
  const { say, emulator, campaign } = await setUp();
  expect(await say('polling', 'stale', 'on')).toBe('reads of campaigns lag behind\n');
  expect(emulator.staleReads).toBe(true);
  const headers = { 'pinnacle-api-key': emulator.apiKey };
  for (let i = 0; i < 3; i++) await emulator.fetch(`/campaigns/toll-free/${campaign}`, { headers });
  expect(await say('polling')).toBe(`${campaign}\tGET\t3\t0\tIN REVIEW\n`);
  expect(JSON.parse(await say('polling', 'report', '--json'))).toEqual(emulator.polling());
});
