#ifndef CSPHINXLOG_H
#define CSPHINXLOG_H

/// Exit code when the library gives up: "recogniser or model unavailable".
#define SPHINX_LOG_FATAL_EXIT 3

/// Keeps the library quiet: messages go to a buffer of the calling thread instead of stderr.
/// Process-wide, and idempotent; call it before the first decoder is made.
void sphinx_log_capture(void);

/// The newest error or warning of the calling thread since the last `sphinx_log_clear`, or "".
const char *sphinx_log_last(void);

/// Forgets the calling thread's message.
void sphinx_log_clear(void);

#endif
