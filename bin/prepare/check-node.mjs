const NEEDED = [20, 19]

/** Says in one sentence what is wrong with this Node, or null when it will do. */
export function complainAboutNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return null
  return `Factdeck needs Node ${NEEDED.join('.')} or newer and this is ${version}: install a current one from https://nodejs.org and try again.`
}
