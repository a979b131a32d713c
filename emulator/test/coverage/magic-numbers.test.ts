import { expect, test } from 'vitest';
import { type MagicRecipient, magicRecipients } from '../../src/index.js';
import { verifiedNumber } from '../scenarios/verified.js';
import { Checklist, tell } from '../support/checklist.js';
import { fateOf, fateOfMessage, TEXT } from '../support/fate.js';
import { observations } from '../support/observer.js';
import { connect, type Rig } from '../support/transports.js';

const nameOf = ({ number, behaviour }: MagicRecipient) => `${number} ${behaviour}`;
const checklist = new Checklist('Magic recipients', magicRecipients.map(nameOf));
const seen = observations();

interface Played extends Rig {
  readonly from: string;
  /** States that the webhook was told of, in the order in which they arrived. */
  readonly told: readonly string[];
}

async function play(magicNumbers = true): Promise<Played> {
  const told: string[] = [];
  const deliver = async ({ body }: { readonly body: string }) => {
    told.push(JSON.parse(body).status);
    return 200;
  };
  const rig = await connect('in process', seen, { magicNumbers, webhooks: { deliver } });
  const from = await verifiedNumber(rig);
  await rig.tollgate.webhooks.attach({
    senders: [from],
    name: 'Status',
    url: 'http://localhost:8080/status',
    event: 'MESSAGE.STATUS',
  });
  return { ...rig, from, told };
}

function recipient(behaviour: MagicRecipient['behaviour']): MagicRecipient {
  return magicRecipients.find((one) => one.behaviour === behaviour) as MagicRecipient;
}

interface Case {
  readonly behaviour: MagicRecipient['behaviour'];
  /** How long it takes until nothing more happens. */
  readonly wait?: string;
  readonly status: string;
  readonly told: readonly string[];
}

const cases: readonly Case[] = [
  { behaviour: 'delivers', status: 'DELIVERED', told: ['SENT', 'DELIVERED'] },
  { behaviour: 'landline', status: 'DELIVERY_FAILED', told: ['SENT', 'DELIVERY_FAILED'] },
  {
    behaviour: 'unreachable',
    wait: '5h',
    status: 'DELIVERY_FAILED',
    told: ['SENT', 'DELIVERY_FAILED'],
  },
  { behaviour: 'spam-blocked', status: 'DELIVERY_FAILED', told: ['SENT', 'DELIVERY_FAILED'] },
  { behaviour: 'opted-out', status: 'DELIVERY_FAILED', told: ['DELIVERY_FAILED'] },
  { behaviour: 'no-receipt', wait: '3h', status: 'SENT', told: ['SENT'] },
  { behaviour: 'slow', wait: '3m', status: 'DELIVERED', told: ['SENT', 'DELIVERED'] },
  { behaviour: 'no-mms', status: 'DELIVERED', told: ['SENT', 'DELIVERED'] },
  { behaviour: 'out-of-order-callbacks', status: 'DELIVERED', told: ['DELIVERED', 'SENT'] },
  {
    behaviour: 'duplicate-callbacks',
    status: 'DELIVERED',
    told: ['SENT', 'SENT', 'DELIVERED', 'DELIVERED'],
  },
];

test.each(cases)('$behaviour ends as $status', async ({ behaviour, wait, status, told }) => {
  const rig = await play();
  const magic = recipient(behaviour);
  const fate = await fateOf(rig, { from: rig.from, to: magic.number }, wait);
  const error = behaviour === 'no-mms' ? null : magic.error;
  expect(fate).toMatchObject({ answer: 200, status, error });
  expect(rig.told).toEqual(told);
  if (behaviour === 'no-mms') {
    const mediaUrls = ['https://www.harborlanedental.com/map.jpg'];
    expect(await fateOf(rig, { from: rig.from, to: magic.number, mediaUrls })).toMatchObject({
      status: 'DELIVERY_FAILED',
      error: magic.error,
    });
  }
  checklist.reach(nameOf(magic));
});

test('slow and unreachable handsets take the time that is stated', async () => {
  const rig = await play();
  const send = async (behaviour: MagicRecipient['behaviour']) => {
    const { number: to } = recipient(behaviour);
    const request = { from: rig.from, to, text: TEXT };
    return (await rig.tollgate.messages.sms.send(request)).messageId;
  };
  const slow = await send('slow');
  const unreachable = await send('unreachable');
  const silent = await send('no-receipt');
  await rig.emulator.clock.advance('119s');
  expect(await fateOfMessage(rig, slow)).toMatchObject({ status: 'SENT' });
  await rig.emulator.clock.advance('5s');
  expect(await fateOfMessage(rig, slow)).toMatchObject({ status: 'DELIVERED' });
  await rig.emulator.clock.advance('117m');
  expect(await fateOfMessage(rig, silent)).toMatchObject({ status: 'SENT', error: null });
  await rig.emulator.clock.advance('2m');
  expect(await fateOfMessage(rig, silent)).toMatchObject({
    status: 'SENT',
    error: 'receipt_timeout',
  });
  await rig.emulator.clock.advance('118m');
  expect(await fateOfMessage(rig, unreachable)).toMatchObject({ status: 'SENT' });
  await rig.emulator.clock.advance('2m');
  expect(await fateOfMessage(rig, unreachable)).toMatchObject({
    status: 'DELIVERY_FAILED',
    error: 'to_unreachable',
  });
});

test.each(magicRecipients)('$number is an ordinary handset once magic is off', async (magic) => {
  const rig = await play(false);
  expect(await fateOf(rig, { from: rig.from, to: magic.number })).toMatchObject({
    status: 'DELIVERED',
  });
  expect(rig.told).toEqual(['SENT', 'DELIVERED']);
});

test('every magic recipient was reached', ({ task }) => {
  tell(task, checklist);
  expect(checklist.missing).toEqual([]);
  expect(seen.faults).toEqual([]);
});
