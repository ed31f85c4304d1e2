import Link from 'next/link'
import type { ComponentProps } from 'react'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

const BASE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-md py-2 text-base font-semibold leading-tight ' +
  'no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:opacity-60'

const VARIANTS: Record<ButtonVariant, string> = {
  primary: 'px-4 bg-link text-on-link hover:bg-[color-mix(in_srgb,var(--link),var(--ink)_18%)]',
  secondary: 'border px-4 border-edge bg-sheet text-ink hover:border-ink',
  quiet: 'px-2 text-link hover:underline',
  danger: 'border px-4 border-wrong-answer bg-sheet text-wrong-answer hover:bg-wrong-wash',
}

export function buttonClass(variant: ButtonVariant = 'secondary', className = ''): string {
  return `${BASE} ${VARIANTS[variant]} ${className}`
}

export function Button({
  variant = 'secondary',
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { variant?: ButtonVariant }) {
  return <button type={type} className={buttonClass(variant, className)} {...rest} />
}

export function ButtonLink({
  variant = 'secondary',
  className,
  ...rest
}: ComponentProps<typeof Link> & { variant?: ButtonVariant }) {
  return <Link className={buttonClass(variant, className)} {...rest} />
}
