"""What is said for training: names, departments, every phrase family and its look-alikes.

The sentences need not make sense; they must hold the sounds, words and word seams of greetings.
Ordinary sentences come from a folder of transcripts, because a model that has heard nothing but
greetings hears greetings everywhere.
"""

# Danmarks Statistik's common first names, and common ones with roots elsewhere (facts).
FIRST = """Peter Jens Michael Lars Henrik Thomas Søren Jan Martin Niels Christian Anders Morten
Jesper Hans Mads Ole Rasmus Per Erik Jørgen Frederik Mikkel Emil Kasper Jacob Bent Tobias Knud
Claus Simon Kim Steen Flemming Svend Mathias Poul Torben Carl Finn Daniel Bo Nikolaj Oliver Kurt
Brian Leif Jonas Oscar Magnus Viggo Aksel Anne Kirsten Mette Hanne Anna Helle Maria Susanne Lene
Marianne Camilla Lone Louise Charlotte Pia Tina Gitte Ida Emma Julie Bente Karen Inge Rikke Julia
Jette Line Sofie Inger Ulla Lis Birthe Laura Kirstine Sara Christina Else Freja Karin Nanna
Mathilde Signe Ellen Trine Maja Heidi Vibeke Alma Astrid Tove Dorthe Merete Bodil Asta Nadia
Mohammed Ahmed Ali Fatima Aisha Hassan Omar Yusuf Layla Zeynep Mehmet Amina Samira Ibrahim
Elena Irina Katarzyna Piotr Linh Mariam Anita Sanne Winnie Gunnar Esben Troels Malene""".split()

LAST = """Nielsen Jensen Hansen Andersen Pedersen Christensen Larsen Sørensen Rasmussen Jørgensen
Petersen Madsen Kristensen Olsen Thomsen Christiansen Poulsen Johansen Møller Mortensen Knudsen
Jakobsen Jacobsen Mikkelsen Olesen Frederiksen Laursen Henriksen Lund Holm Schmidt Eriksen
Kristiansen Simonsen Clausen Svendsen Andreasen Iversen Jeppesen Vestergaard Nissen Lauridsen
Jespersen Mogensen Jepsen Frandsen Søndergaard Kjær Bach Dahl Bertelsen Christoffersen Bruun
Lassen Gregersen Friis Johnsen Lauritsen Danielsen Bjerregaard Dalsgaard Nygaard Winther Skov
Berg Thygesen Toft Hald Krogh Ravn Bech Munk Ali Ahmed Hussein Nguyen Khan Yilmaz Hassan Mohamed
Kaya Öztürk Kowalski Popescu Singh Tran Pham Bak Dam Frost Gram Hedegaard Ibsen Juhl Kofoed
Overgaard Paulsen Riis Storm Tang Ulriksen Vinther Østergaard Ågård Bang Carstensen""".split()

DEPARTMENTS = """Borgerservice|Børneservice|Børn og Unge|Jobcentret|Teknik og Miljø|It-afdelingen
Socialafdelingen|Skoleafdelingen|Sundhedscentret|Hjemmeplejen|Løn og Personale|Byggesag
Sygedagpenge|Ydelsescentret|Kultur og Fritid|Familieafsnittet|Pladsanvisningen|Økonomiafdelingen
Ældre og Sundhed|Biblioteket|Kommunikation|Handicapafdelingen|Vej og Park|Pensionskontoret
Integration|Sekretariatet|Direktionen|Tandplejen|Sundhedsplejen|Plan og Byg|Miljø og Natur
Ejendomsdrift|Materielgården|Beredskabet|Visitationen|Hjælpemidler|Træningscentret|Voksenstøtten
Ungdomsskolen|Musikskolen|Dagtilbud|Folkeregistret|Kontrolgruppen|Udbetaling|Boligrådgivningen
Erhverv og Vækst|Digitalisering|Indkøb og Udbud|Regnskab|Arbejdsmarked|Flygtninge og Integration
Psykiatri og Misbrug|Sundhed og Omsorg|Børn og Familier|Affald og Genbrug|Trafik og Veje
By og Land|Borgmesterkontoret|Rådhusbetjentene|Kantinen|Rengøring|Natur og Klima""".replace(
    "\n", "|").split("|")

