import { expect, test } from 'vitest';
import { readSpec } from './support/spec.js';

const spec = await readSpec('openapi');

/** Where the description goes beyond the provider; nothing else may. */
const extensions = [
  'components.schemas.DedicatedNumber',
  'components.schemas.OwnedPhoneNumber',
  'components.schemas.Provisioning',
  'components.schemas.TemporaryNumber',
  'components.schemas.TollFreeCampaignContent.properties.accreditationUrl',
  'components.schemas.TollFreeCampaignContent.properties.additionalInformation',
  'components.schemas.TollFreeCampaignContent.properties.businessDocuments',
  'components.schemas.TollFreeCampaignContent.properties.cvToken',
  'components.schemas.TollFreeCampaignContent.properties.fecId',
  'components.schemas.UpdatePhoneNumberRequest',
  'paths./phone-numbers/temporary.get',
  'paths./phone-numbers/{phoneNumber}.delete',
  'paths./phone-numbers/{phoneNumber}.get',
  'paths./phone-numbers/{phoneNumber}.patch',
];

function marked(value: unknown, at: string): string[] {
  if (!value || typeof value !== 'object') return [];
  const below = Object.entries(value).flatMap(([name, member]) =>
    marked(member, at ? `${at}.${name}` : name),
  );
  return 'x-tollgate-extension' in value ? [at, ...below] : below;
}

test('marks every extension, and the list of them is complete', () => {
  expect(marked(spec, '').sort()).toEqual(extensions);
});

test('requires no extension of a request to the provider', () => {
  const content = spec.components.schemas?.TollFreeCampaignContent as { required?: string[] };
  expect(content.required).toBeUndefined();
});
