import { expect, test } from 'vitest';
import { approved, rejected, workspace } from './workspace.js';

const { campaign } = approved;

test.each([
  ['a broken JSON file', 'x.json', '{\n  "brand": {\n', /^error: x\.json:\d+:\d+: .+\.$/],
  [
    'a broken line of JSON Lines',
    'x.jsonl',
    `${JSON.stringify(approved)}\n{"brand":\n`,
    /^error: x\.jsonl:2: It is not JSON/,
  ],
  ['broken YAML', 'x.yaml', 'brand:\n  name: a: b\n', /^error: x\.yaml:2:\d+: .+\.$/],
  [
    'a key that is given twice',
    'x.yaml',
    'brand: {}\nbrand: {}\n',
    /^error: x\.yaml:2:1: .*unique/,
  ],
  ['an alias without an anchor', 'x.yaml', 'brand: *nobody\n', /^error: x\.yaml.*nobody/],
  ['an empty file', 'x.yaml', '\n# nothing\n', /^error: x\.yaml: It holds no submission\.$/],
  ['an empty list', 'x.json', '[]', /^error: x\.json: It holds no submission\.$/],
  ['a text', 'x.yaml', 'hello', /^error: x\.yaml:1:1: Expected an object .* found a text\.$/],
  ['a number', 'x.json', '7', /found a number\.$/],
  ['a list in a list', 'x.json', '[[]]', /found a list in a list\.$/],
  ['an empty object', 'x.json', '{}', /found an empty one\.$/],
  ['something else', 'x.json', '{"a":1,"b":2}', /"brand" and "campaign", found "a", "b"\.$/],
  ['a campaign without its brand', 'x.json', { campaign }, /there is no brand\. Put/],
  [
    'a campaign with the id of its brand',
    'x.json',
    { brand: 'b_1', ...campaign },
    /only the id "b_1"/,
  ],
])('%s is told in one line, with exit code 2', async (_, name, content, message) => {
  const { lint } = await workspace({ [name]: content });
  const { code, output, errors } = await lint(name);
  expect([code, output]).toEqual([2, '']);
  expect(errors.trimEnd().split('\n')).toHaveLength(1);
  expect(errors.trimEnd()).toMatch(message);
});

test('files that cannot be read are told one by one', async () => {
  const { lint, root } = await workspace({
    'binary.json': new Uint8Array([0xff, 0xfe, 0x00, 0xd8]),
  });
  const { code, errors } = await lint(`${root}/nowhere.json`, root, 'binary.json');
  expect(code).toBe(2);
  expect(errors.split('\n')).toEqual([
    'error: nowhere.json: There is no such file.',
    expect.stringContaining('It is a folder.'),
    'error: binary.json: It is not UTF-8 text.',
    '',
  ]);
});

test('what can be understood is reviewed all the same, and exit code 2 wins', async () => {
  const { lint } = await workspace({
    'mixed.json': [approved, 'nonsense', rejected],
    'broken.yaml': 'a: b: c',
  });
  const { code, output, errors } = await lint('broken.yaml', 'mixed.json');
  expect(code).toBe(2);
  expect(errors).toMatch(/error: broken\.yaml:.*\nerror: mixed\.json:\d+:\d+: Expected an object/);
  expect(output).toContain('mixed.json (1 of 3)  Harbor Lane Dental, LLC  APPROVED');
  expect(output).toContain('mixed.json (3 of 3)  Harbor Lane Dental, LLC  REJECTED');
  expect(output).toContain('2 submissions: 1 approved, 1 rejected for 1 reason, 2 not understood');
});

test('a text that would grow without bound is refused', async () => {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [name, before] of ['ba', 'cb', 'dc', 'ed', 'fe'].map((pair) => [...pair])) {
    lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
  }
  const { lint } = await workspace({ 'bomb.yaml': lines.join('\n') });
  const { code, errors } = await lint('bomb.yaml');
  expect(code).toBe(2);
  expect(errors).toMatch(/^error: bomb\.yaml: .*alias/i);
});

test.each([
  [[], 'file'],
  [['x.json', '--format', 'xml'], 'text, json, github, sarif'],
  [['x.json', '--profile', 'lenient'], 'docs, field, strict'],
  [['x.json', '--provider', 'acme'], 'sinch, twilio'],
  [['x.json', '--as-of', 'soon'], 'ISO 8601'],
  [['x.json', '--fact', 'f'], '--facts'],
])('the words %j are not understood', async (argv, word) => {
  const { lint } = await workspace({ 'x.json': approved });
  const { code, output, errors } = await lint(...argv);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain(word);
});

test('the help tells the exit codes and what a file may hold', async () => {
  const { lint } = await workspace({});
  const { code, output } = await lint('--help');
  expect(code).toBe(0);
  expect(output).toContain(
    'Exit codes: 0 all approved, 1 at least one rejected, 2 something was not understood.',
  );
  expect(output).toContain('{ brand, campaign, numbers }');
});
