import type { CampaignContent } from '../records/campaign.js';

/** The members of the content; a list names what an object may hold. */
const MEMBERS = {
  name: true,
  monthlyVolume: true,
  productionMessageContent: true,
  additionalInformation: true,
  cvToken: true,
  fecId: true,
  accreditationUrl: true,
  businessDocuments: true,
  keywords: { HELP: { message: true }, OPT_IN: { message: true, keywords: true } },
  links: { privacyPolicy: true, termsOfService: true },
  optIn: { method: true, url: true, workflowDescription: true },
  options: { ageGated: true },
  useCase: { summary: true, value: true },
} as const satisfies Record<keyof CampaignContent, Shape>;

type Shape = true | { readonly [member: string]: Shape };
type Values = { readonly [member: string]: unknown };

/**
 * Puts changes into campaign content. Members that are not given stay; objects are merged member
 * by member; lists are replaced. Members that the API does not know are dropped.
 */
export function patchContent(before: CampaignContent, patch: CampaignContent): CampaignContent {
  return merge(MEMBERS, before, patch) as CampaignContent;
}

/** Whether two contents say the same to a reviewer. The label `name` is for internal use only. */
export function sameForReviewer(a: CampaignContent, b: CampaignContent): boolean {
  // Members that are undefined are left out, so that giving a first label is no change either.
  return JSON.stringify({ ...a, name: undefined }) === JSON.stringify({ ...b, name: undefined });
}

/**
 * Members without which a campaign cannot be submitted at all. Assumed: texts that are weak or
 * empty are for the reviewer to refuse, members that are absent are a mistake in the call.
 */
export function missingContent(content: CampaignContent): string[] {
  const given: Readonly<Record<string, unknown>> = {
    'useCase.value': content.useCase?.value,
    'useCase.summary': content.useCase?.summary,
    productionMessageContent: content.productionMessageContent,
    'optIn.method': content.optIn?.method,
    'optIn.workflowDescription': content.optIn?.workflowDescription,
    monthlyVolume: content.monthlyVolume,
  };
  return Object.keys(given).filter((path) => given[path] === undefined);
}

/** Follows the known members only, so that no name in a request can mean anything else. */
function merge(shape: Exclude<Shape, true>, before: Values, patch: Values): Values {
  const merged: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(shape)) {
    const old = before[name];
    const given = patch[name];
    const value =
      inner === true
        ? (given ?? old)
        : merge(inner, (old ?? {}) as Values, (given ?? {}) as Values);
    const isEmpty = inner !== true && Object.keys(value as object).length === 0;
    if (value !== undefined && !isEmpty) merged[name] = value;
  }
  return merged;
}
