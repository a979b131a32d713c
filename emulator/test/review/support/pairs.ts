import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Pair, Rule } from '../../../src/review/rule.js';
import { pairsByTopic } from '../../../src/review/rules/disallowed-content/pairs.js';
import { rules } from '../../../src/review/rules/index.js';

const root = fileURLToPath(new URL('../../../src/review/rules/', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /[\\/].+\.ts$/.test(file),
);

const found = new Map<unknown, readonly Pair[]>();
for (const file of files) {
  const module = (await import(`${root}${file}`)) as Record<string, unknown>;
  for (const [name, value] of Object.entries(module)) {
    const pairs = module[`${name}Pairs`];
    if (Array.isArray(pairs)) found.set(value, pairs);
  }
}

/** Every rule with the texts that it refuses and accepts. */
export const ruled: readonly { readonly rule: Rule; readonly pairs: readonly Pair[] }[] = rules.map(
  (rule) => ({ rule, pairs: found.get(rule) ?? pairsByTopic[rule.reason] ?? [] }),
);
