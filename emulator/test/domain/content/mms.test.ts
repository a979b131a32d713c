import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  mediaContentTypes,
  mediaTypeOf,
  mediaTypeOfPath,
} from '../../../src/domain/messages/content/media-types.js';
import {
  MMS_FILE_LIMIT,
  MMS_SIZE_LIMIT,
  mediaErrorOf,
  planMms,
} from '../../../src/domain/messages/content/mms.js';
import { isPrivateHost } from '../../../src/domain/messages/content/private-hosts.js';
import { deliveryErrors } from '../../../src/domain/messages/delivery-errors.js';

const cdn = (path: string) => `https://cdn.harborlane.example/${path}`;

function sized(...sizes: number[]) {
  const mediaUrls = sizes.map((_, index) => cdn(`${index}.jpg`));
  const fixtures = Object.fromEntries(
    sizes.map((size, index) => [mediaUrls[index]!, { size, contentType: 'image/jpeg' }]),
  );
  return { mediaUrls, fixtures };
}

test('one picture and a text are one message', () => {
  expect(planMms({ ...sized(200_000), text: 'Ready für Sie' })).toEqual({
    messages: [{ files: [cdn('0.jpg')], size: 200_014, text: 'Ready für Sie' }],
    problems: [],
    assumedSizes: [],
  });
});

test('files that do not fit together are spread over messages in the order given', () => {
  const { messages } = planMms({ ...sized(600_000, 300_000, 600_000, 400_000), text: 'Look' });
  expect(messages).toEqual([
    { files: [cdn('0.jpg'), cdn('1.jpg')], size: 900_004, text: 'Look' },
    { files: [cdn('2.jpg'), cdn('3.jpg')], size: 1_000_000, text: '' },
  ]);
});

test('a message takes ten files', () => {
  const { messages } = planMms(sized(...Array.from({ length: 12 }, () => 1_000)));
  expect(messages.map(({ files }) => files.length)).toEqual([10, 2]);
});

test('without fixture the type follows from the ending and the size is assumed', () => {
  const plan = planMms({ mediaUrls: [cdn('a.PNG'), cdn('b.mp4?token=1'), cdn('signed/media')] });
  expect(plan.problems).toEqual([]);
  expect(plan.assumedSizes).toHaveLength(3);
  expect(plan.messages.map(({ size }) => size)).toEqual([350_000, 900_000, 300_000].slice(0, 3));
});

test('a text without media is one message, nothing at all is none', () => {
  expect(planMms({ mediaUrls: [], text: 'Hi' }).messages).toEqual([
    { files: [], size: 2, text: 'Hi' },
  ]);
  expect(planMms({ mediaUrls: [] }).messages).toEqual([]);
});

test.each([
  ['nonsense', 'media_unfetchable'],
  ['ftp://cdn.harborlane.example/a.jpg', 'media_unfetchable'],
  ['data:image/png;base64,AAAA', 'media_unfetchable'],
  ['http://localhost:3000/a.jpg', 'media_unfetchable'],
  ['http://127.0.0.1/a.jpg', 'media_unfetchable'],
  ['http://2130706433/a.jpg', 'media_unfetchable'],
  [cdn('setup.exe'), 'media_type'],
  [cdn('page.html'), 'media_type'],
  [cdn('missing.jpg'), 'media_unfetchable'],
  [cdn('login'), 'media_type'],
  [cdn('huge.jpg'), 'media_too_big'],
])('%s is left out: %s', (url, error) => {
  const fixtures = {
    [cdn('missing.jpg')]: null,
    [cdn('login')]: { size: 900, contentType: 'text/html; charset=utf-8' },
    [cdn('huge.jpg')]: { size: MMS_SIZE_LIMIT + 1, contentType: 'image/jpeg' },
  };
  const plan = planMms({ mediaUrls: [cdn('fine.jpg'), url], text: 'Hi', fixtures });
  expect(plan.problems).toEqual([{ url, error, reason: expect.stringMatching(/^[A-Z].*\.$/) }]);
  expect(plan.messages).toEqual([{ files: [cdn('fine.jpg')], size: 300_002, text: 'Hi' }]);
  expect(mediaErrorOf(plan, true)).toBe(error);
  expect(deliveryErrors).toHaveProperty(error);
});

