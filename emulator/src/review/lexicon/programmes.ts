import type { ConceptTable } from '../text/pattern.js';
import { phrases } from './phrases.js';

/** What informational programmes write about; each group serves one or several use cases. */
export const programmes: ConceptTable = {
  appointments: [
    'appointment|consultation|checkup|cleaning|rescheduling|reschedule|visit|exam|session|slot|fitting|grooming|lesson|consult|sitting|sweep',
    'see you',
    'arrival window',
    'technician|tech|crew|stylist|doctor|plumber|nurse|groomer ~4 arrive|way|coming|schedule',
    'scheduled|booked for|with|on|at',
    'running late',
    'recall notice',
    'arrive|arrives|arriving ~3 #number',
    'reminder ~4 visit|service|call',
  ],
  bookings: [
    ...phrases(
      'booking|reservation|reserve|booked|check in|itinerary|stay|checkout|trip|table|ticket|party|tee|inspection|room|tour|flight|cabin|rental|charter|campsite|boarding|guest',
    ),
    'your ~3 confirmed',
    'see you',
    'confirmation number',
  ],
  orders: [
    ...phrases(
      'order|pickup|pick|receipt|purchase|restock|stock|refund|return|prescription|refill|alteration|laundry|share|special order|item|product|bag|rental|box|cart|repair|custom',
    ),
    'ready ~3 pick|pickup|collect|collection|counter|store',
    'ready for pickup',
    'has arrived|shipped',
    'in stock',
  ],
  deliveries: [
    'delivery|deliver|courier|package|parcel|shipment|ship|tracking|eta|driver|dispatch|freight|dropoff|truck|load|arrive|arriving|arrival',
    'on ~2 way',
    'out for delivery',
    'left at',
  ],
  billing: [
    ...phrases(
      'bill|billing|invoice|statement|payment|balance|due|autopay|dues|copay|premium|receipt|pay|paid|past due|tuition|rent|fee|amount|charge',
    ),
  ],
  accounts: [
    'account|balance|deposit|transaction|transfer|wire|card|statement|payment|withdrawal|paycheck|fraud|charge|bank|loan|member|purchase|ach|overdraft',
    '=ending ~1 #number',
  ],
  security: [
    ...phrases(
      'code|passcode|verification|verify|login|otp|authentication|authenticate|password|2fa|pin|factor|mfa|sign in|fraud|suspicious|security|log in|token|credential',
    ),
    'log|sign in|on',
  ],
  alerts: [
    'alert|outage|emergency|evacuate|evacuation|flood|wildfire|storm|warning|closure|closed|delay|delayed|maintenance|restored|restoration|weather|boil|advisory|detour|road|water|power|system|downtime|incident|shelter|snow|plow|cancel|hazard|tornado|siren|service|status|threshold|sensor|device|temperature|app|notification|update|change|trash|collection|recycling|street|lightning|leak|main|crew',
  ],
  health: [
    'patient|clinic|doctor|lab|result|vaccine|vaccination|flu|shot|prescription|refill|medication|health|visit|care|test|screening|covid|booster|mask|appointment|therapy|nurse|pharmacy|wellness|portal|checkup|dose|quarantine|symptom|testing',
  ],
  school: [
    'school|class|student|parent|teacher|campus|lesson|homework|tuition|enroll|enrollment|learner|room|dismissal|bus|snow|grade|exam|semester|course|district|pickup|preschool|graduation|picture|registration|closing|library',
  ],
  events: [
    ...phrases(
      'event|rsvp|guest|venue|wedding|ceremony|rehearsal|load in|walk through|doors|seat|party|conference|meetup|reunion|vendor|celebration|gala|planning|invitation|invite|show|schedule|session|agenda|final count|tasting|planner|volunteer',
    ),
  ],
  training: [
    'webinar|workshop|class|course|training|certificate|certification|seminar|session|live|replay|join|studio|kiln|instructor|exam|module|cohort|register|registered|start|seat|lesson|apprenticeship|refresher|enroll|learn|credential|student|firing|pots|career',
  ],
  jobs: [
    'shift|job|crew|interview|applicant|candidate|position|onboarding|timesheet|employee|staff|staffing|hire|hiring|recruiter|recruit|assignment|site|dispatch|work|worker|technician|payroll|schedule|opening|placement|driver|load|harness|roster|caregiver|visit|treatment|customer|service',
  ],
  property: [
    ...phrases(
      'showing|listing|home|house|property|tenant|resident|lease|rent|open house|maintenance|hoa|building|unit|realtor|agent|offer|closing|escrow|inspection|apartment|community|pool|parking|plow|meeting|board|amenity|elevator|mortgage|buyer|seller|price|neighbor|notice|trash',
    ),
  ],
  insurance: [
    ...phrases(
      'policy|claim|coverage|renewal|renew|adjuster|insurance|premium|quote|policyholder|deductible|carrier|agent|id card|insure|insured|enrollment|medicare|plan|benefit',
    ),
  ],
  legal: [
    'case|court|attorney|hearing|filing|document|consultation|deadline|client|legal|notary|notarize|signing|signer|deposition|settlement|lawyer|paralegal|intake|upload|visa|immigration|probate|trial|mediation',
  ],
  repair: [
    'repair|vehicle|car|truck|brake|oil|tire|inspection|diagnostic|diagnosis|estimate|ready|technician|mechanic|part|parts|device|phone|screen|bike|service|fix|fixed|appliance|laptop|bench|tune|total|approve|pads|ok',
  ],
  surveys: [
    'survey|poll|rate|rating|feedback|question|questionnaire|opinion|satisfaction|review|panel|score|how ~3 we|was|did',
    'reply ~2 #number',
  ],
  political: [
    ...phrases(
      'vote|voter|ballot|campaign|candidate|election|canvass|volunteer|rally|poll|congress|senate|council|mayor|supporter|donate|chip in|contribution|precinct|town hall|party|committee|issue|bill|petition|legislature|debate|turnout|endorse',
    ),
  ],
  voting: [
    'vote|voter|ballot|election|poll|polling|register|registration|absentee|precinct|early|deadline',
  ],
  fundraising: [
    'donate|donation|donor|gift|give|giving|fundraiser|fundraising|appeal|contribute|contribution|pledge|fund|support|supporter|matching|charity|raise|raised|campaign|drive|volunteer|impact',
  ],
  religion: [
    ...phrases(
      'church|mass|worship|service|prayer|pray|sermon|parish|choir|bible|ministry|pastor|congregation|faith|synagogue|mosque|shabbat|sunday|funeral|pantry|fellowship|youth|devotional|verse|holy|baptism|sermon|iftar|jumuah|torah|rosary|small group',
    ),
  ],
  rewards: [
    'point|points|reward|loyalty|perk|tier|member|birthday|redeem|earn|club|stamp|punch|vip|balance|cashback|free|bonus',
  ],
  marketing: [
    '@promoSample',
    '@promoWord',
    'flash|brunch|special|tasting|show|announce|announcement|ticket|shop|menu|release|catering|event|new',
  ],
  waitlist: [
    'waitlist|waiting|table|line|list|queue|turn|spot|ready|party|host|seat|wait|opening|next|place|position',
  ],
  motivation: [
    'motivation|motivational|habit|streak|goal|practice|breath|breathe|encouragement|encouraging|inspire|inspiration|affirmation|quote|workout|mindful|mindfulness|nudge|reminder|day|step|walk|run|hydrate|journal|meditate|meditation|tip|challenge|keep|pose|stretch|morning',
  ],
  auctions: [
    'auction|bid|bidder|bidding|outbid|lot|hammer|reserve|preview|consign|winning|item|won|gavel|sale',
  ],
  chat: [
    ...phrases(
      'chat|conversation|question|ask|answer|reply|respond|help|support|inquiry|assist|two way|hi|hello|planner|agent|bot|assistant|talk|customer service',
    ),
  ],
};

