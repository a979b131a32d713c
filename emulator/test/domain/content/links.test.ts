import { expect, test } from 'vitest';
import { findLinks, isUnderDomain } from '../../../src/domain/messages/content/links.js';

test.each<[text: string, links: string[]]>([
  [
    'See https://harborlane.example/offer?x=1#top now',
    ['https://harborlane.example/offer?x=1#top'],
  ],
  ['Go to harborlane.example, please.', ['harborlane.example']],
  ['Visit www.harborlane.example/a.', ['www.harborlane.example/a']],
  ['bit.ly/abc and T.CO/xyz', ['bit.ly/abc', 'T.CO/xyz']],
  ['(https://a.example)', ['https://a.example']],
  ['http://localhost:3000/x', ['http://localhost:3000/x']],
  ['https://brand.example@evil.test/x', ['https://brand.example@evil.test/x']],
  ['Mail ada@harborlane.example or a.com@b.com', []],
  ['We are ready.Call us. It costs 3.50 at 10.30', []],
  ['Tell me.To stop, that.is all', []],
  ['', []],
])('links of %j', (text, links) => {
  expect(findLinks(text).map((link) => link.text)).toEqual(links);
});

test('a link knows its host, its place and whether it is secure', () => {
  expect(findLinks('Now: HTTP://WWW.Harborlane.Example/x')).toEqual([
    {
      text: 'HTTP://WWW.Harborlane.Example/x',
      host: 'harborlane.example',
      start: 5,
      isInsecure: true,
    },
  ]);
  expect(findLinks('bit.ly/x')[0]).toMatchObject({ host: 'bit.ly', isInsecure: false });
  expect(findLinks('https://brand.example@evil.test/x')[0]!.host).toBe('evil.test');
});

test('a host is under a domain or it is not', () => {
  expect(isUnderDomain('shop.harborlane.example', ['www.Harborlane.example'])).toBe(true);
  expect(isUnderDomain('harborlane.example', ['harborlane.example'])).toBe(true);
  expect(isUnderDomain('notharborlane.example', ['harborlane.example'])).toBe(false);
  expect(isUnderDomain('harborlane.example', [])).toBe(false);
});

test('a long text of dots is read quickly', () => {
  const start = performance.now();
  expect(findLinks('a.'.repeat(5_000))).toEqual([]);
  expect(findLinks(`${'a-'.repeat(5_000)}.`)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(10_000);
});
