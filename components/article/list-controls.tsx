'use client'

import { useEffect, useRef } from 'react'
import { Button } from '../ui/button'

/** Search and order of a list, kept in the address so that they can be shared and stepped back from. "/" goes to the search. */
export function ListControls({
  label,
  search,
  sort,
  sorts,
}: {
  label: string
  search: string
  sort: string
  sorts: Record<string, string>
}) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest('input, textarea, select, dialog, [contenteditable]')
      if (event.key !== '/' || typing) return
      event.preventDefault()
      input.current?.focus()
    }
    addEventListener('keydown', focus)
    return () => removeEventListener('keydown', focus)
  }, [])
  const field = 'min-h-11 rounded-md border border-edge bg-sheet px-3'
  return (
    <search>
      <form className="flex flex-wrap items-end gap-3">
        <label className="grid min-w-0 flex-1 basis-56 gap-1 sm:max-w-sm">
          <span className="font-semibold">{label}</span>
          <input ref={input} type="search" name="q" defaultValue={search} className={field} />
        </label>
        <label className="grid gap-1">
          <span className="font-semibold">Order</span>
          <select name="sort" defaultValue={sort} className={field}>
            {Object.entries(sorts).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button type="submit">Show</Button>
      </form>
    </search>
  )
}
