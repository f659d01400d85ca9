#compdef klang
# zsh completion for klang; made from its description, not to be edited.

_klang() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -s -S -C : \
    '(-q --quiet)-q[Write only what is needed.]' \
    '(-q --quiet)--quiet[Write only what is needed.]' \
    '(--language)--language=[The language of messages and reports.]:LANGUAGE:(da en)' \
    '(-h --help)-h[Show this help.]' \
    '(-h --help)--help[Show this help.]' \
    '(--version)--version[Show the program'\''s version.]' \
    '1: :->command' \
    '*:: :->rest'
  case $state in
    command)
      local -a commands=(
        'check:check greetings'
        'policy:look at the policy'
        'help:show the help of a command'
      )
      _describe -t commands 'Commands' commands
      ;;
    rest)
      case $line[1] in
        check) _klang_check ;;
        policy) _klang_policy ;;
        help) _arguments '1:Commands:(check policy)' ;;
      esac
      ;;
  esac
}

_klang_check() {
  _arguments -s -S : \
    '(-p --policy)-p+[The policy as JSON.]:FILE:_files' \
    '(-p --policy)--policy=[The policy as JSON.]:FILE:_files' \
    '(-f --format)-f+[The report'\''s format\: \[text\] is for people, json for other programs\: it'\''s '\''stable'\''.]:FORMAT:(text json csv)' \
    '(-f --format)--format=[The report'\''s format\: \[text\] is for people, json for other programs\: it'\''s '\''stable'\''.]:FORMAT:(text json csv)' \
    '(--hours)--hours=[Limit for ringing back.]:HOURS: ' \
    '(--gain)--gain=[Gain.]:DB: ' \
    '*-a+[Another name of the department.]:NAME: ' \
    '*--alias=[Another name of the department.]:NAME: ' \
    '(-s --strict)-s[Be strict.]' \
    '(-s --strict)--strict[Be strict.]' \
    '(-v --verbose)-v[Write more.]' \
    '(-v --verbose)--verbose[Write more.]' \
    '(-q --quiet)-q[Write only what is needed.]' \
    '(-q --quiet)--quiet[Write only what is needed.]' \
    '(--language)--language=[The language of messages and reports.]:LANGUAGE:(da en)' \
    '(-h --help)-h[Show this help.]' \
    '(-h --help)--help[Show this help.]' \
    '(--version)--version[Show the program'\''s version.]' \
    '*:FILE:_files'
}

_klang_policy() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -s -S -C : \
    '(-q --quiet)-q[Write only what is needed.]' \
    '(-q --quiet)--quiet[Write only what is needed.]' \
    '(--language)--language=[The language of messages and reports.]:LANGUAGE:(da en)' \
    '(-h --help)-h[Show this help.]' \
    '(-h --help)--help[Show this help.]' \
    '(--version)--version[Show the program'\''s version.]' \
    '1: :->command' \
    '*:: :->rest'
  case $state in
    command)
      local -a commands=(
        'show:show the policy'
      )
      _describe -t commands 'Commands' commands
      ;;
    rest)
      case $line[1] in
        show) _klang_policy_show ;;
      esac
      ;;
  esac
}

_klang_policy_show() {
  _arguments -s -S : \
    '(-o --out)-o+[The folder to write in.]:FOLDER:_files -/' \
    '(-o --out)--out=[The folder to write in.]:FOLDER:_files -/' \
    '(-q --quiet)-q[Write only what is needed.]' \
    '(-q --quiet)--quiet[Write only what is needed.]' \
    '(--language)--language=[The language of messages and reports.]:LANGUAGE:(da en)' \
    '(-h --help)-h[Show this help.]' \
    '(-h --help)--help[Show this help.]' \
    '(--version)--version[Show the program'\''s version.]' \
    ':ELEMENT:(name callback)' \
    '::FOLDER:_files -/'
}

# Autoloaded, the file is the function; sourced, it registers it.
if [ "$funcstack[1]" = "_klang" ]; then
  _klang "$@"
else
  compdef _klang klang
fi
