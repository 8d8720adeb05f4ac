/** The sheet as files: what each format is called, and its bytes. */
import { assertNever } from '../../../shared/result';
import { writeCsv } from '../../../shared/sheet/csv';
import type { ClaimSheet } from '../../../shared/sheet/document';
import { makeFileName } from '../../../shared/sheet/file-name';
import { writeHtml } from '../../../shared/sheet/html';
import { writeJson } from '../../../shared/sheet/json';
import type { PrintSettings } from '../../../shared/sheet/printer';
import { type SheetChoices, shownColumns } from './sheet-choices';

export const formats = ['html', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

const mediaTypes: Readonly<Record<Format, string>> = {
  html: 'text/html;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

export interface SheetFile {
  readonly suggestedName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

function write(sheet: ClaimSheet, format: Format, settings: PrintSettings, choices: SheetChoices): string {
  switch (format) {
    case 'html':
      return writeHtml(sheet, settings);
    case 'csv':
      return writeCsv(sheet, {
        language: choices.language,
        header: choices.csvHeader,
        columns: shownColumns(choices),
      });
    case 'json':
      return writeJson(sheet);
    default:
      return assertNever(format);
  }
}

/**
 * Writes the sheet as a file.
 * @param name what the document is called, in the sheet's language
 */
export function writeFile(
  sheet: ClaimSheet,
  format: Format,
  name: string,
  settings: PrintSettings,
  choices: SheetChoices,
): SheetFile {
  // The day comes first: behind Arabic letters its parts would be shown in the reverse order.
  const day = sheet.madeAt.slice(0, 10);
  return {
    suggestedName: makeFileName([day, name, sheet.dossier.title], format),
    mediaType: mediaTypes[format],
    bytes: new TextEncoder().encode(write(sheet, format, settings, choices)),
  };
}
