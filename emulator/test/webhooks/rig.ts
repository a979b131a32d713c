import { onTestFinished } from 'vitest';
import { createEmulator, type EmulatorOptions, type WebhookRequest } from '../../src/index.js';
import { jsonClient } from '../support/json-client.js';

/** A handset that behaves as usual. */
export const HANDSET = '+12025550123';

/** What a receiver may do with a request. */
export type Answer = number | Error | 'hang';

/** Settings of a rig. */
export interface RigOptions extends EmulatorOptions {
  /** Where events go. */
  readonly url?: string;
  /** Custom headers of the webhook. */
  readonly headers?: Record<string, string | null>;
  /** Only these events. */
  readonly event?: string;
}

/** An emulator whose sandbox number has a webhook. */
export async function openRig({ url = HOOK, headers, event, ...options }: RigOptions = {}) {
  const emulator = createEmulator({ sandboxRecipients: 'any', ...options });
  onTestFinished(() => emulator.close());
  const call = jsonClient(emulator);
  const sender = emulator.sandboxNumber;
  const attached = await call('POST', '/webhooks/attach', {
    senders: [sender],
    name: 'App',
    url,
    ...(headers && { headers }),
    ...(event && { event }),
  });
  const { id: webhookId, secret } = attached.body.webhook as { id: string; secret: string };
  return {
    emulator,
    call,
    sender,
    webhookId,
    secret,
    async text(to = HANDSET, text = 'See you at 2 PM.'): Promise<string> {
      const { body } = await call('POST', '/messages/send/sms', { from: sender, to, text });
      return body.messageId;
    },
  };
}

const HOOK = 'https://app.harborlanedental.example/hooks';

/** The statuses that the bodies of requests tell, in the order of arrival. */
export function statusesOf(requests: readonly Pick<WebhookRequest, 'body'>[]): string[] {
  return requests.map(({ body }) => (JSON.parse(body) as { status: string }).status);
}

/** A receiver in this process: answers as told and keeps what it got. */
export function receiver(...first: Answer[]) {
  const requests: WebhookRequest[] = [];
  let answers = first;
  let next = 0;
  const deliver = (request: WebhookRequest): number | Promise<number> => {
    requests.push(request);
    const answer = answers[Math.min(next++, answers.length - 1)] ?? 200;
    if (answer instanceof Error) throw answer;
    return answer === 'hang' ? new Promise<never>(() => undefined) : answer;
  };
  return {
    requests,
    deliver,
    /** Answers differently from now on. */
    answers(...changed: Answer[]): void {
      answers = changed;
      next = 0;
    },
  };
}
