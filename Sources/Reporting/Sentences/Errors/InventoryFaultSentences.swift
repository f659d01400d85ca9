package import Voicemail

extension InventoryFault {
  /// What could not be read of a configuration, list or folder: where, what, and what to do.
  /// A code without a sentence is shown as it is.
  package func sentence(_ tongue: Tongue) -> String {
    let what =
      configuration(tongue) ?? table(tongue) ?? files(tongue) ?? absence(tongue)
      ?? tongue(
        "\(Printable.text(code))\(about).", "\(Printable.text(code))\(about).")
    return "\(Printable.place(place)): \(what)"
  }

  private var name: String { Printable.quoted(detail, limit: 200) }

  /// The detail in brackets, where there is one.
  private var about: String { detail.isEmpty ? "" : " (\(Printable.phrase(detail)))" }

  /// Of Asterisk's configuration files.
  private func configuration(_ tongue: Tongue) -> String? {
    switch code {
    case "line_too_long":
      tongue(
        "linjen er for lang og er udeladt. Del den.",
        "the line is too long and was left out. Split it.")
    case "comment_not_closed":
      tongue(
        "kommentaren lukkes aldrig, så resten af filen tæller ikke. Skriv --; hvor den slutter.",
        "the comment is never closed, so the rest of the file does not count. "
          + "Write --; where it ends.")
    case "bad_line":
      tongue(
        "linjen kan ikke læses og er udeladt. Ret den.",
        "the line cannot be read and was left out. Correct it.")
    case "no_section":
      tongue(
        "indstillingen står før den første [sektion] og er udeladt. Flyt den.",
        "the setting stands before the first [section] and was left out. Move it.")
    case "section_missing":
      tongue(
        "sektionen \(name), som skulle udvides med (+), findes ikke. Ret navnet.",
        "the section \(name), to be extended by (+), does not exist. Correct the name.")
    case "template_missing":
      tongue(
        "skabelonen \(name) findes ikke før denne linje. Ret navnet, eller flyt den op.",
        "there is no template \(name) before this line. Correct the name, or move it up.")
    case "too_large":
      tongue(
        "konfigurationen er for stor; resten er udeladt. Del den.",
        "the configuration is too large; the rest was left out. Split it.")
    case "exec_not_run":
      tongue(
        "#exec udføres ikke, så det, programmet ville skrive, mangler. Angiv dets resultat som fil.",
        "#exec is not run, so what the program would write is missing. Give its output as a file.")
    case "unknown_directive":
      tongue(
        "direktivet kendes ikke og er udeladt. Ret linjen.",
        "the directive is unknown and was left out. Correct the line.")
    case "contradiction":
      tongue(
        "indstillingen \(name) er sat igen til noget andet. Slet den ene linje.",
        "the setting \(name) is set again to something else. Remove one line.")
    case "bad_name":
      tongue(
        "postkassens nummer eller kontekst kan ikke være en mappes navn, så den er udeladt. Ret det.",
        "the mailbox' number or context can be no folder's name, so it was left out. Correct it.")
    case "include_missing":
      tongue(
        "filen \(name) findes ikke, så dens postkasser mangler. Kopiér den med, eller ret navnet.",
        "the file \(name) does not exist, so its mailboxes are missing. "
          + "Copy it too, or correct the name.")
    case "include_cycle":
      tongue(
        "filen \(name) indlæser sig selv. Fjern den ene #include.",
        "the file \(name) includes itself. Remove one #include.")
    case "include_too_deep":
      tongue(
        "filen \(name) er ikke læst: #include er for dybt eller for mange. Saml filerne.",
        "the file \(name) was not read: #include is too deep, or there are too many. "
          + "Join the files.")
    default: nil
    }
  }

  /// Of lists, databases and exports.
  private func table(_ tongue: Tongue) -> String? {
    switch code {
    case "mapped_column_missing":
      tongue(
        "kolonnen \(name), som konfigurationen nævner, findes ikke. Ret den under columns.",
        "the column \(name), which the configuration names, does not exist. "
          + "Correct it under columns.")
    case "short_row":
      tongue(
        "rækken har for få felter. Kontrollér skilletegnene.",
        "the row has too few fields. Check the separators.")
    case "personal_number":
      tongue(
        "feltet \(name) ligner et CPR-nummer og er udeladt. Fjern det fra listen.",
        "the field \(name) looks like a CPR number and was left out. Remove it from the list.")
    case "duplicate_mailbox":
      tongue(
        "postkassen \(name) står her igen; den første bruges. Slet den ene.",
        "the mailbox \(name) is here again; the first one is used. Remove one.")
    case "unknown_mailbox":
      tongue(
        "hører ikke til nogen postkasse i listen og er udeladt. Kontrollér nummeret.",
        "belongs to no mailbox of the list and was left out. Check the number.")
    case "no_mailbox":
      tongue(
        "rækken har intet nummer på en postkasse og er udeladt. Skriv det.",
        "the row has no number of a mailbox and was left out. Add it.")
    case "bad_message":
      tongue(
        "beskedens række mangler postkasse eller tid og er udeladt. Eksportér den igen.",
        "the message's row lacks a mailbox or time and was left out. Export it again.")
    case "bad_time":
      tongue(
        "tiden\(about) kan ikke læses og er udeladt. Ret den.",
        "the time\(about) cannot be read and was left out. Correct it.")
    case "skipped_hour":
      tongue(
        "tiden\(about) findes ikke: uret sprang den over. Kontrollér tidszonen (sources.timeZone).",
        "there was no such time\(about): the clock skipped it. "
          + "Check the time zone (sources.timeZone).")
    case "read_before_arrival":
      tongue(
        "beskeden er aflyttet, før den kom, så aflytningen tæller ikke. Kontrollér serverens ur.",
        "the message was heard before it arrived, so that does not count as listening. "
          + "Check the server's clock.")
    case "unknown_greeting_type":
      tongue(
        "hilsenens type kendes ikke, så hilsenen er udeladt. Skriv fx standard eller alternate.",
        "the greeting's type is unknown, so the greeting was left out. "
          + "Write standard or alternate, for example.")
    case "neither_yes_nor_no":
      tongue(
        "feltet \(name) er hverken ja eller nej og er udeladt. Ret det.",
        "the field \(name) is neither yes nor no and was left out. Correct it.")
    default: nil
    }
  }

  /// Of folders.
  private func files(_ tongue: Tongue) -> String? {
    switch code {
    case "unreadable":
      tongue(
        "kan ikke læses\(about). Giv Klartone læseadgang.",
        "cannot be read\(about). Give Klartone read access.")
    case "link_outside":
      tongue(
        "er en genvej ud af mappen, som ikke følges. Læg selve filerne der.",
        "is a link out of the folder, which is not followed. Put the files themselves there.")
    case "times_of_a_copy":
      tongue(
        "filernes tider er fra en kopiering og siger intet om, hvornår der er aflyttet. "
          + "Kopiér med \"cp -a\" eller \"rsync -a\".",
        "the files' times are those of copying and do not tell when anybody listened. "
          + "Copy with \"cp -a\" or \"rsync -a\".")
    default: nil
    }
  }
}
