import type { ConceptTable } from '../text/pattern.js';

/**
 * Words that by themselves name a kind of programme. They decide when a summary or a consent speaks
 * of something else; the wider lists in `programmes` only excuse.
 */
export const telling: ConceptTable = {
  'tell:marketing': [
    '@strictPromoWord',
    '#percent off|discount',
    'sell|selling|upsell|shop|buy ~3 our|product|products|merchandise|line|catalog|more',
    'promote|promotes|promoting|advertise|advertises',
    'flash sale',
    'loyalty|rewards ~1 offers|deals|perks|points',
    'new arrivals|products|collection|collections',
    'bargain|bargains|clearance|giveaway',
  ],
  'tell:surveys': [
    'survey|poll|questionnaire|opinion|satisfaction',
    'rate ~2 us|our|service|product|products|visit',
    'customer feedback',
  ],
  'tell:deliveries': [
    'parcel|courier|shipment|freight|tracking',
    'out for delivery',
    'delivery driver|eta|window|status|update|updates|notice|notices|alerts|tracking',
    'package|packages ~4 arrive|arrives|delivered|delivery|shipped|ship|track',
  ],
  'tell:security': [
    'passcode|otp|2fa|mfa',
    'one time code|password|passcode|pin',
    'verification|login|security|authentication|access code|codes',
    'sign in code|codes',
    'two|second|2 factor',
    'password reset|resets',
  ],
  'tell:billing': [
    'invoice|invoices|overdue',
    'bill|billing|payment|account|rent|statement|tuition|balance ~1 due|reminder|reminders|notice|notices|statement|statements|owed',
    'past due',
    'statement|bill ready',
  ],
  'tell:appointments': [
    'appointment|appointments|checkup',
    'upcoming|scheduled|booked visit|visits|session|sessions',
    'visit|visits|appointment reminder|reminders|confirmation|confirmations',
  ],
  'tell:orders': [
    'order|orders ~1 status|update|updates|confirmation|confirmations|ready|shipped|notices|pickup|received',
    'order|orders',
    'back in stock',
    'ready for pickup',
  ],
  'tell:school': [
    'school|classroom|homework|pupil|pupils|tuition|semester|preschool',
    'snow days',
    'student|students ~3 grade|grades|attendance|schedule|dismissal|bus',
  ],
  'tell:insurance': [
    'policyholder|policyholders|insurance|deductible|adjuster',
    'claim|claims|policy|policies ~1 status|renewal|renewals|update|updates|adjuster|filed',
  ],
  'tell:political': [
    'canvass|canvassing|ballot|candidate|candidates|voters',
    'political|election|campaign ~1 rally|rallies|volunteer|volunteers|committee|event|events|message|messages|text|texts|day',
    'vote for',
  ],
  'tell:fundraising': [
    'donation|donations|fundraising|fundraiser|donor|donors|donate',
    'appeal|appeals ~3 gift|gifts|donation|donations|funds|money|supporters',
  ],
  'tell:jobs': [
    'shift|shifts|payroll|timesheet|applicants|candidates|recruiting|recruiter|staffing',
    'job|jobs ~1 opening|openings|offer|offers|assignment|assignments|alert|alerts|application|applications|interview|interviews|applicant',
    'interview|interviews',
  ],
  'tell:auctions': ['auction|auctions|bidder|bidders|outbid|bid|bids'],
  'tell:religion': ['worship|mass|sermon|prayer|prayers|congregation|parishioners|choir'],
  'tell:health': [
    'patients? ~1 lab|results',
    'prescription|prescriptions|vaccine|vaccines|medication|vaccination',
    'lab result|results',
    'flu shot|shots',
    'refill|refills ~2 ready|reminder|reminders|due',
  ],
  'tell:webinars': ['webinar|webinars'],
  'tell:accounts': [
    'balance|deposit|deposits|overdraft|transactions|withdrawal',
    'account ~1 alerts|balance|activity|balances',
    'fraud ~1 alerts|alert|check',
    'suspicious charge|charges|transaction',
  ],
  'tell:alerts': [
    'outage|outages|evacuation|evacuations|wildfire|flood|tornado',
    'emergency ~1 alerts|notices|warnings|notifications',
    'boil water',
    'severe weather',
  ],
  'tell:rewards': ['points|loyalty', 'reward|rewards ~1 balance|points|program|club'],
  'tell:waitlist': ['waitlist|waitlists', 'table ~2 ready', 'place in line'],
  'tell:property': [
    'showing|showings|listing|listings|tenant|tenants|hoa|lease|leases',
    'open house|houses',
    'homes? for sale',
  ],
  'tell:motivation': [
    'motivational|affirmation|affirmations|inspirational|devotional',
    'daily ~1 quote|encouragement|verse|tip|motivation',
  ],
  'tell:legal': [
    'court|attorney|hearing|hearings|deposition|litigation|notary',
    'case|legal ~1 update|updates|status|deadline|deadlines',
  ],
  'tell:repair': [
    'mechanic|diagnostics',
    'repair|repairs ~2 status|estimate|estimates|update|updates|ready|done|finished',
    'oil change',
    'car|vehicle|device|phone|bike ~3 ready|fixed|repaired|repair',
  ],
};

/** Use cases that a kind of programme belongs to, in terms of the lists in `programmes`. */
export const tellingGroups: Readonly<Record<string, readonly string[]>> = {
  marketing: ['marketing', 'rewards'],
  surveys: ['surveys'],
  deliveries: ['deliveries', 'orders'],
  security: ['security'],
  billing: ['billing', 'accounts', 'orders', 'property', 'insurance'],
  appointments: [
    'appointments',
    'bookings',
    'health',
    'repair',
    'legal',
    'property',
    'training',
    'jobs',
    'insurance',
    'accounts',
  ],
  orders: ['orders', 'deliveries', 'repair', 'waitlist', 'bookings'],
  school: ['school', 'training'],
  insurance: ['insurance'],
  political: ['political', 'voting'],
  fundraising: ['fundraising', 'political', 'religion', 'events'],
  jobs: ['jobs', 'training'],
  auctions: ['auctions'],
  religion: ['religion'],
  health: ['health', 'appointments', 'orders', 'alerts'],
  webinars: ['training', 'events'],
  accounts: ['accounts', 'billing', 'security'],
  alerts: ['alerts', 'property', 'school'],
  rewards: ['rewards', 'marketing'],
  waitlist: ['waitlist', 'bookings', 'appointments'],
  property: ['property'],
  motivation: ['motivation'],
  legal: ['legal'],
  repair: ['repair', 'orders', 'appointments'],
};
