// Preloaded into every program under test: it ends when the tests do, however they end. (Jest never emits `exit` to tests.)
process.stdin
  .on('end', () => process.kill(process.pid, 'SIGKILL'))
  .resume()
  .unref();
