/** The claim sheet: choose what goes on it, see it as it will be read, hand it over. */
import { useCallback, useMemo } from 'react';
import type { Id } from '../../../shared/records/ids';
import type { ClaimSheet } from '../../../shared/sheet/document';
import { findExposures } from '../../../shared/sheet/exposure';
import { writeHtml, writeHtmlParts } from '../../../shared/sheet/html';
import type { SheetInput } from '../../../shared/sheet/input';
import type { PrintSettings } from '../../../shared/sheet/printer';
import { makeSheet } from '../../../shared/sheet/sheet';
import { wordsOf } from '../../../shared/sheet/words';
import { currentEditor } from '../../data/identity';
import { type I18n, useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { type Format, writeFile } from './export';
import { ExposureNotice } from './exposure-notice';
import { SheetActions } from './sheet-actions';
import { type SheetChoices, shownColumns, startingChoices, toOptions } from './sheet-choices';
import { SheetOptionsForm } from './sheet-options';
import { SheetPreview } from './sheet-preview';
import { useChoices } from './use-choices';
import { useSheetInput } from './use-sheet-input';
import './sheet.css';

/** More claims than anybody looks through before saving; the saved sheet holds all. */
const PREVIEW_CLAIMS = 200;

const atHand = (): string => new Date().toISOString();

const settingsOf = ({ settings }: I18n, choices: SheetChoices): PrintSettings => ({
  language: choices.language,
  digits: settings.digits,
  months: settings.months,
  columns: shownColumns(choices),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

function Unresolved({ sheet }: { readonly sheet: ClaimSheet }) {
  const { t, count, list } = useI18n();
  const words = t.sheet;
  const unchecked = sheet.claims.filter((claim) => claim.position.check !== 'exact').length;
  const { withoutVerdict, inDisagreement } = sheet.counts;
  const parts = [
    withoutVerdict > 0 ? words.withoutVerdict(count(withoutVerdict)) : null,
    inDisagreement > 0 ? words.inDisagreement(count(inDisagreement)) : null,
    unchecked > 0 ? words.unchecked(count(unchecked)) : null,
  ].filter((part) => part !== null);
  return (
    <p className="sheet-counts" role="status">
      <b>{words.claims(count(sheet.counts.claims))}</b>
      {parts.length > 0 ? <span>{list(parts)}</span> : null}
    </p>
  );
}

function ReadySheet({ input, open }: { readonly input: SheetInput; readonly open: readonly Id[] }) {
  const i18n = useI18n();
  const { t, count } = i18n;
  const words = t.sheet;
  const [choices, setChoices] = useChoices(input.dossier.id, i18n.locale);
  const make = useCallback(() => {
    const articles = input.article.map(({ id }) => id);
    const disputes = input.dispute.filter(({ fields }) => !fields.retracted);
    const options = toOptions(choices, { articles, open, disputes }, currentEditor().name, atHand());
    return makeSheet(input, options);
  }, [input, choices, open]);
  const sheet = useMemo(make, [make]);
  const settings = useMemo(() => settingsOf(i18n, choices), [i18n, choices]);
  const exposures = useMemo(() => findExposures(sheet, input.source), [sheet, input]);
  const parts = useMemo(
    () => writeHtmlParts({ ...sheet, claims: sheet.claims.slice(0, PREVIEW_CLAIMS) }, settings),
    [sheet, settings],
  );
  const makeFile = (format: Format) =>
    writeFile(make(), format, wordsOf(choices.language).sheet, settings, choices);
  const makeHtml = useCallback(() => writeHtml(make(), settings), [make, settings]);

  return (
    <div className="sheet">
      <div className="sheet-side">
        <h1>{words.title}</h1>
        <p className="sheet-intro">{words.intro}</p>
        <SheetOptionsForm choices={choices} input={input} onChange={setChoices} />
        <Unresolved sheet={sheet} />
        <ExposureNotice exposures={exposures} />
        {sheet.claims.length === 0 ? (
          <div className="sheet-none">
            <p>{words.noneInScope}</p>
            <Button
              size="small"
              onPress={() => setChoices({ ...startingChoices(choices.language), hidden: choices.hidden })}
            >
              {words.showAll}
            </Button>
          </div>
        ) : null}
        <SheetActions
          makeFile={makeFile}
          makeHtml={makeHtml}
          csvHeader={choices.csvHeader}
          onCsvHeader={(csvHeader) => setChoices({ ...choices, csvHeader })}
          isDisabled={sheet.claims.length === 0}
        />
      </div>
      <div className="sheet-page">
        {sheet.claims.length > PREVIEW_CLAIMS ? (
          <p className="sheet-part">{words.previewPart(count(PREVIEW_CLAIMS), count(sheet.claims.length))}</p>
        ) : null}
        <SheetPreview parts={parts} language={choices.language} label={words.preview} />
      </div>
    </div>
  );
}

/** @param props.open the articles that stand in the panes, for a sheet of those alone */
export function SheetScreen({ dossier, open }: { readonly dossier: Id; readonly open: readonly Id[] }) {
  const { t } = useI18n();
  const state = useSheetInput(dossier);
  const words = t.sheet;
  if (state.state === 'loading') return <p className="empty">{words.making}</p>;
  if (state.state === 'failed')
    return (
      <div className="empty" role="alert">
        <p>{words.failed}</p>
        <Button onPress={state.retry}>{t.common.retry}</Button>
      </div>
    );
  if (state.input.claim.length === 0)
    return (
      <div className="empty">
        <h1>{words.emptyTitle}</h1>
        <p>{words.emptyHint}</p>
      </div>
    );
  return <ReadySheet key={dossier} input={state.input} open={open} />;
}
