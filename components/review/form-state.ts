/** What a form shows after it was refused: what was typed, and what to do about it. */
export type FormState = { values: Record<string, string>; errors: Record<string, string> } | { saved: string } | null

export type FormAction = (state: FormState, formData: FormData) => Promise<FormState>