test('a fixture decides over the ending', () => {
  const url = cdn('render.php');
  const fixtures = { [url]: { size: 5_000, contentType: 'Image/PNG' } };
  expect(planMms({ mediaUrls: [url], fixtures })).toMatchObject({
    messages: [{ size: 5_000 }],
    problems: [],
    assumedSizes: [],
  });
});

test('names of object members are no fixtures', () => {
  expect(planMms({ mediaUrls: ['constructor'], fixtures: {} }).problems[0]!.error).toBe(
    'media_unfetchable',
  );
});

test('private hosts can be allowed', () => {
  const mediaUrls = ['http://localhost:3000/a.jpg'];
  expect(planMms({ mediaUrls, allowPrivateHosts: true }).problems).toEqual([]);
});

test('what does not fit into one message is an error unless it may be split', () => {
  const large = planMms(sized(600_000, 600_000));
  const many = planMms(sized(...Array.from({ length: MMS_FILE_LIMIT + 1 }, () => 10)));
  expect([mediaErrorOf(large, false), mediaErrorOf(large, true)]).toEqual(['media_too_big', null]);
  expect([mediaErrorOf(many, false), mediaErrorOf(many, true)]).toEqual(['media_count', null]);
  expect(mediaErrorOf(planMms(sized(10)), false)).toBeNull();
});

test('no message is over a limit and every file stands in exactly one place', () => {
  const files = fc.array(fc.integer({ min: 0, max: 1_200_000 }), { maxLength: 40 });
  fc.assert(
    fc.property(files, fc.string({ maxLength: 300 }), (sizes, text) => {
      const content = { ...sized(...sizes), text };
      const { messages, problems } = planMms(content);
      for (const { size, files: inside } of messages) {
        expect(size).toBeLessThanOrEqual(MMS_SIZE_LIMIT);
        expect(inside.length).toBeLessThanOrEqual(MMS_FILE_LIMIT);
      }
      const placed = messages.flatMap((message) => message.files);
      const left = problems.map(({ url }) => url);
      expect([...placed, ...left].sort()).toEqual([...content.mediaUrls].sort());
      expect(placed).toEqual(content.mediaUrls.filter((url) => !left.includes(url)));
      expect(messages.map((message) => message.text).join('')).toBe(text);
    }),
  );
});

test.each('jpg jpeg png gif bmp tif tiff webp mp4 3gp mov mp3 wav amr ogg vcf ics pdf'.split(' '))(
  '.%s can be sent',
  (ending) => {
    expect(mediaTypeOfPath(`/a.b/file.${ending}`)).toBeDefined();
  },
);

test('content types are read without parameters, in any case and under their other names', () => {
  for (const type of mediaContentTypes) expect(mediaTypeOf(type)?.contentType).toBe(type);
  expect(mediaTypeOf('IMAGE/JPG; q=1')?.contentType).toBe('image/jpeg');
  expect(mediaTypeOf('text/x-vcard')?.contentType).toBe('text/vcard');
  expect(mediaTypeOf('image/svg+xml')).toBeUndefined();
  expect(mediaTypeOf('')).toBeUndefined();
  expect(mediaTypeOfPath('/a.svg')).toBeUndefined();
});

test.each([
  'localhost',
  'printer',
  'app.localhost',
  'nas.local',
  'db.internal',
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '[::]',
  '[::1]',
  '[fd00::1]',
  '[fe80::1]',
  '[::ffff:a00:1]',
  'LOCALHOST.',
])('%s is private', (host) => {
  expect(isPrivateHost(host)).toBe(true);
});

test.each([
  'harborlane.example',
  '8.8.8.8',
  '100.128.0.1',
  '172.32.0.1',
  '192.169.0.1',
  '[2001:db8::1]',
  '[::ffff:808:808]',
  'localhost.example',
])('%s is public', (host) => {
  expect(isPrivateHost(host)).toBe(false);
});
