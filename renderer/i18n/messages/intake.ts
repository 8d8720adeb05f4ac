/** Strings of the feature “intake”: bringing pages in, reviewing how they were split, what is already here. */
import { messages } from '../messages';
import { intakeFiles } from './intake-files';
import { intakeGot } from './intake-got';
import { intakeRaw } from './intake-raw';

export const intake = messages({
  en: {
    title: 'Bring pages in',
    pasted: 'Pasted text',
    ...intakeFiles.en,
    ...intakeRaw.en,
    ...intakeGot.en,
  },
  ar: {
    title: 'إدخال صفحات',
    pasted: 'نص ملصق',
    ...intakeFiles.ar,
    ...intakeRaw.ar,
    ...intakeGot.ar,
  },
});
