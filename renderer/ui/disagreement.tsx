/**
 * A disagreement: the values that stand in a field side by side, each with its name and time. All stand until
 * somebody takes one; nothing is chosen for the editor.
 */
import './weigh.css';
import { type ReactNode, useId } from 'react';
import { Button } from './button';

/** One of the values that stand. `key` tells them apart. */
export interface StandingValue {
  readonly key: string;
  readonly value: ReactNode;
  /** Empty where the editor gave no name. */
  readonly by: string;
  readonly when: ReactNode;
}

export function Disagreement({
  title,
  hint,
  values,
  nameless,
  takeLabel,
  onTake,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly values: readonly StandingValue[];
  /** Label of the button that takes one value, given its author's name. */
  /** What an editor without a name is called. */
  readonly nameless: string;
  readonly takeLabel: (name: string) => string;
  readonly onTake: (key: string) => void;
}) {
  const titleId = useId();
  return (
    <section className="disagreement" aria-labelledby={titleId}>
      <h4 id={titleId}>{title}</h4>
      {hint ? <p className="field-hint">{hint}</p> : null}
      <ul className="disagreement-values">
        {values.map(({ key, value, by, when }) => (
          <li key={key}>
            <div className="disagreement-value">{value}</div>
            <p className="field-hint">
              <bdi>{by || nameless}</bdi> · {when}
            </p>
            <Button size="small" onPress={() => onTake(key)}>
              {takeLabel(by)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
