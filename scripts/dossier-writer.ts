/** Writes dossiers as files from invented pages, read as the app reads them: for the pictures. */
import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { describe as describeAnchor } from '../shared/anchoring/describe';
import { type PackedBytes, packDossier } from '../shared/dossier/pack';
import { sha256Hex } from '../shared/hash';
import { toRecords } from '../shared/intake/laid-records';
import { READER_VERSION } from '../shared/intake/page';
import { readPage } from '../shared/intake/read';
import type { Editor, Entry } from '../shared/log/entry';
import { type Id, makeUuid7 } from '../shared/records/ids';
import { type FieldsOf, type Kind, kinds } from '../shared/records/kinds';
import { defaultScale } from '../shared/records/scales';

export interface WrittenPage {
  readonly article: Id;
  /** Makes a claim of some words of it. @returns null where they are not in it */
  readonly claim: (quote: string, fields: Partial<FieldsOf<'claim'>>) => Id | null;
}

export class DossierWriter {
  readonly #entries: Entry[] = [];
  readonly #bytes: PackedBytes[] = [];
  readonly #editor: Editor;
  readonly #dossier: Id;
  #tick: number;

  constructor(title: string, editor: string, start: number) {
    this.#tick = start;
    this.#editor = { id: makeUuid7(start, randomBytes(10)), name: editor };
    this.#dossier = this.newId();
    this.create('dossier', { title, scale: defaultScale }, this.#dossier);
  }

  newId(): Id {
    return makeUuid7(++this.#tick, randomBytes(10));
  }

  create<K extends Kind>(kind: K, fields: Partial<FieldsOf<K>>, id: Id = this.newId()): Id {
    this.#entries.push({
      id: this.newId(),
      dossier: this.#dossier,
      at: new Date(this.#tick).toISOString(),
      by: this.#editor,
      act: this.newId(),
      record: { kind, id },
      set: { ...kinds[kind].defaults, ...fields } as Entry['set'],
      replaces: {},
    });
    return id;
  }

  #keep(text: string): string {
    const encoded = new TextEncoder().encode(text);
    const sha256 = sha256Hex(encoded);
    this.#bytes.push({ sha256, bytes: encoded, mediaType: 'text/plain' });
    return sha256;
  }

  /** Brings a page of one article in. @param fields what an editor corrected of it */
  addPage(fileName: string, text: string, fields: Partial<FieldsOf<'article'>> = {}): WrittenPage {
    const bytes = new TextEncoder().encode(text);
    const read = readPage(bytes, { fileName });
    if (!read.ok) throw new Error(`${fileName}: ${read.error.reason}`);
    const { value } = read;
    const laid = toRecords({ articles: value.articles, lines: value.lines });
    const capture = this.create('capture', {
      ...{ fileName, mediaType: 'text/plain', sha256: this.#keep(text), byteLength: bytes.length },
      ...{ encoding: value.encoding, encodingFrom: value.encodingFrom, method: 'dialog' },
      ...{ textSha256: this.#keep(value.text), textLength: value.text.length },
      ...{ reader: READER_VERSION, setAside: laid.setAside },
    });
    const [first] = laid.articles;
    if (!first) throw new Error(`${fileName} holds no article`);
    const article = this.create('article', { ...first, ...fields, capture });
    const claim: WrittenPage['claim'] = (quote, more) => {
      const from = value.text.indexOf(quote);
      if (from === -1) return null;
      const anchor = describeAnchor(value.text, from, from + quote.length);
      return this.create('claim', { article, anchor, ...more });
    };
    return { article, claim };
  }

  async write(file: string | undefined): Promise<void> {
    if (!file) throw new Error('name the file to write');
    const at = new Date(this.#tick).toISOString();
    await writeFile(file, packDossier(this.#dossier, this.#entries, this.#bytes, at));
  }
}
