/** Who says it, through whom: shown as «speaker ‹ via ‹ outlet», and edited link by link. */
import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react';
import { Fragment } from 'react';
import type { ClaimFields } from '../../../shared/records/claim';
import { showHiddenMarks } from '../../highlight/hidden-marks';
import { useI18n } from '../../i18n/i18n';
import { Button, IconButton } from '../../ui/button';
import { SuggestField } from '../../ui/suggest-field';
import { moveLink } from './claim-form-state';
import { suggestNames } from './name-suggestions';

/** Most links a chain can hold (the limit of its schema). */
const LONGEST = 12;

/** The chain of a claim, each name in its own direction. */
export function Chain({
  speaker,
  via,
  outlet,
}: Pick<ClaimFields, 'speaker' | 'via'> & { readonly outlet: string }) {
  const { t } = useI18n();
  if (!speaker && via.length === 0) return <span>{t.claims.narrates(showHiddenMarks(outlet))}</span>;
  const names = [speaker, ...via, outlet].filter((name) => name !== '');
  return (
    <span className="chain">
      {names.map((name, at) => (
        <Fragment key={`${at} ${name}`}>
          {at > 0 ? ' ‹ ' : null}
          <bdi>{showHiddenMarks(name)}</bdi>
        </Fragment>
      ))}
    </span>
  );
}

export function ChainEditor({
  via,
  suggestions,
  onChange,
}: {
  readonly via: readonly string[];
  readonly suggestions: readonly string[];
  readonly onChange: (via: readonly string[]) => void;
}) {
  const { t, count } = useI18n();
  return (
    <fieldset className="chain-editor">
      <legend className="field-label">{t.claims.form.via}</legend>
      <p className="field-hint">{t.claims.form.viaHint}</p>
      {via.length > 0 ? (
        <ol>
          {via.map((name, at) => (
            // A link has no identity of its own but its place.
            <li key={at}>
              <SuggestField
                label={t.claims.form.viaItem(count(at + 1))}
                value={name}
                maxLength={400}
                suggest={(typed) => suggestNames(suggestions, typed)}
                autoFocus={name === ''}
                onChange={(next) => onChange(via.with(at, next))}
              />
              <IconButton
                label={t.claims.form.inwards(name)}
                isDisabled={at === 0}
                onPress={() => onChange(moveLink(via, at, at - 1))}
              >
                <ArrowUp size={14} aria-hidden="true" />
              </IconButton>
              <IconButton
                label={t.claims.form.outwards(name)}
                isDisabled={at === via.length - 1}
                onPress={() => onChange(moveLink(via, at, at + 1))}
              >
                <ArrowDown size={14} aria-hidden="true" />
              </IconButton>
              <IconButton
                label={t.claims.form.removeVia(name)}
                onPress={() => onChange(via.toSpliced(at, 1))}
              >
                <X size={14} aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ol>
      ) : null}
      {via.length < LONGEST ? (
        <Button size="small" onPress={() => onChange([...via, ''])}>
          <Plus size={14} aria-hidden="true" />
          {t.claims.form.addVia}
        </Button>
      ) : null}
    </fieldset>
  );
}
