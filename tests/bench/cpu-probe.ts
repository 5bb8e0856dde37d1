/** Loaded into a server that is measured: it tells its parent how much CPU it has used, in microseconds, when asked. */
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
// The channel alone keeps no server alive.
process.channel?.unref();
