import { describe, expect, it } from 'vitest';
import { claimSheetSchema, SHEET_SCHEMA, SHEET_VERSION } from '../../../shared/sheet/document';
import { makeSheet } from '../../../shared/sheet/sheet';
import { CaseFile, options } from './case';

describe('the schema of the sheet', () => {
  it('names itself and its version', () => {
    expect(SHEET_SCHEMA).toBe(`qarina.claim-sheet/${SHEET_VERSION}`);
  });

  it('accepts a sheet with nothing on it and refuses one that lacks a part', () => {
    const sheet = makeSheet(new CaseFile().input(), options);
    expect(claimSheetSchema.safeParse(sheet).success).toBe(true);
    // The order came later: a sheet without it is one in reading order.
    for (const key of Object.keys(sheet).filter((one) => one !== 'order')) {
      const { [key as keyof typeof sheet]: _, ...without } = sheet;
      expect(claimSheetSchema.safeParse(without).success, key).toBe(false);
    }
  });
});
