/* PocketSphinx reports errors only through a variadic callback, which Swift cannot implement;
 * this trampoline keeps the newest one for the thread that caused it. */
#include "CSphinxLog.h"

#include <pthread.h>
#include <sphinxbase/err.h>
#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

static _Thread_local char last[512];

static void keep(void *user_data, err_lvl_t level, const char *format, ...) {
  (void)user_data;
  if (level < ERR_WARN) return;
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(last, sizeof last, format, arguments);
  va_end(arguments);
  if (level == ERR_FATAL) {
    /* The library calls exit(1) next, which would look like "findings". */
    fprintf(stderr, "klartone: PocketSphinx gave up: %s", last);
    _exit(SPHINX_LOG_FATAL_EXIT);
  }
}

static void install(void) {
  /* The log file pointer is also what the configuration dump is printed to. */
  err_set_logfp(NULL);
  err_set_callback(keep, NULL);
}

void sphinx_log_capture(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, install);
}

const char *sphinx_log_last(void) { return last; }

void sphinx_log_clear(void) { last[0] = 0; }
