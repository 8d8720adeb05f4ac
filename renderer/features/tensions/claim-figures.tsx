/** The figures of a dispute's claims over time, where at least two of them give one. */
import { useMemo } from 'react';
import type { Id } from '../../../shared/records/ids';
import { useRecords } from '../../data/queries';
import type { Picture } from '../../ui/picture/picture';
import type { PictureFormat } from '../../ui/picture/picture-figure';
import { FigurePicture } from './figure-picture';
import type { FigurePassage } from './figure-points';
import { useTensions } from './tensions-context';

export function ClaimFigures({
  claims,
  about,
  onSave,
}: {
  readonly claims: readonly Id[];
  readonly about: string;
  readonly onSave: (picture: Picture, format: PictureFormat) => void;
}) {
  const { dossier, articles } = useTensions();
  const records = useRecords(dossier, 'claim');
  const passages = useMemo((): readonly FigurePassage[] => {
    const wanted = new Set(claims);
    return (records ?? [])
      .filter(({ id }) => wanted.has(id))
      .map(({ id, fields }) => {
        const article = articles.get(fields.article)?.fields;
        return {
          key: id,
          article: fields.article,
          quote: fields.anchor.exact,
          marks: null,
          speaker: fields.speaker || (fields.via[0] ?? ''),
          outlet: article?.outlet?.text ?? '',
          published: article?.published ?? null,
        };
      });
  }, [records, claims, articles]);
  return <FigurePicture passages={passages} about={about} onSave={onSave} />;
}
