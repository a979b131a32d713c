import { expect, test } from 'vitest';
import { approved, workspace } from './workspace.js';

const login = { site: { requiresLogin: true } };

test('a fact about the outside world rejects what reads well', async () => {
  const { lint, root } = await workspace({
    'x.json': approved,
    'facts.yaml': 'site: { requiresLogin: true }\nlinks: { privacyPolicy: { status: 404 } }\n',
  });
  expect((await lint('x.json')).code).toBe(0);
  const { code, output } = await lint('x.json', '--facts', `${root}/facts.yaml`);
  expect(code).toBe(1);
  expect(output).toContain('website-login-required');
  expect(output).toContain('policy-urls-missing-or-broken');
});

test.each([
  ['the name of the brand', 'Harbor Lane Dental, LLC'],
  ['the host of the website', 'www.harborlanedental.com'],
  ['the host without www', 'harborlanedental.com'],
  ['the id of the brand', 'b_1'],
  ['a star for all others', '*'],
])('facts are found by %s', async (_, key) => {
  const other = { ...approved, brand: { ...approved.brand, id: 'b_1' } };
  const { lint, root } = await workspace({
    'x.json': other,
    'facts.json': { 'another.example': { knownSpam: true }, [key]: login },
  });
  const { output } = await lint('x.json', '--facts', `${root}/facts.json`);
  expect(output).toContain('website-login-required');
  expect(output).not.toContain('known-spam');
});

test('facts about others change nothing', async () => {
  const { lint, root } = await workspace({
    'x.json': approved,
    'facts.json': { 'other.example': login },
  });
  expect(await lint('x.json', '--facts', `${root}/facts.json`)).toMatchObject({
    code: 0,
    errors: '',
  });
});

test.each([
  ['a file that is not there', undefined, /facts\.json: There is no such file\.$/],
  ['a text', '"site"', /facts\.json: Facts are an object\. See --help\.$/],
  [
    'a misspelt fact',
    '{\n  "site": { "requireLogin": true }\n}',
    /facts\.json:2:\d+: There is no fact "requireLogin"\. Did you mean requiresLogin\?$/,
  ],
  [
    'a misspelt page',
    '{"links":{"privacy":{}}}',
    /There is no fact "privacy"\. (Did you mean|Known are) privacyPolicy/,
  ],
  [
    'a misspelt fact of a page',
    '{"links":{"privacyPolicy":{"statu":404}}}',
    /Did you mean status\?$/,
  ],
  [
    'a misspelt fact about one brand',
    '{"Harbor":{"regisry":{}}}',
    /"regisry"\. Did you mean registry\?$/,
  ],
  [
    'facts about a brand that are none',
    '{"Harbor":true}',
    /The facts about "Harbor" are no object\.$/,
  ],
])('%s is told in one line, with exit code 2', async (_, facts, message) => {
  const { lint, root } = await workspace({
    'x.json': approved,
    ...(facts && { 'facts.json': facts }),
  });
  const { code, output, errors } = await lint('x.json', '--facts', `${root}/facts.json`);
  expect([code, output]).toEqual([2, '']);
  expect(errors.trimEnd()).toMatch(message);
});
