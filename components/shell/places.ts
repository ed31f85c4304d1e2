import { ChartNoAxesColumn, House, Layers, ListChecks, type LucideIcon, Newspaper, Users } from 'lucide-react'

/** The six places there are. `owns`: first path segments of the pages that belong to the place. */
export const PLACES: { href: string; label: string; icon: LucideIcon; owns: string[] }[] = [
  { href: '/home', label: 'Home', icon: House, owns: ['home'] },
  { href: '/articles', label: 'Articles', icon: Newspaper, owns: ['articles'] },
  { href: '/sets', label: 'Sets', icon: ListChecks, owns: ['sets'] },
  { href: '/classes', label: 'Classes', icon: Users, owns: ['classes'] },
  { href: '/decks', label: 'Cards', icon: Layers, owns: ['decks', 'review'] },
  { href: '/progress', label: 'Progress', icon: ChartNoAxesColumn, owns: ['progress'] },
]

/** Whether the page is one where a single thing is done at a time, so that a phone's bottom bar would be in the way. */
export function isSingleMinded(path: string): boolean {
  return /^\/quiz\/[^/]+(\/submit)?$|^\/review(\/|$)|^\/decks\/[^/]+\/review$/.test(path)
}
