/// What a column of a list of mailboxes, greetings or messages holds.
package enum MailboxColumn: String, CaseIterable, Sendable, Hashable {
  case mailbox
  /// The domain, context or tenant.
  case context
  /// What else the mailbox goes by: Unity's alias, FusionPBX's uuid.
  case key
  case name
  case givenName
  case surname
  /// Standard, alternate, closed, …: see `GreetingSlot`.
  case greetingType
  case greetingFile
  case greetingText
  /// The number of a greeting (FusionPBX).
  case greetingNumber
  case enabled
  /// When the greeting goes off by itself.
  case expires
  /// What the greeting plays (Unity's PlayWhat).
  case plays
  case ignoresDigits
  case alternateText
  case alternateEnabled
  /// Compared with the number, and nothing else: see ``MappedRow/accessCode(number:)``.
  case password
  case operatorKey
  case mailAddress
  /// Whether a copy stays on the server when a message is mailed.
  case keepsCopy
  case deletesAfterMail
  case mostMessages
  case message
  /// Read as a key only, and only when asked for.
  case caller
  case arrived
  case read
  case duration
  case status
  case updated

  /// The headers it goes by, as ``headerKey(_:)`` makes them, the best first.
  var headers: [String] {
    switch self {
    case .mailbox:
      [
        "mailbox", "postkasse", "lokalnummer", "lokalnr", "lokal", "extension", "ext",
        "primaryextension", "voicemailid", "mailboxnumber", "dtmfaccessid",
      ]
    case .context: ["context", "kontekst", "domain", "domainname", "domæne", "tenant"]
    case .key: ["voicemailuuid", "alias", "useralias", "userprincipalname"]
    case .name: ["navn", "name", "displayname", "fuldenavn", "voicemaildescription"]
    case .givenName: ["fornavn", "firstname", "givenname"]
    case .surname: ["efternavn", "lastname", "surname", "sn"]
    case .greetingType: ["type", "hilsentype", "greetingtype", "greeting"]
    case .greetingFile:
      ["fil", "hilsenfil", "file", "filename", "greetingfile", "greetingfilename"]
    case .greetingText:
      [
        "tekst", "hilsentekst", "text", "greetingtext", "greetingmessage",
        "defaultgreetingpromptoverwrite",
      ]
    case .greetingNumber: ["greetingid", "hilsennummer", "greetingnumber"]
    case .enabled: ["aktiv", "tilsluttet", "enabled", "active", "voicemailenabled"]
    case .expires: ["udløber", "slut", "timeexpires", "expires", "enddate"]
    case .plays: ["afspiller", "playwhat", "plays"]
    case .ignoresDigits: ["ignoredigits", "ignorecallerinput"]
    case .alternateText: ["fraværstekst", "oofgreetingpromptoverwrite", "alternatetext"]
    case .alternateEnabled: ["fraværaktiv", "oofgreetingenabled", "alternateenabled"]
    case .password: ["adgangskode", "kode", "pin", "pinkode", "password", "voicemailpassword"]
    case .operatorKey: ["omstilling", "nultast", "operator", "operatorkey"]
    case .mailAddress: ["mail", "email", "epost", "mailto", "voicemailmailto"]
    case .keepsCopy: ["keepscopy", "voicemaillocalafteremail"]
    case .deletesAfterMail: ["slettesefter", "deletesaftermail"]
    case .mostMessages: ["flestbeskeder", "maxmsg", "mostmessages", "maxmessages"]
    case .message: ["voicemailmessageuuid", "messageid", "beskedid"]
    case .caller: ["calleridnumber", "cidnumber"]
    case .arrived: ["createdepoch", "modtaget", "arrived"]
    case .read: ["readepoch", "hørt", "read"]
    case .duration: ["messagelength", "længde", "duration"]
    case .status: ["messagestatus", "status"]
    case .updated: ["updatedate", "ændret", "updated"]
    }
  }
}
