# bash completion for klang; made from its description, not to be edited.

_klang_paths() {
  local found
  compopt -o filenames 2>/dev/null
  while IFS= read -r found; do
    COMPREPLY+=("$prefix$found")
  done < <(compgen "$1" -- "$cur")
}

_klang() {
  local cur=${COMP_WORDS[COMP_CWORD]} path='klang'
  local option='' prefix='' ended='' word i
  local -i operands=0
  local -a words=()
  COMPREPLY=()

  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ -n $option ]]; then
      # Bash parts --option=value into three words.
      [[ $word == '=' ]] || option=''
      continue
    fi
    if [[ -n $ended ]]; then
      operands+=1
      continue
    fi
    case "$path $word" in
      'klang check') path='klang check' ;;
      'klang policy') path='klang policy' ;;
      'klang help') path='klang help' ;;
      'klang check -p' | 'klang check --policy' | 'klang check -f' | 'klang check --format' | 'klang check --hours' | 'klang check --gain' | 'klang check -a' | 'klang check --alias') option=$word ;;
      'klang policy show') path='klang policy show' ;;
      'klang policy show -o' | 'klang policy show --out') option=$word ;;
      *' --language') option=$word ;;
      *' --') ended=yes ;;
      *' -'?*) ;;
      *) operands+=1 ;;
    esac
  done

  if [[ -n $option && $cur == '=' ]]; then
    cur=''
  elif [[ -z $option && -z $ended && $cur == --*=* ]]; then
    # Where = doesn't part words, the answer must hold the option too.
    option=${cur%%=*}
    prefix="$option="
    cur=${cur#*=}
  fi

  if [[ -n $option ]]; then
    case "$path $option" in
      'klang check -p' | 'klang check --policy') _klang_paths -f ;;
      'klang check -f' | 'klang check --format') words=(text json csv) ;;
      'klang policy show -o' | 'klang policy show --out') _klang_paths -d ;;
      *' --language') words=(da en) ;;
    esac
  elif [[ -z $ended && $cur == -* ]]; then
    case "$path" in
      'klang') words=(--quiet --language --help --version) ;;
      'klang check') words=(--policy --format --hours --gain --alias --strict --verbose --quiet --language --help --version) ;;
      'klang policy') words=(--quiet --language --help --version) ;;
      'klang policy show') words=(--out --quiet --language --help --version) ;;
      *) words=(--quiet --language --help --version) ;;
    esac
  else
    case "$path $operands" in
      'klang 0') words=(check policy help) ;;
      'klang check '*) _klang_paths -f ;;
      'klang policy 0') words=(show) ;;
      'klang policy show 0') words=(name callback) ;;
      'klang policy show 1') _klang_paths -d ;;
      'klang help 0') words=(check policy) ;;
    esac
  fi

  for word in "${words[@]}"; do
    [[ $word == "$cur"* ]] && COMPREPLY+=("$prefix$word")
  done
  return 0
}

complete -F _klang klang
