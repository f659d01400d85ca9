/// The callback phrases of the auditors' table, with the verdicts they would give.
extension CaseTable {
  static let auditorCallback = CaseTable(
    """
    pass C1 | så ringer jeg tilbage indenfor et døgn
    pass C2 | så ringer jeg tilbage inden for et døgn
    pass C3 | så ringer jeg dig op inden for et døgn
    pass C4 | jeg ringer tilbage til dig inden for et døgn
    pass C5 | så ringer jeg tilbage inden for 24 timer
    pass C6 | så ringer jeg tilbage inden for fireogtyve timer
    pass C7 | så bliver du ringet op inden for et døgn
    pass C9 | jeg ringer tilbage i løbet af et døgn
    pass C10 | jeg ringer dig tilbage senest om et døgn
    pass C11 | jeg ringer tilbage senest et døgn efter
    pass C13 | inden et døgn ringer jeg tilbage
    pass C15 | så vil jeg ringe tilbage inden for et døgn
    pass C16 | så skal jeg nok ringe tilbage inden for et døgn
    pass C17 | jeg lover at ringe tilbage inden for et døgn
    pass C18 | du vil blive ringet op inden for et døgn
    pass C19 | vi ringer tilbage inden for et døgn
    pass C21 | så ringer jeg tilbage inden for de næste 24 timer
    pass C22 | jeg ringer tilbage inden for højst et døgn
    pass C24 | jeg ringer dig op igen inden for et døgn
    pass C25 | jeg ringer retur inden for et døgn
    pass C27 | så ringer jeg eller en kollega tilbage inden for et døgn
    pass C28 | jeg giver dig et ring inden for et døgn
    pass C30 | så ringer jeg tilbage inden for et halvt døgn
    pass C31 | så ringer jeg tilbage samme dag
    pass C32 | jeg ringer tilbage senere i dag
    pass C33 | så øh ringer jeg altså tilbage inden for øh et døgn
    review W1 | jeg vender tilbage inden for et døgn
    review W2 | så kontakter jeg dig inden for et døgn
    review W4 | jeg svarer dig inden for et døgn
    review W5 | jeg ringer normalt tilbage inden for et døgn
    review W7 | jeg ringer så vidt muligt tilbage inden for et døgn
    review W8a | jeg ringer tilbage inden for cirka et døgn
    review W8b | jeg ringer tilbage inden for et døgns tid
    pass W9 | jeg ringer tilbage hurtigst muligt og senest inden for et døgn
    review W10a | jeg ringer tilbage i morgen
    review W10b | jeg ringer tilbage senest i morgen
    review W11 | jeg ringer tilbage inden for en dag
    review W13 | der bliver ringet tilbage inden for et døgn på hverdage
    review W14a | jeg ringer tilbage næste hverdag
    review W14b | jeg ringer tilbage inden for én arbejdsdag
    fail W15 | jeg ringer tilbage døgnet rundt
    fail F1 | jeg ringer tilbage hurtigst muligt
    fail F2a | jeg ringer tilbage snarest
    fail F2b | jeg ringer tilbage når jeg kan
    fail F2c | jeg ringer tilbage så snart jeg kan
    fail F3 | inden for to døgn ringer jeg tilbage
    fail F4 | jeg ringer tilbage inden for et par døgn
    fail F6 | jeg ringer tilbage inden for halvandet døgn
    fail F7a | jeg ringer tilbage inden for 48 timer
    fail F7b | jeg ringer tilbage inden for otteogfyrre timer
    fail F9 | jeg ringer tilbage inden for en uge
    fail F10a | jeg ringer tilbage inden for tre hverdage
    fail F10b | jeg ringer tilbage inden for to arbejdsdage
    fail F11 | jeg kan ikke love at ringe tilbage inden for et døgn
    fail F12 | jeg ringer ikke tilbage inden for et døgn
    fail F14 | ring igen inden for et døgn
    fail F15 | så sender jeg en mail inden for et døgn
    fail F17 | jeg er tilbage inden for et døgn
    fail F19a | jeg ringer tilbage uden for et døgn
    fail F19b | jeg ringer tilbage uden for telefontiden
    fail F20 | jeg ringer tilbage mere end et døgn efter
    fail F21 | jeg aflytter beskeder en gang i døgnet
    fail F22 | jeg ringer tilbage. Beskeder gemmes i et døgn
    fail F23 | læg en besked
    fail F25 | jeg plejer at ringe tilbage, men det kan tage mere end et døgn
    fail F26 | hvis det haster, ringer jeg tilbage inden for et døgn, ellers inden for en uge
    fail F28a | jeg ringer tilbage inden for et årti
    pass F28b | jeg ringer tilbage inden for et kvarter
    fail X1 | Du har ringet til Jens. Jeg kan ikke tage telefonen lige nu, men læg en besked, så \
    ringer jeg tilbage.
    fail X2 | Vi kan desværre ikke tage telefonen lige nu. Læg en besked med dit navn og hvad \
    det drejer sig om efter tonen, så vender vi tilbage hurtigst muligt
    fail X3 | Efterlad venligst en besked efter tonen
    review X4 | Vi ringer tilbage inden for én arbejdsdag
    review X5 | Vi svarer typisk indenfor 24 timer
    fail X6 | Vi ringer tilbage indenfor 24 timer, i travle perioder op til 48 timer
    pass M | Du har ringet til Mette Hansen, Borgerservice. Jeg kan ikke besvare telefonen i \
    øjeblikket. Læg dit navn og nummer, så ringer jeg tilbage indenfor et døgn eller vend retur \
    til Omstillingen ved at taste #0. Indtal din besked efter klartonen.
    """)
}
