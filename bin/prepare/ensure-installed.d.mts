export function isInstalled(root: string, options: { dev: boolean }): boolean
export function ensureInstalled(root: string, options: { dev: boolean }): string | null
