/** Buttons. Behaviour (press, focus, keyboard) comes from react-aria-components; here is only the look. */

import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components';

interface Look {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small';
}

export function Button({
  look = 'plain',
  size = 'normal',
  className = '',
  ...props
}: ButtonProps & Look & { className?: string }) {
  return <AriaButton {...props} className={`button ${className}`} data-look={look} data-size={size} />;
}

/** A button that shows an icon; its label is spoken and shown as a tooltip. */
export function IconButton({
  label,
  children,
  ...props
}: Omit<ButtonProps, 'children' | 'className'> &
  Look & { readonly label: string; readonly children: ReactNode }) {
  return (
    <TooltipTrigger delay={600}>
      <Button look="quiet" size="small" {...props} aria-label={label}>
        {children}
      </Button>
      <Tooltip className="popover tooltip">{label}</Tooltip>
    </TooltipTrigger>
  );
}
