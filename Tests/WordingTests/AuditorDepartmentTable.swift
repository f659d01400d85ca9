/// The introductions of the auditors' table, judged for the department.
extension CaseTable {
  static let auditorDepartment = CaseTable(
    """
    pass N1 | Du har ringet til Mette Hansen, Borgerservice.
    pass N2 | Du har ringet til Mette Hansen i Borgerservice, Albertslund Kommune.
    pass N3 | Hej, du har ringet til Mette Hansen fra Borgerservice.
    pass N4 | Det er Mette Hansen, Borgerservice.
    pass N5 | Du har ringet til Borgerservice, du taler med Mette Hansens telefonsvarer.
    pass N6 | Dette er Mette Hansens telefonsvarer i Borgerservice.
    pass N8 | Her er Mette Hansen, jeg arbejder i Borgerservice.
    pass N9 | Mit navn er Mette Hansen, og jeg sidder i Borgerservice og Ydelse.
    pass N10 | Du er kommet til Mette Hansen hos Borgerservice i Albertslund.
    pass N12 | Goddag, De har ringet til Mette Hansen ved Borgerservice.
    pass N14 | Hej, det er Mette Hansen. Jeg er sagsbehandler i Borgerservice.
    pass N15 | Du har ringet til telefonsvareren hos Mette Hansen, Borgerservicen.
    fail N17 | Du har ringet til Mette Hansen.
    pass N18 | Du har ringet til Borgerservice i Albertslund Kommune.
    fail N19 | Du har ringet til Mette Hansen, Albertslund Kommune.
    pass N20 | Du har ringet til Jens Olsen, Borgerservice.
    fail N21 | Du har ringet til Mette Hansen, Jobcentret.
    fail N22 | Du har ringet til lokal 4512.
    fail N26 | Person på lokal fire fem et to er ikke til stede.
    """)
}
