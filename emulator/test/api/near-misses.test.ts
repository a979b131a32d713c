import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearMisses } from '../../src/api/near-misses.js';
import { operations } from '../../src/generated/operations.js';

const near = (method: string, path: string) => nearMisses(operations, method, path);

test.each([
  ['POST', '/message/send/sms', 'POST /messages/send/sms'],
  ['POST', '/messages/sms', 'POST /messages/send/sms'],
  ['POST', '/v1/messages/send/sms', 'POST /messages/send/sms'],
  ['POST', '/messages/send/SMS', 'POST /messages/send/sms'],
  ['GET', '/brand', 'POST /brands'],
  ['GET', '/brands/b_1/extra', 'GET /brands/{id}'],
  ['GET', '/campaign/toll-free/tf_1', 'GET /campaigns/toll-free/{campaignId}'],
  ['PUT', '/audiences', 'GET /audiences'],
])('%s %s may have meant %s', (method, path, meant) => {
  expect(near(method, path)[0]).toBe(meant);
});

test.each(['/nothing', '/favicon.ico', '/', '/wp-admin/setup.php', '/a/b/c/d/e/f/g/h/i/j/k/l/m/n'])(
  'nothing is like %s',
  (path) => {
    expect(near('GET', path)).toEqual([]);
  },
);

test('every operation is the likeliest for its own path', () => {
  for (const { method, path } of operations) {
    const target = path.replaceAll(/\{\w+\}/g, 'x_1');
    expect(near(method, target)).toContain(`${method} ${path}`);
  }
});

test('at most three are named, whatever is asked, and at once', () => {
  const segment = fc.string({ maxLength: 80 }).map((text) => text.replaceAll('/', ''));
  fc.assert(
    fc.property(
      fc.constantFrom('GET', 'POST', 'BREW'),
      fc.array(segment, { maxLength: 20 }),
      (method, segments) => {
        const found = near(method, `/${segments.join('/')}`);
        expect(found.length).toBeLessThanOrEqual(3);
        expect(new Set(found).size).toBe(found.length);
      },
    ),
  );
});

test('a long path costs no more than a short one', () => {
  const began = performance.now();
  near('GET', `/${'x'.repeat(500_000)}/${'y'.repeat(500_000)}`);
  expect(performance.now() - began).toBeLessThan(1000);
});
