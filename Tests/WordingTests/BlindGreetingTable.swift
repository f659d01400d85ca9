// swift-format-ignore-file
@testable import Wording

/// Whole greetings that are good: a sign for each of name, department, callback and switchboard. ✓ has to
/// pass, ? may be for a person; none may fail.
enum BlindGreetingTable {
  static let cases: [(Element, Case)] = lines.split(separator: "\n").flatMap { line in
    let halves = line.split(separator: "|", maxSplits: 1)
    return zip(Element.allCases, halves[0]).map { element, sign in
      (
        element,
        Case(
          id: "", allowed: sign == "✓" ? [.pass] : [.pass, .review],
          text: String(halves[1].drop { $0 == " " }))
      )
    }
  }

  private static let lines = """
    ✓✓✓✓ | Hej, du har ringet til Mette Hansen i Borgerservice, Albertslund Kommune. Jeg kan ikke tage telefonen lige nu. Læg en besked, så ringer jeg tilbage inden for et døgn. Tryk firkant nul for at komme tilbage til Omstillingen.
    ✓✓✓? | Goddag, De er kommet til Mette Hansen, Borgerservice, i Albertslund Kommune. Indtal venligst navn og telefonnummer efter klartonen, så bliver De ringet op inden for 24 timer. Ønsker De at vende tilbage til Omstillingen, bedes De trykke firkant nul.
    ✓✓?✓ | Hejsa, det er Mette Hansen fra Borgerservice. Jeg er nok i gang med en borger ved skranken. Smid en besked, så har jeg ringet til dig inden for et døgn. Ellers er det bare havelåge nul tilbage til Omstillingen.
    ??✓✓ | Albertslund Kommune, Borgerservice, Mette Hansen. Jeg træffes ikke i øjeblikket. Du kan lægge en besked efter tonen, og jeg ringer dig op senest om 24 timer. Du vender tilbage til Omstillingen ved at taste firkant nul.
    ✓✓✓✓ | Du taler med Mette Hansens telefonsvarer i Borgerservice. Vil du hellere tilbage til Omstillingen, så tryk firkant nul med det samme. Hvis ikke, så sig navn og nummer, og så ringer jeg inden for de næste 24 timer.
    ✓✓?✓ | Velkommen til Borgerservice. Mit navn er Mette Hansen, og jeg sidder i møde. Efter bippet kan du indtale en besked, og inden der er gået et døgn, ringer jeg dig op. Firkant nul bringer dig tilbage til Omstillingen.
    ✓✓?✓ | Hej, det er Mette Hansen, og jeg arbejder i Borgerservice i Albertslund Kommune. Lige nu har jeg frokost, men jeg ringer til alle, der lægger en besked, inden for et døgn. Omstillingen får du igen ved at trykke firkant nul.
    ✓✓✓✓ | Tak, fordi du ringer. Du har fået fat i Mette Hansen, Borgerservice. Jeg er optaget, men læg dit nummer, så får du et opkald fra mig inden for 24 timer. Du kan også trykke firkant og derefter nul og komme tilbage til Omstillingen.
    ✓✓?✓ | Dette er telefonsvareren hos Mette Hansen, Borgerservice, Albertslund Kommune. Beskeder besvares ved, at jeg ringer tilbage inden for 24 timer. Ønsker du at tale med en anden, så tryk firkant nul, så kommer du tilbage til Omstillingen.
    ✓✓✓✓ | Øh, hej, du har ringet til Mette Hansen ovre i Borgerservice, og jeg er desværre ikke lige ved telefonen. Men læg en besked, så ringer jeg altså inden for et døgn, og ellers tryk firkant nul, så ryger du tilbage til Omstillingen.
    ✓✓?✓ | Mette Hansen, Borgerservice. Jeg holder ferie til og med den 14. juli. Lægger du en besked, ringer en af mine kolleger til dig inden for 24 timer. Tryk firkant nul, hvis du vil tilbage til Omstillingen.
    ✓✓✓✓ | Du er kommet til Mette Hansen i Borgerservice. Jeg er til kursus hele dagen, men jeg tjekker min svarer og ringer dig op inden for et døgn. Har du brug for hjælp straks, så gå tilbage til Omstillingen ved at trykke havelåge nul.
    ✓✓?✓ | Godmorgen eller god eftermiddag, alt efter hvornår du ringer. Her er Mette Hansen i Borgerservice. Senest et døgn efter at du har lagt din besked, ringer jeg. Tryk firkant nul, og så er du tilbage i Omstillingen.
    ✓✓✓✓ | Hej. Jeg hedder Mette Hansen, og du har ringet til mig i Borgerservice i Albertslund Kommune. Fortæl kort, hvad det drejer sig om, så bliver du ringet op inden for fireogtyve timer. Omstillingen: tryk firkant nul.
    ✓✓✓✓ | Goddag, du har ringet til Borgerservice i Albertslund, nærmere bestemt til Mette Hansen. Telefonen er ubemandet, men jeg lover at ringe tilbage inden for et døgn, hvis du lægger dit nummer. Firkanten og så nul sender dig tilbage til Omstillingen.
    ✓✓✓✓ | Det er Mette Hansen, Borgerservice. Jeg kan ikke svare lige nu. Du har to muligheder: læg en besked, så ringer jeg til dig inden for 24 timer, eller tryk firkant nul og kom tilbage til Omstillingen.
    ✓✓✓✓ | Du har ringet til Mette Hansen, sagsbehandler i Borgerservice, Albertslund Kommune. Jeg er væk fra min plads. Indtal en besked med navn og telefonnummer, så ringer jeg dig op i løbet af et døgn. Tast firkant nul for at vende tilbage til Omstillingen.
    ✓✓?✓ | Hej med dig, Mette Hansen her fra Borgerservice. Vi har travlt med pas før sommerferien, men alle bliver ringet op inden for 24 timer, når de har lagt en besked. Vil du til Omstillingen igen, så tryk firkant nul.
    ✓?✓✓ | Her er Mette Hansens svarer, Borgerservice, Albertslund Kommune. Er det hurtigt, du skal have fat i nogen, så tryk firkant nul og kom tilbage til Omstillingen. Ellers vent på tonen, læg en besked, og jeg ringer inden for et døgn.
    ✓✓✓✓ | Borgerservice, du har ringet til Mette Hansen. Min telefontid er fra 9 til 12. Uden for det tidsrum kan du lægge en besked, og jeg ringer tilbage inden for 24 timer. Du kommer tilbage til Omstillingen med firkant nul.
    ✓✓?✓ | Hov, du nåede mig ikke. Det er Mette Hansen i Borgerservice. Sig, hvem du er, og hvad dit nummer er, så ringer jeg dig op inden for et døgn. Og skal du tilbage til Omstillingen, så tryk havelåge nul.
    ✓✓✓✓ | Du har valgt det direkte nummer til Mette Hansen i Borgerservice, Albertslund Kommune. Jeg er i telefonen på den anden linje. Læg en besked, så ringer jeg inden for højst 24 timer. Tilbage til Omstillingen kommer du ved at trykke firkant nul.
    ✓✓?✓ | Hej, du har ringet til Mette Hansen i kommunens Borgerservice. Jeg har fri i dag, men inden for et døgn er der en fra afdelingen, der ringer dig op, hvis du lægger en besked. Tryk firkant nul for Omstillingen.
    ✓✓✓✓ | Mit navn er Mette Hansen, og jeg er ansat i Borgerservice i Albertslund Kommune. Jeg beklager, at jeg ikke kan tage dit opkald. Efter tonen kan du lægge en besked, så ringer jeg inden for 24 timer. Omstillingen nås igen på firkant nul.
    ✓✓?✓ | Mette Hansen i Borgerservice, goddag. Jeg sidder med en borger. Læg en besked, så kan du regne med et opkald fra mig inden for et døgn. Hvis du ikke vil vente, så tryk firkant nul og vend tilbage til Omstillingen.
    ✓✓✓✓ | Hej, du er landet på telefonsvareren hos mig, Mette Hansen, i Borgerservice. Jeg ringer dig op inden for et døgn, bare du husker at sige dit nummer tydeligt. Ved tryk på firkant nul går du tilbage til Omstillingen.
    ✓✓?✓ | Du har ringet til Mette Hansen, Borgerservice, Albertslund Kommune. Jeg arbejder hjemme i dag. Læg en besked, så bliver du ringet op fra et skjult nummer inden for 24 timer. For at komme tilbage til Omstillingen skal du trykke firkant nul.
    ✓✓✓✓ | Goddag og velkommen. De taler med en telefonsvarer, som tilhører Mette Hansen i Borgerservice. Læg en besked, og De vil blive ringet op inden for et døgn. De kan komme tilbage til Omstillingen ved at trykke på firkant efterfulgt af nul.
    ✓✓✓✓ | Hallo, det er Mette Hansen fra Borgerservice i Albertslund. Jeg er ude af huset, men jeg har min kalender med og ringer til dig inden for tolv timer, hvis du lægger en besked. Firkant nul, så har du Omstillingen igen.
    ✓✓?✓ | Desværre kan jeg ikke tage telefonen. Jeg hedder Mette Hansen og sidder i Borgerservice. Ønsker du, at jeg ringer dig op, så læg dit nummer, og så gør jeg det inden for 24 timer. Tryk firkant nul for at vende tilbage til Omstillingen.
    ✓✓✓✓ | Albertslund Kommune, du har ringet til Mette Hansen i Borgerservice. Der er personalemøde frem til klokken 11. Vi ringer tilbage på alle beskeder inden for et døgn. Du kan trykke dig tilbage til Omstillingen med firkant nul.
    ✓✓✓✓ | Hej, her er Mette Hansen, Borgerservice. Tryk firkant nul, hvis du vil tilbage til Omstillingen. Vil du have fat i mig, så læg en besked med dit telefonnummer, så ringer jeg, inden der er gået 24 timer.
    ✓✓✓✓ | Du har ringet til Borgerservice, og det er Mette Hansens telefon. Jeg er syg i dag, men min kollega Hanne aflytter svareren og ringer til dig inden for et døgn. Er det ikke hurtigt nok, så tryk firkant nul tilbage til Omstillingen.
    ✓✓✓✓ | Mette Hansen, Albertslund Kommune, Borgerservice. Læg venligst navn, nummer og et par ord om din sag. Jeg ringer dig op inden for ét døgn. Ved at trykke firkant nul bliver du stillet tilbage til Omstillingen.
    ✓✓✓✓ | Hej, det er Mette Hansen i Borgerservice, og jeg er desværre gået til tandlægen. Indtal en besked, så ringer jeg helt sikkert til dig inden for 24 timer. Og tryk firkant nul, hvis du hellere vil tilbage til Omstillingen.
    ✓✓✓? | Du har fået forbindelse til Mette Hansen, medarbejder i Borgerservice. Jeg er ikke til stede. Din besked bliver hørt, og du bliver ringet op inden for 24 timer. Tryk firkant nul på din telefon, så kommer du tilbage til Omstillingen.
    ✓✓✓✓ | Så er det Mette Hansen i Borgerservice, du har fat i, eller rettere min telefonsvarer. Læg en besked, jeg ringer tilbage inden for et døgn. Trænger du til at komme tilbage til Omstillingen, trykker du havelåge nul.
    ✓✓✓✓ | Hej! Mette Hansen, Borgerservice, Albertslund Kommune. Jeg er på farten i dag. Læg et nummer, jeg kan ringe på, så ringer jeg senest i løbet af de kommende 24 timer. Gå tilbage til Omstillingen ved at taste firkant nul.
    ✓✓✓✓ | Goddag, du er stillet igennem til Mette Hansen i Borgerservice. Jeg må ikke få cpr-numre på svareren, så sig kun dit navn og telefonnummer. Jeg ringer dig op inden for et døgn. Tryk firkant nul for at komme til Omstillingen igen.
    ✓✓✓✓ | Dette er Mette Hansen i Borgerservice. Vi har lukket nu og åbner igen i morgen klokken 9. Har du lagt en besked, bliver du ringet op inden for 24 timer. Du kan vende tilbage til Omstillingen ved at trykke firkant nul.
    ✓✓✓✓ | Hej, du har ringet til Mette Hansen, og jeg sidder i Borgerservice, hvor jeg tager mig af pas og kørekort. Læg en besked, og så ringer jeg inden for et døgn. Med havelåge nul kommer du tilbage til Omstillingen.
    ✓✓✓✓ | Du har ringet til mig, Mette Hansen, i Albertslund Kommunes Borgerservice. Jeg har glemt telefonen på kontoret eller sidder til møde, men inden for 24 timer ringer jeg dig op, når du lægger en besked. Tilbage til Omstillingen: firkant nul.
    ✓✓✓✓ | Borgerservice ved Mette Hansen. Jeg kan ikke besvare opkaldet. Læg en besked, hvorefter jeg ringer tilbage inden for 24 timer. Såfremt du ønsker at komme tilbage til Omstillingen, skal du trykke firkant nul.
    ✓✓✓✓ | Hej, det er Mette Hansen i Borgerservice. Du behøver ikke at ringe igen, for jeg ringer dig op inden for et døgn, hvis du lægger dit nummer. Vil du ikke lægge en besked, så tryk firkant nul, så stilles du tilbage til Omstillingen.
    ✓??✓ | Mette Hansen her. Du har ringet til min telefon i Borgerservice i Albertslund Kommune, men jeg er gået for i dag. Læg en besked, så er du ringet op inden for 24 timer. Tryk #0 for at komme tilbage til Omstillingen.
    ✓✓?✓ | Hejsa, Mette Hansen, Borgerservice. Jeg står lige med en kø af folk foran mig. Jeg lover dig, at jeg ringer inden for et døgn, når du har lagt en besked. Omstillingen kan du komme tilbage til, hvis du trykker firkant nul.
    ✓✓✓✓ | Goddag. Du har ringet til Mette Hansen i Borgerservice. Alle, der lægger en besked, ringer jeg tilbage til inden for 24 timer, så husk at sige dit nummer. Hvis din henvendelse haster, trykker du firkant nul og vender tilbage til Omstillingen.
    ✓✓✓✓ | Du er havnet hos Mette Hansen i Borgerservice, fordi jeg ikke nåede telefonen. Tal efter tonen. Inden for et døgn ringer jeg tilbage. Vil du videre til en anden, så kom tilbage til Omstillingen ved at trykke firkant, nul.
    ✓✓✓✓ | Hej, du har ringet til Mette Hansen, teamkoordinator i Borgerservice. Jeg er på konference onsdag og torsdag, men der bliver ringet tilbage til dig inden for 24 timer, hvis du lægger en besked. Tryk firkant nul, så får du Omstillingen igen.
    ✓✓✓✓ | Det er Borgerservice i Albertslund Kommune, og det er Mette Hansens telefon, du har ringet til. Du må gerne lægge en besked, og så ringer jeg dig op igen inden for 24 timer. Tryk firkant nul, og du er tilbage i Omstillingen med det samme.
    ✓✓✓✓ | Her er telefonsvareren for Mette Hansen i Borgerservice. Har du tid, så læg en besked, og jeg ringer dig op inden for et døgn. Har du ikke tid, så tryk havelåge nul og kom tilbage til Omstillingen.
    ✓✓✓✓ | Hej, du har ringet til Mette Hansen fra Borgerservice, Albertslund Kommune. Jeg har slået lyden fra, mens jeg arbejder. Læg en besked, så ringer jeg maks. 24 timer efter. Tilbage til Omstillingen trykker du firkant nul.
    ✓?✓✓ | Velkommen til Mette Hansens telefonsvarer. Jeg er at finde i Borgerservice på rådhuset, men ikke lige nu. Du bliver ringet op inden for et døgn, når du har lagt en besked. Tryk firkant nul, så er det Omstillingen, du vender tilbage til.
    ✓✓✓✓ | Mette Hansen, Borgerservice. Du ringer uden for vores åbningstid. Læg dit navn og nummer, så ringer jeg til dig, før der er gået 24 timer. Og tryk firkant nul, hvis du ønsker at gå tilbage til Omstillingen. Tak for opkaldet.
    ✓?✓✓ | Hej, jeg hedder Mette Hansen og er din kontakt i Borgerservice. Er du utålmodig, så tryk firkant nul og kom tilbage til Omstillingen. Har du tid at vente, så læg en besked. Jeg ringer dig op inden for et døgn, det kan du stole på.
    ✓✓?✓ | Ja, goddag, det er Mette Hansen, Borgerservice, Albertslund Kommune. Jeg hjælper borgere på biblioteket i dag, men din besked glemmer jeg ikke, jeg ringer inden for 24 timer. Skal du bruge Omstillingen, kommer du tilbage til den på firkant nul.
    ✓✓?✓ | Du har ringet til Mette Hansen i Borgerservice. Kan det vente, så læg en besked, og jeg ringer tilbage inden for et døgn. Kan det ikke, så tryk firkant og nul, så kommer du tilbage til Omstillingen.
    ✓✓?✓ | Hej hej, det er Mette Hansen i Borgerservice. Jeg er lige ude at hente kaffe. Læg en besked, så ringer jeg dig op, som regel med det samme og altid inden for 24 timer. Havelåge nul, så er du tilbage i Omstillingen.
    ✓✓✓✓ | Goddag, mit navn er Mette Hansen fra Borgerservice i Albertslund Kommune. Jeg er ude på et plejehjem for at hjælpe med MitID og er tilbage klokken 14. Læg en besked, så ringer jeg inden for et døgn. Firkant nul stiller dig tilbage til Omstillingen.
    ✓✓✓✓ | Telefonsvarer for Mette Hansen, Borgerservice, Albertslund Kommune. Indtal besked efter tonen. Du bliver ringet op inden for 24 timer. Ønsker du i stedet at komme tilbage til Omstillingen, så tast firkant nul. På genhør og hav en rigtig god dag.
    ✓✓✓✓ | Hej, du har ringet til Mette Hansen i Borgerservice. Jeg kan ikke tage telefonen lige nu, men læg en besked, så ringer jeg tilbage inden for et døgn. Tryk firkant nul for at komme tilbage til Omstillingen.
    ✓✓✓✓ | Goddag, De taler med telefonsvareren hos Mette Hansen, Borgerservice, Albertslund Kommune. Indtal venligst navn og nummer, så ringer jeg Dem op inden for 24 timer. Ønsker De Omstillingen, tast da firkant nul.
    ✓✓✓✓ | Hejsa, det er Mette Hansen fra Borgerservice. Jeg er nok ude på en byggeplads. Smid en besked, så ringer jeg til dig inden for et døgn, eller tryk havelåge nul og kom retur til Omstillingen.
    ✓✓✓✓ | Velkommen til Borgerservice. Mit navn er Mette Hansen. Jeg sidder i møde, men du bliver ringet op inden for 24 timer, når du lægger din besked. Vil du hellere tilbage til Omstillingen, så tast #0.
    ✓✓✓✓ | Mette Hansen, Borgerservice. Tryk firkant nul, hvis du skal tilbage til Omstillingen. Ellers læg navn og telefonnummer efter tonen, så får du et opkald fra mig inden for et døgn.
    ✓✓✓✓ | Det her er Mette Hansens telefonsvarer i Borgerservice. Jeg er optaget i øjeblikket. Læg en besked, og jeg ringer inden for 24 timer. Du kommer tilbage til Omstillingen ved at trykke på firkant og nul.
    ✓✓✓✓ | Hej med dig. Jeg hedder Mette Hansen, og jeg sidder i Borgerservice. Sig hvad det drejer sig om, så ringer jeg dig op inden for et døgn. Haster det, så tast firkant nul, så får du Omstillingen igen.
    ✓✓✓✓ | Tak fordi du ringer. Du er kommet til Mette Hansen i afdelingen Borgerservice. Jeg ringer altid tilbage inden for 24 timer, så læg trygt en besked. Firkant nul bringer dig tilbage til Omstillingen.
    ✓✓✓✓ | Du har fået fat i Mette Hansen i Borgerservice i Albertslund Kommune. Jeg er ikke på kontoret lige nu. Efter bippet kan du lægge en besked, og så ringer jeg tilbage inden for et døgn. Omstillingen: tryk firkant nul.
    ✓✓✓✓ | Mette her, Mette Hansen, Borgerservice. Jeg har desværre ikke mulighed for at svare. Jeg ringer tilbage inden for fire timer, hvis du lægger dit nummer. Tilbage til Omstillingen kommer du med havelåge nul.
    ??✓✓ | God dag, du taler med Mette Hansens svarer, Borgerservice. Vil du tale med en anden, så tryk firkant nul, og du er tilbage i Omstillingen. Vil du tale med mig, så læg besked, jeg ringer inden for 24 timer.
    ✓✓✓✓ | Hej! Mette Hansen, jeg arbejder i Borgerservice. Telefonen er på lydløs, for jeg har borgere inde. Læg en besked, så ringer jeg op inden for et døgn. Tast havelåge nul for at komme tilbage til Omstillingen.
    ✓✓?✓ | Borgerservice, Mette Hansen. Jeg kan ikke komme til telefonen. Lægger du navn, nummer og adresse på ejendommen, ringer jeg til dig inden for 24 timer. Omstillingen får du igen ved at trykke firkant nul.
    ✓✓✓✓ | Dav, det er Mette Hansen i Borgerservice. Jeg er ude at syne et tag. Læg et par ord, så lover jeg at ringe inden for et døgn. Kan det ikke vente, så tryk firkant nul og gå tilbage til Omstillingen.
    ✓✓?✓ | Du har ringet til Albertslund Kommune, Borgerservice, og det er Mette Hansens telefon. Læg venligst en besked. Du vil blive kontaktet telefonisk inden for 24 timer. For at vende tilbage til Omstillingen skal du trykke firkant nul.
    ✓✓✓✓ | Hallo, her er Mette Hansen fra Borgerservice. Jeg er lige gået fra bordet. Indtal en besked, jeg ringer tilbage inden for to timer. Du kan også taste firkant nul og komme tilbage til Omstillingen.
    ✓✓✓✓ | Mit navn er Mette Hansen, jeg er sagsbehandler i Borgerservice. Jeg er til møde, men svareren er tændt. Inden for et døgn ringer jeg dig op. Skal du tilbage til Omstillingen, så tryk på firkanten og derefter nul.
    ✓✓✓✓ | Hej, Mette Hansen i Borgerservice. Ingen panik, jeg ringer tilbage inden for 24 timer, bare du husker at lægge dit nummer. Vil du ikke vente, så tryk firkant nul, så ryger du tilbage til Omstillingen.
    ✓✓✓✓ | Dette er telefonsvareren for Mette Hansen i Borgerservice. Efter klartonen kan du indtale en besked. Jeg ringer til dig senest 24 timer efter. Ved tryk på firkant nul vender du tilbage til Omstillingen.
    ✓✓✓✓ | Du er landet på Mette Hansens telefonsvarer, Borgerservice. Jeg taler i den anden telefon. Læg en besked, så ringer jeg op igen inden for et døgn, eller tast #0, så er du tilbage ved Omstillingen.
    ✓✓✓✓ | Hej, det er Mette Hansen, ingeniør i Borgerservice. Jeg gennemgår tegninger og har slukket for lyden. Læg besked, så bliver du ringet op inden for 24 timer. Til Omstillingen: tryk firkant nul.
    ✓✓✓? | Goddag og velkommen. De har ringet til Mette Hansen, som arbejder i Borgerservice. Jeg beklager, at jeg ikke kan svare. Jeg ringer Dem op inden for et døgn. Tryk havelåge nul for at returnere til Omstillingen.
    ✓✓✓✓ | Hey, du har ramt Mette Hansen i Borgerservice. Jeg har hænderne fulde lige nu. Læg dit nummer, så ringer jeg inden for 24 timer. Ellers firkant nul, så kommer du tilbage til Omstillingen.
    ✓✓✓? | Mette Hansen fra Borgerservice i Albertslund Kommune. Jeg holder frokost. Læg en besked, så ringer jeg tilbage inden for en time. Skal du tilbage til Omstillingen i mellemtiden, trykker du bare firkant nul.
    ✓✓✓✓ | Jeg er ikke ved telefonen, men du er kommet rigtigt: Mette Hansen, Borgerservice. Læg en besked, så ringer jeg til dig inden for et døgn. Firkant nul, hvis du vil tilbage til Omstillingen.
    ✓✓✓✓ | Tryk firkant nul, hvis du ønsker Omstillingen. Du har ringet til Mette Hansen i Borgerservice, og jeg er desværre optaget. Indtal din besked, så ringer jeg dig op inden for 24 timer.
    ✓✓?✓ | Hej, her taler Mette Hansen, Borgerservice. Min telefontid er slut for i dag. Læg gerne en besked, du får svar med et opkald inden for et døgn. Du kan komme tilbage til Omstillingen på havelåge nul.
    ✓✓✓✓ | Det er Mette Hansen, og du har ringet til mig i Borgerservice. Jeg hører beskeder flere gange om dagen og ringer tilbage inden for 24 timer. Tast firkant nul, så får du fat i Omstillingen igen.
    ✓✓✓✓ | Halløj, Mette Hansen i Borgerservice. Jeg kører bil og tager den ikke. Læg navn og nummer, så ringer jeg inden for et døgn, det er et løfte. Omstillingen kommer du tilbage til med firkant nul.
    ✓✓✓✓ | Du taler med Mette Hansens telefonsvarer. Jeg er ansat i Borgerservice i Albertslund Kommune. Lægger du en besked, bliver du ringet op af mig inden for 24 timer. Vil du retur til Omstillingen, så tryk #0.
    ✓✓✓✓ | Hej, jeg er Mette Hansen fra Borgerservice. Lige nu er jeg på tilsyn. Giv mig dit nummer efter tonen, så har du et opkald fra mig inden for et døgn. Tryk havelåge nul, så stilles du tilbage til Omstillingen.
    ✓✓✓✓ | Telefonen her er Mette Hansens, Borgerservice. Jeg er desværre ikke til at få fat på. Jeg ringer tilbage, inden der er gået 24 timer, så læg bare besked. Omstillingen nås ved tryk på firkant nul.
    ✓✓✓✓ | Borgerservice i Albertslund, du taler med Mette Hansen på bånd. Fortæl kort, hvad du vil, så ringer jeg til dig inden for et døgn. Firkant nul sender dig tilbage til Omstillingen.
    ✓✓✓✓ | Hej og tak for dit opkald. Det er Mette Hansen i Borgerservice. Du skal bare lægge dit navn og nummer, så ringer jeg inden for 24 timer. Har du brug for Omstillingen, så tast firkant nul.
    ✓✓?✓ | Mette Hansen, Borgerservice, goddag. Jeg kan ikke svare nu, da jeg er til undervisning. Alle beskeder bliver besvaret med et opkald inden for et døgn. De kommer tilbage til Omstillingen ved at taste havelåge nul.
    ✓✓✓✓ | Så fik du min telefonsvarer. Jeg hedder Mette Hansen og hører til i Borgerservice. Jeg ringer dig op inden for 24 timer, hvis du lægger en besked. Tryk firkant nul for at vende tilbage til Omstillingen.
    ✓✓✓✓ | Hej, Borgerservice, det er Mette Hansen. Jeg sidder i telefon med en anden borger. Læg en besked eller bare dit nummer, jeg ringer inden for tre timer. Med firkant nul er du tilbage i Omstillingen.
    ✓✓✓✓ | Du har ringet direkte til Mette Hansen i Borgerservice. Er jeg ikke her, så læg en besked, og jeg ringer tilbage inden for et døgn. Hvis du vil stilles tilbage til Omstillingen, tryk firkant nul.
    ✓✓?✓ | Hej, du har ringet til mig, Mette Hansen, i Borgerservice. Jeg er på farten. Lad mig få dit navn og nummer, så ringer jeg op inden for 24 timer. Eller tryk havelåge nul og få Omstillingen tilbage.
    ✓✓✓✓ | Her er Mette Hansen, Borgerservice, Albertslund Kommune. Jeg arbejder hjemme i dag og hører svareren løbende. Du bliver ringet op inden for et døgn. Omstillingen kan du gå tilbage til ved at trykke firkant nul.
    ✓✓✓✓ | Goddag, mit navn er Mette Hansen, og jeg arbejder i Borgerservice. Læg venligst navn, telefonnummer og sagsnummer, så ringer jeg tilbage inden for 24 timer. Du returnerer til Omstillingen ved at taste firkant og så nul.
    ??✓✓ | Hej, det er Mettes svarer, Mette Hansen i Borgerservice. Jeg er ikke lige til at træffe. Jeg ringer tilbage til dig inden for et døgn. Tryk firkant nul, hvis du hellere vil tale med Omstillingen igen.
    ✓✓✓✓ | Mette Hansen fra Borgerservice her. Beklager, jeg kan ikke tage din opringning. Læg en besked, så skal jeg nok ringe inden for 24 timer. Skal du videre til en kollega, så gå tilbage til Omstillingen med #0.
    ✓✓✓✓ | Du er stillet om til Mette Hansen i Borgerservice, men jeg svarer ikke i øjeblikket. Tryk havelåge nul for at komme tilbage til Omstillingen, eller læg en besked, så ringer jeg inden for et døgn.
    ✓✓✓✓ | Hej, jeg hedder Mette Hansen. Du har ringet til mig i Borgerservice, og jeg er et andet sted i huset. Læg en besked, så ringer jeg dig op inden for 24 timer. Tast firkant nul for Omstillingen.
    ✓✓✓✓ | Ja goddag, det er Mette Hansen i Borgerservice. Jeg er lige nede efter kaffe. Lægger du en besked, ringer jeg til dig inden for et døgn. Vil du tilbage til Omstillingen, trykker du firkant nul.
    ✓✓✓✓ | Telefonsvarer for Mette Hansen, Borgerservice. Indtal besked efter tonen. Jeg ringer tilbage inden for 24 timer. Tryk firkant nul for at komme tilbage til Omstillingen. Tak for opkaldet.
    ✓✓✓✓ | Hej, Mette Hansen, Borgerservice. Jeg er til fysioterapeut og tilbage om lidt. Læg en besked, så ringer jeg inden for et par timer. Ellers tast havelåge nul, så kommer du tilbage til Omstillingen.
    ✓✓✓? | Du har kontaktet Mette Hansen i Borgerservice ved Albertslund Kommune. Jeg er forhindret i at svare. Læg en besked, så vil jeg ringe til dig inden for et døgn. Tast #0, såfremt du ønsker at vende tilbage til Omstillingen.
    ✓✓✓✓ | Hejhej, Mette Hansen fra Borgerservice. Du kender turen: navn, nummer og hvad det handler om. Jeg ringer dig op inden for 24 timer. Firkant nul, så er du tilbage hos Omstillingen.
    ✓✓?✓ | Det er Borgerservice, og du taler med Mette Hansens telefonsvarer. Jeg ringer til alle, der lægger en besked, inden for et døgn. Ønsker du at komme tilbage til Omstillingen, så tryk firkant nul nu.
    ✓✓✓✓ | Hej, det er Mette Hansen, arkitekt i Borgerservice. Jeg sidder begravet i ansøgninger. Læg en besked, så ringer jeg tilbage inden for tolv timer. Du trykker havelåge nul, hvis du vil tilbage til Omstillingen.
    ✓✓✓✓ | Mette Hansen i Borgerservice. Jeg er ikke på min plads. Du kan vælge at lægge en besked, så ringer jeg inden for 24 timer, eller du kan trykke firkant nul og vende tilbage til Omstillingen.
    ✓✓✓✓ | Goddag, De har ringet til Borgerservice, og det er Mette Hansens telefon, De har fået. Jeg har besøg af en bygherre. Læg en besked, så bliver De ringet op af mig inden for et døgn. Tilbage til Omstillingen: firkant nul.
    ✓✓✓✓ | Hej, Mette Hansen, Borgerservice. Jeg går hjem klokken to om fredagen, men hører mine beskeder og ringer tilbage inden for 24 timer. Firkant nul stiller dig tilbage til Omstillingen, så tryk den, hvis det haster.
    ✓✓✓✓ | Du har ringet til Mette Hansen. Jeg sidder i Borgerservice og har optaget linjen. Tal efter bippet, så ringer jeg dig op inden for et døgn. Omstillingen kommer du tilbage til, når du trykker firkant nul.
    ✓✓✓✓ | Hej, tak fordi du ringede til Mette Hansen i Borgerservice. Min telefon er slået fra, mens jeg skriver afgørelser. Læg en besked, jeg ringer inden for 24 timer. Tryk havelåge nul for at gå tilbage til Omstillingen.
    ✓✓✓✓ | Mette Hansen, Borgerservice i Albertslund Kommune. Hvis du lægger en besked med dit telefonnummer, ringer jeg til dig inden for et døgn. Hvis du trykker firkant nul, kommer du tilbage til Omstillingen.
    ✓?✓✓ | Hej, jeg er desværre optaget. Mit navn er Mette Hansen, min afdeling er Borgerservice. Du får et opkald inden for 24 timer, når du har lagt besked. Tast firkant nul, hvis du vil tilbage til Omstillingen.
    ✓✓✓✓ | Velkommen til min telefonsvarer. Jeg er Mette Hansen, og jeg er i Borgerservice. Tal langsomt, når du siger dit nummer, så ringer jeg tilbage inden for et døgn. Tryk #0, så kommer du tilbage til Omstillingen.
    """
}
