/** Follows what the dossier already holds. */
import { useEffect, useState } from 'react';
import { type Sketch, sketch } from '../../../shared/intake/versions';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { readText, useRecords } from '../../data/queries';
import type { Known } from './known';

/** Sketches are a function of what never changes but by an entry; kept as long as the window. */
const made = new Map<string, Sketch>();

async function sketchAll(
  captures: readonly FoldedRecord<'capture'>[],
  articles: readonly FoldedRecord<'article'>[],
): Promise<Known['sketches']> {
  const sketches: { id: Id; sketch: Sketch }[] = [];
  for (const capture of captures) {
    const own = articles.filter(({ fields }) => fields.capture === capture.id && !fields.retracted);
    const missing = own.filter(({ id, changed }) => !made.has(`${id} ${changed.entry}`));
    const text = missing.length > 0 ? ((await readText(capture.fields.textSha256)) ?? '') : '';
    for (const { id, changed, fields } of own) {
      const key = `${id} ${changed.entry}`;
      const boiled = made.get(key) ?? sketch(text, fields, capture.fields);
      made.set(key, boiled);
      sketches.push({ id, sketch: boiled });
    }
  }
  return sketches;
}

/** Follows the dossier; undefined until everything in it has been looked at once. */
export function useKnown(dossier: Id): Known | undefined {
  const captures = useRecords(dossier, 'capture', { withRetracted: true });
  const articles = useRecords(dossier, 'article', { withRetracted: true });
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    if (!captures || !articles) return;
    let current = true;
    sketchAll(captures, articles).then((sketches) => {
      if (current) setKnown({ captures, articles: new Map(articles.map((a) => [a.id, a])), sketches });
    });
    return () => {
      current = false;
    };
  }, [captures, articles]);
  return known;
}
