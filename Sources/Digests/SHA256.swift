internal import CMessageDigest

/// A SHA-256 sum (FIPS 180-4), computed by libmd.
package struct SHA256Sum: Sendable, Hashable {
  /// 64 lower-case hexadecimal digits.
  package let hex: String

  /// The sum of some bytes.
  package init(of bytes: [UInt8]) {
    var context = SHA2_CTX()
    unsafe SHA256Init(&context)
    unsafe bytes.withUnsafeBufferPointer {
      unsafe SHA256Update(&context, $0.baseAddress, $0.count)
    }
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe digest.withUnsafeMutableBufferPointer {
      if let start = $0.baseAddress { unsafe SHA256Final(start, &context) }
    }
    hex = digest.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  /// The sum of a text's UTF-8 bytes.
  package init(of text: String) {
    self.init(of: Array(text.utf8))
  }

  /// The sum of a key and a text: who does not have the key cannot find out the text.
  package init(of text: String, key: String) {
    self.init(of: key + "\u{0}" + text)
  }
}
