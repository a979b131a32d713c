import type { CollectionOptions } from '../../world/collection.js';
import type { Account } from '../account.js';
import type { NetworkBlock, NetworkText, OptOut } from '../records/opt-out.js';

/** How the network's blocks are stored and found. */
export const networkBlockCollection: CollectionOptions<NetworkBlock> = {
  key: (block) => block.id,
  indexes: { from: (block) => block.from, to: (block) => block.to },
};

/** How the network's own texts are stored and found. */
export const networkTextCollection: CollectionOptions<NetworkText> = {
  key: (text) => text.id,
  indexes: { to: (text) => text.to },
};

/** How the account's stop list is stored and found. */
export const optOutCollection: CollectionOptions<OptOut> = {
  key: (optOut) => optOut.handset,
};

/**
 * Whether the network keeps a number's texts from a handset. Toll-free numbers only: the block
 * belongs to the pair, not to the account.
 */
export function isBlockedByNetwork(account: Account, from: string, to: string): boolean {
  return account.networkBlocks.has(blockId(from, to));
}

/** Whether a handset is on the account's own stop list, which holds for all its numbers. */
export function isOptedOut(account: Account, handset: string): boolean {
  return account.optOuts.has(handset);
}

/** Blocks a pair at the network. Returns whether that changed anything. */
export function blockAtNetwork(account: Account, from: string, to: string): boolean {
  if (isBlockedByNetwork(account, from, to)) return false;
  const { world } = account;
  account.networkBlocks.insert({ id: blockId(from, to), from, to, createdAt: world.now() });
  world.journal.record('opt-out.network', { from, to });
  return true;
}

/** Lifts the network's block of a pair. Returns whether there was one. */
export function unblockAtNetwork(account: Account, from: string, to: string): boolean {
  if (!account.networkBlocks.delete(blockId(from, to))) return false;
  account.world.journal.record('opt-in.network', { from, to });
  return true;
}

/** Puts a handset on the account's stop list. Returns whether that changed anything. */
export function optOut(account: Account, handset: string, keyword: string): boolean {
  if (isOptedOut(account, handset)) return false;
  const { world } = account;
  account.optOuts.insert({ handset, keyword, createdAt: world.now() });
  world.journal.record('opt-out.provider', { handset, keyword });
  return true;
}

/** Takes a handset off the account's stop list. Returns whether it was on it. */
export function optIn(account: Account, handset: string, keyword: string): boolean {
  if (!account.optOuts.delete(handset)) return false;
  account.world.journal.record('opt-in.provider', { handset, keyword });
  return true;
}

/** Lets the network answer a handset by itself. */
export function replyFromNetwork(account: Account, from: string, to: string, text: string): void {
  const { world } = account;
  const id = world.ids.next('net_');
  account.networkTexts.insert({ id, from, to, text, createdAt: world.now() });
  world.journal.record('network.replied', { from, to, text });
}

function blockId(from: string, to: string): string {
  return `${from}/${to}`;
}
