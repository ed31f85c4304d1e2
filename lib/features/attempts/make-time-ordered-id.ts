import 'server-only'
import { randomBytes } from 'node:crypto'

/** A UUIDv7, as Prisma makes them for rows that it writes itself (RFC 9562, 5.7): 48 bits of milliseconds, then chance. */
export function makeTimeOrderedId(now: Date): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(now.getTime(), 0, 6)
  bytes[6] = 0x70 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
