import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../../../src/cli/program.js';
import { brandDetails, campaignContent } from '../../support/submission.js';
import { FakeTerminal } from '../fake-terminal.js';

/** How a run of the command ended, with paths as seen from the folder of its files. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** A folder with files, for one test. */
export interface Workspace {
  readonly root: string;
  /** Runs `tollgate lint`; words that name a file of the folder become its path. */
  lint(...argv: string[]): Promise<Outcome>;
  /** The terminal of the next run. */
  readonly terminal: Partial<Pick<FakeTerminal, 'input' | 'colors' | 'columns' | 'showsProgress'>>;
}

/** Makes a folder; values that are no text are written as JSON. */
export async function workspace(files: Readonly<Record<string, unknown>>): Promise<Workspace> {
  const root = await mkdtemp(join(tmpdir(), 'tollgate-lint-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    const data =
      typeof content === 'string' || content instanceof Uint8Array
        ? content
        : JSON.stringify(content, null, 2);
    await writeFile(join(root, name), data);
  }
  const settings: Workspace['terminal'] = {};
  return {
    root,
    terminal: settings,
    async lint(...argv) {
      const terminal = Object.assign(new FakeTerminal(), settings);
      const words = argv.map((word) => (Object.hasOwn(files, word) ? join(root, word) : word));
      const code = await run(['lint', ...words], terminal);
      const shorten = (text: string) => text.replaceAll(root + sep, '');
      return { code, output: shorten(terminal.output), errors: shorten(terminal.errors) };
    },
  };
}

/** A submission that is approved. */
export const approved = { brand: brandDetails, campaign: campaignContent, numbers: 1 };

/** The same business with a consent box that is ticked beforehand. */
export const rejected = {
  ...approved,
  campaign: {
    ...campaignContent,
    optIn: {
      ...campaignContent.optIn,
      workflowDescription: campaignContent.optIn.workflowDescription.replace(
        'may tick an optional box that is not checked in advance',
        'see a box that is pre-checked for them',
      ),
    },
  },
};

/** The same business with a programme that no correction can save. */
export const hopeless = {
  ...approved,
  campaign: {
    ...campaignContent,
    productionMessageContent:
      'Harbor Lane Dental: bet $20 at our online casino tonight and get 50 free spins! Reply STOP to opt out.',
  },
};
