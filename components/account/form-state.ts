/** What a form's action says back. `values` is what was typed, passwords left out; `problems` stand beside their fields. */
export type FormState = {
  values?: Record<string, string>
  problems?: Record<string, string | undefined>
  /** About the form as a whole. */
  problem?: string
  done?: string
}
export type FormAction = (before: FormState, form: FormData) => Promise<FormState>

/** What was typed into the named fields, to be shown again. Name no passwords. */
export function typedValues(form: FormData, names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '')]))
}

/** First problem of each field, from zod's `flattenError(error).fieldErrors`. */
export function firstProblems(fieldErrors: Record<string, string[] | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(fieldErrors).map(([field, problems]) => [field, problems?.[0]]))
}
