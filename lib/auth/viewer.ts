import 'server-only'

declare const proven: unique symbol

/** Who is looking: a row of User that a live session points at. Only this room makes one, so having one is proof. */
export type Viewer = Readonly<{
  id: string
  kind: 'member' | 'guest'
  name: string
  /** Null for guests. */
  email: string | null
  isAdmin: boolean
  /** IANA name. */
  timeZone: string
}> & { readonly [proven]: true }

/** The columns of User that a viewer is made of: a Prisma `select`, and what a statement names. */
export const VIEWER_COLUMNS = {
  id: true,
  kind: true,
  name: true,
  email: true,
  isAdmin: true,
  timeZone: true,
} as const

/** For lib/auth and for tests, which sign people in without a browser. */
export function toViewer(row: Omit<Viewer, typeof proven>): Viewer {
  const { id, kind, name, email, isAdmin, timeZone } = row
  return { id, kind, name, email, isAdmin, timeZone } as Viewer
}
