import { expect, test } from 'vitest';
import { namingDefaults, namingFields, namingId } from '../../../shared/records/naming';

test('a decision about the same names is one record, whoever makes it and in whatever order', () => {
  expect(namingId(['قسد', 'قوات سوريا الديمقراطية'])).toBe(namingId(['قوات سوريا الديمقراطية ', 'قسد']));
  expect(namingId(['قسد'])).not.toBe(namingId(['قسد', 'سنتكوم']));
});

test('spellings that only differ in their letters are different names here: they are what is decided about', () => {
  expect(namingId(['الأولى', 'الثانية'])).not.toBe(namingId(['الاولى', 'الثانية']));
});

test('the defaults are a sound record', () => {
  expect(namingFields.parse(namingDefaults)).toEqual(namingDefaults);
});
