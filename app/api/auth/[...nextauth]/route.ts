import type { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { nextAuthOptions } from '@/lib/auth/next-auth-options'
import { currentViewer } from '@/lib/auth/session'
import { signInWithIdentity } from '@/lib/features/account/sign-in-with-identity'

/** next-auth's own routes: the way to a provider elsewhere and back, and the session for scripts. */
async function handle(request: NextRequest, context: RouteContext<'/api/auth/[...nextauth]'>): Promise<Response> {
  const options = nextAuthOptions(async (identity) => signInWithIdentity(await currentViewer(), identity))
  return NextAuth(options)(request, context)
}

export { handle as GET, handle as POST }
