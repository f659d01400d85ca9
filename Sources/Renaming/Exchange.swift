internal import CRename
internal import Glibc

/// Exchanges the names of two files or folders of one file system in one step: nobody sees either
/// without its name.
///
/// - Returns: 0, or the error's number; `EINVAL` or `ENOSYS` where the file system cannot do it.
package func exchangeNames(_ first: String, _ second: String) -> Int32 {
  // RENAME_EXCHANGE of <linux/fs.h>.
  unsafe renameat2(AT_FDCWD, first, AT_FDCWD, second, 1 << 1) == 0 ? 0 : errno
}
