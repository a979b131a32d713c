/** Mailboxes that anybody can open; the Sinch list names Gmail, Yahoo and Outlook. */
export const freeMailDomains: ReadonlySet<string> = new Set(
  (
    'gmail.com googlemail.com yahoo.com ymail.com rocketmail.com yahoo.ca yahoo.co.uk outlook.com ' +
    'outlook.fr hotmail.com hotmail.co.uk live.com live.ca msn.com aol.com icloud.com me.com ' +
    'mac.com proton.me protonmail.com pm.me gmx.com gmx.us gmx.net mail.com zoho.com zohomail.com ' +
    'yandex.com yandex.ru mail.ru inbox.com fastmail.com hushmail.com tutanota.com tuta.io hey.com ' +
    'duck.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net ' +
    'earthlink.net optonline.net frontier.com juno.com netzero.net windstream.net centurylink.net ' +
    'roadrunner.com rr.com twc.com rogers.com shaw.ca sympatico.ca telus.net qq.com 163.com ' +
    '126.com naver.com'
  ).split(' '),
);

/** Mailboxes made to be thrown away. */
export const disposableMailDomains: ReadonlySet<string> = new Set(
  (
    'mailinator.com guerrillamail.com 10minutemail.com tempmail.com temp-mail.org yopmail.com ' +
    'sharklasers.com trashmail.com getnada.com maildrop.cc dispostable.com throwawaymail.com'
  ).split(' '),
);
