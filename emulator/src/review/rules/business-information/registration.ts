import { type Evidence, fieldEvidence, type Rule } from '../../rule.js';

/** The register does not show that the business exists, and no document was attached. */
export const registrationDocumentsRequired: Rule = {
  reason: 'registration-documents-required',
  check(context): Evidence | undefined {
    const registry = context.world.registry;
    if (registry === undefined) return undefined;
    const documents = context.value('campaign.businessDocuments');
    if (Array.isArray(documents) && documents.length > 0) return undefined;
    const young = typeof registry.ageDays === 'number' && registry.ageDays < 180;
    if (registry.found !== false && !young) return undefined;
    const why = young ? 'was registered less than six months ago' : 'is in no public register';
    return fieldEvidence(context, 'brand.name', `The business ${why} and no document is attached.`);
  },
  pairs: [
    { path: 'world.registry', fails: { found: false }, passes: { found: true, ageDays: 2000 } },
    {
      path: 'campaign.businessDocuments',
      fails: [],
      passes: ['ein-letter.pdf'],
      setup: { 'world.registry': { found: true, ageDays: 40 } },
    },
  ],
};