OPENINGS = [
    "Du har ringet til {n} i {d}", "Hej, du har ringet til {n}, {d}", "Goddag, det er {n} fra {d}",
    "Du taler med {n}s telefonsvarer", "Velkommen til {d}", "Mit navn er {n}, og jeg sidder i {d}",
    "Her er {n}, jeg arbejder hos {d} i {k} Kommune", "Du er kommet til {n}, {d}", "{n}, {d}",
    "Dette er telefonsvareren hos {n}, {k} Kommune", "Det er {n}. Jeg er sagsbehandler i {d}",
    "Du har ringet til {d} i {k} Kommune", "{d}, du taler med {n}", "Hej, det er {n}",
]
TOWNS = """Albertslund Birkeager Ballerup Glostrup Vejle Odense Roskilde Høje-Taastrup Køge Aarhus
Hvidovre Ishøj Svendborg Viborg Randers Horsens Esbjerg Aalborg Kolding Herning""".split()
AWAY = [
    "jeg kan desværre ikke tage telefonen lige nu", "jeg kan ikke besvare dit opkald i øjeblikket",
    "jeg er optaget", "jeg sidder i møde", "jeg holder ferie til og med den {m}", "jeg er syg i dag",
    "jeg træffes igen på {w}", "jeg er tilbage {w} den {m}", "vi har lukket for i dag",
    "jeg er ikke ved min plads", "jeg er på kursus hele ugen", "du kan ringe igen efter klokken ni",
]
WEEKDAYS = "mandag tirsdag onsdag torsdag fredag lørdag søndag".split()
DATES = """første januar|anden februar|tredje marts|fjerde april|femte maj|sjette juni|syvende juli
ottende august|niende september|tiende oktober|ellevte november|tolvte december|femtende august
tyvende oktober|enogtyvende juni|femogtyvende maj|tredivte november""".replace("\n", "|").split("|")
ASKS = [
    "læg dit navn og nummer", "læg en besked med navn og telefonnummer", "indtal din besked",
    "læg venligst din besked efter klartonen", "oplys dit navn og hvad det drejer sig om",
    "indtal dit navn og nummer efter tonen", "læg en besked efter bippet", "send en mail",
    "husk at sige dit nummer", "skriv til mig", "du kan skrive til os på vores hjemmeside",
]
ACTS = [
    "så ringer jeg tilbage", "så ringer jeg dig op", "jeg ringer tilbage til dig", "vi ringer tilbage",
    "så bliver du ringet op", "så vil jeg ringe tilbage", "så skal jeg nok ringe dig op igen",
    "jeg ringer ikke tilbage", "jeg kan ikke love at ringe tilbage", "så vender jeg tilbage",
    "så kontakter vi dig", "så hører du fra os", "jeg prøver at ringe", "jeg lover at ringe tilbage",
    "jeg ringer normalt tilbage", "så ringer en kollega tilbage", "så giver jeg dig et ring",
    "måske ringer jeg tilbage", "jeg ringer så vidt muligt retur", "du vil blive ringet op",
    "ring igen", "jeg er tilbage", "jeg forsøger at svare", "så svarer jeg dig",
]
PREPOSITIONS = [
    "inden for", "inden for", "i løbet af", "senest om", "indenfor de næste", "om højst", "inden",
    "efter", "om cirka", "uden for", "efter mere end", "først om",
]
NUMBERS = """et to tre fire fem seks syv otte ni ti halvandet et_par tolv fjorten tyve enogtyve
toogtyve treogtyve fireogtyve femogtyve seksogtyve seksogtredive otteogfyrre tooghalvfjerds
tredive fyrre halvtreds tres halvfjerds firs halvfems hundrede""".split()
UNITS = ["døgn", "døgn", "døgn", "timer", "timer", "dage", "hverdage", "arbejdsdage", "uger",
         "minutter", "måneder"]
