import { readFileSync } from 'node:fs'
import { PRESETS } from '@/lib/core/assessment/rules'
import { makeSharedSet } from '../integration/attempts/make-shared-set'
import { signUp } from '../support/accounts'
import { expectAccessible } from '../support/axe'
import { expect, test } from '../support/journey'
import { openJourneyDatabase } from '../support/journey-database'

test('a teacher reads one student’s answers and takes the report away; the student leaves, and comes back', async ({
  page: teacher,
  browser,
  baseURL,
}) => {
  await signUp(teacher, 'Ada Quill', '/classes')
  await teacher.getByRole('textbox', { name: 'Name of the class' }).fill('Botany')
  await teacher.getByRole('button', { name: 'Make the class' }).click()
  await expect(teacher.getByRole('heading', { level: 1, name: 'Botany' })).toBeVisible()
  const home = new URL(teacher.url()).pathname
  const join = new URL(await teacher.getByLabel('Or by this link').inputValue()).pathname
  const database = openJourneyDatabase()
  const { setVersionId } = await makeSharedSet(database)
  const data = { classId: home.split('/').at(-1)!, setVersionId, rules: PRESETS.exam }
  const { id: assignmentId } = await database.assignment.create({ data })
  await database.$disconnect()

  const phone = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } })
  const student = await phone.newPage()
  await student.goto(join)
  await student.getByLabel('Your name').fill('Mina Park')
  await student.getByRole('button', { name: 'Join the class' }).click()
  await student.getByRole('link', { name: /^Open/ }).click()
  await student.getByRole('button', { name: 'Start the exam' }).click()
  await expect(student.getByText('Question 1 of 8')).toBeVisible()
  const quiz = new URL(student.url()).pathname
  await student.goto(`${quiz}/submit`)
  await student.getByRole('button', { name: 'Hand in with 8 unanswered' }).click()
  await expect(student.getByRole('heading', { name: 'Handed in', exact: true })).toBeVisible()

  // The keys stand before the teacher, though the student may not see them yet.
  await teacher.goto(`${home}/assignments/${assignmentId}`)
  await teacher.getByRole('link', { name: 'Answers of Mina Park' }).click()
  await expect(teacher.getByRole('heading', { level: 1, name: 'Mina Park' })).toBeVisible()
  await expect(teacher.getByRole('article')).toHaveCount(8)
  await expect(teacher.getByText('Ottilie Brandt', { exact: true })).toBeVisible()
  await expect(teacher.locator('mark', { hasText: '312 fishing boats' }).first()).toBeVisible()
  await expectAccessible(teacher)
  await teacher.goBack()
  const downloading = teacher.waitForEvent('download')
  await teacher.getByRole('link', { name: 'Download as CSV' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toMatch(/\.csv$/)
  const [head, ...lines] = readFileSync(await file.path(), 'utf8')
    .trim()
    .split(/\r?\n/)
  expect(head).toMatch(/^\uFEFF?student,attempt,started,handed in/)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^Mina Park,1,2.*,0,8$/)

  await student.goto('/classes')
  await student.locator('summary', { hasText: 'Leave Botany' }).click()
  await expectAccessible(student)
  await student.getByRole('button', { name: 'Leave the class' }).click()
  await expect(student.getByText('you are Mina Park')).toBeHidden()
  expect((await student.goto(`/assignments/${assignmentId}`))?.status()).toBe(404)
  await teacher.reload()
  await expect(teacher.getByText('Mina Park')).toBeHidden()
  await student.goto(join)
  await student.getByRole('button', { name: 'Join the class' }).click()
  await expect(student.getByText('Done or over')).toBeVisible()
  await teacher.reload()
  await expect(teacher.getByRole('link', { name: 'Answers of Mina Park' })).toBeVisible()
  await phone.close()
})
