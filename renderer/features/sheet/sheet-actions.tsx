/** Handing the sheet over: three kinds of file, and paper. */
import { FileJson, FileText, Printer, Table } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { HostError } from '../../../shared/host-api';
import type { Language } from '../../../shared/sheet/document';
import { useHost } from '../../host/host';
import { useI18n } from '../../i18n/i18n';
import { Button } from '../../ui/button';
import { Choices } from '../../ui/fields';
import { notify } from '../../ui/notices';
import { type Format, formats, type SheetFile } from './export';

const icons = { html: FileText, csv: Table, json: FileJson } as const;

export function SheetActions({
  makeFile,
  makeHtml,
  csvHeader,
  onCsvHeader,
  isDisabled,
}: {
  /** Makes the file anew, with the instant of handing over in it. */
  readonly makeFile: (format: Format) => SheetFile;
  readonly makeHtml: () => string;
  readonly csvHeader: Language | 'both';
  readonly onCsvHeader: (header: Language | 'both') => void;
  readonly isDisabled: boolean;
}) {
  const { t } = useI18n();
  const words = t.sheet;
  const host = useHost();
  const [busy, setBusy] = useState(false);

  const explain = useCallback(
    (error: HostError, name: string): void => {
      if (error.reason === 'cancelled') return;
      notify({
        tone: 'error',
        text: t.errors.aboutFile(error.fileName ?? name, t.errors.host[error.reason]),
      });
    },
    [t],
  );

  const save = async (format: Format): Promise<void> => {
    setBusy(true);
    const file = makeFile(format);
    const saved = await host.save(file);
    setBusy(false);
    if (!saved.ok) {
      explain(saved.error, file.suggestedName);
      return;
    }
    const { name, location } = saved.value;
    const reveal = (at: string) => async (): Promise<void> => {
      const shown = await host.reveal(at);
      if (!shown.ok) explain(shown.error, name);
    };
    notify({
      tone: 'info',
      text: words.saved(name),
      ...(host.can.reveal && location
        ? { action: { label: words.reveal, run: () => void reveal(location)() } }
        : {}),
    });
  };

  const print = useCallback(async (): Promise<void> => {
    setBusy(true);
    const printed = await host.print(makeHtml());
    setBusy(false);
    if (!printed.ok) explain(printed.error, words.title);
  }, [host, makeHtml, explain, words.title]);

  useEffect(
    () => host.onMenuCommand((command) => void (command === 'print' && !isDisabled && print())),
    [host, print, isDisabled],
  );

  return (
    <section className="sheet-actions" aria-label={words.save}>
      <h2>{words.save}</h2>
      {formats.map((format) => {
        const Icon = icons[format];
        return (
          <div key={format} className="sheet-action">
            <Button isDisabled={busy || isDisabled} onPress={() => void save(format)}>
              <Icon size={16} aria-hidden="true" />
              {words[format]}
            </Button>
            <small>{words[`${format}Hint`]}</small>
          </div>
        );
      })}
      <Choices
        label={words.csvHeader}
        value={csvHeader}
        options={[
          { value: 'ar', label: words.arabic },
          { value: 'en', label: words.english },
          { value: 'both', label: words.csvBoth },
        ]}
        onChange={onCsvHeader}
      />
      <Button look="primary" isDisabled={busy || isDisabled} onPress={() => void print()}>
        <Printer size={16} aria-hidden="true" />
        {words.print}
      </Button>
    </section>
  );
}
