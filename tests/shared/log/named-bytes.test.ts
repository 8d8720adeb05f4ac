import { expect, test } from 'vitest';
import { namedBytes } from '../../../shared/log/named-bytes';
import { idAt, makeEntry } from './model';

const a = 'a'.repeat(64);
const b = 'b'.repeat(64);

test('a capture names its page and its text', () => {
  const set = { sha256: a, textSha256: b, mediaType: 'text/html' };
  expect(namedBytes(makeEntry({ id: idAt(5), set }))).toEqual([
    { sha256: a, mediaType: 'text/html' },
    { sha256: b, mediaType: 'text/plain' },
  ]);
});

test('evidence names its attachment', () => {
  const attachment = { sha256: a, fileName: 'x', byteLength: 1, mediaType: 'image/png' };
  expect(namedBytes(makeEntry({ id: idAt(5), set: { attachment } }))).toEqual([
    { sha256: a, mediaType: 'image/png' },
  ]);
});

test('nothing else names bytes', () => {
  expect(namedBytes(makeEntry({ id: idAt(5), set: { sha256: '', attachment: null, note: a } }))).toEqual([]);
});
