/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm test`, tests included; whoever only wants to run the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  agentRules: false,
  devIndicators: false,
  // Next sends titles after the page to all but these readers. A page without a title is announced as nothing by a screen
  // reader, and ours cost no more than the page itself: so everybody gets them with the head.
  htmlLimitedBots: /.*/,
  // Native, or reading files beside itself: left as it is, not bundled.
  serverExternalPackages: ['@node-rs/argon2', 'pg', '@prisma/adapter-pg', '@prisma/client'],
  // Bundled like those of `app`, or what is for the server alone would be loaded as if it weren't.
  bundlePagesRouterDependencies: true,
  // Read at run time by path, so that tracing can't see it.
  outputFileTracingIncludes: { '/**': ['./lib/core/language/model/weights.bin'] },
  images: { unoptimized: true },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders() },
    // Browsers ask for it anew at each turn of a page, each question of a quiz among them.
    { source: '/icon.svg', headers: [{ key: 'Cache-Control', value: 'public, max-age=86400' }] },
  ],
}

/**
 * Everything comes from the site itself. Next writes small inline scripts into its pages, and without a proxy file
 * (decision 9) there is no nonce to give them, hence 'unsafe-inline'; scripts from elsewhere stay out. Development
 * evaluates code for hot reload.
 */
function securityHeaders() {
  const development = process.env.NODE_ENV === 'development'
  const policy = {
    'default-src': "'self'",
    'script-src': `'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': development ? "'self' ws:" : "'self'",
    'object-src': "'none'",
    'base-uri': "'self'",
    'form-action': "'self'",
    'frame-ancestors': "'self'",
  }
  return [
    {
      key: 'Content-Security-Policy',
      value: Object.entries(policy)
        .map((entry) => entry.join(' '))
        .join('; '),
    },
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    { key: 'Referrer-Policy', value: 'same-origin' },
    { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
    { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
    { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  ]
}
