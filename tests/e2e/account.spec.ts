import type { Page } from '@playwright/test'
import { fillSignUp, newAccount, signIn, signUp } from '../support/accounts'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/journey'

// Exact, because the button beside it is called "Show password".
const passwordNamed = (page: Page, label: string) => page.getByLabel(label, { exact: true })

async function openMenu(page: Page) {
  await page.getByRole('banner').locator('summary').click()
}

test('signs up, out, in with a wrong and the right password, changes it, and deletes the account', async ({ page }) => {
  const account = await signUp(page, 'Ada Quill', '/account')
  await expect(page).toHaveTitle('Account · Factdeck')
  await expect(page.getByRole('banner')).toContainText('Ada Quill')
  await expectAccessible(page)

  await openMenu(page)
  await expectAccessible(page)
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()

  await page.goto('/account')
  await expect(page).toHaveURL('/sign-in?next=%2Faccount')
  await expectAccessible(page)
  await page.getByLabel('E-mail').fill(account.email)
  await passwordNamed(page, 'Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('The e-mail address or the password is not right.')).toBeVisible()
  await expect(page.getByLabel('E-mail')).toHaveValue(account.email)
  await expect(passwordNamed(page, 'Password')).toBeFocused()
  await expectAccessible(page)
  await passwordNamed(page, 'Password').fill(account.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/account')

  const changed = { ...account, password: 'four other words instead' }
  await passwordNamed(page, 'Password now').fill('not the password')
  await passwordNamed(page, 'New password').fill(changed.password)
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('That is not your password.')).toBeVisible()
  await passwordNamed(page, 'Password now').fill(account.password)
  await passwordNamed(page, 'New password').fill(changed.password)
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('Your password is changed.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Account', level: 1 })).toBeVisible()

  await passwordNamed(page, 'Your password').fill(account.password)
  await page.getByRole('button', { name: 'Delete my account' }).click()
  await expect(page.getByText('That is not your password.')).toBeVisible()
  await passwordNamed(page, 'Your password').fill(changed.password)
  await page.getByRole('button', { name: 'Delete my account' }).click()
  await expect(page.getByText('Your account and everything in it are deleted.')).toBeVisible()
  await page.getByLabel('E-mail').fill(account.email)
  await passwordNamed(page, 'Password').fill(changed.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('The e-mail address or the password is not right.')).toBeVisible()
})

test('keeps what was typed and puts the cursor where something is missing', async ({ page }) => {
  await page.goto('/sign-up')
  await fillSignUp(page, { name: 'Ada Quill', email: 'ada at example', password: 'short' })
  await expect(page.getByText('Enter an e-mail address like name@example.org.')).toBeVisible()
  await expect(page.getByText('Use at least 8 characters.')).toBeVisible()
  await expect(page.getByLabel('E-mail')).toBeFocused()
  await expect(page.getByLabel('Name')).toHaveValue('Ada Quill')
  await expect(page.getByLabel('E-mail')).toHaveValue('ada at example')
  await expect(passwordNamed(page, 'Password')).toHaveValue('')
  await expectAccessible(page)

  await passwordNamed(page, 'Password').fill('can you read this')
  await page.getByRole('button', { name: 'Show password' }).click()
  await expect(passwordNamed(page, 'Password')).toHaveAttribute('type', 'text')
  await page.getByRole('button', { name: 'Hide password' }).click()
  await expect(passwordNamed(page, 'Password')).toHaveAttribute('type', 'password')
})

test('says that an e-mail address is taken', async ({ page, context }) => {
  const account = await signUp(page, 'Ada Quill', '/account')
  await context.clearCookies()
  await page.goto('/sign-up')
  await fillSignUp(page, { ...account, email: account.email.toUpperCase() })
  await expect(page.getByText('There is already an account with this e-mail address.')).toBeVisible()
})

