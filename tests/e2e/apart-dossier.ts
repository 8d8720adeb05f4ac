/** A dossier in which two editors joined one claim into different others: what hung on it is about two claims now. */
import { describe as describePlace } from '../../shared/anchoring/describe';
import { packDossier } from '../../shared/dossier/pack';
import { sha256Hex } from '../../shared/hash';
import type { Entry } from '../../shared/log/entry';
import { type Id, makeUuid7 } from '../../shared/records/ids';
import { type FieldsOf, type Kind, kinds } from '../../shared/records/kinds';

export const joinedInto = ['أُغلق الطريق عند الفجر', 'فُتح الطريق عند الظهر'] as const;
const text = `قالت البلدية: ${joinedInto[0]}. ثم قالت: ${joinedInto[1]}. ولم يُصب أحد.`;

export function apartDossier(): Buffer {
  const entries: Entry[] = [];
  let at = Date.UTC(2026, 5, 1, 8);
  const newId = (): Id => makeUuid7(++at, new Uint8Array(10).fill(3));
  const dossier = newId();
  const write = <K extends Kind>(
    name: string,
    record: { readonly kind: K; readonly id: Id },
    set: Partial<FieldsOf<K>>,
    replaces: Entry['replaces'] = {},
  ): Id => {
    const id = newId();
    const by = { id: `${name}${dossier.slice(1)}` as Id, name };
    const time = new Date(at).toISOString();
    entries.push({ id, dossier, at: time, by, act: newId(), record, set: set as Entry['set'], replaces });
    return id;
  };
  const create = <K extends Kind>(kind: K, fields: Partial<FieldsOf<K>>, id: Id = newId()): Id => {
    write('a', { kind, id }, { ...kinds[kind].defaults, ...fields });
    return id;
  };
  create('dossier', { title: 'طريق' }, dossier);
  const encoded = new TextEncoder().encode(text);
  const sha256 = sha256Hex(encoded);
  const capture = create('capture', {
    fileName: 'page.txt',
    mediaType: 'text/plain',
    sha256,
    textSha256: sha256,
    byteLength: encoded.length,
    textLength: text.length,
    encoding: 'utf-8',
  });
  const article = create('article', { capture, blocks: [{ role: 'body', start: 0, end: text.length }] });
  const claims = joinedInto.map((quote) => {
    const start = text.indexOf(quote);
    return create('claim', {
      article,
      anchor: describePlace(text, start, start + quote.length),
      category: 'strike',
    });
  });
  const reply = newId();
  const target = { kind: 'claim', id: newId() } as const;
  const seen = write(
    'a',
    { kind: 'reply', id: reply },
    { ...kinds.reply.defaults, target, asked: 'البلدية' },
  );
  for (const [n, id] of claims.entries())
    write(
      n === 0 ? 'a' : 'b',
      { kind: 'reply', id: reply },
      { target: { kind: 'claim', id } },
      { target: [seen] },
    );
  const bytes = [{ sha256, bytes: encoded, mediaType: 'text/plain' }];
  return Buffer.from(packDossier(dossier, entries, bytes, new Date(at).toISOString()));
}
