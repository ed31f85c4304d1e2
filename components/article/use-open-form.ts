import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Which item's form is open. It is for one wording: once a save has made the next, the form is done and closes by
 * itself. Focus follows into it, and back to the card that it was.
 */
export function useOpenForm(
  cards: RefObject<HTMLElement | null>,
  revisionOf: (id: string) => number | undefined,
  first: string | null,
) {
  const formOf = (id: string) => ({ id, revision: revisionOf(id) })
  const [form, setForm] = useState(() => (first === null ? null : formOf(first)))
  const open = form && revisionOf(form.id) === form.revision ? form.id : null

  const before = useRef(open)
  useEffect(() => {
    const find = (selector: string) => cards.current?.querySelector<HTMLElement>(selector)
    if (open) find('textarea[name="stem"]')?.focus()
    else if (before.current) find(`[data-item="${before.current}"]`)?.focus()
    before.current = open
  }, [open, cards])

  return {
    open,
    edit: (id: string) => setForm(formOf(id)),
    leave: () => setForm(null),
    /** Leaves a form in which nothing was changed yet; a slip of the Escape key must not cost a paragraph. */
    leaveUntouched: () => {
      const element = cards.current?.querySelector<HTMLFormElement>('form[data-item]')
      if (element && ![...element.elements].some(isTouched)) setForm(null)
    },
  }
}

function isTouched(field: Element): boolean {
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((each) => each.selected !== each.defaultSelected)
  if (!(field instanceof HTMLInputElement)) return false
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked
}
