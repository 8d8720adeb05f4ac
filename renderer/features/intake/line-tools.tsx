/** The row of tools for the chosen lines: what they are, where they belong, where an article begins. */
import type { Layout } from '../../../shared/intake/layout';
import { type Reason, reasonSchema } from '../../../shared/records/capture';
import { useI18n } from '../../i18n/i18n';
import { MenuButton } from '../../ui/action-menu';
import { Button } from '../../ui/button';
import { type LineAction, letterOf } from './line-keys';

interface ToolsProps {
  readonly layout: Layout;
  /** How many lines are chosen. */
  readonly chosen: number;
  readonly onAction: (action: LineAction) => void;
  /** Without starting and joining articles: for a page that is already in the dossier. */
  readonly isSettled?: boolean;
}

const titled: LineAction = { kind: 'assign', to: { kind: 'meta', field: 'title' } };
const roles = (['body', 'subhead', 'caption'] as const).map((role) => ({
  role,
  action: { kind: 'assign', to: { kind: 'block', role } } satisfies LineAction,
}));
const fields = ['subtitle', 'outlet', 'byline', 'dateline', 'published'] as const;
/** Reasons an editor may give; `repeated` is the reader's own, as it points at the first copy. */
const reasons = [
  'editor',
  ...reasonSchema.options.filter((r) => r !== 'editor' && r !== 'repeated'),
] as const;

export function LineTools({ layout, chosen, onAction, isSettled = false }: ToolsProps) {
  const { t, count } = useI18n();
  const off = chosen === 0;
  const metaAction = (field: (typeof fields)[number]): LineAction => ({
    kind: 'assign',
    to: { kind: 'meta', field },
  });
  const title = layout.articles.map(({ title: words }) => words?.text || t.intake.got.untitled);
  return (
    <div className="line-tools" role="toolbar" aria-label={t.intake.tools.label}>
      <span className="line-tools-count" aria-live="polite">
        {off ? t.intake.tools.nothing : t.intake.tools.chosen(count(chosen))}
      </span>
      <Button size="small" isDisabled={off} onPress={() => onAction(titled)}>
        {t.terms.field.title}
      </Button>
      {roles.map(({ role, action }) => (
        <Button key={role} size="small" isDisabled={off} onPress={() => onAction(action)}>
          {t.terms.role[role]}
        </Button>
      ))}
      <MenuButton
        label={t.intake.tools.metadata}
        isDisabled={off}
        choices={fields.map((field) => ({
          id: field,
          label: t.terms.field[field],
          hint: letterOf(metaAction(field)),
        }))}
        onChoose={(field) => onAction(metaAction(field))}
      />
      <MenuButton
        label={t.intake.tools.setAside}
        isDisabled={off}
        choices={reasons.map((reason) => ({ id: reason, label: t.terms.reason[reason] }))}
        onChoose={(reason: Reason) => onAction({ kind: 'assign', to: { kind: 'set-aside', reason } })}
      />
      {layout.articles.length > 1 || !isSettled ? (
        <MenuButton
          label={t.intake.tools.move}
          isDisabled={off}
          choices={[
            ...title.map((words, at) => ({
              id: String(at),
              label: t.intake.tools.article(count(at + 1), words.slice(0, 80)),
            })),
            ...(isSettled ? [] : [{ id: 'new', label: t.intake.tools.newArticle }]),
          ]}
          onChoose={(to) => onAction({ kind: 'move', to: to === 'new' ? 'new' : Number(to) })}
        />
      ) : null}
      {isSettled ? null : (
        <Button size="small" isDisabled={off} onPress={() => onAction({ kind: 'split' })}>
          {t.intake.tools.splitHere}
        </Button>
      )}
    </div>
  );
}
