/** What goes on the sheet: language, articles, only judged claims, also retracted ones. */
import type { FoldedRecord } from '../../../shared/log/fold';
import { useI18n } from '../../i18n/i18n';
import { Checkbox, Choices } from '../../ui/fields';
import { type SheetChoices, toggleArticle } from './sheet-choices';

export function SheetOptionsForm({
  choices,
  articles,
  onChange,
}: {
  readonly choices: SheetChoices;
  readonly articles: readonly FoldedRecord<'article'>[];
  readonly onChange: (choices: SheetChoices) => void;
}) {
  const { t } = useI18n();
  const words = t.sheet;
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
      <Choices
        label={words.scope}
        value={choices.scope}
        options={[
          { value: 'all', label: words.scopeAll },
          { value: 'chosen', label: words.scopeChosen },
        ]}
        onChange={(scope) => onChange({ ...choices, scope })}
      />
      {choices.scope === 'chosen' ? (
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
      ) : null}
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
    </section>
  );
}
