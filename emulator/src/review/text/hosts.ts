const topLevelDomains = new Set(
  (
    'com net org edu gov mil int info biz name pro coop aero museum jobs mobi travel tel post ' +
    'io co ai app dev me us ca uk tv cc ly gl gd to gg sh fm ac la im is it at be ch de dk es eu ' +
    'fi fr ie in jp kr mx nl no nz pl pt ru se sg th tr ua vn za au br cn hk il ke ng ph pk ro rs ' +
    'site online store shop tech xyz club life live world today space website agency company ' +
    'services solutions group team studio design digital media marketing email cloud systems ' +
    'software network health care clinic dental doctor vet fitness yoga coach academy school ' +
    'college university education training church charity foundation ngo community social ' +
    'events tickets farm garden golf bike auto cars repair rentals rent house homes realty ' +
    'properties property estate construction builders plumbing energy solar bank finance ' +
    'financial money loans credit insurance insure tax accountants law legal attorney lawyer cafe ' +
    'coffee restaurant bar pub pizza kitchen food wine beer vodka boutique fashion jewelry ' +
    'florist flowers gifts photo photography art gallery music band film video theater dance ' +
    'salon spa beauty style hair pet dog pets kids toys baby camp city town land express ' +
    'delivery supply supplies tools link click page web blog news press wiki zone center ' +
    'works work ventures partners capital fund vip win bet casino poker games game run ski surf ' +
    'test example invalid localhost local internal land lol top icu info bz ws ink one ' +
    'market sale deals discount promo chat text sms'
  ).split(/\s+/),
);

const hostPattern =
  /(?:https?:\/\/)?(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.){1,6}[a-z]{2,24}(?::\d{1,5})?/y;

/** True for the last label of a host that people write without a scheme. */
export function isTopLevelDomain(label: string): boolean {
  return topLevelDomains.has(label);
}

/** The parts of a link as it stands in a text. */
export interface Link {
  /** `https`, `http`, or empty when the link has no scheme. */
  readonly scheme: 'https' | 'http' | '';
  /** Host in lower case without `www.`. */
  readonly host: string;
  /** Path with query and fragment, without a trailing slash; empty for the home page. */
  readonly path: string;
}

/** Length of the link at a position of folded text, zero when there is none. */
export function linkLengthAt(folded: string, start: number): number {
  if (folded.startsWith('http://', start) || folded.startsWith('https://', start)) {
    const rest = /[^\s"<>]{1,2000}/y;
    rest.lastIndex = start;
    const found = rest.exec(folded);
    return found === null ? 0 : trimmed(found[0]);
  }
  hostPattern.lastIndex = start;
  const found = hostPattern.exec(folded);
  if (found === null) return 0;
  const label = found[0].slice(found[0].lastIndexOf('.') + 1).replace(/:\d+$/, '');
  const end = start + found[0].length;
  if (!isTopLevelDomain(label) || /[a-z0-9@]/.test(folded.charAt(end))) return 0;
  const path = /[/?#][^\s"<>]{0,2000}/y;
  path.lastIndex = end;
  const tail = path.exec(folded);
  return trimmed(found[0] + (tail === null ? '' : tail[0]));
}

function trimmed(text: string): number {
  let end = text.length;
  while (end > 0 && ".,;:!?)']}*_".includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Reads a link's scheme, host and path; tolerant of missing schemes and upper case. */
export function parseLink(text: string): Link | undefined {
  const found = /^\s*(?:(https?):\/\/)?(?:[^/\s@]*@)?([^/\s?#:]+)(?::\d+)?([/?#]\S*)?\s*$/i.exec(
    text.slice(0, 2048),
  );
  if (found === null) return undefined;
  const host = (found[2] ?? '').toLowerCase().replace(/\.$/, '');
  if (!host.includes('.') && host !== 'localhost') return undefined;
  const scheme = (found[1] ?? '').toLowerCase();
  return {
    scheme: scheme === 'https' || scheme === 'http' ? scheme : '',
    host: host.replace(/^www\./, ''),
    path: (found[3] ?? '').replace(/\/+$/, ''),
  };
}

const secondLevelSuffixes = new Set(
  'co.uk org.uk ac.uk gov.uk com.au net.au org.au co.nz com.mx com.br co.za co.in co.jp'.split(' '),
);

/** The registrable domain of a host: `app.acme.co.uk` gives `acme.co.uk`. */
export function registrableDomain(host: string): string {
  const labels = host.split('.');
  const two = labels.slice(-2).join('.');
  return secondLevelSuffixes.has(two) ? labels.slice(-3).join('.') : two;
}

/** True when a host equals a domain or is a sub-domain of it. */
export function hostIsWithin(host: string, domains: ReadonlySet<string>): boolean {
  const labels = host.split('.');
  for (let index = 0; index < labels.length; index += 1) {
    if (domains.has(labels.slice(index).join('.'))) return true;
  }
  return false;
}
