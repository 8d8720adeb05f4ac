/** The page as captured: its letters and marks, its lines with their uses, and the tools to change them. */
import { type KeyboardEvent, useState } from 'react';
import type { Layout } from '../../../shared/intake/layout';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Select } from '../../ui/fields';
import type { PageRead } from '../../workers/intake-protocol';
import { actionOf, type LineAction } from './line-keys';
import { LineList } from './line-list';
import type { Selection } from './line-selection';
import { LineTools } from './line-tools';
import './raw-pane.css';

/** Encodings a saved Arabic or Western page may be in, by the Encoding standard's names. */
const encodings = ['utf-8', 'windows-1256', 'iso-8859-6', 'utf-16le', 'utf-16be', 'windows-1252'];

interface RawProps {
  readonly read: PageRead;
  readonly layout: Layout;
  readonly rows: readonly number[];
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onAction: (action: LineAction) => void;
  readonly reveal: { readonly row: number; readonly wish: number } | null;
  /** Corrections would be lost by reading the page again. */
  readonly isTouched: boolean;
  readonly onEncoding: (encoding: string) => void;
}

export function RawPane(props: RawProps) {
  const { read, layout, rows, selection, onSelection, onAction, reveal } = props;
  const { t, count } = useI18n();
  const { page } = read;
  const key = (event: KeyboardEvent): boolean => {
    const action = actionOf(event);
    if (action) onAction(action);
    return action !== null;
  };
  return (
    <section className="raw" aria-labelledby="raw-title">
      <header className="pane-bar">
        <h2 id="raw-title">{t.intake.raw.title}</h2>
        <span className="pill" title={`sha256 ${read.sha256}`}>
          {t.intake.raw.facts(
            page.encoding.toUpperCase(),
            count(layout.lines.length),
            read.sha256.slice(0, 6),
          )}
        </span>
      </header>
      <Doubts {...props} />
      <LineTools layout={layout} chosen={selection.chosen.length} onAction={onAction} />
      <LineList
        text={page.text}
        layout={layout}
        rows={rows}
        selection={selection}
        onSelection={onSelection}
        onKey={key}
        reveal={reveal}
      />
      <details className="raw-keys">
        <summary>{t.intake.tools.keys}</summary>
        <p>{t.intake.tools.keysHelp}</p>
      </details>
    </section>
  );
}

/** What may be wrong with the letters: a guessed encoding, places without a letter, hidden marks. */
function Doubts({ read, isTouched, onEncoding }: RawProps) {
  const { t, count } = useI18n();
  const { page } = read;
  const [asked, setAsked] = useState<string | null>(null);
  const isPasted = page.encodingFrom === 'typed';
  const unsure = page.encodingFrom === 'guessed' || page.encodingFrom === 'chosen' || page.undecodable > 0;
  const choices = encodings.includes(page.encoding) ? encodings : [page.encoding, ...encodings];
  const choose = (encoding: string): void => {
    if (encoding === page.encoding) return;
    if (isTouched) setAsked(encoding);
    else onEncoding(encoding);
  };
  return (
    <div className="raw-doubts">
      {page.undecodable > 0 ? (
        <p className="raw-doubt">{t.intake.raw.undecodable(count(page.undecodable))}</p>
      ) : null}
      {page.marks.length > 0 ? (
        <details className="raw-doubt">
          <summary>{t.intake.raw.marks(count(page.marks.length))}</summary>
          <p>{t.intake.raw.marksWhy}</p>
        </details>
      ) : null}
      {isPasted ? null : (
        <details className="raw-encoding" open={unsure}>
          <summary>
            {t.intake.raw.encoding}: <bdi>{page.encoding}</bdi> (
            {t.intake.raw.encodingFrom[page.encodingFrom]})
          </summary>
          <Select
            label={t.intake.raw.encoding}
            value={page.encoding}
            options={choices.map((encoding) => ({ value: encoding, label: encoding }))}
            onChange={choose}
          />
        </details>
      )}
      {asked ? (
        <Dialog title={t.intake.raw.rereadTitle} onClose={() => setAsked(null)} role="alertdialog">
          <p>{t.intake.raw.rereadText}</p>
          <DialogActions>
            <Button onPress={() => setAsked(null)}>{t.common.cancel}</Button>
            <Button
              look="danger"
              onPress={() => {
                setAsked(null);
                onEncoding(asked);
              }}
            >
              {t.intake.raw.reread}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </div>
  );
}
