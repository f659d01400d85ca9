#compdef klang
# zsh completion for klang; made from its description, not to be edited.

_klang() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -s -S -C : \
    '(-q --quiet)-q[Skriv kun det nødvendige.]' \
    '(-q --quiet)--quiet[Skriv kun det nødvendige.]' \
    '(--language)--language=[Sproget i beskeder og rapporter.]:SPROG:(da en)' \
    '(-h --help)-h[Vis denne hjælp.]' \
    '(-h --help)--help[Vis denne hjælp.]' \
    '(--version)--version[Vis programmets version.]' \
    '1: :->command' \
    '*:: :->rest'
  case $state in
    command)
      local -a commands=(
        'check:kontrollér hilsner'
        'policy:se på politikken'
        'help:vis hjælp til en kommando'
      )
      _describe -t commands 'Kommandoer' commands
      ;;
    rest)
      case $line[1] in
        check) _klang_check ;;
        policy) _klang_policy ;;
        help) _arguments '1:Kommandoer:(check policy)' ;;
      esac
      ;;
  esac
}

_klang_check() {
  _arguments -s -S : \
    '(-p --policy)-p+[Politikken som JSON.]:FIL:_files' \
    '(-p --policy)--policy=[Politikken som JSON.]:FIL:_files' \
    '(-f --format)-f+[Rapportens format\: \[text\] er til mennesker, json til andre programmer\: det er '\''ens'\''.]:FORMAT:(text json csv)' \
    '(-f --format)--format=[Rapportens format\: \[text\] er til mennesker, json til andre programmer\: det er '\''ens'\''.]:FORMAT:(text json csv)' \
    '(--hours)--hours=[Frist for at ringe tilbage.]:TIMER: ' \
    '(--gain)--gain=[Forstærkning.]:DB: ' \
    '*-a+[Et navn mere på afdelingen.]:NAVN: ' \
    '*--alias=[Et navn mere på afdelingen.]:NAVN: ' \
    '(-s --strict)-s[Vær streng.]' \
    '(-s --strict)--strict[Vær streng.]' \
    '(-v --verbose)-v[Skriv mere.]' \
    '(-v --verbose)--verbose[Skriv mere.]' \
    '(-q --quiet)-q[Skriv kun det nødvendige.]' \
    '(-q --quiet)--quiet[Skriv kun det nødvendige.]' \
    '(--language)--language=[Sproget i beskeder og rapporter.]:SPROG:(da en)' \
    '(-h --help)-h[Vis denne hjælp.]' \
    '(-h --help)--help[Vis denne hjælp.]' \
    '(--version)--version[Vis programmets version.]' \
    '*:FIL:_files'
}

_klang_policy() {
  local curcontext="$curcontext" state line
  typeset -A opt_args
  _arguments -s -S -C : \
    '(-q --quiet)-q[Skriv kun det nødvendige.]' \
    '(-q --quiet)--quiet[Skriv kun det nødvendige.]' \
    '(--language)--language=[Sproget i beskeder og rapporter.]:SPROG:(da en)' \
    '(-h --help)-h[Vis denne hjælp.]' \
    '(-h --help)--help[Vis denne hjælp.]' \
    '(--version)--version[Vis programmets version.]' \
    '1: :->command' \
    '*:: :->rest'
  case $state in
    command)
      local -a commands=(
        'show:vis politikken'
      )
      _describe -t commands 'Kommandoer' commands
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
    '(-o --out)-o+[Mappen, der skrives i.]:MAPPE:_files -/' \
    '(-o --out)--out=[Mappen, der skrives i.]:MAPPE:_files -/' \
    '(-q --quiet)-q[Skriv kun det nødvendige.]' \
    '(-q --quiet)--quiet[Skriv kun det nødvendige.]' \
    '(--language)--language=[Sproget i beskeder og rapporter.]:SPROG:(da en)' \
    '(-h --help)-h[Vis denne hjælp.]' \
    '(-h --help)--help[Vis denne hjælp.]' \
    '(--version)--version[Vis programmets version.]' \
    ':ELEMENT:(name callback)' \
    '::MAPPE:_files -/'
}

# Autoloaded, the file is the function; sourced, it registers it.
if [ "$funcstack[1]" = "_klang" ]; then
  _klang "$@"
else
  compdef _klang klang
fi
