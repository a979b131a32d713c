import type { ConceptTable } from '../text/pattern.js';

/** Words around a barred subject that tell whether it is sold or only spoken of. */
export const restrictedContext: ConceptTable = {
  // Somebody treats, teaches, insures, judges, leaves or remembers the subject.
  aboutSubject: [
    'survivor|survivors|victim|victims|former|exiting',
    'leave|leaves|leaving|escape|escaping|left ~5 hate|movement|movements|gang|cult|extremist|trafficking|supremacist|life',
    'recovery|rehab|counseling|counselor|counsels|therapy|therapist|treatment|prevention|prevent|addiction|cessation|sobriety|sober|detox|overdose|abstain|harm',
    'support group|groups|meeting|meetings',
    'criminal|public|legal defense|defender|defenders',
    'museum|exhibit|exhibition|history|historical|lecture|lesson|seminar|documentary|archive|memorial|holocaust|curriculum',
    'book|author|novel|play|film|story|poem ~3 about|on|by|reads|called|titled|of',
    'course|class|talk|panel|training|workshop|research|study|article ~3 about|on|against',
    'insurance|insures|insure|insurer|underwriting|coverage|policyholder',
    'police|sheriff|ordinance|zoning|statute|law|laws|court|prosecutor|inspection|inspector|enforcement|compliance|regulations',
    'extremist|extremism|deradicalization|hate group|groups|crime|crimes',
    'screening|screen|urinalysis|toxicology|poisoning|lab|labs',
    'buyback|disposal|takeback|surrender',
    'drug|lab|urine|blood test|tests|testing|panel',
    'result|results ~3 negative|positive',
    'policy|prohibits|prohibited|ban|bans|banned|forbidden|violation',
  ],
  commercialOffer: [
    '#percent =off|discount',
    '#money ~3 off|each|box|pack|bottle|carton|gram|eighth|ounce|bonus',
    'half off|price',
    'free play',
    'buy|shop|order|sell|sells|selling|sale|sales|deal|deals|discount|bogo|clearance|coupon',
    'in|back|restock stock',
    'without|no ~1 prescription|rx',
    'restocked|landed|new drop|arrivals|shipment',
    'bet|win|play|spin|wager ~3 now|today|tonight|big|free|#money',
    'join|rally|march|fight ~4 us|now|saturday|sunday|against',
  ],
  // A drink is poured or priced, not only named.
  drinkOffer: [
    '#percent =off|discount',
    '#money|half|free|bogo|discount|special|specials|sale|deal',
    'tap|draft|pour|pours|pint|pints|flight|flights|glass|bottle|bottles|case|cases|can|cans|barrel|growler|pitcher|keg',
    'release|tasting|drop|vintage|allocation|pairing',
    'just|back|new|are|is in|here|landed|arrived|restocked',
    'tonight|ladies|dj|bar|happy',
  ],
  // Trades that deal with barred subjects without offering them.
  bystander: [
    'museum|library|historical|historian|archive|university|hospital|pharmacy|pharmacies|courthouse|court|sheriff|police|ministry|synagogue|mosque',
    'counseling|counselor|therapist|therapists|rehab|rehabilitation|recovery ~2 center|program|programme|house|services|centre|group',
    'health department|district|plan|education|coalition',
    'insurance ~1 agency|broker|company|firm|carrier|office',
    'testing lab|laboratory|service|center|centre',
    'prevention|cessation|awareness|outreach|survivors|victims',
    'law|legal ~1 firm|office|aid|clinic',
  ],
};
