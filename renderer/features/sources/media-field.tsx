/** What a picture or recording turned out to be, and where its original is from. Asked for only where there is one. */
import { type Media, mediaCategorySchema } from '../../../shared/records/evidence';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Choices, TextField } from '../../ui/fields';

interface MediaFieldProps {
  readonly media: Media | null;
  readonly onChange: (media: Media | null) => void;
}

export function MediaField({ media, onChange }: MediaFieldProps) {
  const { t } = useI18n();
  const words = t.sources.evidence.media;
  const base: Media = media ?? { category: 'OriginalMediaContent', originalContext: '', originalLink: '' };
  return (
    <fieldset className="evidence-media">
      <Choices
        label={words.category}
        value={media?.category ?? null}
        options={mediaCategorySchema.options.map((value) => ({ value, label: t.terms.media[value] }))}
        onChange={(category) => onChange({ ...base, category })}
      />
      {media ? (
        <>
          <TextField
            label={words.context}
            hint={words.contextHint}
            value={media.originalContext}
            onChange={(originalContext) => onChange({ ...media, originalContext })}
            multiline
            rows={2}
            maxLength={4000}
          />
          <TextField
            label={words.link}
            hint={t.sources.evidence.linkHint}
            value={media.originalLink}
            onChange={(originalLink) => onChange({ ...media, originalLink })}
            dir="ltr"
            maxLength={4000}
          />
          <div>
            <Button size="small" look="quiet" onPress={() => onChange(null)}>
              {words.none}
            </Button>
          </div>
        </>
      ) : null}
    </fieldset>
  );
}