/** Groups of the lexicon that fit each use case; an empty list fits everything. */
export const groupsByUseCase: Readonly<Record<string, readonly string[]>> = {
  APP_NOTIFICATIONS: [],
  APPOINTMENTS: [
    'appointments',
    'bookings',
    'health',
    'repair',
    'jobs',
    'training',
    'legal',
    'property',
  ],
  AUCTIONS: ['auctions'],
  AUTO_REPAIR_SERVICES: ['repair', 'appointments'],
  BANK_TRANSFERS: ['accounts', 'billing', 'security'],
  BILLING: ['billing', 'accounts'],
  BOOKING_CONFIRMATIONS: ['bookings', 'appointments', 'events'],
  BUSINESS_UPDATES: [],
  CAREER_TRAINING: ['training', 'jobs', 'school'],
  CHATBOT: [],
  CONVERSATIONAL_ALERTS: [],
  COURIER_SERVICES_DELIVERIES: ['deliveries', 'orders'],
  COVID_19_ALERTS: ['health', 'alerts'],
  EMERGENCY_ALERTS: ['alerts'],
  EVENTS_PLANNING: ['events', 'bookings'],
  FINANCIAL_SERVICES: ['accounts', 'billing', 'security', 'insurance', 'legal', 'appointments'],
  FRAUD_ALERTS: ['accounts', 'security'],
  FUNDRAISING: ['fundraising', 'events', 'political'],
  GENERAL_MARKETING: ['marketing', 'rewards'],
  GENERAL_SCHOOL_UPDATES: ['school', 'alerts', 'training'],
  HEALTHCARE_ALERTS: ['health', 'appointments'],
  HOUSING_COMMUNITY_UPDATES: ['property', 'alerts', 'events', 'billing'],
  HR_STAFFING: ['jobs', 'training'],
  INSURANCE_SERVICES: ['insurance', 'billing'],
  JOB_DISPATCH: ['jobs', 'deliveries', 'appointments', 'repair', 'alerts'],
  LEGAL_SERVICES: ['legal', 'appointments'],
  MIXED: [],
  MOTIVATIONAL_REMINDERS: ['motivation'],
  NOTARY_NOTIFICATIONS: ['legal', 'appointments', 'bookings'],
  ORDER_NOTIFICATIONS: ['orders', 'deliveries', 'bookings', 'billing'],
  POLITICAL: ['political', 'voting', 'fundraising', 'events'],
  PUBLIC_WORKS: ['alerts'],
  REAL_ESTATE_SERVICES: ['property', 'appointments'],
  RELIGIOUS_SERVICES: ['religion', 'events', 'fundraising'],
  REPAIR_DIAGNOSTICS_ALERTS: ['repair', 'alerts', 'appointments'],
  REWARDS_PROGRAM: ['rewards', 'marketing'],
  SURVEYS: ['surveys'],
  SYSTEM_ALERTS: ['alerts', 'security'],
  TWO_FA: ['security'],
  VOTING_REMINDERS: ['voting', 'political'],
  WAITLIST_ALERTS: ['waitlist', 'bookings', 'appointments', 'property'],
  WEBINAR_REMINDERS: ['training', 'events'],
  WORKSHOP_ALERTS: ['training', 'events'],
};
