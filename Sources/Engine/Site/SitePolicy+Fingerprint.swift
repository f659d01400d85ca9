internal import Digests
package import Policy

extension SitePolicy {
  /// SHA-256 of the settings that can change a verdict: what identifies the policy of a run.
  package var fingerprint: String { SHA256Sum(of: fingerprintJSON).hex }
}
