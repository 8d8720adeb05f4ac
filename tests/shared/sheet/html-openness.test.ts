import { expect, it } from 'vitest';
import { opennessParts } from '../../../shared/sheet/html-openness';
import { makePrinter } from '../../../shared/sheet/printer';
import { wordsOf } from '../../../shared/sheet/words';
import { NOW, nextId } from './case';

const settings = { language: 'en', digits: 'latn', months: 'levant', timeZone: 'UTC' } as const;
const writing = { words: wordsOf('en'), print: makePrinter(settings) };
const made = { id: nextId(), by: '', at: NOW, retracted: false, disagreements: [] };

it('who was asked, when, and the answer or that none came', () => {
  const rightOfReply = [
    { ...made, asked: 'البلدية <b>', askedAt: '2026-02-03', answer: '**No.**' },
    { ...made, asked: '', askedAt: '', answer: ' ' },
  ];
  const { markup } = opennessParts({ rightOfReply, corrections: [] }, writing)!;
  expect(markup).toContain('<bdi>البلدية &lt;b&gt;</bdi>');
  expect(markup).toContain('3 February 2026');
  expect(markup).toContain('>No.<');
  expect(markup).toContain('No answer so far.');
  expect(markup).not.toContain('Corrections');
});

it('corrections with their dates; nothing where there is nothing, or where the editor left it out', () => {
  const corrections = [{ ...made, correctedAt: '2026-02', text: 'Nine, not ten.' }];
  const openness = { rightOfReply: [], corrections };
  expect(opennessParts(openness, writing)?.markup).toContain('February 2026');
  expect(opennessParts({ rightOfReply: [], corrections: [] }, writing)).toBeNull();
  const narrow = { ...writing, print: makePrinter({ ...settings, columns: ['evidence'] }) };
  expect(opennessParts(openness, narrow)).toBeNull();
});

it('every answer and correction that stands, with its author, where editors differ', () => {
  const values = [
    { value: '**We deny it.**', by: 'Layla', at: NOW },
    { value: '', by: 'Omar', at: NOW },
  ];
  const differing = (field: string) => ({ ...made, disagreements: [{ field, values }] });
  const { markup } = opennessParts(
    {
      rightOfReply: [{ ...differing('answer'), asked: 'the mayor', askedAt: '', answer: 'AGREED' }],
      corrections: [{ ...differing('text'), correctedAt: '', text: 'AGREED' }],
    },
    writing,
  )!;
  expect(markup).not.toContain('AGREED');
  expect(markup.match(/>We deny it\.</gu)).toHaveLength(2);
  expect(markup).toContain('Editors differ on: The answer');
  expect(markup).toContain('Editors differ on: The correction');
  expect(markup).toMatch(/«empty».*Omar/u);
});
