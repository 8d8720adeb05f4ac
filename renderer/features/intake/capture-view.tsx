/**
 * A captured page after it was confirmed: what was set aside and why, with a way to move lines back. Only the uses
 * of lines change; the captured text and the places of claims in it do not.
 */
import { type KeyboardEvent, useMemo, useState } from 'react';
import { fromRecords } from '../../../shared/intake/laid-records';
import { articleOf, type Layout } from '../../../shared/intake/layout';
import type { FoldedRecord } from '../../../shared/log/fold';
import type { Id } from '../../../shared/records/ids';
import { commit } from '../../data/commit';
import { useRecord, useRecords, useText } from '../../data/queries';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Checkbox } from '../../ui/fields';
import { notify } from '../../ui/notices';
import { planCorrection } from './capture-changes';
import { act } from './line-actions';
import { actionOf, type LineAction } from './line-keys';
import { LineList } from './line-list';
import { nowhere, within } from './line-selection';
import { LineTools } from './line-tools';
import './capture-view.css';

interface ViewProps {
  readonly dossier: Id;
  readonly capture: Id;
  readonly onClose: () => void;
}

export function CaptureView({ dossier, capture: id, onClose }: ViewProps) {
  const { t } = useI18n();
  const capture = useRecord(dossier, 'capture', id);
  const all = useRecords(dossier, 'article', { withRetracted: true });
  const text = useText(capture?.fields.textSha256 || null);
  const articles = useMemo(() => all?.filter(({ fields }) => fields.capture === id), [all, id]);
  if (!capture || !articles) return null;
  const name = capture.fields.fileName || t.intake.pasted;
  return (
    <Dialog title={t.intake.capture.title(name)} onClose={onClose} width={920}>
      <Facts capture={capture} />
      {text === undefined ? (
        <p className="empty">{t.common.loading}</p>
      ) : (
        <SetAside dossier={dossier} capture={capture} articles={articles} text={text} />
      )}
      <DialogActions>
        <Button onPress={onClose}>{t.common.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

/** How the page was collected: by whom, when, how, its size and fingerprint. */
function Facts({ capture }: { readonly capture: FoldedRecord<'capture'> }) {
  const { t, bytes, dateTime } = useI18n();
  const { fields, created } = capture;
  return (
    <div className="capture-facts">
      <p>
        {t.intake.capture.facts(
          bytes(fields.byteLength),
          dateTime(created.at),
          created.by.name || t.app.nameless,
        )}{' '}
        · {t.intake.capture.method[fields.method]} · <bdi>{fields.encoding}</bdi>
      </p>
      {fields.url ? (
        <p>
          <bdi dir="ltr">{fields.url}</bdi>
        </p>
      ) : null}
      <p>
        <bdi dir="ltr">sha256 {fields.sha256}</bdi>
      </p>
    </div>
  );
}

interface AsideProps {
  readonly dossier: Id;
  readonly capture: FoldedRecord<'capture'>;
  readonly articles: readonly FoldedRecord<'article'>[];
  readonly text: string;
}

/** Lines that are shown: all, or those set aside. */
const rowsOf = (layout: Layout, onlyAside: boolean): readonly number[] =>
  layout.lines.flatMap(({ use }, index) => (!onlyAside || articleOf(use) === null ? [index] : []));

function SetAside({ dossier, capture, articles, text }: AsideProps) {
  const { t, count } = useI18n();
  const words = t.intake.capture;
  const [onlyAside, setOnlyAside] = useState(true);
  const [picked, setPicked] = useState(nowhere);
  const [busy, setBusy] = useState(false);
  const layout = useMemo(() => fromRecords(articles, capture.fields.setAside), [articles, capture]);
  const rows = useMemo(() => rowsOf(layout, onlyAside), [layout, onlyAside]);
  const selection = within(picked, rows.length);
  const chosen = selection.chosen.map((row) => rows[row]!);

  const run = async (action: LineAction): Promise<void> => {
    if (busy || chosen.length === 0 || action.kind === 'split' || action.kind === 'join') return;
    if (articles.length === 0) return;
    const changes = planCorrection(capture, articles, act(text, layout, chosen, action));
    if (changes === null) notify({ tone: 'error', text: words.lastLine });
    else if (changes.length > 0) {
      setBusy(true);
      const saved = await commit(dossier, changes);
      setBusy(false);
      if (saved.ok) notify({ tone: 'info', text: words.moved(count(chosen.length)) });
      else notify({ tone: 'error', text: t.storage.problem[saved.error.reason] });
    }
  };
  const key = (event: KeyboardEvent): boolean => {
    const action = actionOf(event);
    if (action) void run(action);
    return action !== null;
  };
  return (
    <>
      <p className="capture-hint">{words.hint}</p>
      <Checkbox
        isSelected={onlyAside}
        onChange={(only) => {
          setOnlyAside(only);
          setPicked(nowhere);
        }}
      >
        {words.onlyAside}
      </Checkbox>
      <LineTools layout={layout} chosen={chosen.length} onAction={(action) => void run(action)} isSettled />
      {rows.length === 0 ? (
        <p className="empty">{words.none}</p>
      ) : (
        <div className="capture-lines">
          <LineList
            text={text}
            layout={layout}
            rows={rows}
            selection={selection}
            onSelection={setPicked}
            onKey={key}
          />
        </div>
      )}
    </>
  );
}
