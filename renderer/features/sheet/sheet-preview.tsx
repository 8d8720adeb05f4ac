/**
 * The sheet as it will be handed over, inside a frame in which nothing can run: no scripts, and a document of its
 * own, so that neither its style nor its direction touches the program's. Its style is adopted as a constructed
 * sheet, because the policy of the page refuses `<style>`.
 */
import { useEffect, useRef } from 'react';
import type { Language } from '../../../shared/sheet/document';
import type { HtmlParts } from '../../../shared/sheet/html';

/** Puts a sheet into an empty document, keeping the place where the reader was. */
function show(frame: HTMLIFrameElement, parts: HtmlParts, language: Language): void {
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const document = frame.contentDocument;
  if (!view || !document) return;
  const at = document.documentElement.scrollTop;
  const root = document.documentElement;
  root.lang = language;
  root.dir = parts.dir;
  document.title = parts.title;
  const style = new view.CSSStyleSheet();
  style.replaceSync(parts.style);
  document.adoptedStyleSheets = [style];
  const parsed = new DOMParser().parseFromString(`<!doctype html><body>${parts.body}`, 'text/html');
  document.body.replaceChildren(
    ...[...parsed.body.childNodes].map((node) => document.importNode(node, true)),
  );
  root.scrollTop = at;
}

export function SheetPreview({
  parts,
  language,
  label,
}: {
  readonly parts: HtmlParts;
  readonly language: Language;
  readonly label: string;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (frame.current) show(frame.current, parts, language);
  }, [parts, language]);
  return <iframe ref={frame} className="sheet-preview" title={label} sandbox="allow-same-origin" />;
}
