import { currentViewer } from '@/lib/auth/session'
import { ExportQuery, exportProgress } from '@/lib/features/progress/export-progress'

const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' }

/** The viewer's own answers or reviews as a file. GET ?what=answers|reviews&as=csv|json. */
export async function GET(request: Request): Promise<Response> {
  const query = ExportQuery.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!query.success) return refuse('Ask for what=answers or what=reviews, and as=csv or as=json.', 400)
  const viewer = await currentViewer()
  if (!viewer) return refuse('Sign in to download what is yours.', 401)
  const { what, as } = query.data
  const now = new Date()
  return new Response(await exportProgress(viewer, query.data, now), {
    headers: {
      'content-type': TYPES[as],
      'content-disposition': `attachment; filename="factdeck-${what}-${now.toISOString().slice(0, 10)}.${as}"`,
      'cache-control': 'private, no-store',
    },
  })
}

function refuse(text: string, status: number): Response {
  return new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
