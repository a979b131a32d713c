/** Words whose dictionary form no ending rule finds, with the short spellings used in texts. */
const irregular: Record<string, readonly string[]> = {
  txt: ['text'],
  txts: ['text'],
  txting: ['text'],
  msg: ['message'],
  msgs: ['message'],
  mssg: ['message'],
  messaging: ['message'],
  freq: ['frequency'],
  sent: ['send'],
  given: ['give'],
  gave: ['give'],
  told: ['tell'],
  bought: ['buy'],
  sold: ['sell'],
  chose: ['choose'],
  chosen: ['choose'],
  wrote: ['write'],
  written: ['write'],
  said: ['say'],
  kept: ['keep'],
  left: ['leave'],
  got: ['get'],
  gotten: ['get'],
  paid: ['pay'],
  spoke: ['speak'],
  spoken: ['speak'],
  went: ['go'],
  gone: ['go'],
  came: ['come'],
  shown: ['show'],
  withheld: ['withhold'],
  is: ['be'],
  are: ['be'],
  was: ['be'],
  were: ['be'],
  been: ['be'],
  being: ['be'],
  am: ['be'],
  has: ['have'],
  had: ['have'],
  having: ['have'],
  does: ['do'],
  did: ['do'],
  done: ['do'],
  lent: ['lend'],
  lost: ['lose'],
  won: ['win'],
  made: ['make'],
  took: ['take'],
  taken: ['take'],
  held: ['hold'],
  met: ['meet'],
  shut: ['shut'],
  slid: ['slide'],
  people: ['person'],
  children: ['child'],
  women: ['woman'],
  men: ['man'],
  companies: ['company'],
  mo: ['month'],
  mos: ['month'],
  mth: ['month'],
  wk: ['week'],
  wks: ['week'],
  yr: ['year'],
  hr: ['hour'],
  appt: ['appointment'],
  appts: ['appointment'],
  promos: ['promo'],
  unsub: ['unsubscribe'],
  ok: ['okay'],
  okays: ['okay'],
  okayed: ['okay'],
  enrol: ['enroll'],
  enrols: ['enroll'],
  enrolment: ['enrollment'],
  enrolling: ['enroll'],
  authorise: ['authorize'],
  authorises: ['authorize'],
  authorised: ['authorize'],
  cancelled: ['cancel'],
  cancelling: ['cancel'],
  colour: ['color'],
  cheque: ['check'],
};

const cache = new Map<string, readonly string[]>();
const cacheLimit = 4000;

function undouble(stem: string): string | undefined {
  const last = stem.length - 1;
  return last > 1 && stem[last] === stem[last - 1] ? stem.slice(0, last) : undefined;
}

function compute(word: string): readonly string[] {
  const forms = new Set<string>([word]);
  let base = word;
  if (base.endsWith("'s") || base.endsWith("s'")) {
    base = base.slice(0, -2) + (base.endsWith("s'") ? 's' : '');
    forms.add(base);
  }
  // A word may be called `constructor`.
  if (Object.hasOwn(irregular, base)) for (const form of irregular[base] ?? []) forms.add(form);
  const add = (form: string | undefined) => {
    if (form !== undefined && form.length > 1) forms.add(form);
  };
  if (base.length > 3) {
    if (base.endsWith('ies')) add(`${base.slice(0, -3)}y`);
    if (base.endsWith('es')) add(base.slice(0, -2));
    if (base.endsWith('s') && !base.endsWith('ss')) add(base.slice(0, -1));
    if (base.endsWith('ied')) add(`${base.slice(0, -3)}y`);
    if (base.endsWith('ed')) {
      const stem = base.slice(0, -2);
      add(stem);
      add(`${stem}e`);
      add(undouble(stem));
    }
    if (base.endsWith('ing')) {
      const stem = base.slice(0, -3);
      add(stem);
      add(`${stem}e`);
      add(undouble(stem));
    }
  }
  return [...forms];
}

/**
 * The dictionary forms that a folded word may have ("texted" gives text, texte and texted). More
 * than one is fine: a form that is no word meets no entry of the lexicon.
 */
export function wordForms(word: string): readonly string[] {
  if (word.length > 64) return [word];
  const known = cache.get(word);
  if (known !== undefined) return known;
  const forms = compute(word);
  if (cache.size >= cacheLimit) cache.clear();
  if (word.length <= 32) cache.set(word, forms);
  return forms;
}
