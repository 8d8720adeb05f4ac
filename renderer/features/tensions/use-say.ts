/** The rules' sentences in the editor's language; words of the articles in them stand isolated. */
import { useCallback } from 'react';
import { say } from '../../../shared/compare/say';
import type { Said } from '../../../shared/compare/tension';
import { useI18n } from '../../i18n/i18n';

/** @returns plain text, for what is stored; screens show sentences with `SaidView` */
export function useSay(): (said: Said) => string {
  const { locale } = useI18n();
  return useCallback((said) => say(said, locale), [locale]);
}
