import { expect, test } from 'vitest';
import { createEmulator, type EmulatorWorld } from '../../src/index.js';
import { servedCli } from '../cli/served.js';
import { controlClient } from '../support/control-client.js';

const SEED = {
  brands: [{ ref: 'harbor', name: 'Harbor Lane Dental' }],
  campaigns: [{ ref: 'visits', brand: 'harbor' }],
  numbers: [{ number: '+18885550142', campaign: 'visits' }],
};

/** What the scenarios leave behind, journal included. */
function outcome(world: EmulatorWorld): unknown {
  return JSON.parse(world.exportState());
}

const names = createEmulator()
  .scenarios.list()
  .map(({ name }) => name);

test.each(names)('%s does the same in code, over HTTP and from the command line', async (name) => {
  const inCode = createEmulator();
  inCode.seed(SEED);
  const run = await inCode.scenarios.run(name);

  const overHttp = createEmulator();
  overHttp.seed(SEED);
  const reply = await controlClient(overHttp)('POST', `/scenarios/${name}/run`);
  expect(reply.body).toEqual(JSON.parse(JSON.stringify(run)));
  expect(outcome(overHttp)).toEqual(outcome(inCode));

  const { emulator, tollgate } = await servedCli();
  emulator.seed(SEED);
  const { output } = await tollgate('scenario', 'run', name, '--json');
  expect(JSON.parse(output)).toEqual(reply.body);
  expect(outcome(emulator)).toEqual(outcome(inCode));
});
