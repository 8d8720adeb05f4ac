/** A dossier for the sheet's tests, written entry by entry: two editors, two articles, claims and what is said of them. */
import { sha256Hex } from '../../../shared/hash';
import type { Editor, Entry } from '../../../shared/log/entry';
import { foldLog } from '../../../shared/log/fold';
import type { Target } from '../../../shared/records/evidence';
import { type Id, makeUuid7 } from '../../../shared/records/ids';
import { type FieldsOf, type Kind, kinds } from '../../../shared/records/kinds';
import { defaultScale } from '../../../shared/records/scales';
import { readSheetInput, type SheetInput } from '../../../shared/sheet/input';
import type { SheetOptions } from '../../../shared/sheet/lookup';

export const NOW = '2026-03-02T09:15:00.000Z';
export const MADE = '2026-03-01T08:00:00.000Z';

let counter = 0;
export const nextId = (): Id => makeUuid7(1_700_000_000_000 + ++counter, new Uint8Array(10).fill(7));

export const layla: Editor = { id: nextId(), name: 'ليلى' };
export const omar: Editor = { id: nextId(), name: 'Omar' };

export const options: SheetOptions = {
  language: 'ar',
  articles: 'all',
  onlyWithVerdict: false,
  withRetracted: false,
  editor: 'ليلى',
  now: NOW,
};

/** A log in the making. */
export class CaseFile {
  readonly dossier = nextId();
  readonly entries: Entry[] = [];
  readonly texts = new Map<string, string>();

  constructor(title = 'ملف الاختبار') {
    this.create('dossier', { title, scale: defaultScale }, { id: this.dossier });
  }

  #write(kind: Kind, id: Id, set: Entry['set'], replaces: Entry['replaces'], by: Editor): Entry {
    const entry: Entry = {
      id: nextId(),
      dossier: this.dossier,
      at: MADE,
      by,
      act: nextId(),
      record: { kind, id },
      set,
      replaces,
    };
    this.entries.push(entry);
    return entry;
  }

  create<K extends Kind>(
    kind: K,
    fields: Partial<FieldsOf<K>>,
    { id = nextId(), by = layla }: { readonly id?: Id; readonly by?: Editor } = {},
  ): Id {
    this.#write(kind, id, { ...kinds[kind].defaults, ...fields } as Entry['set'], {}, by);
    return id;
  }

  /** An edit that saw everything that stood. */
  edit<K extends Kind>(kind: K, id: Id, fields: Partial<FieldsOf<K>>, by: Editor = layla): Entry {
    const seen = foldLog(this.entries).find((record) => record.kind === kind && record.id === id)!;
    const replaces = Object.fromEntries(Object.keys(fields).map((field) => [field, seen.heads[field] ?? []]));
    return this.#write(kind, id, fields as Entry['set'], replaces, by);
  }

  /** An edit made apart, which saw nothing of the other's. */
  editBlindly<K extends Kind>(kind: K, id: Id, fields: Partial<FieldsOf<K>>, by: Editor = omar): Entry {
    return this.#write(kind, id, fields as Entry['set'], {}, by);
  }

  /** An undo of an entry: what it replaced is put back under the undoer's name. */
  undo(entry: Entry, before: Entry['set'], by: Editor): void {
    const replaces = Object.fromEntries(Object.keys(before).map((field) => [field, [entry.id]]));
    const undone = this.#write(entry.record.kind, entry.record.id, before, replaces, by);
    this.entries[this.entries.length - 1] = { ...undone, undoes: entry.act };
  }

  addArticle(title: string, text: string, fields: Partial<FieldsOf<'article'>> = {}): Id {
    const bytes = new TextEncoder().encode(text);
    const sha256 = sha256Hex(bytes);
    this.texts.set(sha256, text);
    const capture = this.create('capture', {
      fileName: `${title}.txt`,
      sha256,
      textSha256: sha256,
      byteLength: bytes.length,
      textLength: text.length,
    });
    return this.create('article', {
      capture,
      title: { text: title, span: null },
      outlet: { text: 'دفتر الساحل', span: null },
      blocks: [{ role: 'body', start: 0, end: text.length }],
      ...fields,
    });
  }

  /** A claim on the first place where `quote` stands. */
  addClaim(article: Id, quote: string, fields: Partial<FieldsOf<'claim'>> = {}): Id {
    const records = foldLog(this.entries);
    const of = (id: Id) => records.find((record) => record.id === id)!.fields;
    const { capture } = of(article) as FieldsOf<'article'>;
    const text = this.texts.get((of(capture) as FieldsOf<'capture'>).textSha256)!;
    const start = text.indexOf(quote);
    if (start === -1) throw new Error(`not in the text: ${quote}`);
    const end = start + quote.length;
    const anchor = {
      start,
      end,
      exact: quote,
      prefix: text.slice(Math.max(0, start - 20), start),
      suffix: text.slice(end, end + 20),
    };
    return this.create('claim', { article, anchor, ...fields });
  }

  judge(target: Target, rating: string, reasons = '', by: Editor = layla): Id {
    return this.create('verdict', { target, judgement: { rating, reasons } }, { id: target.id, by });
  }

  input(): SheetInput {
    return readSheetInput(this.entries, this.texts)!;
  }
}

export const claimTarget = (id: Id): Target => ({ kind: 'claim', id });
export const disputeTarget = (id: Id): Target => ({ kind: 'dispute', id });
