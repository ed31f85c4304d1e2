import 'server-only'

/** What it takes to say which part of an attempt its student may see now: a Prisma `select` of Attempt. See `sightOf` in core. */
export const REVIEW_COLUMNS = {
  mode: true,
  rules: true,
  submittedAt: true,
  assignment: {
    select: {
      opensAt: true,
      dueAt: true,
      locksAt: true,
      class: {
        select: {
          enrolments: {
            where: { extraTimePercent: { gt: 0 }, removedAt: null },
            orderBy: { extraTimePercent: 'desc' },
            take: 1,
            select: { extraTimePercent: true },
          },
        },
      },
    },
  },
} as const
