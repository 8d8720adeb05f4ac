/** Every verdict there was on a target, newest first: nothing that was judged is ever hidden. */
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Id } from '../../../shared/records/ids';
import { useI18n } from '../../i18n/i18n';
import { AnswerBody } from './answer';
import type { VerdictState } from './use-verdict';

export function VerdictHistory({ dossier, state }: { readonly dossier: Id; readonly state: VerdictState }) {
  const { t, count, dateTime } = useI18n();
  const name = (by: { readonly name: string }): string => by.name || t.app.nameless;
  const past = state.past.length > 1 || state.past.some((answer) => !answer.stands) ? state.past : [];
  const earlier = past.filter((answer) => !answer.stands).length;
  if (earlier === 0) return null;
  return (
    <Disclosure className="verdict-history">
      <Heading level={4}>
        <Button slot="trigger" className="button" data-look="quiet" data-size="small">
          {t.verdicts.history(count(earlier))}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ol>
          {past.map((answer) => (
            <li key={answer.entry}>
              <p className="field-hint">
                {t.verdicts.given(name(answer.by), dateTime(answer.at))}
                {answer.stands ? <span className="badge">{t.verdicts.standsMark}</span> : null}
              </p>
              <AnswerBody
                dossier={dossier}
                judgement={answer.judgement}
                scale={state.scale}
                earlierScales={state.earlierScales}
              />
              {answer.restoredFrom ? (
                <p className="field-hint">
                  {t.verdicts.putBack(name(answer.restoredFrom.by), dateTime(answer.restoredFrom.at))}
                </p>
              ) : null}
            </li>
          ))}
        </ol>
      </DisclosurePanel>
    </Disclosure>
  );
}
