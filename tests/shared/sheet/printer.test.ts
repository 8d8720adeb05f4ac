import { describe, expect, it } from 'vitest';
import { makePrinter, type PrintSettings } from '../../../shared/sheet/printer';

const arabic: PrintSettings = { language: 'ar', digits: 'arab', months: 'levant', timeZone: 'Asia/Beirut' };
const english: PrintSettings = { ...arabic, language: 'en' };

describe('dates and numbers on the sheet', () => {
  it('say the hour with its zone, because the sheet travels', () => {
    const at = '2024-05-12T15:40:00.000Z';
    expect(makePrinter(english).instant(at)).toMatch(/12 May 2024.*18:40.*(?:GMT\+3|EEST)/u);
    expect(makePrinter({ ...english, timeZone: 'UTC' }).instant(at)).toMatch(/15:40.*UTC/u);
    expect(makePrinter(arabic).instant(at)).toMatch(/١٢ أيار.*٢٠٢٤.*١٨:٤٠/u);
  });

  it('follow the editor’s months and numerals in Arabic, and Latin numerals in English', () => {
    expect(makePrinter({ ...arabic, months: 'egypt' }).date('2024-05-12')).toBe('١٢ مايو ٢٠٢٤');
    expect(makePrinter({ ...arabic, digits: 'latn' }).date('2024-05-12')).toBe('12 أيار 2024');
    expect(makePrinter({ ...arabic, months: 'maghreb', digits: 'latn' }).date('2024-08')).toBe('أوت 2024');
    expect(makePrinter(english).number(1234)).toBe('1,234');
    expect([makePrinter(arabic).counterStyle, makePrinter(english).counterStyle]).toEqual([
      'arabic-indic',
      'decimal',
    ]);
  });

  it.each([
    ['2024', '2024'],
    ['2024-05', 'May 2024'],
    ['XXXX-04-01', '1 April'],
    ['2024-01/2024-06', 'January 2024 – June 2024'],
    ['2024-05-XX', 'May 2024'],
    ['2024~', 'about 2024'],
    ['2024-05?', 'May 2024 (?)'],
    ['201X', '201X'],
    ['0099-01-01', '1 January 99'],
  ])('print the date %s no more exactly than it is known', (edtf, printed) => {
    expect(makePrinter(english).date(edtf)).toBe(printed);
  });

  it('print sizes in the unit a reader would use', () => {
    expect(makePrinter(english).bytes(304)).toMatch(/^304 byte/u);
    expect(makePrinter(english).bytes(4_120)).toBe('4.1 kB');
    expect(makePrinter(english).bytes(5_000_000)).toBe('5 MB');
  });
});
