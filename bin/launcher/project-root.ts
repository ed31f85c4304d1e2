import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of package.json. */
export const PROJECT_ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..')
