/// Promises in other words, which pass.
extension CaseTable {
  static let callbackPass = CaseTable(
    """
    pass | fortæl mig hvad det drejer sig om og jeg ringer tilbage til dig inden for et døgn
    pass | Inden for et døgn ringer jeg dig op
    pass | ringer jeg dig inden for 24 timer tilbage
    pass | så ringer vi dig op på det nummer, du har oplyst, inden for et døgn
    pass | så ringer jeg tilbage på det nummer du ringer fra senest om 24 timer
    pass | jeg garanterer at du bliver ringet op inden for et døgn
    pass | Du kan være sikker på, at jeg ringer tilbage inden for et døgn
    pass | jeg lover, at jeg ringer tilbage inden for 24 timer
    pass | der ringes tilbage på alle telefonbeskeder inden for et døgn
    pass | du ringes op inden for 24 timer
    pass | så får du et opkald fra mig inden for et døgn
    pass | jeg kan ikke tage telefonen lige nu men ringer tilbage inden for et døgn
    pass | jeg kan ikke tage telefonen lige nu læg dit navn og nummer så ringer jeg tilbage \
    inden for et døgn
    pass | jeg kan ikke besvare telefonen jeg ringer tilbage inden for et døgn
    pass | Lægger du en besked, ringer jeg tilbage inden for et døgn
    pass | Hvis du lægger en besked med dit navn og nummer, så ringer jeg tilbage inden for et \
    døgn
    pass | Når du har lagt en besked, bliver du ringet op inden for 24 timer
    pass | jeg ringer tilbage inden for tolv timer
    pass | jeg ringer tilbage inden for halvanden time
    pass | jeg ringer tilbage inden for et par timer
    pass | jeg ringer dig op om en halv time
    pass | jeg ringer tilbage i løbet af dagen
    pass | jeg ringer tilbage senest 24 timer efter din besked
    pass | jeg ringer tilbage senest et døgn efter, at du har lagt en besked
    pass | jeg ringer dig op på under et døgn
    pass | jeg ringer tilbage på mindre end 24 timer
    pass | jeg ringer tilbage ikke senere end et døgn efter dit opkald
    pass | jeg ringer tilbage, inden der er gået et døgn
    pass | jeg ringer tilbage før et døgn er gået
    pass | saa ringer jeg tilbage inden for et doegn
    pass | SÅ RINGER JEG TILBAGE INDENFOR ET DØGN
    pass | så ringer en af mine kolleger eller jeg dig op inden for et døgn
    pass | lægger du en besked ringer en af mine kolleger tilbage inden for et døgn
    pass | efterlader du dit navn og nummer ringer en kollega dig op inden for fireogtyve timer
    pass | en kollega ringer tilbage til dig inden for et døgn
    pass | så vil en af os ringe dig op inden for et døgn
    pass | jeg lytter beskeden og ringer tilbage inden for et døgn
    pass | Jeg ringer tilbage. Det gør jeg inden for et døgn.
    pass | Læg en besked og du bliver ringet op. Senest inden for et døgn.
    pass | Jeg ringer tilbage, så snart jeg kan, og senest inden for et døgn
    pass | Jeg ringer tilbage, når jeg kan, dog senest inden for 24 timer
    pass | så giver jeg dig et opkald inden for 24 timer
    pass | så telefonerer jeg tilbage inden for et døgn
    pass | jeg sørger for at ringe tilbage inden for et døgn
    pass | jeg sørger for, at du bliver ringet op inden for et døgn
    pass | så ringer jeg naturligvis tilbage til dig inden for et døgn
    pass | så bliver du ringet op af mig eller en kollega inden for et døgn
    pass | Jeg ringer altid tilbage inden for et døgn
    pass | så ringer jeg tilbage inden for et døgn. Hav en god dag
    pass | så ringer jeg tilbage inden for et døgn hilsen Mette
    pass | så ringer jeg tilbage inden for et døgn tak for opkaldet
    pass | jeg ringer tilbage inden for 1 døgn
    pass | jeg ringer tilbage inden for 24t
    pass | jeg ringer tilbage inden for fire og tyve timer
    pass | jeg ringer tilbage inden for max 24 timer
    pass | jeg ringer tilbage inden for maksimalt et døgn
    pass | jeg ringer tilbage inden for et enkelt døgn
    pass | jeg ringer tilbage i løbet af det næste døgn
    pass | Du vil inden for et døgn blive ringet op
    pass | Jeg vil inden for et døgn ringe dig op
    pass | så ringer jeg tilbage indenfor et døgn eller vend retur til Omstillingen ved at taste \
    #0
    pass | så ringer jeg tilbage inden for et døgn ellers kan du taste firkant nul for \
    Omstillingen
    pass | så ringer jeg tilbage inden for et døgn. Hvis det haster, så tast firkant nul for \
    Omstillingen
    pass | Hvis det haster, så tast #0. Ellers ringer jeg tilbage inden for et døgn
    pass | Jeg ringer tilbage inden for et døgn. Hvis du ikke er blevet ringet op, så tast #0
    pass | Jeg kan desværre ikke tage telefonen, jeg ringer dig op inden for 24 timer
    pass | det er desværre ikke muligt at tage telefonen, jeg ringer tilbage inden for et døgn
    pass | så kan du regne med at jeg ringer tilbage inden for et døgn
    pass | jeg kan love dig at jeg ringer tilbage inden for et døgn
    pass | Så ringer vi til dig inden for 24 timer
    pass | Jeg ringer tilbage samme dag som du har lagt beskeden
    pass | vi vender tilbage med en opringning. Vi ringer tilbage inden for et døgn
    pass | Inden for et døgn, ringer jeg dig op
    pass | så ringer jeg dig op igen hurtigst muligt, dog senest inden for et døgn
    pass | så ringer jeg tilbage hurtigst muligt inden for et døgn
    pass | Du bliver ringet op indenfor et døgn, når du har indtalt navn og nummer
    pass | Jeg ringer tilbage inden for et døgn, hvis du lægger en besked
    pass | så ringer jeg dig op om senest 24 timer
    pass | så skal jeg nok sørge for at ringe tilbage til dig inden for et døgn
    pass | så ringer jeg tilbage inden for trekvart døgn
    pass | De vil blive ringet op inden for et døgn
    pass | så ringer jeg Dem op inden for et døgn
    pass | vi ringer dig op inden dagen er omme
    pass/review | så ringer jeg inden for et døgn
    pass/review | jeg slår på tråden inden for et døgn
    pass | Hej, jeg er desværre ikke ved telefonen. Læg en besked med navn og telefonnummer, så \
    bliver du ringet op inden 24 timer
    pass | Vi er optaget af andre opkald, men vi ringer dig op inden for et døgn
    pass | indtal navn og nummer, og vi ringer tilbage inden for ét døgn
    pass | så vil du blive ringet op inden for 24 timer
    pass | så ringer jeg dig op inden der er gået 24 timer
    pass | Jeg vender tilbage telefonisk. Jeg ringer til dig senest om et døgn, hvis du lægger \
    dit nummer
    pass/review | Du kan lægge en besked, som jeg lytter til, og så ringer jeg tilbage inden for \
    et døgn
    pass | Efter klartonen kan du indtale en besked. Inden for 24 timer ringer jeg tilbage til dig
    pass | jeg ringer tilbage inden 24 timer er gået
    pass | og jeg ringer tilbage til dig senest tyve timer efter dit opkald
    pass | så vil jeg eller en af mine kolleger ringe dig op senest inden for et døgn
    pass | du hører fra mig. Jeg ringer dig op inden for et døgn
    pass | jeg ringer dig tilbage så hurtigt som muligt og allersenest inden for 24 timer
    pass | så bliver du naturligvis ringet op af os inden for et døgn
    pass | du bliver kontaktet af os, idet vi ringer dig op inden for et døgn
    pass | dit opkald er vigtigt for os, og vi ringer tilbage inden for et døgn
    pass | jeg ringer tilbage inden for femten minutter
    pass | jeg ringer tilbage inden for et kvarters tid
    pass | så ringer jeg op til dig inden for 24 timer
    pass | så forpligter jeg mig til at ringe tilbage inden for et døgn
    pass | så ringer jeg tilbage i dag
    pass | så ringer jeg tilbage senere på dagen inden for et døgn
    pass | Jeg lytter min telefonsvarer af hver dag og ringer tilbage inden for et døgn
    pass | jeg ringer tilbage indenfor det første døgn
    pass | jeg ringer tilbage inden for seks-syv timer
    pass | Beskeder aflyttes dagligt, og du bliver ringet op inden for et døgn
    pass | Jeg er på kontoret mandag til torsdag. Læg en besked, så ringer jeg tilbage inden for \
    et døgn
    pass | jeg er på kursus i dag, men ringer tilbage inden for et døgn
    pass | jeg er ikke på kontoret i dag så læg en besked så ringer jeg tilbage inden for et døgn
    pass | Jeg ringer tilbage hurtigst muligt. Det sker senest inden for et døgn
    pass | så får du et opkald af mig eller en kollega i løbet af 24 timer
    pass | så skal jeg ringe dig op inden for et døgn
    pass/review | der går højst et døgn, før jeg ringer tilbage
    pass | er jeg optaget, ringer jeg tilbage inden for et døgn
    pass | når jeg ikke tager telefonen, ringer jeg tilbage inden for et døgn
    pass | kan jeg ikke tage telefonen, så læg en besked, og jeg ringer tilbage inden for et døgn
    pass | jeg ringer tilbage inden for et døgn, så læg dit nummer
    pass | Du har ringet til Mette Hansen i Borgerservice. Jeg kan ikke tage telefonen lige nu, \
    men hvis du lægger dit navn og nummer, ringer jeg til dig inden for et døgn. Du kan også \
    taste firkant nul og komme til Omstillingen.
    pass | Velkommen til Mette Hansen. Jeg sidder desværre i møde. Læg en besked efter bippet, \
    så får du et opkald inden for 24 timer
    pass | goddag du taler med mette hansens telefonsvarer i borgerservice jeg er ikke ved \
    telefonen lige nu indtal navn og nummer så bliver du ringet op inden for et døgn ellers kan \
    du taste firkant nul for omstillingen
    pass | Jeg er optaget i øjeblikket. Du er velkommen til at lægge en besked, så ringer jeg \
    dig op senest inden for et døgn
    pass | Så ringer jeg tilbage til dig hurtigst muligt – dog senest inden for 24 timer.
    pass | Jeg ringer tilbage (inden for et døgn).
    pass | jeg ringer dig op inden for et døgn, det lover jeg
    pass | Jeg lover dig: Jeg ringer tilbage inden for et døgn!
    pass/review | Du kan regne med et opkald fra mig inden for et døgn
    pass | vi ringer dig op indenfor 24 timer efter at vi har modtaget din besked
    pass | indtal besked så kontakter jeg dig og ringer tilbage inden for et døgn
    pass | læg en besked og jeg ringer tilbage til dig så hurtigt som muligt og senest inden for \
    et døgn
    pass | dit navn og nummer tak så ringer jeg inden for et døgn
    pass | Jeg ringer dig op inden for et døgn på det nummer, du har lagt
    pass | Jeg ringer dig op, inden for et døgn, når du har lagt en besked
    pass | beskeder bliver aflyttet hver dag og du ringes op inden for et døgn
    pass/review | så vil du høre fra mig, da jeg ringer tilbage inden for et døgn
    pass | Jeg ringer tilbage til alle inden for et døgn
    pass | så ringer jeg dig op inden for 24 timer, uanset hvad
    pass | så ringer jeg tilbage på et tidspunkt inden for et døgn
    pass | jeg vil meget gerne høre fra dig så læg en besked så ringer jeg tilbage inden for et \
    døgn
    pass | ved at lægge en besked bliver du ringet op inden for et døgn
    pass/review | læg en besked for at blive ringet op inden for et døgn
    pass | så ringer min kollega eller jeg tilbage inden for et døgn
    pass | så ringes du op inden for et døgn
    pass | Så ringer jeg dig op, også inden for et døgn
    pass | så ringer jeg tilbage inden for højst fire og tyve timer
    pass | så tager jeg telefonen og ringer til dig inden for et døgn
    pass/review | alle beskeder bliver besvaret med et opkald inden for et døgn
    pass/review | inden 24 timer har du et opkald fra mig
    pass | så ringer jeg tilbage til dig inden for et døgn, med venlig hilsen Mette Hansen
    pass | og så ringer jeg selvfølgelig tilbage inden for et døgn
    pass | Jeg kan ikke træffes i dag. Læg en besked, så ringer jeg tilbage inden for et døgn.
    pass | jeg kan desværre ikke tage telefonen i dag ring igen i morgen eller læg en besked så \
    ringer jeg tilbage inden for et døgn
    pass | så ringer jeg tilbage inden for et døgn, og har du travlt, så tast firkant nul
    pass | læg dit navn og dit telefonnummer så ringer jeg tilbage til dig indenfor et døgn \
    eller du kan vende retur til omstillingen ved at taste firkant nul
    pass | så ringer jeg tilbage indenfor et døgn eller så kan du vende retur til omstillingen \
    ved at taste firkant nul
    """)
}
