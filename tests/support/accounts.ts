import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'

export type TestAccount = { name: string; email: string; password: string }

/** An account that nobody has yet. */
export function newAccount(name: string): TestAccount {
  return { name, email: `${randomUUID()}@example.org`, password: 'four plain words together' }
}

/** Fills in the form on the sign-up page that is being shown. */
export async function fillSignUp(page: Page, { name, email, password }: TestAccount): Promise<void> {
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Sign up' }).click()
}

/** Makes an account and ends at `next`, signed in. */
export async function signUp(page: Page, name: string, next = '/home'): Promise<TestAccount> {
  const account = newAccount(name)
  await page.goto(`/sign-up?next=${encodeURIComponent(next)}`)
  await fillSignUp(page, account)
  await page.waitForURL((url) => url.pathname + url.search === next)
  return account
}

export async function signIn(page: Page, { email, password }: TestAccount, next = '/home'): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
  await page.getByRole('textbox', { name: 'E-mail' }).fill(email)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname + url.search === next)
}
