import { describe, expect, it } from 'vitest';
import { readCardinal } from '../../../shared/arabic/cardinals';
import { type Draft, draft } from '../../../shared/arabic/mention';
import { joinRanges } from '../../../shared/arabic/ranges';
import { reader, scanOf } from './scans';

/** The numbers of a text, those that are the ends of one range together. */
function read(text: string): Draft['value'][] {
  const scan = scanOf(text);
  const drafts: Draft[] = [];
  for (let at = 0; at < scan.words.length; at++) {
    const number = readCardinal(scan, at);
    if (number === null) continue;
    const form = scan.isDigits(at) ? 'digits' : 'words';
    drafts.push(draft({ type: 'cardinal', start: at, next: number.next, value: number.value, form }));
    at = number.next - 1;
  }
  return joinRanges(scan, drafts, reader.quantities).map(({ value }) => value);
}

describe('two ends of one range', () => {
  it.each([
    ['بين 5 و10 كتب', [5, 10]],
    ['وبيـن ٥ و ١٠', [5, 10]],
    ['بين مليون ومليونين', [1e6, 2e6]],
    ['من ثلاثة إلى خمسة أيام', [3, 5]],
    ['ثلاثة أو أربعة', [3, 4]],
    ['10-15 مترا', [10, 15]],
    ['بين 5 و10 آلاف', [5000, 10_000]],
  ])('are joined in «%s»', (text, range) => {
    expect(read(text)).toEqual([range]);
  });

  it.each([
    ['a change', 'ارتفع السعر من 10 إلى 15', [10, 15]],
    ['counts of different things', 'زرع 5 أشجار و10 ورود', [5, 10]],
    ['a fall from high to low', 'بين 10 و5', [10, 5]],
    ['one number', 'بين 10', [10]],
    ['one number of two words', 'خمسة وعشرين', [25]],
    ['no number', '', []],
  ])('are not seen in %s', (_what, text, values) => {
    expect(read(text)).toEqual(values);
  });
});
