/** What a form's action says back; `values` is what was typed, shown again. */
export type FormState = { problem?: string; done?: string; value?: string }
export type FormAction = (before: FormState, form: FormData) => Promise<FormState>
