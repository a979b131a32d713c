import type { Rule } from '../rule.js';
import * as address from './business-information/address.js';
import * as contact from './business-information/contact-name.js';
import * as email from './business-information/email.js';
import * as entityType from './business-information/entity-type.js';
import * as names from './business-information/names.js';
import * as numbers from './business-information/numbers.js';
import * as platform from './business-information/platform.js';
import * as registration from './business-information/registration.js';
import * as website from './business-website/website.js';
import * as age from './disallowed-content/age.js';
import * as content from './disallowed-content/content.js';
import * as carts from './message-program/carts.js';
import * as civic from './message-program/civic.js';
import * as links from './message-program/links.js';
import * as sampled from './message-program/programmes-sampled.js';
import * as replies from './message-program/replies.js';
import * as samples from './message-program/samples.js';
import * as useCase from './message-program/use-case.js';
import * as choice from './opt-in/choice.js';
import * as proof from './opt-in/evidence.js';
import * as method from './opt-in/method.js';
import * as preselected from './opt-in/preselected.js';
import * as provided from './opt-in/provided.js';
import * as scope from './opt-in/scope.js';
import * as sender from './opt-in/sender.js';
import * as policy from './privacy/policy.js';
import * as sharing from './privacy/sharing.js';
import * as provisioning from './submission-error/provisioning.js';

/** All rules; the order does not matter, findings are sorted by precedence. */
export const rules: readonly Rule[] = [
  ...content.contentRules,
  content.gambling,
  content.highRiskDomain,
  content.knownSpam,
  age.shaftAlcoholWeakAgeGate,
  age.ageGateMissingOrWeak,
  provisioning.numberNotProvisioned,
  provisioning.editWindowExpired,
  provisioning.customerCancelled,
  address.businessInfoUnverifiable,
  contact.contactNameNotAPerson,
  email.businessEmailNotOfficial,
  names.businessNameMismatch,
  names.dbaMissingOrWrong,
  entityType.entityTypeMismatch,
  registration.registrationNumberInvalid,
  registration.registrationDocumentsRequired,
  platform.isvInfoInsteadOfEndBusiness,
  numbers.numberSharedAcrossBusinesses,
  numbers.moreThanFiveNumbers,
  civic.charityNot501c3,
  civic.politicalMissingCampaignVerify,
  civic.political527MissingFec,
  website.websiteUrlInvalid,
  website.websiteNotEstablished,
  website.socialPageNotEstablished,
  website.websiteLoginRequired,
  website.websiteUnbranded,
  policy.policyUrlsMissingOrBroken,
  policy.privacyPolicyRequired,
  sharing.optInDataShared,
  provided.optInNotProvided,
  provided.noSmsConsentLanguage,
  provided.optInExemptionClaimed,
  choice.optInMandatory,
  preselected.preSelectedCheckbox,
  scope.marketingWithoutWrittenConsent,
  scope.singleOptInMultipleUseCases,
  sender.optInNotEndBusiness,
  scope.optInUseCaseMismatch,
  method.optInWorkflowMismatch,
  proof.optInExampleIncomplete,
  proof.optInUrlUnreachable,
  proof.verbalScriptMissing,
  proof.ctaDisclosuresMissing,
  links.publicUrlShortener,
  links.nonSecureUrl,
  samples.sampleMismatchOrIncomplete,
  samples.unbrandedSamples,
  samples.samplesMissingOptOut,
  replies.confirmationMessageIncomplete,
  replies.helpResponseIncomplete,
  useCase.useCaseSummaryTooThin,
  useCase.useCaseSummaryInconsistent,
  useCase.volumeExceedsUseCase,
  sampled.sampleMissingForUseCase,
  carts.cartReminderRules,
];
