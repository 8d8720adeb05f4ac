/** The dossier's scale: which ratings its verdicts are chosen from. Holds for the whole dossier. */
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import type { Scale } from '../../../shared/records/dossier';
import { scaleSchema } from '../../../shared/records/dossier';
import type { Id } from '../../../shared/records/ids';
import { adoptScale, defaultScale, scales } from '../../../shared/records/scales';
import { edit } from '../../data/change';
import { commit } from '../../data/commit';
import { useRecord } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { IconButton } from '../../ui/button';
import { ChoiceMenu } from '../../ui/choice-menu';
import { Disagreement } from '../../ui/disagreement';
import { notify } from '../../ui/notices';
import { ScaleEditor } from './scale-editor';

export function ScaleChoice({ dossier }: { readonly dossier: Id }) {
  const { t, locale, dateTime } = useI18n();
  const home = useRecord(dossier, 'dossier', dossier);
  const [editing, setEditing] = useState(false);
  if (!home) return null;
  const current = home.fields.scale;
  const differing = home.disagreements.scale;
  const known = scales.some((scale) => scale.id === current.id);
  const offered: readonly { scale: Scale; label: string }[] = [
    ...scales.map((scale) => ({ scale, label: scale.name[locale] })),
    ...(known ? [] : [{ scale: current, label: t.verdicts.ownScale(current.name[locale]) }]),
  ];
  const choose = async (scale: Scale): Promise<void> => {
    // What only the present scale knows, or one that another editor chose, goes along, no longer offered.
    const others = (differing ?? []).flatMap(({ value }) => scaleSchema.safeParse(value).data ?? []);
    const next = adoptScale(scale, current, ...others);
    const result = await commit(dossier, [edit(home, { scale: next })]);
    if (!result.ok) notify({ tone: 'error', text: t.storage.problem[result.error.reason] });
    else notify({ tone: 'info', text: t.verdicts.scaleSaved(scale.name[locale]) });
  };
  return (
    <>
      {differing ? (
        <Disagreement
          title={t.verdicts.scaleDiffer}
          values={differing.map(({ entry, value, by, at }) => ({
            key: entry,
            value: scaleSchema.safeParse(value).data?.name[locale] ?? entry,
            by: by.name,
            when: <time dateTime={at}>{dateTime(at)}</time>,
          }))}
          nameless={t.app.nameless}
          takeLabel={t.verdicts.take}
          onTake={(entry) => {
            const taken = scaleSchema.safeParse(differing.find((value) => value.entry === entry)?.value);
            void choose(taken.success ? taken.data : defaultScale);
          }}
        />
      ) : null}
      <span className="verdict-scale">
        <ChoiceMenu
          label={t.verdicts.scale}
          value={current.id}
          hint={t.verdicts.scaleHint}
          options={offered.map(({ scale, label }) => ({ id: scale.id, label }))}
          onChange={(id) => {
            const chosen = offered.find(({ scale }) => scale.id === id);
            if (chosen) void choose(chosen.scale);
          }}
        />
        <IconButton label={t.verdicts.editScale} onPress={() => setEditing(true)}>
          <SlidersHorizontal size={14} aria-hidden="true" />
        </IconButton>
      </span>
      {editing ? <ScaleEditor dossier={dossier} scale={current} onClose={() => setEditing(false)} /> : null}
    </>
  );
}
