#pragma once

// glibc (2.28 and later) has it in <stdio.h>, but shows it to GNU programs only.
int renameat2(int oldfolder, const char *oldpath, int newfolder, const char *newpath,
              unsigned int flags);
