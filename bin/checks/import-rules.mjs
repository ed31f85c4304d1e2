// Which room may import what: design.md's table, as data. The first rule whose `from` matches a file is its rule.
// `to` lists what may be imported besides the file's own folder of that rule; `types` what may be imported for its
// types alone; `packages` the npm packages and Node modules allowed, where that is limited.

const CORE_PACKAGES = ['ts-fsrs', 'zod']
// What has no room of its own: every room of core needs it.
const SHARED = ['lib/core/evidence.ts', 'lib/core/seeded-random.ts']
const core = (room, ...rooms) => ({
  from: `lib/core/${room}/`,
  to: [...SHARED, ...rooms.map((each) => `lib/core/${each}/`)],
  packages: CORE_PACKAGES,
})

/** @type {{ from: string, to: string[], types?: string[], packages?: string[], eachApart?: boolean }[]} */
export const ROOM_RULES = [
  // language ← facts ← items; grading, scheduling and assessment stand beside them.
  // The model's trainer and its benches read files; nothing that ships imports them.
  core('language'),
  core('facts', 'language'),
  core('items', 'facts', 'language'),
  { ...core('grading', 'language'), types: ['lib/core/items/'] },
  core('scheduling'),
  { ...core('assessment', 'grading', 'scheduling'), types: ['lib/core/items/'] },
  { from: 'lib/core/', to: [], packages: CORE_PACKAGES },

  { from: 'lib/platform/', to: ['lib/core/'] },
  {
    from: 'lib/db/',
    to: [
      'lib/platform/environment.ts',
      'lib/platform/explained-error.ts',
      'lib/platform/log.ts',
      'lib/core/items/types.ts',
    ],
    // The shapes of what its JSON columns hold, and the names its enums share with core.
    types: ['lib/core/'],
  },
  { from: 'lib/auth/', to: ['lib/db/', 'lib/platform/'] },
  { from: 'lib/formats/', to: ['lib/core/'] },
  // Never another feature: what needs two is composed in app.
  {
    from: 'lib/features/',
    to: ['lib/core/', 'lib/db/', 'lib/auth/', 'lib/formats/', 'lib/platform/', 'package.json'],
    eachApart: true,
  },

  { from: 'components/ui/', to: [] },
  { from: 'components/', to: ['components/ui/', 'lib/core/'], types: ['lib/features/'] },
  { from: 'app/', to: ['components/', 'lib/features/', 'lib/auth/', 'lib/core/'] },
  // What is asked for so often that app's way costs too much: docs/decisions/2026-11-26-answers-by-the-short-way.md.
  { from: 'pages/', to: ['lib/features/', 'lib/auth/', 'lib/core/'] },

  { from: 'bin/', to: ['lib/features/', 'lib/platform/', 'prisma/seed.ts'], types: ['lib/core/'] },
  { from: 'prisma/', to: ['lib/features/', 'lib/db/', 'lib/auth/', 'lib/platform/'] },
]