test('changing the password and signing out everywhere end the other sessions', async ({ page, browser, baseURL }) => {
  const account = await signUp(page, 'Ada Quill', '/account')
  const elsewhere = await (await browser.newContext({ baseURL })).newPage()
  await signIn(elsewhere, account, '/account')

  await passwordNamed(page, 'Password now').fill(account.password)
  await passwordNamed(page, 'New password').fill('four other words instead')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('Your password is changed.')).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/sign-in/)

  await signIn(elsewhere, { ...account, password: 'four other words instead' }, '/account')
  await page.reload()
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page.getByText('You are signed out in every browser.')).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/sign-in/)
  await elsewhere.context().close()
})

test('never leads to another site after signing in', async ({ page, context }) => {
  const account = await signUp(page, 'Ada Quill', '/account')
  for (const elsewhere of ['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example']) {
    await context.clearCookies()
    await page.goto(`/sign-in?next=${encodeURIComponent(elsewhere)}`)
    await page.getByLabel('E-mail').fill(account.email)
    await passwordNamed(page, 'Password').fill(account.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL('/home')
  }
})

test('next-auth’s own route knows the session that our form began', async ({ page }) => {
  const account = await signUp(page, 'Ada Quill', '/account')
  const session = await (await page.request.get('/api/auth/session')).json()
  expect(session.user).toEqual({ name: 'Ada Quill', email: account.email })
})

test('light and dark are remembered, and the menu closes on Escape', async ({ page }) => {
  await page.goto('/sign-in')
  await openMenu(page)
  await page.getByRole('button', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Dark' })).toBeHidden()
  await expect(page.getByRole('banner').locator('summary')).toBeFocused()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a page that is not there says so', async ({ page }) => {
  const response = await page.goto('/no-such-page')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page here')
  await expect(page).toHaveTitle(/Factdeck/)
  await expectAccessible(page)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the places are at the foot of the screen, the current one marked, and nothing is wider than it', async ({
    page,
  }) => {
    await signUp(page, 'Maximiliana Featherstonehaugh-Wolverhampton', '/articles')
    const here = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Articles' })
    await expect(here).toHaveAttribute('aria-current', 'page')
    expect((await here.boundingBox())?.y).toBeGreaterThan(700)
    await page.goto('/account')
    for (const width of [320, 390, 640]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    await expectAccessible(page)
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('signs up, out, in, changes the password and the appearance, and deletes the account', async ({ page }) => {
    const account = newAccount('Ada Quill')
    await page.goto('/sign-up?next=%2Faccount')
    await fillSignUp(page, { ...account, password: 'short' })
    await expect(page.getByText('Use at least 8 characters.')).toBeVisible()
    await expect(page.getByLabel('E-mail')).toHaveValue(account.email)
    await fillSignUp(page, account)
    await expect(page).toHaveURL('/account')

    await openMenu(page)
    await page.getByRole('button', { name: 'Dark' }).click()
    await expect(page).toHaveURL('/account')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')

    await passwordNamed(page, 'Password now').fill(account.password)
    await passwordNamed(page, 'New password').fill('four other words instead')
    await page.getByRole('button', { name: 'Change password' }).click()
    await expect(page.getByText('Your password is changed.')).toBeVisible()

    await page.getByRole('button', { name: 'Sign out here' }).click()
    await page.goto('/sign-in?next=%2Faccount')
    await page.getByLabel('E-mail').fill(account.email)
    await passwordNamed(page, 'Password').fill('not the password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('The e-mail address or the password is not right.')).toBeVisible()
    await expect(page.getByLabel('E-mail')).toHaveValue(account.email)
    await passwordNamed(page, 'Password').fill('four other words instead')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page).toHaveURL('/account')

    await passwordNamed(page, 'Your password').fill('four other words instead')
    await page.getByRole('button', { name: 'Delete my account' }).click()
    await expect(page.getByText('Your account and everything in it are deleted.')).toBeVisible()
  })
})
