/** An Admiralty code as a small chip; what its letter and number mean is read aloud and shown on pointing. */
export function Grade({
  code,
  words,
  sign,
}: {
  readonly code: string;
  readonly words: string;
  /** The evidence's stance as a sign before the code. */
  readonly sign?: string;
}) {
  return (
    <span className="grade" title={words}>
      {sign ? <span aria-hidden="true">{sign} </span> : null}
      {code}
      <span className="visually-hidden"> ({words})</span>
    </span>
  );
}
