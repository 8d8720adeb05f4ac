import { figuresOverTime } from './shared/compare/figures-over-time';
import { findTensions } from './shared/compare/find-tensions';
import { readFileSync } from 'node:fs';
const src = readFileSync('look4.mjs', 'utf8'); const pages = eval(src.slice(src.indexOf('const pages = ') + 14, src.indexOf('];\ntry') + 1));
const arts = pages.map(([id, text]: string[]) => { const ls = text!.split('\n\n'); let at = 0; const bl = ls.map((l) => { const s = { start: at, end: at + l.trimEnd().length }; at += l.length + 2; return s; }); return { id, text, title: bl[0], subtitle: null, blocks: bl.slice(2).map((b) => ({ ...b, role: 'body' as const })), outlet: id, published: null, claims: [] }; });
console.log(figuresOverTime(arts as never).map((s) => [s.key, s.scope, s.points.map((p) => [p.label, p.date])]));
console.log(findTensions(arts as never).tensions.map((t: any) => [t.kind, t.positions.map((p: any) => p.label)]));
