'use client'

import { type ComponentProps, useState } from 'react'
import { TextField } from '@/components/ui/field'

/** A password that can be looked at while typing. Without script the switch isn't there, and neither is its use. */
export function PasswordField({ label, ...rest }: ComponentProps<typeof TextField>) {
  const [shown, setShown] = useState(false)
  return (
    <div className="relative">
      <TextField {...rest} label={label} type={shown ? 'text' : 'password'} spellCheck={false} autoCapitalize="none" />
      <button
        type="button"
        aria-label={`${shown ? 'Hide' : 'Show'} ${label.toLowerCase()}`}
        onClick={() => setShown(!shown)}
        className="absolute -top-2 right-0 min-h-11 rounded-md px-2 text-base text-link hover:underline noscript:hidden"
      >
        {shown ? 'Hide' : 'Show'}
      </button>
    </div>
  )
}
