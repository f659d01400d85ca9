/// Conditions before, after and around a promise: harmless ones and others.
extension CaseTable {
  static let conditions = CaseTable(
    """
    review/fail | hvis det haster og du lægger en besked, ringer jeg tilbage inden for et døgn
    review/fail | hvis du lægger en besked og det haster, ringer jeg tilbage inden for et døgn
    review/fail | jeg ringer tilbage inden for et døgn, hvis du lægger en besked og det haster
    review/fail | Hvis det haster. Så ringer jeg tilbage inden for et døgn
    review/fail | Hvis det haster jeg ringer tilbage inden for et døgn
    review/fail | Jeg ringer tilbage inden for et døgn. Hvis jeg har tid.
    review/fail | Jeg ringer tilbage inden for et døgn. Men kun hvis jeg har tid.
    review/fail | Jeg ringer tilbage inden for et døgn. Medmindre jeg er syg.
    review/fail | jeg ringer tilbage inden for et døgn, når du lægger en besked, hvis det haster
    review/fail | Forhåbentlig. Ringer jeg tilbage inden for et døgn
    review/fail | Jeg ringer tilbage inden for et døgn. Hvis altså jeg kan.
    review/fail | hvis du er borger i kommunen så ringer jeg tilbage inden for et døgn
    review/fail | tast firkant nul hvis det haster jeg ringer måske tilbage inden for et døgn
    review/fail | hvis det haster så læg en besked så ringer jeg muligvis tilbage inden for et \
    døgn
    pass | hvis det haster så tast firkant nul ellers læg en besked så ringer jeg tilbage inden \
    for et døgn
    pass | Hvis du vil ringes op, så læg dit nummer, og jeg ringer tilbage inden for et døgn
    pass | Hvis du lægger en besked, og du oplyser dit nummer, ringer jeg tilbage inden for et \
    døgn
    pass | Når du hører tonen, kan du lægge en besked, og så ringer jeg tilbage inden for et døgn
    pass | Hvis jeg ikke svarer, så læg en besked, så ringer jeg tilbage inden for et døgn
    pass | Når jeg ikke tager telefonen, er det fordi jeg er optaget. Jeg ringer tilbage inden \
    for et døgn
    pass | Jeg er her ikke lige nu. Jeg ringer dig op inden for 24 timer. Hvis du vil tale med \
    Omstillingen, så tast #0.
    pass/review | Hvis du lægger en besked. Så ringer jeg tilbage inden for et døgn
    pass | Jeg er til møde. Jeg ringer dig tilbage inden for et døgn. Ved akutte henvendelser \
    kan du taste #0 for Omstillingen.
    review/fail | Jeg ringer tilbage inden for et døgn, hvis ikke andet er aftalt
    review/fail | Kun i akutte tilfælde bliver du ringet op inden for et døgn
    review/fail | Du bliver ringet op inden for et døgn, hvis du har bestilt tid
    review/fail | Jeg vil ringe tilbage inden for et døgn, hvis ellers jeg kan
    review/fail | Er det ikke muligt at vente, ringer jeg tilbage inden for et døgn
    review/fail | Så længe du er kunde, ringer jeg tilbage inden for et døgn
    review/fail | Skulle jeg få tid, ringer jeg tilbage inden for et døgn
    review/fail | Får jeg tid, ringer jeg tilbage inden for et døgn
    review/fail | Så snart jeg er rask, ringer jeg tilbage inden for et døgn
    review/fail | Efter ferien ringer jeg tilbage inden for et døgn
    review/fail | Fra på mandag ringer vi tilbage inden for et døgn
    review/fail | Inden for et døgn ringer jeg næppe tilbage
    review/fail | jeg ringer tilbage inden for et døgn for det meste
    review/fail | jeg ringer vist tilbage inden for et døgn
    review/fail | jeg tilstræber at du bliver ringet op inden for et døgn
    review/fail | det er hensigten, at jeg ringer tilbage inden for et døgn
    review/fail | der tages forbehold, men jeg ringer tilbage inden for omtrent et døgn
    review/fail | jeg ringer tilbage inden for et døgn hvis ikke så ring selv
    review/fail | så ringer jeg tilbage inden for et døgn når jeg møder ind igen
    review/fail | jeg ringer tilbage inden for et døgn når ferien er slut
    """)
}
