#!/usr/bin/env node
// Holds every import to the table of import-rules.mjs, and finds circular imports.
// Our own, because dependency-cruiser reads TypeScript with a compiler API that TypeScript 7 no longer has: it then
// skips every .ts file and reports that all is well. See docs/decisions/0001-launcher-and-embedded-database.md.
import fs from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'oxc-parser'
import { ROOM_RULES } from './import-rules.mjs'

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts']
const FOLDERS = ['app', 'pages', 'components', 'lib', 'bin', 'prisma']

/**
 * @typedef {{ from: string, to: string | null, specifier: string, typeOnly: boolean }} Import
 *   paths from the root; `to` is null for packages and Node's own modules
 */

/** Sentences, one for each import that breaks a rule and each circle; none when all is well. */
export function checkImports(root) {
  const files = FOLDERS.flatMap((folder) => listSources(path.join(root, folder)))
  const imports = files.flatMap((file) => readImports(root, file))
  return [...imports.flatMap(findFault), ...findCircles(imports)]
}

function listSources(entry) {
  if (!fs.existsSync(entry) || entry.endsWith(path.join('db', 'generated'))) return []
  if (!fs.statSync(entry).isDirectory()) return /\.(ts|tsx|mjs|js)$/.test(entry) ? [entry] : []
  return fs.readdirSync(entry).flatMap((name) => listSources(path.join(entry, name)))
}

/** @returns {Import[]} */
export function readImports(root, file) {
  const source = fs.readFileSync(file, 'utf8')
  const { module, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file} can't be read: ${errors[0].message}`)
  const found = [
    ...module.staticImports.map((each) => [each.moduleRequest.value, areTypes(each.entries)]),
    ...module.staticExports.flatMap(({ entries }) => {
      const again = entries.filter((entry) => entry.moduleRequest)
      return again.length > 0 ? [[again[0].moduleRequest.value, areTypes(again)]] : []
    }),
    ...module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
      const literal = /^(['"`])([^$]+)\1$/.exec(source.slice(start, end))
      return literal ? [[literal[2], false]] : []
    }),
  ]
  const from = toName(root, file)
  return found.map(([specifier, typeOnly]) => ({ from, to: resolve(root, file, specifier), specifier, typeOnly }))
}

function areTypes(entries) {
  return entries.length > 0 && entries.every((entry) => entry.isType)
}

function resolve(root, file, specifier) {
  const base = specifier.startsWith('@/')
    ? path.join(root, specifier.slice(2))
    : specifier.startsWith('.')
      ? path.resolve(path.dirname(file), specifier)
      : null
  if (base === null) return null
  const found = ENDINGS.map((ending) => base + ending).find((each) =>
    fs.statSync(each, { throwIfNoEntry: false })?.isFile(),
  )
  return toName(root, found ?? base)
}

function toName(root, file) {
  return path.relative(root, file).split(path.sep).join('/')
}

/** @param {Import} each */
function findFault(each) {
  const { from, to, specifier, typeOnly } = each
  const rule = ROOM_RULES.find((candidate) => from.startsWith(candidate.from))
  if (!rule) return []
  const own = rule.eachApart ? from.split('/').slice(0, 3).join('/') : rule.from
  const said = [`${from} may not import ${specifier}`]
  if (to === null) return rule.packages && !typeOnly && !isListed(specifier, rule.packages) ? said : []
  const allowed = [own, ...rule.to, ...(typeOnly ? (rule.types ?? []) : [])]
  return allowed.some((prefix) => to.startsWith(prefix)) ? [] : said
}

/** What is pure has neither Node's modules nor a package that isn't on the list. */
function isListed(specifier, packages) {
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return false
  return packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))
}

/** Types vanish before anything runs; only values can wait for one another. */
function findCircles(imports) {
  const targets = new Map()
  for (const { from, to, typeOnly } of imports) {
    if (to !== null && !typeOnly) targets.set(from, [...(targets.get(from) ?? []), to])
  }
  const state = new Map()
  const circles = []
  const visit = (file, trail) => {
    if (state.get(file) === 'done') return
    const at = trail.indexOf(file)
    if (at >= 0) {
      circles.push(`circular import: ${[...trail.slice(at), file].join(' → ')}`)
      return
    }
    for (const next of targets.get(file) ?? []) visit(next, [...trail, file])
    state.set(file, 'done')
  }
  for (const file of targets.keys()) visit(file, [])
  return circles
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = checkImports(process.cwd())
  for (const fault of faults) process.stdout.write(`${fault}\n`)
  process.exitCode = faults.length > 0 ? 1 : 0
}
