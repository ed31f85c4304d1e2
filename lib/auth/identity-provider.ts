import 'server-only'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { z } from 'zod'
import { ExplainedError } from '@/lib/platform/explained-error'

/** A sign-in from elsewhere, any OpenID Connect provider: Google, Microsoft, Keycloak, a school's own. */
const Settings = z.object({
  /** https://accounts.google.com, https://login.school.example/realms/main; discovery starts there. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1),
  /** On the button: "Sign in with …". */
  OIDC_NAME: z.string().min(1).default('your organisation'),
})
const Profile = z.object({
  sub: z.string().min(1),
  name: z.string().optional(),
  email: z.string().optional(),
  email_verified: z.union([z.boolean(), z.stringbool()]).optional(),
})
export type IdentityProfile = z.infer<typeof Profile>

export const PROVIDER_ID = 'oidc'

function readSettings(): z.infer<typeof Settings> | null {
  if (!process.env.OIDC_ISSUER) return null
  const parsed = Settings.safeParse(process.env)
  if (parsed.success) return parsed.data
  const names = parsed.error.issues.map((issue) => issue.path.join('.')).join(', ')
  throw new ExplainedError(`OIDC_ISSUER is set, but these settings are missing or can't be used: ${names}.`)
}

/** Null where signing in from elsewhere isn't set up. */
export function providerName(): string | null {
  return readSettings()?.OIDC_NAME ?? null
}

/** State, nonce and PKCE together: a code caught on the way back is of no use to anyone else. */
export function identityProviders(): OAuthConfig<unknown>[] {
  const settings = readSettings()
  if (!settings) return []
  return [
    {
      id: PROVIDER_ID,
      name: settings.OIDC_NAME,
      type: 'oauth',
      wellKnown: `${settings.OIDC_ISSUER.replace(/\/+$/, '')}/.well-known/openid-configuration`,
      clientId: settings.OIDC_CLIENT_ID,
      clientSecret: settings.OIDC_CLIENT_SECRET,
      idToken: true,
      // A school's own provider may be slow, and next-auth would give up after 3.5 seconds.
      httpOptions: { timeout: 15_000 },
      checks: ['pkce', 'state', 'nonce'],
      authorization: { params: { scope: 'openid email profile' } },
      profile: (given) => {
        const { sub, name, email } = Profile.parse(given)
        return { id: sub, name, email }
      },
    },
  ]
}

export function readProfile(given: unknown): IdentityProfile {
  return Profile.parse(given)
}
