import { describe, expect, it } from 'vitest';
import type { FoldedRecord } from '../../../shared/log/fold';
import { sourceDefaults } from '../../../shared/records/source';
import { prepareMentions } from '../../../shared/sheet/mentions';

const claim = '0198f000-0000-7000-8000-000000000001';
const open = '0198f000-0000-7000-8000-000000000002';
const guarded = '0198f000-0000-7000-8000-000000000003';

const source = (id: string, name: string, redactionReason = ''): FoldedRecord<'source'> =>
  ({ id, fields: { ...sourceDefaults, name, redactionReason }, disagreements: {} }) as FoldedRecord<'source'>;

describe('mentions on a sheet', () => {
  const rename = prepareMentions(
    new Map([[claim, 7]]),
    [source(open, 'بلدية الغدير'), source(guarded, 'سالم الحارس', 'سلامته')],
    'ar',
  );

  it('call a claim by the number it bears there, and a source by its name of today', () => {
    expect(rename(`[ادعاء ٣](claim:${claim}) و[البلدية](source:${open})`)).toBe(
      `[الادعاء 7](claim:${claim}) و[بلدية الغدير](source:${open})`,
    );
  });

  it('never name a source that may not be named', () => {
    expect(rename(`قال [سالم الحارس](source:${guarded})`)).toBe(`قال [مصدر غير مسمّى](source:${guarded})`);
  });

  it('keep what they were called where the dossier does not hold it', () => {
    const stray = `[شيء](claim:${open})`;
    expect(rename(stray)).toBe(stray);
  });
});
