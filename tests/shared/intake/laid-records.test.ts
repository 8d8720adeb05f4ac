import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countUnplaced, fromRecords, toRecords } from '../../../shared/intake/laid-records';
import { articleFields } from '../../../shared/records/article';
import { captureFields } from '../../../shared/records/capture';
import { laidPage } from './layouts';

const idOf = (index: number): string => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;

describe('a layout in records', () => {
  it('comes back as it was, each article knowing its record', () => {
    fc.assert(
      fc.property(laidPage(), ({ layout }) => {
        const { articles, setAside } = toRecords(layout);
        const again = fromRecords(
          articles.map((fields, index) => ({ id: idOf(index), fields })),
          setAside,
        );
        expect(again.lines).toEqual(layout.lines);
        expect(again.articles).toEqual(
          layout.articles.map((fields, index) => ({ ...fields, record: idOf(index) })),
        );
        expect(toRecords(again)).toEqual({ articles, setAside });
      }),
    );
  });

  it('fits the schemas of captures and articles', () => {
    fc.assert(
      fc.property(laidPage(), ({ layout }) => {
        const { articles, setAside } = toRecords(layout);
        for (const fields of articles) articleFields.partial().strict().parse(fields);
        captureFields.shape.setAside.parse(setAside);
      }),
    );
  });
});

describe('characters without a place', () => {
  it('are counted wherever they stand, blanks are not', () => {
    const text = ' ab cd\nef ';
    expect(countUnplaced(text, [])).toBe(6);
    expect(countUnplaced(text, [{ start: 4, end: 6 }])).toBe(4);
    expect(
      countUnplaced(text, [
        { start: 1, end: 6 },
        { start: 7, end: 9 },
      ]),
    ).toBe(0);
  });
});
