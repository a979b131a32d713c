import type { ConceptTable } from '../text/pattern.js';

/** Texts, keywords and the notices that a programme has to give. */
export const messaging: ConceptTable = {
  // Text messages as such.
  sms: [
    'sms|mms|text',
    'texting',
    'text|mobile|phone|cell message|alert|notification|update|reminder',
    'message ~2 phone|cell|mobile|cellphone|handset',
    'message us|me|you|them|him|her',
  ],
  messages: [
    'sms|mms|text|message|alert|reminder|notification|notice|update|texting|code|passcode',
    'mensaje|mensajes|aviso|avisos|alerta|alertas',
  ],
  phone: ['phone|cell|mobile|cellphone|telephone|handset|number|digits'],
  email: ['e mail', 'email|emails|newsletter|inbox', '=mail list'],

  // Keyword instructions.
  reply: ['reply|text|send|respond|type|message|answer|sms|return|key'],
  stopWord: [
    '=stop|stopall|unsubscribe|end|quit|cancel|revoke|optout|arret|parar|alto|baja',
    '=opt =out',
  ],
  leave: [
    'stop|end|quit|cancel|unsubscribe|leave|discontinue|revoke|withdraw|finish|exit|halt|pause',
    'opt out',
    'opting out',
    'be|get removed',
    'be|get off',
    'turn ~3 off',
    'sign off',
    'remove yourself',
    'out',
    'no more',
  ],
  stop: [
    '@reply ~2 @stopWord',
    '@reply ~1 =help ~6 @stopWord',
    '@reply ~2 =word ~1 @stopWord',
    '=stop to|for @leave',
    '=stop|end|quit|cancel @leave @sms|@messages|these|this|all|them|it|alerts?',
    '=stop ends|cancels|unsubscribes|quits|leaves|opts|stops',
    '=stop @leave',
    '=stop any|at ~2 time',
    '=stop anytime',
    '=stop for ~2 off|out',
    'opt out ~3 @stopWord',
    'optout ~3 @stopWord',
    'to @leave ~5 @stopWord',
    'unsubscribe|leave|discontinue|finished|done|enough|end|quit|exit ~3 =stop',
    '@helpKeyword ~8 =stop|end|quit|unsubscribe',
    '=stop ~8 @helpKeyword',
    'want out ~4 =stop',
    'no more ~3 =stop',
    'off ~2 =stop',
    'replying ~2 =stop|end|quit|unsubscribe|cancel',
    'keyword|word ~2 =stop',
    '=stop works|applies|instructions|language|line',
  ],
  helpKeyword: [
    'reply|text|send|respond|type|replying|texting ~2 =help',
    '=help for|to|gets|get|gives|brings ~1 help|info|information|support|assistance|more|assist|reach',
    '=help help|info|information|support|assistance',
    'help|question|info|information|assistance|support|stuck ~4 =help',
    'reply|text|send|respond|type ~4 =stop ~8 =help',
    '=stop ~6 =help',
    '=help|info ~6 =stop',
    '=info for|to help|info|information|support',
    'reply|text|send ~2 =info',
  ],

  // How many kinds of texts a summary speaks of.
  countedProgrammes: [
    'two|three|four|five|six|2|3|4|5|6 ~2 program|programme|kind|type|sort|category|stream|list|use|campaign|purpose',
  ],

  bothKinds: [
    'or|and|take|choose|pick both',
    'both ~2 kinds|types|sorts',
    'one|either or the? other',
  ],

  // Frequency.
  period: [
    'day|week|month|year|hour|visit|order|purchase|booking|appointment|trip|login|sign|event|session|' +
      'request|season|quarter|stay|webinar|shipment|delivery|class|claim|case|transaction|job|shift|' +
      'night|game|match|show|meeting|term|semester|workday|weekday|campaign|race|ride|rental|item|' +
      'project|repair|prescription|refill|package|parcel|account|incident|outage|user|attempt|' +
      'member|customer|reservation|pickup|course|election|cycle|bid|auction|lot|check|alert|storm|' +
      'patient|guest|workshop|tour|inspection|service|consultation|signing|match|round|flight|' +
      'interaction|code|verification|weekend|morning|practice|tournament|project|listing|showing|tank|fill',
  ],
  count: [
    '#number',
    'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|few|several|' +
      'couple|single|once|twice|thrice|some|handful|dozen|zero|never',
  ],
  frequency: [
    'frequency',
    'message|text|msg freq|frequency',
    'number|amount of @messages',
    '@count #number? @messages? ~3 per|a|an|each|every @period',
    '@count ~3 per|each|every @period',
    '@count ~4 a|an week|month|day|year|season|visit|order|booking|quarter',
    '@count ~3 weekly|daily|monthly|yearly|annually|quarterly|nightly|month|week|day|year|annum|mo',
    '@count ~3 at most',
    '@count ~2 tops|max|maximum',
    'max|maximum|most|approximately|about|approx|around|roughly|expect @count',
    'up to @count',
    'no|not more than @count',
    'fewer|less|more than @count ~4 @messages|@period',
    '@count ~2 @messages|@sms',
    '@count time a|per|each|every',
    'recurring|weekly|daily|monthly|nightly|quarterly|seasonal|periodic|occasional|annual @messages|@sms',
    'recurring automated? ~3 @messages',
    'recurring|ongoing|occasional|occasionally|sporadic',
    'every day|week|month|morning|friday|monday|tuesday|wednesday|thursday|saturday|sunday|quarter|season',
    'each day|week|month|morning|time|visit|order|trip',
    '@messages|volume|number|how|amount|timing ~4 vary|varies|depend',
    '@messages daily|weekly|monthly',
    'how|as often|many',
    'as needed',
    'only when|as ~3 happen|need|change|occur|scheduled',
    'vary|varies|varied|depends by|with|on|according|from|per',
    'one time',
    'daily|weekly|monthly|quarterly',
    'during|only emergency|emergencies',
  ],
  // What may be read as a frequency in a text that speaks of texts.
  occasion: [
    '@count ~4 per|each|every *',
    '@count ~2 a|an *',
    '@count ~3 for ~1 each|every|one|a|an|per *',
    '@count ~3 @period',
    '@count each|apiece|altogether|overall',
    '@count of them|those',
    '@count in all|total',
    'for|before|around ~2 @period only',
    'for|before scheduled|booked @period',
    'each|every|per ~2 @period',
    'a|an|single|one|another @messages ~4 per|each|every|when|whenever|once|after|before',
    'only ~2 when|whenever|if|after|before|around|as',
    'as|when|where|if needed|required|necessary|warranted',
    'whenever',
    'as ~4 come|arise|approach|near|change|happen|occur|progress|move',
    '@count mensaje|mensajes|aviso|avisos ~2 al|por|cada',
    'now|time and|to then|time',
    'rarely|seldom|infrequent|infrequently|frequent|regular|regularly|sometimes|often',
    'low|light|high|small volume',
  ],
  rates: [
    'data ~1 rate|charge|fee|cost',
    'rate|fee|charge|cost|price|tarifa|tarifas|toll ~4 apply|applies|may|might|could|can|vary|depend|possible|aplican',
    'may|might|could|can ~4 rate|charge|cost|bill|fee',
    'std|stnd|stdrd ~3 rate|charge|fee|cost',
    'tarifa|tarifas',
    'carrier|standard|message|data|text|texting|wireless|operator|network|plan|usual|normal ~3 rate|charge|fee|cost|pricing|price|plan',
    'rate|charge|fee ~3 carrier|plan|provider|operator|phone',
    '@messages ~2 data|message ~2 may|might|could',
    'free|no charge|cost from|to|by ~3 us|you',
    'provider|carrier may|might|could charge|bill',
    'msg data',
  ],
  // A place to turn to, though no number or link is written out.
  contactAt: [
    'call|phone|ring|visit|write|email|text|message|find|reach|contact us|me ~1 at|on|in ~3',
    'call|phone|ring|dial #number',
  ],
  policyLink: [
    'privacy|policy|policies|terms|tos|t&c|conditions|legal',
    'privacy policy|notice|statement',
    'terms of|and|&',
    'rules',
  ],

  // Confirmation and help replies.
  enrolled: [
    'subscribe|subscribed|enroll|enrolled|opted|joined|join|welcome|confirmed|registered|register|signup',
    'opt in',
    'sign|signed up',
    'signed on',
    '=you =are|=re ~2 =in|set|on|subscribed|enrolled|all|now|ready|registered',
    "=youre|=you're|=u|=ur ~2 in|set|on|subscribed|enrolled|all|now|ready|registered|good",
    "you will|'ll ~3 get|receive|hear",
    "=you'll|we'll|=well ~3 get|receive|hear|text|send|message|let",
    'will ~2 text|send|message|get|receive|notify',
    'thank ~3 joining|signing|subscribing|enrolling|opting|texting|choosing|registering',
    'thanks|thank',
    'inscrito|inscrita|suscrito|suscrita|bienvenido|bienvenida|registrado|registrada',
    'you ~3 choose|select|pick|agree|turn|request|ask|join|activate|switch|start|allow|approve|accept|say',
    'on|added|part ~3 list|club|program|crew|family|team|texts|alerts',
    'list',
    '@messages ~3 on|active|enabled|activated|confirmed|started|ready',
    'active|activated|success|started|hello|hi|hey|yay|hooray|confirm|confirms|confirming|expect',
    'consent|agreed|agreeing|opt',
  ],
};
