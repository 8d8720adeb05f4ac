/** What goes on the sheet: language, which claims, in which order, what of each. */
import type { ReactNode } from 'react';
import type { FoldedRecord } from '../../../shared/log/fold';
import { workflowSchema } from '../../../shared/records/claim';
import { allColumns, NO_RATING, orderSchema } from '../../../shared/sheet/columns';
import type { SheetInput } from '../../../shared/sheet/input';
import { useI18n } from '../../i18n/i18n';
import { Checkbox, Choices, Select } from '../../ui/fields';
import { chosenDispute, type SheetChoices, toggle, toggleArticle } from './sheet-choices';

interface OptionsProps {
  readonly choices: SheetChoices;
  readonly input: SheetInput;
  readonly onChange: (choices: SheetChoices) => void;
}

/** A part that opens: how much of it is in force stands on its head, also while it is closed. */
function Fold({
  title,
  inForce,
  children,
}: {
  readonly title: string;
  readonly inForce: string | null;
  readonly children: ReactNode;
}) {
  return (
    <details className="sheet-fold">
      <summary>
        <span>{title}</span>
        {inForce ? <b className="sheet-in-force">{inForce}</b> : null}
      </summary>
      {children}
    </details>
  );
}

/** Several of many; none chosen means all. */
function Several<T extends string>({
  label,
  options,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  readonly onChange: (chosen: readonly T[]) => void;
}) {
  return (
    <fieldset className="sheet-several">
      <legend className="field-label">{label}</legend>
      {options.map(({ value, label: name }) => (
        <Checkbox
          key={value}
          isSelected={chosen.includes(value)}
          onChange={(on) => onChange(toggle(chosen, value, on))}
        >
          <bdi>{name}</bdi>
        </Checkbox>
      ))}
    </fieldset>
  );
}

function ChosenArticles({ choices, input, onChange }: OptionsProps) {
  const words = useI18n().t.sheet;
  const articles = input.article.filter(({ fields }) => !fields.retracted);
  return (
    <fieldset className="sheet-articles">
      <legend className="visually-hidden">{words.chosen}</legend>
      {articles.map(({ id, fields }) => (
        <Checkbox
          key={id}
          isSelected={!choices.without.includes(id)}
          onChange={(on) => onChange(toggleArticle(choices, id, on))}
        >
          <span>
            <bdi>{fields.title?.text || words.untitledArticle}</bdi>
            {fields.outlet ? (
              <small className="sheet-outlet">
                <bdi>{fields.outlet.text}</bdi>
              </small>
            ) : null}
          </span>
        </Checkbox>
      ))}
    </fieldset>
  );
}

function ChosenDispute({
  choices,
  disputes,
  onChange,
}: Omit<OptionsProps, 'input'> & { readonly disputes: readonly FoldedRecord<'dispute'>[] }) {
  const words = useI18n().t.sheet;
  return (
    <Select
      label={words.whichDispute}
      value={chosenDispute(choices, { disputes })}
      options={disputes.map(({ id, fields }) => ({
        value: id,
        label: fields.question.trim() || words.untitledDispute,
      }))}
      onChange={(dispute) => onChange({ ...choices, dispute })}
    />
  );
}

function Scope({ choices, input, onChange }: OptionsProps) {
  const words = useI18n().t.sheet;
  const disputes = input.dispute.filter(({ fields }) => !fields.retracted);
  const scopes = [
    { value: 'all', label: words.scopeAll },
    { value: 'open', label: words.scopeOpen },
    { value: 'chosen', label: words.scopeChosen },
    ...(disputes.length > 0 ? [{ value: 'dispute', label: words.scopeDispute } as const] : []),
  ] as const;
  return (
    <>
      <Choices
        label={words.scope}
        value={choices.scope}
        options={scopes}
        onChange={(scope) => onChange({ ...choices, scope })}
      />
      {choices.scope === 'chosen' ? (
        <ChosenArticles choices={choices} input={input} onChange={onChange} />
      ) : null}
      {choices.scope === 'dispute' && disputes.length > 0 ? (
        <ChosenDispute choices={choices} disputes={disputes} onChange={onChange} />
      ) : null}
    </>
  );
}

/** Verdicts, states of the work, retracted ones. */
function Filters({ choices, input, onChange }: OptionsProps) {
  const { t, locale, number } = useI18n();
  const words = t.sheet;
  const { scale } = input.dossier.fields;
  const inForce = choices.ratings.length + choices.workflow.length;
  return (
    <Fold title={words.filters} inForce={inForce > 0 ? number(inForce) : null}>
      <p className="field-hint">{words.filtersHint}</p>
      <Several
        label={words.byVerdict}
        options={[
          ...scale.ratings.map(({ id, label }) => ({ value: id, label: label[locale] })),
          { value: NO_RATING, label: words.noVerdict },
        ]}
        chosen={choices.ratings}
        onChange={(ratings) => onChange({ ...choices, ratings })}
      />
      <Several
        label={words.byWorkflow}
        options={workflowSchema.options.map((value) => ({ value, label: t.terms.workflow[value] }))}
        chosen={choices.workflow}
        onChange={(workflow) => onChange({ ...choices, workflow })}
      />
    </Fold>
  );
}

/** What of each claim is shown, and in which order they stand. */
function Columns({ choices, onChange }: Omit<OptionsProps, 'input'>) {
  const { t, number } = useI18n();
  const words = t.sheet;
  const shown = allColumns.length - choices.hidden.length;
  return (
    <Fold
      title={words.columns}
      inForce={choices.hidden.length > 0 ? words.columnsOf(number(shown), number(allColumns.length)) : null}
    >
      <p className="field-hint">{words.columnsHint}</p>
      <fieldset className="sheet-several">
        <legend className="visually-hidden">{words.columns}</legend>
        {allColumns.map((column) => (
          <Checkbox
            key={column}
            isSelected={!choices.hidden.includes(column)}
            onChange={(on) => onChange({ ...choices, hidden: toggle(choices.hidden, column, !on) })}
          >
            {words.column[column]}
          </Checkbox>
        ))}
      </fieldset>
    </Fold>
  );
}

export function SheetOptionsForm(props: OptionsProps) {
  const { choices, onChange } = props;
  const words = useI18n().t.sheet;
  return (
    <section className="sheet-options" aria-label={words.options}>
      <Choices
        label={words.language}
        value={choices.language}
        options={[
          { value: 'ar', label: words.arabic },
          { value: 'en', label: words.english },
        ]}
        onChange={(language) => onChange({ ...choices, language, csvHeader: language })}
      />
      <Scope {...props} />
      <Choices
        label={words.order}
        value={choices.order}
        options={orderSchema.options.map((value) => ({ value, label: words.orders[value] }))}
        onChange={(order) => onChange({ ...choices, order })}
      />
      <Checkbox
        isSelected={choices.onlyWithVerdict}
        onChange={(onlyWithVerdict) => onChange({ ...choices, onlyWithVerdict })}
      >
        {words.onlyWithVerdict}
      </Checkbox>
      <Checkbox
        isSelected={choices.withRetracted}
        onChange={(withRetracted) => onChange({ ...choices, withRetracted })}
      >
        {words.withRetracted}
      </Checkbox>
      <Filters {...props} />
      <Columns choices={choices} onChange={onChange} />
    </section>
  );
}
