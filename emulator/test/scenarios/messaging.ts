import { expect } from 'vitest';
import type { Rig } from '../support/transports.js';
import { verifiedNumber } from './verified.js';

const handset = '+12025550123';

/** Texts and media out, replies in, reactions, conversations. */
export async function messages(rig: Rig): Promise<void> {
  const { tollgate, emulator } = rig;
  const from = await verifiedNumber(rig);

  const check = await tollgate.messages.sms.validate({ text: 'See you at 2 PM ✓' });
  expect(check.segments.gsm7.unsupported).toEqual(['✓']);
  const media = await tollgate.messages.mms.validate({
    mediaUrls: ['https://www.harborlanedental.com/map.jpg'],
    text: 'Where to park',
  });
  expect(media.segments.count).toBe(1);

  const sms = await tollgate.messages.sms.send({
    from,
    to: handset,
    text: 'Harbor Lane Dental: see you at 2 PM. Reply STOP to opt out.',
    options: { tracking: 'ID' },
  });
  const mms = await tollgate.messages.mms.send({
    from,
    to: handset,
    text: 'Harbor Lane Dental: where to park.',
    mediaUrls: ['https://www.harborlanedental.com/map.jpg'],
  });
  expect(mms.messageIds).toHaveLength(1);
  await emulator.clock.advance('2m');
  expect((await tollgate.messages.get(sms.messageId)).status).toBe('DELIVERED');

  const reaction = await tollgate.messages.react({ messageId: sms.messageId, reaction: '👍' });
  expect(reaction.messageId).toBe(sms.messageId);

  await tollgate.messages.simulate.user({ from: handset, to: from, message: { text: 'Thanks' } });
  const inbound = await tollgate.messages.list({ direction: 'INBOUND', content: 'THANKS' });
  expect(inbound.data[0]).toMatchObject({ from: handset, to: from, status: 'RECEIVED' });

  const conversation = await tollgate.conversations.get({ sender: from, recipient: handset });
  expect(conversation?.contact.phoneNumber).toBe(handset);
  const id = conversation?.id ?? '';
  expect(await tollgate.conversations.update({ id, notes: 'Prefers mornings' })).toEqual({
    success: true,
  });
  const threads = await tollgate.conversations.list({ pageIndex: 0, sender: from });
  expect(threads.conversations[0]).toMatchObject({ id, notes: 'Prefers mornings' });
  const thread = await tollgate.conversations.listMessages(id, { sortOrder: 'asc' });
  expect(thread.messages[0]?.direction).toBe('OUTBOUND');
  expect(await tollgate.conversations.get({ id: 'conv_unknown' })).toBeNull();
}

/** STOP blocks, START opens again. */
export async function optOut(rig: Rig): Promise<void> {
  const { tollgate, emulator } = rig;
  const from = await verifiedNumber(rig);
  const text = 'Harbor Lane Dental: see you at 2 PM. Reply STOP to opt out.';

  await tollgate.messages.simulate.user({ from: handset, to: from, message: { text: 'stop' } });
  await expect(tollgate.messages.sms.send({ from, to: handset, text })).rejects.toMatchObject({
    status: 400,
  });

  await tollgate.messages.simulate.user({ from: handset, to: from, message: { text: 'UNSTOP' } });
  const { messageId } = await tollgate.messages.sms.send({ from, to: handset, text });
  await emulator.clock.advance('1m');
  expect((await tollgate.messages.get(messageId)).status).toBe('DELIVERED');
}

/** Contacts and audiences, blasts to them, and sends that are planned. */
export async function audiences(rig: Rig): Promise<void> {
  const { tollgate, emulator } = rig;
  const from = await verifiedNumber(rig);

  const contact = await tollgate.contacts.create({
    phoneNumber: handset,
    name: 'Ada',
    tags: ['vip'],
  });
  await tollgate.contacts.update({ id: contact.id, email: 'ada@pierninebooks.com' });
  expect(await tollgate.contacts.get({ id: contact.id })).toMatchObject({ name: 'Ada' });
  expect((await tollgate.contacts.list({ tags: ['vip'] })).count).toBe(1);

  const audience = await tollgate.audiences.create({
    name: 'Regulars',
    contacts: [contact.id, '+12025550124'],
  });
  expect(audience).toMatchObject({ contactCount: 2, description: '' });
  const { id } = audience;
  expect(
    (await tollgate.audiences.contacts.add({ id, contacts: ['+12025550125'] })).contactCount,
  ).toBe(3);
  expect(
    (await tollgate.audiences.contacts.remove({ id, contacts: ['+12025550124'] })).contactCount,
  ).toBe(2);
  await tollgate.audiences.update({ id, description: 'Come often' });
  const page = await tollgate.audiences.get({ id, page: 1, limit: 1 });
  expect(page.pagination).toEqual({ page: 1, limit: 1, total: 2, hasMore: true });
  expect((await tollgate.audiences.list({ name: 'regul' })).count).toBe(1);

  const message = { text: 'Harbor Lane Dental: new hours from Monday. Reply STOP to opt out.' };
  const blast = await tollgate.messages.blast.sms({ audienceId: id, senders: [from], message });
  expect(blast).toMatchObject({ totalRecipients: 2, totalMessages: 2 });
  await emulator.clock.advance('5m');
  const sent = await tollgate.messages.list({ from, status: 'DELIVERED' });
  expect(sent.data.filter((item) => item.blastId === blast.blastId)).toHaveLength(2);
  await tollgate.messages.blast.mms({
    audienceId: id,
    senders: [from],
    message: { ...message, mediaUrls: ['https://www.harborlanedental.com/map.jpg'] },
  });
  expect((await tollgate.messages.blasts.list({ audienceId: id })).count).toBe(2);

  const planned = await tollgate.messages.sms.send({
    from,
    to: handset,
    text: message.text,
    options: { schedule: { sendAt: '2026-03-02T09:00', timezone: 'America/New_York' } },
  });
  expect((await tollgate.messages.schedules.list({ scheduleType: 'MESSAGE' })).count).toBe(1);
  expect(await tollgate.messages.schedule.cancel(planned.scheduleId)).toEqual({ success: true });
  expect(await tollgate.audiences.delete({ id })).toEqual({ success: true });
}

/** Where events go. */
export async function webhooks(rig: Rig): Promise<void> {
  const { tollgate, emulator } = rig;
  const sender = emulator.sandboxNumber;
  const attached = await tollgate.webhooks.attach({
    senders: [sender, '+18335550100'],
    name: 'Inbox',
    url: 'https://www.harborlanedental.com/hooks',
    event: 'MESSAGE.STATUS',
    headers: { 'x-team': 'front-desk' },
  });
  expect(attached.webhook.secret).toMatch(/^pss_/);
  expect(attached.webhook.headers).toEqual({ 'X-TEAM': 'front-desk' });
  expect(attached.failed[0]?.sender).toBe('+18335550100');
  const { id: webhookId } = attached.webhook;
  const found = await tollgate.webhooks.get({ identifiers: [sender] });
  expect(found.webhooks[0]).toMatchObject({ id: webhookId, name: 'Inbox' });
  expect((await tollgate.webhooks.list({ endpoint: 'HARBOR', status: 'ENABLED' })).count).toBe(1);
  const detached = await tollgate.webhooks.detach({ webhookId, senders: [sender] });
  expect(detached.senders).toEqual([sender]);
}
