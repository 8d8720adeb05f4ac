import { describe, expect, it } from 'vitest';
import { writeFile } from '../../../../renderer/features/sheet/export';
import { startingChoices } from '../../../../renderer/features/sheet/sheet-choices';
import { parseJson } from '../../../../shared/sheet/json';
import { makeSheet } from '../../../../shared/sheet/sheet';
import { CaseFile, options } from '../../../shared/sheet/case';

const settings = { language: 'ar', digits: 'arab', months: 'levant', timeZone: 'UTC' } as const;

function sampleSheet() {
  const file = new CaseFile('غارة: «الحي»');
  file.addClaim(file.addArticle('أ', 'نص الخبر'), 'الخبر');
  return makeSheet(file.input(), options);
}

const decode = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('the sheet as a file', () => {
  it('is named by its day, what it is, and the dossier', () => {
    const { suggestedName } = writeFile(
      sampleSheet(),
      'html',
      'ورقة الادعاءات',
      settings,
      startingChoices('ar'),
    );
    expect(suggestedName).toBe('2026-03-02 - ورقة الادعاءات - غارة «الحي».html');
  });

  it('is written in each format as that format is read', () => {
    const sheet = sampleSheet();
    const write = (format: 'html' | 'csv' | 'json') =>
      writeFile(sheet, format, 'x', settings, { ...startingChoices('ar'), csvHeader: 'both' });
    expect(decode(write('html').bytes)).toMatch(/^<!doctype html>/u);
    expect(decode(write('csv').bytes)).toMatch(/^\uFEFFرقم الادعاء \/ Claim number,/u);
    expect(parseJson(decode(write('json').bytes))).toEqual({ ok: true, value: sheet });
    expect(['html', 'csv', 'json'].map((format) => write(format as 'html').mediaType)).toEqual([
      'text/html;charset=utf-8',
      'text/csv;charset=utf-8',
      'application/json',
    ]);
  });
});
