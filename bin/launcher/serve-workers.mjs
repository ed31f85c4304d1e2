// The app as several processes behind one port: node bin/launcher/serve-workers.mjs COUNT next-binary start …
// One event loop uses one core, and whoever waits on it waits for everybody else's pages. This process only opens the
// port, and starts again what died; it dies, and all of them with it, as one app.
import cluster from 'node:cluster'

/** A process that dies sooner than this after its start, so often in a row, won't get better by starting again. */
const SOON_MS = 10_000
const MOST_SOON = 5

const [count, exec, ...args] = process.argv.slice(2)
let soon = 0
let stopping = false
// Each takes its connections off the port itself. Handed out in turns, what is under way to one that is being killed is
// answered by nobody and closed by nobody: in 60 kills under load 29 requests hung, and none this way.
cluster.schedulingPolicy = cluster.SCHED_NONE
// Not the launcher's watcher: a worker ends by itself when this process is gone.
cluster.setupPrimary({ exec, args, execArgv: [] })
for (let at = 0; at < Number(count); at++) start(at)

for (const signal of ['SIGTERM', 'SIGINT'])
  process.on(signal, () => {
    stopping = true
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal)
  })

/** `at`: what is to be done once, however many there are, the process 0 does. */
function start(at) {
  const begin = Date.now()
  const worker = cluster.fork({ FACTDECK_PROCESS: String(at) })
  // Killed while it was told something: that it is gone is seen below.
  worker.on('error', () => {})
  worker.on('exit', () => {
    if (stopping) return
    soon = Date.now() - begin < SOON_MS ? soon + 1 : 0
    if (soon >= MOST_SOON) process.exit(1)
    process.stderr.write('A process of the app went away; starting it again.\n')
    start(at)
  })
}
