// Loaded into the app before Next. When the launcher dies, however it dies, the channel between the two closes;
// then the app goes too, so that the port is free for the next start.
process.on('disconnect', () => {
  setTimeout(() => process.exit(1), 2_000).unref()
  process.kill(process.pid, 'SIGTERM')
})
