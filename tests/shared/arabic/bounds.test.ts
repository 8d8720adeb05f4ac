import { describe, expect, it } from 'vitest';
import { Bounds } from '../../../shared/arabic/bounds';
import { builtInArabic } from '../../../shared/arabic/lexicons';
import { scanOf } from './scans';

const bounds = new Bounds(builtInArabic.quantities);

/** The bound of the one figure of a text. */
const boundOf = (text: string) => {
  const scan = scanOf(text);
  const at = scan.words.findIndex(({ kind }) => kind === 'digits');
  const found = bounds.before(scan, at) ?? bounds.after(scan, at + 1, scan.words.length);
  return found && `${found.bound}${found.strict ? '!' : ''}`;
};

describe('the bound of a figure', () => {
  it.each([
    ['نحو 20 قاربا', 'about'],
    ['ما لا يقل عن 20 قاربا', 'at-least'],
    ['أكثر من 20 قاربا', 'at-least!'],
    ['أكثر من الـ20 قاربا', 'at-least!'],
    ['20 قاربا على الأقل', 'at-least'],
    ['سيتجاوز 20 قاربا', 'at-least!'],
    ['تجاوز عدد القوارب 20', 'at-least!'],
    ['يفوق علوها 20 مترا', 'at-least!'],
    ['تخطت حاجز 20 ألفا', 'at-least!'],
    ['تقل أعمارهم عن 20 عاما', 'fewer-than!'],
    ['لا تزيد ساعات العمل على 20 ساعة', 'at-most'],
    ['ألا يتجاوز سعره 20 درهما', 'at-most'],
    ['وصل 20 قاربا', null],
    ['يزيد الضغط على 20 قرية', null],
    ['تقدم الصيادون نحو الميناء ومعهم 20 قاربا', null],
  ])('is read in «%s»', (text, expected) => {
    expect(boundOf(text)).toBe(expected);
  });
});
