export function findChromium(): string | null
export function provideChromium(): { path: string } | { complaint: string }
