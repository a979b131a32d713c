import type { Emulator, SeedData } from '@tollgate/emulator';
import { World } from '../src/world/world.js';
import { createEmulator, standardWebhooksRetries } from './built.js';
import { median, type Result } from './result.js';
import { BRAND, CAMPAIGN, HANDSET } from './verified-account.js';

const COUNT = 1_000;
/** A campaign under review ends once, a number moves three times, a delivery is tried nine times more. */
const TASKS = COUNT * (1 + 3 + standardWebhooksRetries.length);
const ROUNDS = 7;
const LIMIT = 300;
const HOOK = 'https://app.harborlanedental.example/hooks';

/**
 * Thirty days on with 1,000 campaigns and 1,000 numbers under review and 1,000 deliveries in retry,
 * against a scheduler that runs as many tasks of nothing.
 *
 * A review reads what was submitted, and that is most of the work: once with the same wording for
 * all, which is read once, and once with a name, a summary and samples of its own for each.
 */
export async function advance(): Promise<Result[]> {
  const alike = await busyEmulator(() => CAMPAIGN);
  const distinct = await busyEmulator(numbered);
  const ofAlike: number[] = [];
  const ofDistinct: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const figures = [await measure(alike), await measure(distinct), await measureBare()] as const;
    if (round === 0) continue;
    ofAlike.push(figures[0]);
    ofDistinct.push(figures[1]);
    bare.push(figures[2]);
  }
  return [result('one wording', ofAlike, bare), result('1,000 wordings', ofDistinct, bare)];
}

function result(name: string, times: readonly number[], bare: readonly number[]): Result {
  const [time, nothing] = [median(times), median(bare)];
  return {
    name: `advance 30 days, ${TASKS.toLocaleString('en')} tasks: ${name}`,
    measured: `${time.toFixed(0)} ms busy`,
    baseline: `${nothing.toFixed(1)} ms bare scheduler`,
    ratio: `${(time / nothing).toFixed(1)}x`,
    target: `<= ${LIMIT} ms`,
    passed: time <= LIMIT,
  };
}

async function busyEmulator(contentOf: (each: number) => object): Promise<Emulator> {
  const emulator = createEmulator({
    seed: 'bench',
    credits: 1e12,
    sandboxRecipients: 'any',
    webhooks: { deliver: () => 500, retries: standardWebhooksRetries },
  });
  const each = Array.from({ length: COUNT }, (_, index) => index);
  // Numbers are attached to campaigns that have passed; those under review are others.
  const data: SeedData = {
    brands: each.map((index) => ({ ...BRAND, ref: `b${index}` })),
    campaigns: each.flatMap((index) => [
      { ...contentOf(index), ref: `new${index}`, brand: `b${index}`, status: 'IN REVIEW' },
      { ...contentOf(index), ref: `old${index}`, brand: `b${index}`, status: 'VERIFIED' },
    ]),
    numbers: each.map((index) => ({
      number: `+1888${5_550_000 + index}`,
      campaign: `old${index}`,
      status: 'IN_PROGRESS',
    })),
  };
  emulator.seed(data);
  const attached = await emulator.fetch('/webhooks/attach', {
    method: 'POST',
    headers: { 'pinnacle-api-key': emulator.apiKey },
    body: JSON.stringify({ senders: [emulator.sandboxNumber], name: 'App', url: HOOK }),
  });
  if (!attached.ok) throw new Error(await attached.text());
  const handset = emulator.handset(HANDSET);
  for (const index of each) handset.texts(emulator.sandboxNumber, `Question ${index}`);
  // The first attempt of each delivery fails here: what is measured are the retries.
  await emulator.clock.advance(0);
  const planned = emulator.timeline().length;
  if (planned !== 3 * COUNT) throw new Error(`${planned} tasks are planned.`);
  return emulator;
}

/** A campaign as those of one platform's customers are: alike, and no two the same. */
function numbered(index: number): object {
  const { productionMessageContent, useCase } = CAMPAIGN;
  return {
    ...CAMPAIGN,
    name: `Appointment reminders ${index}`,
    useCase: { ...useCase, summary: `${useCase?.summary} Chairs in use: ${index}.` },
    productionMessageContent: productionMessageContent?.replace('tomorrow', `on day ${index}`),
  };
}

async function measure(emulator: Emulator): Promise<number> {
  const before = emulator.snapshot();
  const started = process.cpuUsage();
  const fired = await emulator.clock.advance('30d');
  const time = millisecondsBusy(started);
  const left = emulator.timeline().length;
  if (fired.length !== TASKS || left > 0) throw new Error(`${fired.length} ran, ${left} are left.`);
  emulator.restore(before);
  return time;
}

async function measureBare(): Promise<number> {
  const world = new World({ name: 'bare', seed: 'bench' });
  world.handle('nothing', () => undefined);
  const start = world.now();
  for (let index = 0; index < TASKS; index++) {
    // Spread over the time, not in its order: a step that shares no factor with their number.
    world.schedule(start + ((index * 7_919) % TASKS) * 100_000, 'nothing', {}, 'nothing');
  }
  const started = process.cpuUsage();
  const fired = await world.advance('30d');
  if (fired.length !== TASKS) throw new Error(`${fired.length} ran.`);
  return millisecondsBusy(started);
}

/** Processor time: other work on the machine does not stretch it. */
function millisecondsBusy(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}
