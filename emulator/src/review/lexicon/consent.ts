import type { ConceptTable } from '../text/pattern.js';

/** Who agrees to what, how, and whether they had a choice. */
export const consent: ConceptTable = {
  // A person agreeing to something, on its own or about texts.
  agree: [
    'agree|consent|accept|authorize|permit|allow|permission|authorization|opt|enroll|subscribe|join',
    'opted|opting',
    'opt in',
    'sign up',
    'signing up',
    'give|grant ~2 okay|permission|consent|approval',
    'okay|alright|fine|welcome ~3 to',
    'approve|approval|acknowledge|confirm|request|choose|select|elect|want|prefer|ask|wish|invite|like|tick|check|mark|initial|turn|switch|toggle|slide|activate|enable',
  ],
  // Consent to texts within a few words, either order.
  textConsent: [
    'agree|consent|accept|authorize|permit|allow|permission|authorization|approval ~14 @textObject',
    'opt|opted|opting in|into ~10 @textObject',
    'opt|opted|opting @sms',
    'enroll|subscribe|join|register|request|ask|wish|choose|elect|prefer|select|want|pick ~8 @textObject',
    'sign|signed|signing up ~8 @textObject',
    "would|=d|=i'd|i'd|like ~6 @textObject",
    'yes ~5 @textObject',
    'please ~3 text|sms|send|message ~3 me|us|you',
    'text|sms|message|txt me|you ~8',
    'send|sending me|you ~5 @textObject',
    'may|can|could|shall|should ~8 text|sms|message you|me|us|him|her|them|this|your|my',
    'may|can|could|shall|should ~8 send ~6 @textObject',
    'okay|fine|alright|permission|happy|welcome ~8 text|sms|message|texted|texting',
    'okay|fine|alright ~5 @textObject',
    'will text|send|message ~6 you|me|this|your ~6',
    'turn|switch|toggle|slide ~3 on ~6 @textObject',
    '@textObject ~6 turn|switch|toggle|opt|opted on|in',
    'tick|check|mark|initial|select|choose|tap|click|circle|press ~8 @textObject',
    '@textObject ~6 opt in',
    '@textObject ~4 consent|permission|opt|agreement|authorization',
    'text #any? ~6 to ~6 @textObject',
    'receive|get ~5 @textObject',
    'by texting|text ~10 receive|get|join|agree|subscribe|consent',
  ],
  textObject: [
    'sms|mms|text|texting|texted',
    'text message',
    'message ~4 phone|cell|mobile|number',
    'messages',
    'message from',
    'alert|reminder|notification|code|passcode|update by|via|through text|sms',
  ],
  // Agreement whose object is a document or e-mail only.
  otherConsent: [
    'agree|accept|consent|acknowledge ~3 terms|policy|policies|conditions|tos|privacy|agreement|contract|rules|waiver',
    'terms|policy|conditions ~3 accept|agree|acknowledge',
  ],

  // The choice is the customer's.
  optional: [
    'optional|optionally|voluntary|voluntarily',
    "not|never|isn't|aren't|=isnt|doesn't|don't ~3 require|mandatory|obligatory|necessary|compulsory|obligate|needed|need",
    "=don't|=not|=never|nobody|none ~2 have|need|has to",
    'no|without obligation|purchase|requirement|pressure',
    'no purchase',
    "not|never|isn't|no|neither ~3 condition|prerequisite",
    'not ~3 depend|affect|change|tied|matter|conditional',
    "doesn't|don't|never|won't ~2 depend|affect|change|matter|impact|influence",
    'can|may|could|able|free ~4 without',
    'can|may|could ~3 instead|anyway|either|still|skip|decline|leave',
    'either way',
    'regardless|whether or not',
    'even if ~5 not|no|blank|empty|decline',
    'still go|goes|work|book|order|register|enroll|buy|place|proceed|continue|complete|send|submit',
    'leave|left|leaving|leaves ~4 blank|empty|unticked|unchecked|clear|off|alone|open',
    'skip|skipped|skipping|skippable|decline|declines|declining|refuse ~8',
    'if ~6 rather not|call|email',
    "if ~3 don't|not|decline|no|skip ~8 we|still|just|simply|call|email",
    'own choice|accord|initiative|will',
    'up to you|them|me|him|her|us|guest|customer|patient|member',
    'your|my|their|his choice',
    'free|freely choose|to|decide',
    'say|saying no ~6',
    'works|work ~4 without|blank|empty',
    'only if ~4 want|like|wish|choose|prefer',
    'may|can ~3 also? choose|pick|select|tick|check|add ~6',
  ],
  // A demand, to be read together with texts or the box.
  demand: [
    'require|required|requires|requirement|mandatory|compulsory|obligatory|obliged|prerequisite|must',
    'have|has|had|need|needs to',
    'force|forced|forces',
    'condition of|for|to',
    'in order to',
  ],
  // Somebody is stopped.
  blocked: [
    'can not|cannot',
    "=cannot|can't|couldn't|won't|unable|impossible|blocked|refused|rejected|denied|disabled|grey|gray|greyed|locked|inactive|unavailable",
    'not able|possible|allow|available|accept|complete|proceed|continue|go|submit|work|active|open|enable|let|process',
    'no way|option to|of|around',
    "does not|doesn't|do not|don't|will not|won't|is not|isn't|are not|aren't",
    'stays|remains ~2 grey|gray|disabled|inactive|locked|hidden|off',
    'turned|sent away|back',
    'nobody|none|noone|no ~3 can|may|get|is',
    'error|stop|return|reload',
  ],
  // What somebody wants to do in the first place.
  transaction: [
    'register|registration|buy|purchase|checkout|order|book|booking|account|enroll|enrollment|apply|' +
      'application|submit|continue|proceed|complete|finish|sign|signup|join|login|service|pay|payment|' +
      'reserve|reservation|appointment|quote|estimate|pickup|delivery|ticket|membership|member|page|' +
      'form|button|step|download|access|enter|entry|seat|spot|slot|treatment|visit|care|seen|served|shop|' +
      'schedule|place|create|get|use|attend|ship|hire|start|rent|class|event|waitlist|wifi|' +
      'profile|portal|website|app|next|activate|go|screen|flow|customer|client|patient|discount|claim|bid',
  ],
  without: ['without|unless|until|till|before|if not|unticked|unchecked'],

  // Boxes and switches.
  box: [
    'box|checkbox|tickbox|toggle|switch|slider|tick|checkmark|square|option|line|button|radio|field|setting|preference|consent|circle|choice|bubble|answer|dropdown|item',
  ],
  preselected: [
    'pre ticked|checked|selected|marked|filled|populated|enabled|tick|check|select|activated|set|opted',
    'prechecked|preselected|preticked|prefilled|premarked|preset',
    'tick|check|select|mark|on|enable|activate|opt|subscribe|enroll ~3 by default',
    'by default ~5 tick|check|select|mark|on|enable|opt|subscribe|enroll|yes|activated',
    'default ~3 on|yes|checked|ticked|selected|opted|enabled|subscribed|true|tick|check',
    'already ~4 tick|check|checkmark|select|mark|on|enable|cross|fill|activate|opted|x|yes',
    '@box ~4 already ~2 tick|check|select|mark|on|enable|fill',
    'tick|check|select|mark|cross|x ~3 already ~3 in|there|set|placed|it|made',
    'already set|switched|turned|chosen|agreed',
    'tick|check|select|mark|enable|activate ~3 automatically|advance|beforehand|ahead',
    'automatically ~3 tick|check|select|mark|on|enable|opt|enroll|subscribe|checked|ticked|added',
    'auto =checked|=ticked|=selected|=enrolled|=enabled|=opted|opt|enroll',
    'start|come|arrive|appear|load|open|show|display|render|begin|ship ~4 =ticked|checked|selected|marked|enabled|filled|crossed|activated',
    'start|come|arrive|appear|load|open|display|begin ~1 as|in|the|up|switched|set|turned|toggled ~2 =on|yes',
    'start|starts|comes|defaults|begins ~1 =on|yes',
    'tick|check|select|mark ~3 when ~5 load|open|arrive|appear|show|display|land|reach|see',
    'tick|checked|select|selected|marked ~3 from ~2 start|beginning|outset',
    'tick|check|select|mark ~2 for ~2 them|you|customer|guest|patient|user|shopper|member|visitor|client|everyone|person',
    'unless ~5 =untick|uncheck|deselect|clear|unselect|unmark|switch|turn|remove|opt|take|unticks|unchecks|clears|deselects|opts',
    'until ~5 =untick|uncheck|deselect|clear|unselect|unmark|unticks|unchecks|clears|deselects',
    '=untick|uncheck|deselect|unselect|unmark|unticks|unchecks|deselects|unticking|unchecking|deselecting ~8 if|to|want|not|rather|otherwise|remove|decline|it|box',
    'must|have|has|need|can|may|could|should|would ~3 =untick|uncheck|deselect|unselect|unmark',
    'remove|clear|take|erase|delete ~2 =the|that ~1 =tick|check|checkmark|mark|x',
    'opt|opted in ~2 by default',
    'opted in automatically',
  ],
  unselected: [
    'untick|uncheck|unselect|unmark|empty|blank|clear|off|deselect|open|bare',
    "not|never|isn't|nothing|none ~4 tick|check|select|mark|fill|on|preselected|prechecked",
    'off by default',
  ],

  // Scope of the agreement.
  separate: [
    'separate|separately|independent|independently|distinct|different|respective|individually|individual',
    'two|2|second|three|3|another|own|each|both|either|pair ~3 box|checkbox|toggle|switch|tick|line|option|consent|list|opt|form|question|agreement|square|sign|keyword|button',
    'its|their own box|checkbox|line|tick|toggle|switch|consent|keyword|list',
    'one|box|checkbox|toggle|line for ~6 one|another|other|box|second for',
    'first|1 box|checkbox|toggle|line ~20 second|2|other box|checkbox|toggle|line',
    'one|both|either|any|each or|and|of neither|both|none|them|these',
    '#unticked ~40 #unticked',
    'checkboxes|boxes|toggles|switches ~4 each|separate|one|per',
    'per|by type|category|program|topic|kind',
  ],

  // Consent that is merely assumed.
  implied: [
    'imply|implied|implicit|implicitly|presume|presumed|assume|assumed|deem|deemed',
    'existing|past|current|all|our|every ~2 customer|client|patient|contact|member ~5 add|import|upload|load|enroll',
    'automatically ~3 add|enroll|opt|subscribe|receive|include',
    'number|phone ~3 on file',
    'by using|visiting|browsing|shopping|ordering|buying',
  ],
  purchased: [
    'buy|purchase|rent|scrape|harvest|bought|acquire ~4 list|number|contact|lead|database',
    'list|contact ~3 buy|purchased|rented|broker|vendor',
  ],
};
