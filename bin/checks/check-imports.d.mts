export function checkImports(root: string): string[]
export function readImports(
  root: string,
  file: string,
): { from: string; to: string | null; specifier: string; typeOnly: boolean }[]
