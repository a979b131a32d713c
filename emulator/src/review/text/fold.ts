const singles: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '＆': '&',
  ﬁ: 'f',
  ß: 's',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'a',
  œ: 'o',
};

const combining = /[\u0300-\u036f]/g;

function foldCharacter(character: string): string {
  const single = singles[character];
  if (single !== undefined) return single;
  const lower = character.toLowerCase();
  const mapped = singles[lower];
  if (mapped !== undefined) return mapped;
  if (/\s/.test(character) && character !== '\n' && character !== '\r') return ' ';
  const base = lower.normalize('NFD').replace(combining, '');
  if (base.length === 1) return base;
  return lower.length === 1 ? lower : character;
}

/**
 * Folds case, accents, typographic quotes and dashes, and exotic spaces. The result has exactly
 * the length of the input, so that positions found in it are positions in the original text.
 */
export function fold(text: string): string {
  if (/^[\u0000-\u007f]*$/.test(text)) {
    return text
      .toLowerCase()
      .replace(/[\t\f\v]/g, ' ')
      .replace(/`/g, "'");
  }
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    folded += foldCharacter(character);
  }
  return folded;
}
