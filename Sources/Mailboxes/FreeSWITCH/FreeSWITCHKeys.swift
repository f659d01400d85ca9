package import Voicemail

/// Which keys a caller may press, as the profile in `voicemail.conf.xml` has them.
///
/// The sample configuration logs callers in with `0` and has the operator on `9`; FusionPBX has the
/// operator on `0`.
package struct FreeSWITCHKeys: Sendable, Hashable {
  /// `operator-key`.
  package let operatorKey: String
  /// `operator-extension`; nil is not known, empty is none.
  package let operatorExtension: String?
  /// `login-keys`.
  package let loginKeys: String

  package init(operatorKey: String, operatorExtension: String? = nil, loginKeys: String = "") {
    self.operatorKey = operatorKey
    self.operatorExtension = operatorExtension
    self.loginKeys = loginKeys
  }

  /// Whether `0` leads to the operator.
  package var operatorZero: OperatorKey {
    if operatorKey != "0" {
      return .notWired(loginKeys == "0" ? "login_key" : "operator_key_differs")
    }
    return operatorExtension == "" ? .notWired("no_operator_extension") : .wired
  }
}
