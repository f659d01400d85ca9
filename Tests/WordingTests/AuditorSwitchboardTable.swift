/// The switchboard phrases of the auditors' table.
extension CaseTable {
  static let auditorSwitchboard = CaseTable(
    """
    pass K1 | eller vend retur til Omstillingen ved at taste #0
    pass K2 | eller vend retur til Omstillingen ved at taste firkant nul
    pass K3 | eller vend retur til Omstillingen ved at trykke firkant nul
    pass K4 | tast firkant nul for at komme til Omstillingen
    pass K5 | tryk firkant og derefter nul, så kommer du til Omstillingen
    pass K7 | tast havelåge nul for at komme tilbage til Omstillingen
    pass K8 | tryk havelåge og nul, så stilles du om til Omstillingen
    pass K10 | tast hash nul for at vende retur til Omstillingen
    pass K11 | tast dobbeltkryds nul for Omstillingen
    pass K13 | ved at indtaste firkant nul kommer du retur til Omstillingen
    pass K14 | du kan også vælge Omstillingen på firkant nul
    pass K15 | brug firkant nul, hvis du vil tale med Omstillingen
    pass K18 | tast firkant nul for at tale med omstillingsbordet
    review K19 | tast firkant nul
    review K20a | tast firkant nul for receptionen
    review K20b | tast firkant nul for hovednummeret
    review K21a | tast kryds nul for Omstillingen
    review K21b | tast rude nul for Omstillingen
    fail K22 | tast nul for Omstillingen
    fail K23 | tryk 0
    fail K24 | tast 9 for Omstillingen
    fail K25 | tast firkant ni for Omstillingen
    fail K26 | tast stjerne nul for Omstillingen
    fail K27 | tast stjerne for Omstillingen
    fail K29 | tast firkant for Omstillingen
    fail K30a | tast firkant et for Omstillingen
    fail K30b | tast firkant to for Omstillingen
    fail K32 | tast ikke firkant nul
    fail K33 | bliv i røret, så stilles du om til Omstillingen
    review K34 | tast firkant nul for at tale med en kollega
    fail K35 | ring til Omstillingen på 43 68 68 68
    review K37 | tast stjerne eller firkant nul for Omstillingen
    pass M | Læg dit navn og nummer, så ringer jeg tilbage indenfor et døgn eller vend retur til \
    Omstillingen ved at taste #0. Indtal din besked efter klartonen.
    fail X1 | tast firkanten nu for Omstillingen
    """)
}
