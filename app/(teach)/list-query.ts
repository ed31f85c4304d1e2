/** What a list's address asks for; whatever it doesn't know falls back to showing all, in the first order. */
export function readListQuery<Sort extends string>(
  params: Record<string, unknown>,
  sorts: readonly Sort[],
): { search: string; sort: Sort } {
  const search = typeof params.q === 'string' ? params.q.trim().slice(0, 200).replaceAll('\0', '') : ''
  return { search, sort: sorts.find((sort) => sort === params.sort) ?? sorts[0]! }
}
