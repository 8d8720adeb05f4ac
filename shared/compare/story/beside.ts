/**
 * Whether a statement tells of something beside what its article is about: in a place its opening does not name, or
 * behind words that say so (`وعلى صعيد آخر`, «in a separate incident»).
 */

import { relate } from '../places/place-relation';
import type { CompareReader } from '../reader';
import type { Statement } from '../statements';
import { isNamedIn } from './openings';

const known = new WeakMap<Statement, boolean>();

function isBeside(statement: Statement, reader: CompareReader): boolean {
  const before = known.get(statement);
  if (before !== undefined) return before;
  const { passage, from, places, article } = statement;
  const sentence = passage.sentences.find((one) => from >= one.from && from < one.to);
  const first = sentence?.from ?? from;
  const turned = passage.words
    .slice(first, statement.to)
    .some(
      ({ key }, at) =>
        reader.words.asides.has(key) || (at < OPENING && turnsTo(key, passage.key(first + at + 1))),
    );
  const near = places.filter(
    ({ state, head, compass }) => !state && compass === '' && !reader.regions.has(head),
  );
  const beside = turned || (near.length > 0 && !isNamedIn(near, article));
  known.set(statement, beside);
  return beside;
}

const OPENING = 4;
const LEVEL = /^(?:صعيد|سياق|جانب|ملف|تطور|حادث|حادثه|شان)$/u;
const OTHER = /^(?:اخر|اخري|متصل|منفصل|منفصله|مواز|موازي)$/u;
const turnsTo = (key: string, next: string): boolean =>
  LEVEL.test(key) && OTHER.test(next) && next !== 'متصل';

/** Whether one of two statements is beside its article's story and the other is not, or each is beside in its own place. */
export function areBeside(a: Statement, b: Statement, reader: CompareReader): boolean {
  if (a.article.id === b.article.id) return false;
  if (!isBeside(a, reader) && !isBeside(b, reader)) return false;
  return relate(a.places, b.places) !== 'same';
}
