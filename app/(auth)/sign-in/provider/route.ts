import { nextAuthOptions } from '@/lib/auth/next-auth-options'
import { isSameOrigin } from '@/lib/auth/same-origin'
import { currentViewer } from '@/lib/auth/session'
import { startProviderSignIn } from '@/lib/auth/start-provider-sign-in'
import { signInWithIdentity } from '@/lib/features/account/sign-in-with-identity'

/** The button "Sign in with …": a plain form, so that it works without script. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response('This form belongs to another site.', { status: 403 })
  const options = nextAuthOptions(async (identity) => signInWithIdentity(await currentViewer(), identity))
  return startProviderSignIn(request, options, (await request.formData()).get('next'))
}
