import type { ConceptTable } from '../text/pattern.js';

/** Companies, their relations to each other, and what they do with data. */
export const business: ConceptTable = {
  thirdParty: [
    '3rd|third party|parties',
    'partner|affiliate|sponsor|advertiser|broker|marketer|subsidiary|vendor|reseller|buyer|network',
    'other|outside|selected|trusted|external|related|sister|participating|various|different|another|unaffiliated|fellow ~2 company|business|brand|firm|organization|party|merchant|shop|store|seller|agency|agent|lender|provider|contractor|practice|retailer|advertiser|group|dealer|campaign|service|people|list',
    'sister|parent|affiliated|partner ~1 company|brand|business|firm|store|site|agency|dealership|organization|shop',
    'data|lead|list|mailing|marketing broker|buyer|company|partner|network|agency|firm|house',
    'anyone|anybody|someone|somebody else',
    'matched|matching ~2 agent|provider|lender|carrier|contractor|company',
    'other agent|carrier|lender|insurer|contractor|seller|companies|businesses|brands|advertisers',
    'agents|carriers|lenders|insurers|contractors|brokers|buyers ~3 match|matches|matched|bid|network|who|that|in',
    'advertising|marketing|business|co|retail|media|local partner|partners|affiliate|business|merchant',
    'highest bidder',
    'whoever',
  ],
  serviceProvider: [
    'service|messaging|sms|text|delivery|technology|hosting|platform|support provider|vendor|gateway|platform|processor|partner|aggregator',
    'provider|vendor|processor ~4 deliver|delivers|send|sends|operate|only|solely|help',
    'to ~2 deliver|send|provide|operate ~3 service|message|messages|texts|text',
    'required by law',
  ],
  shareVerb: [
    'share|sell|rent|lease|trade|transfer|disclose|resell|exchange|distribute|swap|license|monetize|syndicate',
    'pass|hand|forward|release|provide|give|supply|send|make|offer|furnish ~6 to|along|on|available|over|out',
    'go|goes to',
    'available to',
  ],
  dataNoun: [
    'number|data|information|info|detail|consent|contact|list|phone|mobile|cell|record|opt|personal|lead|name|subscriber|request|inquiry|enquiry|submission|it|them|address',
  ],
  fromOthers: [
    'from|by ~8 and|or|plus|& ~3 @thirdParty',
    'from|by @thirdParty',
    'and|or|plus ~2 @thirdParty ~3 may|can|will ~3 text|contact|message|send|call|reach',
    '@thirdParty ~3 may|can|will ~3 text|contact|message|send|call|reach ~2 you|me|them',
    'text|message|offer|communication|sms|offers ~2 from ~2 @thirdParty',
    'and|plus|or ~2 its|our|their|selected|trusted affiliate|partner|sponsor|advertiser|network|subsidiary|friends ~6',
    'from|by ~10 and|or|plus ~4 agents|lenders|carriers|contractors|brokers|vendors|merchants|businesses|brands|companies|sponsors|dealers|installers ~2 it|we|that|who|in|near|matched|matches',
  ],
  policyCarveOut: [
    'text|sms|mobile|opt|messaging ~8 exclude|excluded|not ~6 share|shared|sold|sell|include|categories',
    'not|never|exclude|excluded|except|no ~10 text|sms|mobile|opt|messaging ~8 consent|data|information|number|share|shared',
    'exclude|excludes|excluding ~6 text|sms|mobile|opt|messaging',
  ],
  policyBroken: [
    'privacy|terms|policy ~6 =404|broken|dead|missing|unpublished|unavailable',
    'privacy|terms|policy ~2 =page|link|url|pages|links ~3 not|isn\'t|404|empty|blank|coming|error|yet',
    'terms|conditions ~5 not|haven\'t|isn\'t|yet ~3 written|published|ready|drafted|posted|finished|live|available',
    'no|not|without|haven\'t|don\'t ~4 terms ~1 of|and|page|conditions ~2 service|use|yet|page|conditions|published',
  ],
  noPolicy: [
    'no|without|lack|lacks|lacking ~2 privacy policy|notice|statement|page',
    'not|haven\'t|don\'t|hasn\'t|doesn\'t|never ~5 privacy policy|notice|statement|page',
    'privacy policy|notice|statement|page ~4 not|isn\'t|never|hasn\'t ~3 exist|written|published|ready|drafted|posted|available|online|finished|yet|needed|have',
    'privacy policy ~3 coming|pending|later|draft|drafted|tbd|soon',
  ],
  carveOut: [
    'except|excluding|exclude|excludes|not include|aside|apart',
    'all ~6 categories|above exclude|excludes',
  ],
  keepPrivate: [
    'stay|stays|remain|remains|kept|keep with|between|private|confidential|internal|in house|us',
    'nobody|no one|none else',
    'only|solely ~3 us|we|by us',
  ],

  // A platform that writes for its customers.
  clientBusiness: [
    'client|merchant|dealer|reseller|franchisee|tenant|subscriber|licensee|advertiser|retailer|restaurant|clinic|salon|gym|shop|store|practice|office|firm|agency|contractor|business|company|brand|dentist|dealership|landlord|church|school|hotel|customer|user|vendor|operator|partner|organization|provider|account|seller|agent|garage|spa|nonprofit|member',
  ],
  theirAudience: [
    'their ~2 own? ~1 customer|patient|client|guest|member|shopper|tenant|student|resident|subscriber|diner|buyer|donor|end|consumer|audience|parent|visitor|lead|prospect|contact|user|follower|employee|staff|list|people|caller|rider|pet|household|family|homeowner',
    "client's|clients|merchant's|merchants|dealer's|dealers|customer's|customers|tenant's|tenants|partner's|partners customer|patient|client|guest|subscriber|shopper|buyer|consumer|end|contact",
    "client|merchant|customer'?s own customer|patient|guest|shopper",
    'end|downstream|ultimate customer|user|consumer|business|client|recipient',
  ],
  platformSelf: [
    'white label|labelled|labeled',
    'whitelabel|whitelabeled|whitelabelled',
    'resell|resells|reselling|reseller|resold',
    'on behalf of ~6 client|merchant|business|company|brand|dealer|clinic|practice|store|restaurant|customer|tenant|account|agency|subscriber|franchisee|gym|salon|shop|office|organization|contractor',
    'for|behalf ~2 our|many|several|multiple|various|all|different|hundreds|dozens ~4 client|merchant|business|brand|dealer|clinic|restaurant|salon|store|company|tenant|agency|practice|gym|shop|organization ~3',
    'we|i be ~3 platform|agency|vendor|provider|isv|reseller|saas|aggregator|software|developer|integrator',
    'our|the|this platform|software|saas|app|system|tool|product|service|crm|plan|dashboard|api ~5 let|lets|allow|allows|enable|enables|help|helps|power|powers ~8 @theirAudience',
    'client|merchant|business|dealer|clinic|restaurant|salon|store|company|customer|tenant|gym|shop|practice|agency|contractor|realtor|landlord ~4 use|uses|using|buy|subscribe|sign|license|rent|choose|pay ~4 our|the|this|us platform|software|saas|app|system|tool|plan|number|service|product|crm|line ~12 @theirAudience',
    'messaging|texting|sms|saas|software|marketing ~2 platform|provider|agency|vendor|reseller ~3 for|to|used|serving|that ~10 business|client|merchant|dealer|clinic|restaurant|salon|store|company|contractor|practice|brand|dealership|gym|agency',
    'customer|client|merchant of our|the client|customer|merchant|platform',
    'each|every|whichever|any|the client|merchant|clinic|business|dealer|store|practice|restaurant|tenant|salon|gym|customer|subscriber ~2 name ~4 merge|insert|fill|appear|swap|drop|substitute',
    'independent software vendor',
    '=isv',
  ],
  businessBlank: [
    'company|business|client|brand|merchant|store|clinic|practice|restaurant|dealer|dealership|organization|org|tenant|salon|shop|agency|firm|account|franchise|partner|school|church|gym|customer',
  ],

  // One number for several businesses.
  otherBusiness: [
    'sister|other|second|another|separate|different|neighboring|affiliated|partner|related|both|two|three|several|multiple|various|parent|second|unrelated|four|five|many|independent ~3 company|business|firm|brand|agency|store|practice|shop|llc|restaurant|organization|office|clinic|entity|dealership|salon|venture|studio|tenant|client|contractor|inc|corp|nonprofit|franchisee|owner|franchise|corporation|bakery|cafe|gym|group|garage|association',
    'wife|husband|brother|sister|cousin|friend|son|daughter|partner|spouse|landlord|neighbor ~3 company|business|firm|store|shop|salon|llc|bakery|studio|practice|agency|cafe|restaurant|garage',
    '=llc|inc|corp|pllc|ltd',
    'next door',
    'our affiliate|affiliates|sister|partners|franchisees|clients|tenants',
    'franchisee|affiliate|tenant|chapter ~4 separate|own|independent|different',
  ],
  sharedUse: [
    'share|shared|shares|sharing|borrow|borrows|lend|lends|split|pool',
    'also|jointly|both|together ~4 use|text|send|message|belong|serve|carry',
    'use|used|text|send|sent ~4 also|both|jointly|together|too|well',
    'use|used|uses|using|carries|carry|serve|serves|covers|handles|supports|belongs ~3 by|to|for|from',
    'same number|line|toll',
    'one|single number|line ~4 for|across|between|by|serves|covers',
    'two|three|several|multiple ~2 sender',
  ],
  numberNoun: ['number|line|tfn|toll free|phone'],
  ownNumber: [
    'own|separate|different|dedicated|its|their|respective|individual ~3 number|line|tfn',
  ],

  oneNumber: [
    'one|single|same|common|shared|this ~2 number|line|tfn ~6 for|across|serve|serves|all|used|use|uses|by|share|shares',
    'all|several|multiple|many ~6 share|use|text ~4 one|single|same|common|this ~2 number|line|tfn',
    'this|the|one|our|same number|line ~3 to ~2 remind|text|message|reach ~2 their',
  ],

  // Why one business needs many numbers.
  manyReason: [
    '@count location|store|branch|clinic|office|department|team|agent|site|pool|shop|region|franchise|campus|county|line|desk|studio|restaurant|market|city|district|school|property|depot|warehouse|language|division|program|crew|center|gym|salon|dealership|territory|dispatcher|rep|unit|area',
    'one|a|1|own|dedicated|each|every|per|different|respective|local|separate ~3 location|store|branch|clinic|office|department|team|agent|site|pool|shop|region|franchise|campus|county|desk|studio|restaurant|market|city|district|school|property|depot|warehouse|language|division|program|crew|center|gym|salon|dealership|territory|dispatcher|rep|area',
    'location|store|branch|clinic|office|department|team|site ~3 each|has|have|own',
  ],

  // The registered name, when a text tells another one.
  registeredAs: [
    'register|registered|incorporate|incorporated|chartered|organized|filed|file|filing|listed|recorded|record|licensed ~8 as|under|is|name',
    'legal|registered|corporate|official|actual|true|real ~1 entity|company|business? name|entity|company ~2 is|as|on',
    'legal|registered|corporate|official ~1 name',
    'irs|ein|secretary|state|tax|w9|articles|certificate|letter ~8 as|name|names|say|says|list|lists|show|shows|read|reads|issued|belongs',
    'renamed|formerly',
    'trading|operating|doing|operate|operates|trade|trades ~1 as|under|business',
  ],
  notLive: [
    'site|website|page|homepage|domain ~4 coming soon',
    'site|website|homepage|domain ~5 not|isn\'t|hasn\'t|yet ~4 live|launched|online|public|published|up|resolve|resolving|load|loading|work|working|exist',
    'site|website|homepage|domain ~4 launches|launching|launch|go|goes|going ~2 soon|later|next|live|in|this|month|week|spring|summer|fall|winter|quarter',
    'site|website|homepage|domain ~3 be|is|currently ~2 offline|down|expired|broken|dead',
    'don\'t|no|not|haven\'t|without ~4 website|site ~3 yet|far|moment|now|so|up|built|made',
    'coming soon ~2 page|site|website|banner|notice',
    'website|site ~3 404|error|offline',
  ],
  thinSite: [
    'site|website|page|homepage|domain ~4 under construction|development',
    'site|website|homepage|domain ~1 be|is|looks|stands|remains ~2 parked|placeholder|unfinished|empty|blank|lorem|skeleton|incomplete|bare',
    'domain|website ~3 parked',
    'site|website|homepage ~5 =only|=just|=single|=one ~3 page|photo|logo|homepage|picture|paragraph|name|line|landing',
    '=single|=one ~1 page ~2 site|website|for now',
    'parked|placeholder|unfinished|temporary|starter|template ~1 site|website|page|domain',
    'empty|blank ~1 site|website|homepage',
    'still ~2 building|designing|writing|filling ~3 site|website|page',
    'site|website ~4 template ~3 text|filler|sample|demo|default',
    'site|website|homepage ~4 filler|lorem|sample text|ipsum|content',
    'rest|other ~2 pages|site ~4 coming|empty|soon|later',
    'no|without ~2 about|contact|content ~2 page|pages|yet',
  ],
  thinProfile: [
    'no|zero|few|without|one|two|three|single ~2 post|posts|follower|followers|photo|photos|like|likes|content|address|hours|information|info|picture|pictures|description|bio|details',
    'just|recently|newly|yesterday|today|week|month ~4 create|created|opened|started|made|set|registered|launched',
    'create|created|opened|started|made|set|launched ~5 yesterday|today|week|recently|morning|ago|month|monday|tuesday|wednesday|thursday|friday',
    'brand new',
    'new|empty|blank|bare|unfinished|incomplete ~1 page|profile|account',
    'not|nothing|yet ~4 posted|filled|finished|published|complete|there|posts',
    'page|profile ~3 empty|blank|bare|new|unfinished|incomplete',
  ],
  siteNoun: ['site|website|page|homepage|domain|web|url|profile|facebook|instagram|landing|tiktok|linkedin|yelp|account|feed'],
  siteLocked: [
    'site|website|homepage|page ~6 password|passcode|login|credentials|vpn|paywall',
    'site|website|homepage ~4 =private|locked|gated|staging|restricted',
    'password|login ~3 required|needed|to|for ~3 view|see|open|enter|reach|visit|access ~2 site|website|page|it',
    'website|site|homepage ~5 only ~4 members|employees|staff|clients|logged|subscribers|invited|dealers|customers|registered',
    'only ~2 members|employees|staff|clients|subscribers|dealers|customers ~3 see|view|open|visit|access ~3 site|website|page|pages',
    'sign|log in ~3 to|before ~3 see|view|open|visit|access ~4 site|website|page|anything|it|home',
    'behind ~3 login|password|paywall|vpn',
    'password|login protected|protect ~1 site|website|page',
    'website|site ~4 request access',
  ],
};