LIMITS = [
    "inden for et døgn", "inden for en uge", "inden for en dag", "hurtigst muligt", "snarest",
    "så snart jeg kan", "når jeg kan", "i morgen", "senest i morgen", "næste hverdag", "samme dag",
    "senere i dag", "inden for en time", "i næste uge", "når jeg er tilbage", "døgnet rundt",
    "i løbet af dagen", "inden for et kvarter", "inden for et halvt døgn", "en gang i døgnet",
]
KEYS = ["tast", "tryk", "taste", "trykke", "indtast", "vælg", "brug", "tast ikke", "på"]
SIGNS = ["firkant", "firkant", "firkant", "havelåge", "stjerne", "hash", "dobbeltkryds", "kryds",
         "rude", "firkanten", ""]
DIGITS = ["nul", "nul", "nul", "ni", "et", "to", "fem", "tre", "fire", "otte", "syv", "seks", "", "nu"]
LINKS = ["", "", "", "og", "og derefter", "efterfulgt af", "eller"]
LEADS = [
    "for at komme til Omstillingen", "for at vende retur til Omstillingen", "for Omstillingen",
    "så kommer du tilbage til Omstillingen", "hvis du vil tale med en kollega", "for receptionen",
    "så stilles du om til hovednummeret", "for at tale med omstillingsbordet", "for at afslutte",
    "for at gå tilbage til menuen", "hvis du ønsker Omstillingen", "for at komme til {d}",
]
ENDS = ["tak for dit opkald", "hav en god dag", "på genhør", "farvel", "tak", "venlig hilsen {n}",
        "tal efter tonen", "vi glæder os til at høre fra dig", "rigtig god weekend"]


def _promise(rng):
    act = str(rng.choice(ACTS))
    if rng.random() < 0.45:
        limit = str(rng.choice(LIMITS))
    else:
        number = str(rng.choice(NUMBERS)).replace("_", " ")
        limit = f"{rng.choice(PREPOSITIONS)} {number} {rng.choice(UNITS)}"
    if rng.random() < 0.2:
        return f"{limit} {act.removeprefix('så ')}"
    return f"{act} {limit}"


def _keys(rng):
    sign, digit, link = (str(rng.choice(pool)) for pool in (SIGNS, DIGITS, LINKS))
    keys = " ".join(part for part in (sign, link if sign and digit else "", digit) if part)
    keys = f"{rng.choice(KEYS)} {keys or 'nul'}"
    lead = str(rng.choice(LEADS))
    return f"{keys} {lead}" if rng.random() < 0.7 else f"vend retur til Omstillingen ved at {keys}"


def _number(rng):
    return "mit nummer er " + " ".join(str(rng.choice(NUMBERS[:12])).replace("_", " ")
                                       for _ in range(8))


def _fill(sentence, rng):
    return sentence.format(
        n=f"{rng.choice(FIRST)} {rng.choice(LAST)}", d=rng.choice(DEPARTMENTS),
        k=rng.choice(TOWNS), w=rng.choice(WEEKDAYS), m=rng.choice(DATES))


def greeting(rng):
    """Returns one or two sentences of the kinds that greetings are made of."""
    makers = [
        lambda: str(rng.choice(OPENINGS)), lambda: str(rng.choice(OPENINGS)),
        lambda: str(rng.choice(AWAY)), lambda: f"{rng.choice(ASKS)}, {_promise(rng)}",
        lambda: _promise(rng), lambda: f"eller {_keys(rng)}", lambda: _keys(rng),
        lambda: str(rng.choice(ENDS)), lambda: _number(rng),
        lambda: f"{rng.choice(ASKS)}, {_promise(rng)}, eller {_keys(rng)}",
    ]
    count = 1 if rng.random() < 0.5 else 2
    sentences = [_fill(makers[rng.integers(len(makers))](), rng) for _ in range(count)]
    return " ".join(sentence[0].upper() + sentence[1:] + "." for sentence in sentences)


def texts(count, ordinary, rng, share=0.3):
    """Returns `count` texts; `share` of them drawn from the `ordinary` ones, if there are any."""
    return [str(rng.choice(ordinary)) if ordinary and rng.random() < share else greeting(rng)
            for _ in range(count)]
