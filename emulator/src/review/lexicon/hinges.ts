import type { ConceptTable } from '../text/pattern.js';

/** What hangs on a yes, and who gave it: the everyday words for force and for a choice made in advance. */
export const hinges: ConceptTable = {
  // Ways to take back what one never gave.
  undo: [
    'opt|get ~1 out',
    'opt|switch|turn|slide|flip|toggle|click|move|push ~3 =off|back|away|out',
    'take|remove|clear|wipe|erase ~3 away|=off|=out|tick|mark|checkmark|it',
    'untick|uncheck|deselect|unselect|unsubscribe',
    'change|switch|set|flip it? ~2 to no|off',
  ],
  arrival: ['open|load|arrive|land|appear|come|reach|see|get|enter|visit|start|show'],
  // Consent that was there before the visitor did anything.
  givenAhead: [
    'account|profile|client|customer|patient|member|user|guest|buyer|everyone|everybody|anyone|number|whoever ~4 set|configured|programmed|scheduled to ~1 receive|get ~4 @messages',
    'be ~1 green|blue|lit|highlighted|coloured|colored|dark when|as|once|from|at ~4 @arrival',
    '=green|blue|lit|highlighted|filled when|as|once ~3 page|form|screen|site|it ~2 @arrival',
    'create|creates|book|books|register|registers|join|joins|order|orders|buy|buys|pay|pays|shop|shops ~8 be ~1 =signed|opted|enrolled|subscribed|added up|in|to|for ~6 @messages',
    '=signed|opted|enrolled|subscribed up|in ~10 can|may|could ~1 @undo',
    '=turned|switched|set|flipped|toggled|slid =on|yes when|as|once ~4 @arrival',
    'dropdown|menu|select|setting|toggle|switch|slider|box|question|option|answer|choice|field ~8 open|opens|starts|stand|stands|sits|rests|loads|shows ~1 =on|at|with|as =yes',
    'dropdown|menu|select|setting|toggle|switch|slider|box|question|option|answer|choice|field ~8 show|shows|opens|appears ~2 with =yes ~1 already|filled|chosen|selected|picked|in',
    '=yes already|=filled|=chosen|=selected ~1 in|filled|for|out',
    'tick|check|select|mark|choose|pick|fill|answer|agree|consent|done ~4 on ~2 behalf',
    '@messages ~3 begin|start ~2 right|straight|immediately|once|directly ~3 for|with ~1 anyone|everyone|everybody|all|every|each|whoever',
    'tick|checkmark|check|mark|cross|=x ~1 sit|sits|stand|stands|be|waits ~1 in|inside ~4 from|when|before|as ~2 moment|second|instant|minute|start|page|it|form|open|site',
    '=on|yes|ticked|checked be the? default|factory|initial|starting|standard|preset|normal ~1 setting|state|position|value|choice|answer|option',
    'default|factory|initial|starting|standard ~1 setting|value|position|state|answer|choice be|reads =on|yes|ticked|checked',
    '=we =opt|enroll|enrol|subscribe ~1 all|every|each|everyone|everybody ~6 =in|to|up|and',
    'we|our|us|staff|software|system|developer|designer|vendor|plugin|website|webmaster|guy|company|agency ~2 put|puts|place|places|placed|leave|leaves|left|set|sets|add|adds|added ~1 =tick|checkmark|check|mark|cross|=x|=yes ~2 there|in|inside|into|for|beside',
  ],
  // Nothing was done: what comes of it tells whether consent is taken for granted.
  inaction: [
    'touch|do|change|click|choose|pick|say|answer nothing',
    "not|doesn't|don't|never|didn't ~1 touch|change|answer|respond|react|object|clear|untick|uncheck|unclick",
    'silence|inaction',
    'no answer|reply|reaction|objection',
  ],
  inactionResult: [
    'be ~1 =texted|=enrolled|=subscribed|=added',
    'count|counts|taken|treated|means|mean ~1 as? ~1 a? yes|consent|agreement|permission',
    'get|gets|receive|receives',
  ],

  // Business hangs on the yes; the denial is part of the pattern.
  forcedHinge: [
    '@textsThing ~3 be ~2 non negotiable',
    '@textsThing ~3 be ~2 nonnegotiable|unavoidable|inescapable',
    'box|checkbox|consent|tick|toggle|texts|texting|it|this|they|opt be not ~1 optional|voluntary|negotiable|skippable|avoidable',
    "box|checkbox|consent|tick|toggle|texts|texting|it|this|they|opt isn't|aren't|=isnt|=arent ~1 optional|voluntary|negotiable|skippable|avoidable",
    '@textsThing ~3 be ~3 how ~1 you|they|people|one|clients|customers|members ~1 become|join|book|order|register|get|buy',
    '@textsThing ~6 gate|gates|guards|blocks|unlocks ~2 form|page|booking|checkout|calendar|order|registration|site',
    "box|line|consent|slip|form|it|this ~10 or|otherwise|else ~1 your|the|their|his|her|no ~1 @transactionNoun|visit|appointment|seat|table|spot|place ~3 not|isn't|won't|lost|cancelled|canceled|gone|rejected|dropped|void|released",
    "#money|more|extra|surcharge|fee|higher|full ~4 for|if|when|unless|without ~4 not|don't|doesn't|didn't|without|decline|declines|refuse|refuses|skip|skips|untick ~5 @consentAct",
    "if ~4 uncheck|unchecks|untick|unticks|clear|clears|deselect|deselects|decline|declines|refuse|refuses ~4 @consentAct ~12 can't|cannot|won't|unable|no|sorry|refuse",
    "not|don't|won't|never|doesn't|no ~4 hand|give|let|rent|see|serve|treat|accept|admit|take|book|ship|seat|sell|deliver|open ~9 who|that|if|until|unless|before ~1 hasn't|haven't|not|don't|doesn't|won't|didn't|has|have|is ~1 sign|signed|tick|ticked|agree|agreed|accept|accepted|consent|consented|check|checked|initial|initialed|opt|opted",
    'button|form|checkout|page|calendar|booking ~3 wake|wakes|awakes|awakens|lights|unlocks|activates|unfreezes ~2 when|as|once|after ~10 @consentAct|@consentDone',
    "won't|not|never|doesn't ~1 let ~3 go|on|past|through|out|continue|proceed ~4 until|unless|without ~6 @consentAct",
  ],
  textsThing: [
    '=text|texts|texting|sms|consent ~1 consent|agreement|permission|box|opt|messages',
    'saying|say|a yes ~2 text|texts|sms|texting|it|this|box',
    'agree|agreeing|consenting|consent|opting ~3 text|texts|sms|texting',
    'box|checkbox|tick|consent|texting|toggle|texts',
  ],
  // The demand is stated; no denial may stand near it.
  forcedStated: [
    '=star|=asterisk ~3 @textsThing ~6 mean|means|meaning ~3 must|has|have|required|filled|needed',
    '@textsThing ~3 =star|asterisk ~2 mean|means|meaning ~3 must|has|have|required|filled|needed',
    'before ~14 must|has|have|need|needs to ~3 @consentAct|switched|turned',
    'only ~2 work|deal|serve|see|book|accept|take|treat|rent|sell ~2 with|to|for|on? ~2 @person who|that ~3 take|accept|agree|allow|want|get|receive|tick|join|sign ~3 texts|text|texting|sms|box|consent',
  ],
  person: [
    'clients|customers|patients|members|guests|people|those|students|tenants|families|riders|users|shoppers|anyone|someone|buyers|residents|drivers|owners|parents',
  ],
  onlyThen: ['only then', 'not ~1 before|until then|that', 'then and only then'],
  otherChannel: [
    'push ~1 notice|notices|notification|notifications|alert|alerts|message|messages',
    'phone|voice calls',
    'newsletter|newsletters|postcards',
  ],
};
