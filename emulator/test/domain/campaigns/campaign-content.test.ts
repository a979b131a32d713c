import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  missingContent,
  patchContent,
  sameForReviewer,
} from '../../../src/domain/campaigns/campaign-content.js';
import type { CampaignContent } from '../../../src/domain/records/campaign.js';
import { completeContent } from '../../support/account.js';

test('objects are merged member by member', () => {
  const before: CampaignContent = {
    optIn: { method: 'DIGITAL', url: 'https://a.example' },
    keywords: { HELP: { message: 'Help' } },
  };
  const patch: CampaignContent = {
    optIn: { url: 'https://b.example' },
    keywords: { OPT_IN: { message: 'In', keywords: ['JOIN'] } },
  };
  expect(patchContent(before, patch)).toEqual({
    optIn: { method: 'DIGITAL', url: 'https://b.example' },
    keywords: { HELP: { message: 'Help' }, OPT_IN: { message: 'In', keywords: ['JOIN'] } },
  });
});

test('lists are replaced, and empty texts and false are values', () => {
  const before: CampaignContent = {
    name: 'x',
    options: { ageGated: true },
    keywords: { OPT_IN: { keywords: ['JOIN', 'START'] } },
  };
  expect(
    patchContent(before, {
      name: '',
      options: { ageGated: false },
      keywords: { OPT_IN: { keywords: ['YES'] } },
    }),
  ).toEqual({
    name: '',
    options: { ageGated: false },
    keywords: { OPT_IN: { keywords: ['YES'] } },
  });
});

test('neither content that goes in is changed', () => {
  const before: CampaignContent = Object.freeze({ optIn: Object.freeze({ url: 'a' }) });
  const patch: CampaignContent = Object.freeze({ optIn: Object.freeze({ method: 'DIGITAL' }) });
  expect(patchContent(before, patch)).toEqual({ optIn: { url: 'a', method: 'DIGITAL' } });
});

test('empty objects leave no trace', () => {
  expect(patchContent({}, { optIn: {}, keywords: { HELP: {} }, links: {} })).toEqual({});
});

test('members that the API does not know are dropped, whatever they are called', () => {
  const patch = JSON.parse(
    '{"name":"x","extra":1,"__proto__":{"status":"VERIFIED"},"constructor":{"name":"y"},"optIn":{"__proto__":{"url":"z"},"more":2,"method":"DIGITAL"}}',
  );
  const content = patchContent({}, patch);
  expect(Object.entries(content)).toEqual([
    ['name', 'x'],
    ['optIn', { method: 'DIGITAL' }],
  ]);
  expect(Object.getPrototypeOf(content)).toBe(Object.prototype);
});

test('a patch that has been put in once changes nothing the second time', () => {
  const text = fc.string({ maxLength: 5 });
  const content = fc.record(
    {
      name: text,
      additionalInformation: text,
      optIn: fc.record({ url: text, workflowDescription: text }, { requiredKeys: [] }),
      keywords: fc.record(
        { OPT_IN: fc.record({ message: text, keywords: fc.array(text) }, { requiredKeys: [] }) },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(content, content, (before, patch) => {
      const once = patchContent(before, patch);
      expect(patchContent(once, patch)).toEqual(once);
      expect(sameForReviewer(patchContent(once, patch), once)).toBe(true);
      expect(patchContent(once, {})).toEqual(once);
    }),
  );
});

test('a reviewer minds everything but the label', () => {
  const saved = patchContent({}, completeContent);
  const { name: _, ...unnamed } = saved;
  expect(sameForReviewer(saved, { ...saved, name: 'Other' })).toBe(true);
  expect(sameForReviewer(saved, unnamed)).toBe(true);
  for (const member of Object.keys(unnamed) as (keyof typeof unnamed)[]) {
    const { [member]: __, ...without } = saved;
    expect(sameForReviewer(saved, without)).toBe(false);
  }
});

test('missing members are named, weak ones are not', () => {
  expect(missingContent(completeContent)).toEqual([]);
  expect(missingContent({ ...completeContent, productionMessageContent: '' })).toEqual([]);
  expect(missingContent({})).toEqual([
    'useCase.value',
    'useCase.summary',
    'productionMessageContent',
    'optIn.method',
    'optIn.workflowDescription',
    'monthlyVolume',
  ]);
});
