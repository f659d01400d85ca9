/// Hedges, conditions and restrictions: a person decides.
extension CaseTable {
  static let callbackReview = CaseTable(
    """
    review | Nævn gerne adressen, og regn trygt med et opkald fra os inden for de næste fireogtyve timer.
    review | Fortæl, hvad det drejer sig om, så har du mig i røret inden for et døgn, for jeg ringer altid tilbage.
    review | Jeg ringer tilbage til dig, og du kommer aldrig til at vente mere end et døgn på det.
    review | Læg en besked, og jeg kvitterer med et opkald inden for et døgn.
    review | Længere end et døgn kommer du ikke til at vente på, at jeg ringer.
    review | Læg en besked, så tager jeg selv kontakt til dig på telefonen, inden der er gået seks timer.
    review | Læg en besked, og vent på mit opkald, det kommer inden for et døgn.
    review | så prøver jeg at ringe tilbage inden for et døgn
    review | du hører min stemme i røret inden for et døgn, for jeg ringer til alle
    review | jeg ringer dig op, så snart jeg er ude igen, og det bliver senest i aften
    review | når du har lagt en besked, varer det højst et døgn, inden jeg ringer dig op
    review | der går aldrig mere end et døgn, før jeg ringer tilbage
    review | så er det mig, der ringer til dig, og det bliver i løbet af de næste par timer
    review | jeg forsøger at ringe tilbage inden for 24 timer
    review | jeg bestræber mig på at ringe tilbage inden for et døgn
    review | forhåbentlig ringer jeg tilbage inden for et døgn
    review | jeg håber at kunne ringe tilbage inden for et døgn
    review | jeg håber, jeg ringer tilbage inden for et døgn
    review | som regel ringer jeg tilbage inden for et døgn
    review | i de fleste tilfælde ringer jeg tilbage inden for et døgn
    review | jeg kan ringe tilbage inden for et døgn
    review | læg dit nummer, så jeg kan ringe tilbage inden for et døgn
    review | jeg ringer gerne tilbage inden for et døgn
    review | jeg vil gerne ringe tilbage inden for et døgn
    review | jeg ringer måske tilbage inden for et døgn
    review | du hører fra mig inden for et døgn
    review | du får svar inden for et døgn
    review | du bliver kontaktet inden for et døgn
    review | hvis det haster, ringer jeg tilbage inden for et døgn
    review | jeg ringer tilbage inden for et døgn, hvis jeg har tid
    review | jeg ringer tilbage inden for et døgn, dog ikke i weekenden
    review | jeg ringer tilbage inden for et døgn. Dog ikke i weekenden
    review | jeg ringer tilbage inden for et døgn mandag til torsdag
    review | på hverdage ringer jeg tilbage inden for et døgn
    review | jeg ringer tilbage inden for et døgn undtagen fredag
    review | jeg ringer tilbage inden for et døgn i telefontiden
    review | når jeg er tilbage på kontoret, ringer jeg tilbage inden for et døgn
    review | så ringer eller skriver jeg til dig inden for et døgn
    review | jeg ringer tilbage eller sender en sms inden for et døgn
    review | jeg ringer tilbage inden for et døgn efter min ferie
    review | så ringer jeg tilbage om et døgn
    review | jeg ringer tilbage inden for næsten et døgn
    review | jeg ringer tilbage i løbet af en dags tid
    review | ringer tilbage inden for et døgn
    review | han ringer tilbage inden for et døgn
    review | jeg ringer tilbage inden for godt et døgn
    review | jeg ringer tilbage inden for omkring 24 timer
    review | jeg ringer tilbage inden for et døgn, men det kan tage længere tid
    review | Vi tilstræber at ringe tilbage inden for et døgn
    review | Jeg ringer tilbage inden kl. 16
    review | så ringer jeg dig op samme dag eller senest næste hverdag
    review | så ringer jeg tilbage inden for et døng
    review | jeg tror jeg ringer tilbage inden for et døgn
    review | det sker at jeg ringer tilbage inden for et døgn
    review | i travle perioder ringer jeg tilbage inden for et døgn
    review | Vores mål er at ringe tilbage inden for et døgn
    review | Vi gør vores bedste for at ringe tilbage inden for et døgn
    review | jeg ringer tilbage på vigtige beskeder inden for et døgn
    review | jeg ringer kun tilbage inden for et døgn
    review | Jeg ringer tilbage inden for et døgn, medmindre jeg er syg
    review | Jeg ringer tilbage inden for et døgn, såfremt det er muligt
    review | du kan forvente, at jeg ringer tilbage inden for et døgn
    review | du kan blive ringet op inden for et døgn
    review | Vi besvarer din besked inden for et døgn
    review | vi bestræber os på, at du bliver ringet op inden for et døgn
    review | vi ringer tilbage på din besked indenfor 24 timer og senest dagen derpå inden for \
    et døgn
    review | så ringer jeg tilbage inden for et døgn med mindre du taster firkant nul
    review | så ringer jeg tilbage inden for et døgn med mindre jeg er syg
    review | så ringer jeg tilbage, forhåbentlig inden for et døgn
    review | så ringer jeg tilbage, typisk inden for 24 timer
    review | Jeg ringer tilbage. Det sker normalt inden for et døgn
    review | så ringer jeg tilbage hurtigst muligt, som regel inden for et døgn
    review | så vidt det er muligt ringer jeg tilbage inden for et døgn
    review | jeg satser på at ringe tilbage inden for et døgn
    review | jeg regner med at ringe tilbage inden for et døgn
    review | jeg forventer at ringe tilbage inden for et døgn
    review | jeg skulle gerne ringe tilbage inden for et døgn
    review | jeg vil prøve at ringe tilbage inden for et døgn
    review | jeg ringer tilbage inden for et døgn hvis muligt
    review | jeg ringer tilbage inden for et døgn, alt efter hvor travlt jeg har
    review | jeg ringer tilbage til borgere i Albertslund inden for et døgn
    review | er det vigtigt, ringer jeg tilbage inden for et døgn
    review | haster det, ringer jeg tilbage inden for et døgn
    review | hvis du ringer før klokken 12, ringer jeg tilbage inden for et døgn
    review | jeg ringer nok tilbage inden for et døgn
    review | jeg ringer ofte tilbage inden for et døgn
    review | jeg ringer stort set altid tilbage inden for et døgn
    review | jeg vil eventuelt ringe tilbage inden for et døgn
    review | du vil normalt blive ringet op inden for et døgn
    review | kollegaen vender tilbage inden for et døgn
    review | Jeg tager kontakt til dig inden for et døgn
    review | jeg ringer tilbage inden for 24 timer på hverdage
    review | jeg ringer tilbage inden for et døgn, men ikke om fredagen
    review | jeg ringer tilbage inden for nogle timer
    review | du får en tilbagemelding inden for et døgn
    review | min kollega siger, at jeg ringer tilbage inden for et døgn
    review | Vi ringer tilbage inden for et døgn, når der ikke er ferie
    review | jeg kan måske ringe tilbage inden for et døgn
    review | hvis jeg når det, ringer jeg tilbage inden for et døgn
    review | jeg ringer eller mailer inden for et døgn
    review | jeg ringer tilbage inden for et døgn eller sender en mail
    review | svarer jeg ikke, ringer jeg om muligt tilbage inden for et døgn
    review | så bør du blive ringet op inden for et døgn
    review | så ringer Mette tilbage inden for et døgn
    review | jeg ringer tilbage inden for et døgn fra på mandag
    review | jeg ringer tilbage inden for et døgn efter jeg er tilbage
    review | så ringer vi tilbage inden for et døgn i hverdagene
    review | Jeg ringer tilbage inden for et døgn. Det gælder dog kun hverdage
    review | Jeg ringer tilbage inden for et døgn, forudsat at jeg er på arbejde
    review | jeg ringer tilbage inden for en arbejdsdag
    review | jeg ringer tilbage senest førstkommende hverdag
    review | jeg skal forsøge at få ringet tilbage inden for et døgn
    """)
}
