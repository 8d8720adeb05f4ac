/** A sentence of the rules, with the words of the articles in it isolated. */
import { Fragment } from 'react';
import { partsOf } from '../../../shared/compare/say';
import type { Said } from '../../../shared/compare/tension';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { keepSigns } from './signs';

export function SaidView({ said }: { readonly said: Said }) {
  const { locale } = useI18n();
  return (
    <>
      {partsOf(said, locale).map((part, at) =>
        at % 2 === 1 ? (
          <bdi key={at}>{keepSigns(showHiddenMarks(part))}</bdi>
        ) : (
          <Fragment key={at}>{part}</Fragment>
        ),
      )}
    </>
  );
}
