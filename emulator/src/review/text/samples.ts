/** One sample message with its position in the field. */
export interface Sample {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly labelled: boolean;
  readonly blankBefore: boolean;
}

const label =
  /^[ \t>*_"'“”]*(?:(?:sample|example|message|msg|text|sms|template)?[ \t]*(?:message|msg|text|sms)?[ \t]*[#№]?[ \t]*(?:\d{1,2}|[a-h]|i{1,3}|iv|v)[ \t]*[.):\]-]+|(?:sample|example|message|template)[ \t]*(?:message|text|sms)?[ \t]*[#№]?[ \t]*(?:\d{1,2}|[a-h])?[ \t]*[:.)-]+|[[(](?:\d{1,2}|[a-h])[\])]|[-–—•*·▪►→>+]|\d{1,2}[ \t]*[.)/:-])[ \t]*/i;

const inlineLabel =
  /[ \t]+(?=(?:(?:sample|example|message|msg|template)[ \t]*(?:message)?[ \t]*[#№]?[ \t]*\d{1,2}[ \t]*[.):-])|(?:\(?[2-9]\)[ \t])|(?:\[[2-9]\][ \t])|(?:[•▪►][ \t]))|[ \t]+\|\|?[ \t]+|[ \t]+\/\/[ \t]+|[ \t]+---+[ \t]+/gi;

const tailOnly =
  /^[ \t]*(?:(?:please[ \t]+)?(?:reply|text|txt|send|msg|opt[- ]?out|to (?:opt|unsub|stop|end)|stop|msg)\b).{0,80}$/i;

/**
 * Cuts the samples field into single messages. Lines, blank lines, bullets, numbering and labels
 * such as "Sample 2:" separate them; a line without label continues the labelled one before, and
 * a line that holds nothing but the opt-out sentence belongs to the message above.
 */
export function splitSamples(text: string): Sample[] {
  const lines = readLines(text);
  const anyLabel = lines.filter((line) => line.labelled).length > (lines.length > 1 ? 1 : 0);
  const anyBlank = lines.some((line, index) => index > 0 && line.blankBefore);
  const samples: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = samples.at(-1);
    const body = bodyStart(text, line.start, line.end);
    const continues =
      last !== undefined &&
      (anyLabel ? !line.labelled && !line.blankBefore : anyBlank && !line.blankBefore);
    if (last !== undefined && (continues || tailOnly.test(text.slice(body, line.end)))) {
      last.end = line.end;
    } else if (body < line.end) {
      samples.push({ start: body, end: line.end });
    }
  }
  return samples
    .flatMap(({ start, end }) => splitInline(text, start, end))
    .filter((sample) => /[\p{L}\p{N}]/u.test(sample.text));
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = false;
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(start, end);
    if (raw.trim() === '') {
      blankBefore = true;
    } else {
      lines.push({ start, end, labelled: label.test(raw.slice(0, 200)), blankBefore });
      blankBefore = false;
    }
    start = end + 1;
  }
  return lines;
}

function bodyStart(text: string, start: number, end: number): number {
  const found = label.exec(text.slice(start, Math.min(end, start + 200)));
  const body = start + (found === null ? 0 : found[0].length);
  return body >= end && found !== null ? end : body;
}

function splitInline(text: string, start: number, end: number): Sample[] {
  const body = text.slice(start, end);
  const cuts: number[] = [0];
  if (body.length < 20_000) {
    for (const found of body.matchAll(inlineLabel)) cuts.push(found.index + found[0].length);
  }
  return cuts.map((cut, index) => {
    const from = index === 0 ? start : bodyStart(text, start + cut, end);
    const to = start + (cuts[index + 1] ?? body.length);
    const trimmed = text.slice(from, to).replace(/[\s|/]+$/, '');
    return { text: trimmed, start: from, end: from + trimmed.length };
  });
}
