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
complete -c klang -n '__klang_at \'klang\'' -a check -d 'kontrollér hilsner'
complete -c klang -n '__klang_at \'klang\'' -a policy -d 'se på politikken'
complete -c klang -n '__klang_at \'klang\'' -a help -d 'vis hjælp til en kommando'
complete -c klang -n '__klang_at \'klang check\'' -s p -l policy -r -F -d 'Politikken som JSON.'
complete -c klang -n '__klang_at \'klang check\'' -s f -l format -x -a 'text json csv' -d 'Rapportens format: [text] er til mennesker, json til andre programmer: det er \'ens\'.'
complete -c klang -n '__klang_at \'klang check\'' -l hours -x -d 'Frist for at ringe tilbage.'
complete -c klang -n '__klang_at \'klang check\'' -l gain -x -d 'Forstærkning.'
complete -c klang -n '__klang_at \'klang check\'' -s a -l alias -x -d 'Et navn mere på afdelingen.'
complete -c klang -n '__klang_at \'klang check\'' -s s -l strict -d 'Vær streng.'
complete -c klang -n '__klang_at \'klang check\'' -s v -l verbose -d 'Skriv mere.'
complete -c klang -n '__klang_at \'klang check\'' -F
complete -c klang -n '__klang_at \'klang policy\'' -a show -d 'vis politikken'
complete -c klang -n '__klang_at \'klang policy show\'' -s o -l out -x -a '(__fish_complete_directories)' -d 'Mappen, der skrives i.'
complete -c klang -n '__klang_at \'klang policy show\'' -a 'name callback'
complete -c klang -n '__klang_at \'klang policy show\'' -a '(__fish_complete_directories)'
complete -c klang -n '__klang_at \'klang help\'' -a 'check policy'
complete -c klang -s q -l quiet -d 'Skriv kun det nødvendige.'
complete -c klang -l language -x -a 'da en' -d 'Sproget i beskeder og rapporter.'
complete -c klang -s h -l help -d 'Vis denne hjælp.'
complete -c klang -l version -d 'Vis programmets version.'
