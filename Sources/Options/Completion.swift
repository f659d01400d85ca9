/// The shells a completion script can be made for.
package enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish
}

extension Program {
  /// A script that makes the shell complete commands, options and their values.
  ///
  /// Sourced, or installed where the shell looks: `/usr/share/bash-completion/completions/NAME`,
  /// `/usr/share/zsh/vendor-completions/_NAME`, `/usr/share/fish/vendor_completions.d/NAME.fish`.
  /// - Parameters:
  ///   - shell: the shell that is to read it.
  ///   - language: of the descriptions zsh and fish show beside the words.
  /// - Returns: the script, each line ended by a line feed.
  package func completions(for shell: Shell, language: Language) -> String {
    switch shell {
    case .bash: bashCompletions()
    case .zsh: zshCompletions(language)
    case .fish: fishCompletions(language)
    }
  }

  /// The name of a shell function: letters, digits and `_`, after one `_`.
  func completionFunction(_ path: [String]) -> String {
    "_" + path.joined(separator: "_").map { $0 == "-" || $0 == "." ? "_" : String($0) }.joined()
  }

  /// Every option a command accepts, its own before the shared ones.
  func options(of command: CommandDescription) -> [Option] {
    command.options + globalOptions
  }
}

/// Quoted for bash and zsh: nothing in it is special.
func shellQuoted(_ text: String) -> String {
  "'" + text.map { $0 == "'" ? "'\\''" : String($0) }.joined() + "'"
}
