import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/review/text/outline.js';
import { readDocument } from '../../../src/review/text/read-document.js';

const read = (text: string) => readDocument('campaign.optIn.workflowDescription', text);
const wording = 'I agree to get text messages from Quillmark. Msg & data rates may apply.';

test('a long wording becomes two words and every character keeps its place', () => {
  const document = read(`The box "${wording}" on the page gates the form. It is blue.`);
  const outline = outlineOf(document);
  expect(outline?.text.length).toBe(document.text.length);
  expect(outline?.text.replace(/ +/g, ' ')).toBe(
    'The box "text consent " on the page gates the form. It is blue.',
  );
  expect(outline?.text.indexOf('gates')).toBe(document.text.indexOf('gates'));
});

test('a sentence goes on after the wording unless a capital begins the next one', () => {
  expect(outlineOf(read(`The box "${wording}" gates the form.`))?.sentences).toHaveLength(1);
  expect(
    outlineOf(read(`There is a box: "${wording}" Orders go in anyway.`))?.sentences,
  ).toHaveLength(2);
});

test('labels, other wordings and texts without quotations stay as they are', () => {
  expect(outlineOf(read('Choose "Yes, text me" or "No thanks" on the page.'))).toBeUndefined();
  expect(
    outlineOf(read('The box "I have read and accept the terms of sale" must be ticked.')),
  ).toBeUndefined();
  expect(outlineOf(read('Patients tick a box to get text messages.'))).toBeUndefined();
  expect(outlineOf(read(''))).toBeUndefined();
});
