/**
 * Settings of the embedded server, given on its command line at every start so that they hold for clusters of earlier
 * versions too: durable, for a small machine, on loopback only.
 */
export function serverSettings(port: number): Record<string, string> {
  return { ...connections(port), ...storage, ...quietLog };
}

function connections(port: number): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '100',
    password_encryption: 'scram-sha-256',
    timezone: 'UTC',
  };
}

const storage = {
  shared_buffers: '128MB',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  jit: 'off',
};

/**
 * No statement, parameter or row reaches the log. Messages of failed statements are left out as a whole, because they
 * quote input ("invalid input syntax for type date: …"); terse leaves out details, such as the statement in the report
 * of a crashed backend. The client still gets each message.
 */
const quietLog = {
  logging_collector: 'off',
  log_destination: 'stderr',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  lc_messages: 'C',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_duration: 'off',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  log_lock_waits: 'off',
  log_autovacuum_min_duration: '-1',
};
