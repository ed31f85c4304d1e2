import { Page } from '@/components/ui/page'

const LINES = ['one', 'two', 'three', 'four']

export default function Loading() {
  return (
    <Page title="Sets">
      <div role="status" className="border-t border-rule">
        <span className="sr-only">Loading</span>
        {LINES.map((line) => (
          <div key={line} className="grid gap-2 border-b border-rule py-5">
            <div className="h-6 w-2/3 rounded bg-rule" />
            <div className="h-4 w-1/3 rounded bg-rule" />
          </div>
        ))}
      </div>
    </Page>
  )
}
