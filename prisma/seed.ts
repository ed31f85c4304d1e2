import 'server-only'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashPassword } from '@/lib/auth/password'
import { toViewer, VIEWER_COLUMNS } from '@/lib/auth/viewer'
import { prisma } from '@/lib/db/prisma-client'
import { articleInput } from '@/lib/features/articles/article-input'
import { prepareArticle } from '@/lib/features/articles/prepare-article'
import { DEMO_SLUG } from '@/lib/features/articles/read-demo'
import { storeArticle } from '@/lib/features/articles/store-article'
import { makeSet } from '@/lib/features/sets/make-set'
import { makeSlug } from '@/lib/features/sets/make-slug'
import { publishSet } from '@/lib/features/sets/publish-set'

export type DemoAccount = { email: string; password: string; role: string }

const TEACHER = 'teacher@factdeck.example'
const STUDENT = 'student@factdeck.example'
const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), 'demo')

/**
 * Fills an empty database: a teacher with one article and a published set of it, and a student. Does nothing and
 * returns null where anyone has an account. Passwords are new in each installation, for a server may stand on the net.
 */
export async function seedDemo(now = new Date()): Promise<{ accounts: DemoAccount[] } | null> {
  // Accounts without a password are ours from a start that was cut short: they get one only at the very end.
  await prisma.user.deleteMany({
    where: { email: { in: [TEACHER, STUDENT] }, passwordHash: null, identities: { none: {} } },
  })
  if (await prisma.user.findFirst({ select: { id: true } })) return null

  const prepared = prepareArticle(readDemoArticle())
  if (!prepared.ok) throw new Error(`The demo article can't be used: ${prepared.problem}`)
  const teacher = toViewer(
    await prisma.user.create({ data: { email: TEACHER, name: 'Demo teacher' }, select: VIEWER_COLUMNS }),
  )
  await prisma.user.create({ data: { email: STUDENT, name: 'Demo student' } })
  const articleId = await storeArticle(teacher, prepared.article)
  const made = await makeSet(teacher, articleId)
  if (made?.ok) {
    await prisma.questionSet.update({
      where: { id: made.setId },
      data: { slug: DEMO_SLUG, name: 'Crew Dragon docks with the space station' },
    })
    await publishSet(teacher, made.setId, now)
  }
  const accounts = [
    { email: TEACHER, password: makePassword(), role: 'teacher' },
    { email: STUDENT, password: makePassword(), role: 'student' },
  ]
  const hashes = await Promise.all(accounts.map(({ password }) => hashPassword(password)))
  await prisma.$transaction(
    accounts.map(({ email }, at) => prisma.user.update({ where: { email }, data: { passwordHash: hashes[at]! } })),
  )
  return { accounts }
}

function readDemoArticle() {
  const source = JSON.parse(readFileSync(path.join(FOLDER, 'source.json'), 'utf8'))
  return articleInput.parse({ ...source, text: readFileSync(path.join(FOLDER, 'article.txt'), 'utf8') })
}

/** Twelve letters and digits in threes of four, easy to copy from a screen. */
function makePassword(): string {
  return makeSlug().replace(/(.{4})(?=.)/g, '$1-')
}
