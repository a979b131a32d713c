import { expect, test } from 'vitest';
import { faultsOf, implementedOperations } from '../support/spec.js';
import { specOf } from './caller.js';
import { type Furnished, furnished } from './furnished.js';
import { goodCalls, type Implemented } from './good-calls.js';
import { hostileValues, withEachMember } from './hostile-values.js';
import { stateOf } from './state.js';

const ids = implementedOperations
  .filter(({ body }) => body !== 'none')
  .map(({ operationId }) => operationId as Implemented);

test.each(ids)('%s takes no harm from a hostile value in any member', async (id) => {
  const account = await furnished();
  const { emulator } = account;
  const good = goodCalls(account)[id];
  const state = await written(account);
  const snapshot = emulator.snapshot();
  for (const [name, json] of Object.entries(hostileValues)) {
    for (const { member, text } of withEachMember(good.body, json)) {
      const answer = await account.call(id, { ...good, text });
      const where = `${id}, ${name} as ${member}: ${answer.status} ${answer.text.slice(0, 300)}`;
      expect(answer.status, where).not.toBe(500);
      expect(faultsOf(specOf(id), answer.status, answer.body), where).toEqual([]);
      expect(answer.text, where).not.toMatch(/node_modules|\.ts:\d|\bat .+:\d+:\d+/);
      if (answer.status === 200) emulator.restore(snapshot);
      else expect(await written(account), where).toBe(state);
    }
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

/** As text, because it is compared a thousand times. */
async function written(account: Furnished): Promise<string> {
  return JSON.stringify(await stateOf(account), null, 1);
}
