// Preloaded into every program under test: the program ends when the test process has ended. (Jest never emits `exit` to tests.)
process.stdin
  .on('end', () => process.kill(process.pid, 'SIGKILL'))
  .resume()
  .unref();
