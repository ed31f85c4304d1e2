import { z } from 'zod'
import { currentViewer } from '@/lib/auth/session'
import { exportReport } from '@/lib/features/classes/export-report'

/** The report of an assignment as a CSV file, for the class's teacher. */
export async function GET(_: Request, { params }: { params: Promise<{ assignmentId: string }> }): Promise<Response> {
  const assignmentId = z.uuid().safeParse((await params).assignmentId)
  const viewer = await currentViewer()
  const csv = viewer && assignmentId.success ? await exportReport(viewer, assignmentId.data) : null
  if (csv === null) return new Response('There is no such report.\n', { status: 404 })
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="factdeck-report.csv"',
      'cache-control': 'private, no-store',
    },
  })
}
