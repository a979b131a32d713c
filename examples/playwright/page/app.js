// The page of an office that wants to text its patients. It knows nothing of the emulator, but for a
// demonstration: `/?emulator=page` runs one inside of the page.

import { createTollgate } from '@tollgate/sdk';
import submission from '../../quickstart/submission.json';

const settings = new URLSearchParams(location.search);
const apiKey = settings.get('key') ?? 'office_key';
const patient = '+12025550123';

if (settings.get('emulator') === 'page') {
  const { startEmulator } = await import('./emulator.js');
  await startEmulator(apiKey);
}

const tollgate = createTollgate({
  apiKey,
  ...(settings.has('api') && { baseUrl: settings.get('api') }),
});

/** What has been made so far, by the id of its button. */
const made = {};

const actions = {
  async brand() {
    const { id } = await tollgate.brands.upsert(submission.brand);
    await tollgate.brands.submit(id);
    made.brand = id;
  },
  async campaign() {
    const { tollFree } = tollgate.campaigns;
    const { campaignId } = await tollFree.upsert({ ...submission.campaign, brand: made.brand });
    await tollFree.submit(campaignId);
    made.campaign = campaignId;
  },
  async number() {
    const [offer] = await tollgate.phoneNumbers.search({ type: ['TOLL_FREE'] });
    await tollgate.phoneNumbers.buy({ numbers: [offer.number] });
    await tollgate.phoneNumbers.campaign.attach({
      phones: [offer.number],
      campaignId: made.campaign,
      campaignType: 'TOLL_FREE',
    });
    made.number = offer.number;
  },
  async message() {
    const text = submission.campaign.productionMessageContent;
    const sent = await tollgate.messages.sms.send({ from: made.number, to: patient, text });
    made.message = sent.messageId;
  },
};

const states = {
  brand: async (id) => (await tollgate.status.brand(id)).status,
  campaign: async (id) => (await tollgate.campaigns.tollFree.get(id)).status,
  number: async (number) => `${number} ${(await tollgate.status.phoneNumber(number)).status}`,
  message: async (id) => (await tollgate.messages.get(id)).status,
};

for (const [id, action] of Object.entries(actions)) {
  document.getElementById(id).addEventListener('click', () => attempt(action));
}
document.getElementById('refresh').addEventListener('click', () => attempt(() => undefined));

/** Does something and shows how everything stands, or what went wrong. */
async function attempt(action) {
  const alert = document.querySelector('[role=alert]');
  alert.textContent = '';
  try {
    await action();
    for (const [id, key] of Object.entries(made)) {
      document.querySelector(`output[for=${id}]`).textContent = await states[id](key);
    }
  } catch (error) {
    alert.textContent = error.message;
  }
}
