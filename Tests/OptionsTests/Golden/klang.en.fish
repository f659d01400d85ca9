# fish completion for klang; made from its description, not to be edited.

# Whether the words before the cursor name this command.
function __klang_at
    set -l path klang
    set -l value no
    set -l words (commandline -opc)
    for word in $words[2..-1]
        if test $value = yes
            set value no
            continue
        end
        switch "$path $word"
            case 'klang check' 'klang policy' 'klang help'
                set path "$path $word"
            case 'klang check -p' 'klang check --policy' 'klang check -f' 'klang check --format' 'klang check --hours' 'klang check --gain' 'klang check -a' 'klang check --alias'
                set value yes
            case 'klang policy show'
                set path "$path $word"
            case 'klang policy show -o' 'klang policy show --out'
                set value yes
            case '* --language'
                set value yes
        end
    end
    test "$path" = "$argv"
end

complete -c klang -f
complete -c klang -n '__klang_at \'klang\'' -a check -d 'check greetings'
complete -c klang -n '__klang_at \'klang\'' -a policy -d 'look at the policy'
complete -c klang -n '__klang_at \'klang\'' -a help -d 'show the help of a command'
complete -c klang -n '__klang_at \'klang check\'' -s p -l policy -r -F -d 'The policy as JSON.'
complete -c klang -n '__klang_at \'klang check\'' -s f -l format -x -a 'text json csv' -d 'The report\'s format: [text] is for people, json for other programs: it\'s \'stable\'.'
complete -c klang -n '__klang_at \'klang check\'' -l hours -x -d 'Limit for ringing back.'
complete -c klang -n '__klang_at \'klang check\'' -l gain -x -d 'Gain.'
complete -c klang -n '__klang_at \'klang check\'' -s a -l alias -x -d 'Another name of the department.'
complete -c klang -n '__klang_at \'klang check\'' -s s -l strict -d 'Be strict.'
complete -c klang -n '__klang_at \'klang check\'' -s v -l verbose -d 'Write more.'
complete -c klang -n '__klang_at \'klang check\'' -F
complete -c klang -n '__klang_at \'klang policy\'' -a show -d 'show the policy'
complete -c klang -n '__klang_at \'klang policy show\'' -s o -l out -x -a '(__fish_complete_directories)' -d 'The folder to write in.'
complete -c klang -n '__klang_at \'klang policy show\'' -a 'name callback'
complete -c klang -n '__klang_at \'klang policy show\'' -a '(__fish_complete_directories)'
complete -c klang -n '__klang_at \'klang help\'' -a 'check policy'
complete -c klang -s q -l quiet -d 'Write only what is needed.'
complete -c klang -l language -x -a 'da en' -d 'The language of messages and reports.'
complete -c klang -s h -l help -d 'Show this help.'
complete -c klang -l version -d 'Show the program\'s version.'
