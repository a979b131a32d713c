import type { Target } from './control-client.js';
import { colorsOf, type Terminal, writeJson } from './output.js';

/** How a brand, a campaign, a number or a text stands, as the control API tells it. */
export interface StateReply {
  readonly id?: string;
  readonly number?: string;
  readonly status: string | null;
  readonly verification?: string | null;
  readonly campaignId?: string | null;
  readonly provisioning?: string | null;
  readonly portPin?: string;
  readonly sms?: boolean;
  readonly mms?: boolean;
  readonly errors?: readonly string[];
  readonly error?: string | { readonly key: string; readonly message: string } | null;
}

/** Prints how something stands now: one line, and one for each error. */
export function showState(terminal: Terminal, options: Target, state: StateReply): void {
  if (options.json) writeJson(terminal, state);
  else terminal.write(`${stateLines(terminal, state).join('\n')}\n`);
}

function stateLines(terminal: Terminal, state: StateReply): string[] {
  const { bold, dim, red } = colorsOf(terminal);
  const words = [bold(state.id ?? state.number ?? ''), statusOf(state)];
  if (state.campaignId) words.push(dim(`campaign ${state.campaignId}`));
  if (state.portPin !== undefined) words.push(dim(`PIN ${state.portPin}`));
  if (state.sms === false && state.status !== null) words.push(dim('no SMS'));
  if (state.mms === false && state.status !== null) words.push(dim('no MMS'));
  return [words.join('  '), ...errorsOf(state).map((error) => `  ${red(error)}`)];
}

function statusOf({ number, status, verification, provisioning }: StateReply): string {
  if (status === null) return 'not on this account any more';
  if (number === undefined) return status;
  const parts = [verification, provisioning === 'COMPLETE' ? null : `set-up ${provisioning}`];
  const more = parts.filter((part) => part !== null && part !== undefined);
  return more.length > 0 ? `${status} (${more.join(', ')})` : status;
}

function errorsOf({ errors = [], error }: StateReply): string[] {
  if (!error) return [...errors];
  return typeof error === 'string' ? error.split('\n') : [`${error.key}: ${error.message}`];
}
