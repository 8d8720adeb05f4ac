/** The name of a file among words: it breaks after its separators, and runs as its own letters do. */
import { Fragment } from 'react';

/** @param name with its hidden marks shown */
export function FileName({ name }: { readonly name: string }) {
  const parts = name.split(/(?<=[_\-.])/u);
  return (
    <bdi className="file-name">
      {parts.map((part, at) => (
        <Fragment key={`${at} ${part}`}>
          {at > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))}
    </bdi>
  );
}
