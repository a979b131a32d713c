/** Something that the emulator does, and who says that it is so. */
export interface BehaviourFact {
  readonly topic: string;
  readonly what: string;
  readonly standing: 'documented' | 'assumed';
  /** Page that it was read from; for what is assumed, what is not published. */
  readonly source: string;
}

type Row = readonly [what: string, standing: 'documented' | 'assumed', source: string];

const facts: Readonly<Record<string, readonly Row[]>> = {
  requests: [
    ['Errors are { error } or a tree of messages by field', 'documented', 'Pinnacle API reference'],
    [
      'A refusal uses only statuses that its operation documents; others become 400',
      'assumed',
      'the official clients map nothing but documented statuses to named errors',
    ],
    ['Members of a body that nobody knows are passed over', 'assumed', 'not published'],
    ['The wording of single error sentences', 'assumed', 'Pinnacle publishes two of them'],
    ['Tax ids are masked but for their last four digits', 'assumed', 'the form is not published'],
  ],
  brands: [
    ['A brand is reviewed within 0 to 10 minutes, as a rule within one', 'assumed', 'no figures'],
    ['External vetting takes one business day', 'assumed', 'Telnyx: one to seven with vetting'],
    ['Submission costs $4 and vetting $40', 'assumed', 'Pinnacle documents a 402, but no fees'],
    ['Lists leave archived brands out only when asked to', 'assumed', 'not published'],
  ],
  campaigns: [
    [
      'A campaign is decided in 1 to 10 minutes',
      'documented',
      'Pinnacle toll-free guide: less than 10 minutes',
    ],
    ['A rejected campaign may be corrected for seven days', 'documented', 'Twilio, Telnyx'],
    ['A denial names its three gravest reasons', 'assumed', 'no provider says how many'],
    [
      'Autofill without a brand takes the newest brand',
      'assumed',
      'the id is optional and what follows is not said',
    ],
    [
      'Only members without which nothing can be judged stop a submission',
      'assumed',
      'Pinnacle documents that an invalid campaign may be submitted',
    ],
  ],
  numbers: [
    [
      'A number attached to a campaign is decided in one to three business days',
      'documented',
      'Pinnacle toll-free guide',
    ],
    [
      'The vendor takes it up after a quarter of that time, the carriers after half',
      'assumed',
      'Pinnacle documents the order of the states, not their lengths',
    ],
    ['A resubmission in the edit window takes half the time', 'assumed', 'no provider says so'],
    ['Who waits for the customer is rejected after seven days', 'documented', 'Twilio, Telnyx'],
    [
      'A toll-free number is known to the network 20 to 30 minutes after its order',
      'documented',
      'Bandwidth: toll-free verification',
    ],
    [
      'On busy afternoons, 13 to 17 o’clock Eastern time, up to three hours more',
      'assumed',
      'ThruText: "several hours on busy afternoons"',
    ],
    ['Attaching answers 200 with a list of those that failed', 'documented', 'Pinnacle API'],
    ['Which numbers are for sale, in which places and at which price', 'assumed', 'no list'],
    ['What a look-up finds out about a line', 'assumed', 'shares of line types are not published'],
    [
      'A temporary number disconnects in the moment in which the dedicated one is verified',
      'documented',
      'Recart: getting started with SMS',
    ],
    ['A temporary number stays when the dedicated one is rejected', 'assumed', 'Recart is silent'],
    ['A PIN protects a number from being ported out', 'documented', 'ThruText'],
    ['Reviewers work from Monday to Friday, Eastern time', 'assumed', 'hours are not published'],
  ],
  sending: [
    [
      'Numbers whose verification is missing, pending or refused cannot text',
      'documented',
      'Sinch, Twilio, Telnyx: since 31 January 2024',
    ],
    [
      'Such a send is accepted with 200 and fails some seconds later',
      'documented',
      'Twilio 30032, Bandwidth 4795; `unverifiedSends: sync` refuses at once',
    ],
    ['The order of the rules of sending', 'assumed', 'read from the codes of four providers'],
    [
      'Three segments a second for each number',
      'assumed',
      'Twilio and AWS allow as many; Pinnacle publishes no speed',
    ],
    ['A text waits in the queue for four hours at most', 'documented', 'Telnyx 40014'],
    ['A text is handed over within 0.3 to 2 seconds', 'assumed', 'no provider publishes times'],
    ['A receipt comes 1 to 15 seconds later', 'assumed', 'carriers publish no times'],
    ['A carrier refuses within 1 to 5 seconds', 'assumed', 'carriers publish no times'],
    ['Without a receipt the outcome is unknown after two hours', 'documented', 'Bandwidth 9902'],
    ['A handset that is off is tried for four hours', 'assumed', 'providers take 4 to 72 hours'],
    ['An SMS costs $0.01 a segment and an MMS $0.03', 'documented', 'Pinnacle API reference'],
    ['Texts split into segments of GSM-7 or UTF-16', 'documented', '3GPP TS 23.038'],
    ['MMS text is limited to 1,600 characters', 'documented', 'Twilio 21617'],
    ['Sizes of media that nobody states', 'assumed', 'usual sizes on phones'],
    ['What carriers filter, and how much each sign weighs', 'assumed', 'weights are not published'],
    [
      'After twenty filtered texts in 24 hours a number is listed as spam for good',
      'assumed',
      'carriers publish no figures',
    ],
    ['Delivery errors and their codes at four providers', 'documented', 'their error lists'],
    ['Toll-free texts reach the United States and Canada only', 'documented', 'Bandwidth'],
    ['The sandbox number texts listed handsets only', 'documented', 'Pinnacle guide'],
    ['Fictitious recipients +1 202 555 010x behave as agreed', 'assumed', 'the emulator’s own'],
    [
      'Promotions wait for the hours that the recipient’s state permits, when asked to',
      'assumed',
      'state lines come from vendors’ pages, which do not all agree',
    ],
  ],
  'opt-out': [
    [
      'STOP blocks one number from one handset at the network, with a fixed answer',
      'documented',
      'Twilio, Telnyx, Bandwidth: toll-free opt-out',
    ],
    ['START and UNSTOP lift that block', 'documented', 'Twilio, Telnyx: toll-free opt-out'],
    ['The account keeps a stop list of its own besides', 'documented', 'Telnyx, Twilio'],
    [
      'START takes a handset off that list too',
      'assumed',
      '`unstopClearsList: false` lets them drift',
    ],
    ['The network’s answer to ARRET in French', 'assumed', 'the wording is not published'],
    ['Keywords still arrive as ordinary inbound texts', 'documented', 'Twilio, Bandwidth'],
  ],
  conversations: [
    ['A number has one contact at most', 'assumed', 'Pinnacle does not say what a second one does'],
    ['A change of a contact keeps the members that it does not name', 'assumed', 'not published'],
    ['Inbound messages have the method of an API call', 'assumed', 'Pinnacle names no rule'],
  ],
  schedules: [
    ['Rules of recurrence are the six fields of AWS', 'documented', 'Pinnacle API reference'],
    ['The end of a recurrence counts as part of it', 'assumed', 'not published'],
    [
      'A time that a change of clocks skips or repeats is moved on, or taken the first time',
      'assumed',
      'the provider does not say',
    ],
    [
      'A send that cannot be made sets its schedule FAILED, a recurring one too',
      'assumed',
      'the state is documented, not what leads to it',
    ],
  ],
  webhooks: [
    ['MESSAGE.STATUS and MESSAGE.RECEIVED with their bodies', 'documented', 'Pinnacle API'],
    [
      'The secret comes word for word in PINNACLE-SIGNING-SECRET',
      'documented',
      'Pinnacle guide to webhooks',
    ],
    ['No event tells of a toll-free review; it is polled', 'documented', 'Pinnacle API reference'],
    ['A receiver has ten seconds to answer', 'assumed', 'Pinnacle publishes none; Bandwidth: ten'],
    ['A failed attempt is repeated after 5, 10, 20 and 40 seconds', 'assumed', 'not published'],
    ['A webhook at which nothing arrives for five days is disabled', 'assumed', 'not published'],
    ['A 3xx counts as a failure and a 410 disables', 'documented', 'Standard Webhooks'],
    [
      'webhook-id, webhook-timestamp and webhook-signature, when asked for',
      'documented',
      'Standard Webhooks; Pinnacle has none of them',
    ],
    ['Events named emulator.*, when asked for', 'assumed', 'the emulator’s own'],
    ['Webhooks may have HTTP URLs of this machine', 'assumed', 'Pinnacle takes HTTPS only'],
  ],
};

/** Behaviours by topic, besides those that tables elsewhere in the code give a source for. */
export const behaviourFacts: readonly BehaviourFact[] = Object.entries(facts).flatMap(
  ([topic, rows]) =>
    rows.map(([what, standing, source]) => ({ topic, what: `${what}.`, standing, source })),
);
