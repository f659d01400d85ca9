/// Why an element got its verdict. Raw values are stable codes.
package enum Reason: String, CaseIterable, Codable, Sendable, Hashable {
  // Callback: pass
  case promised
  // Callback: review
  /// "vender tilbage", "kontakter": nobody says *ringe*.
  case notRinging = "not_ringing"
  /// "normalt", "prøver at".
  case hedged
  /// "jeg kan ringe", "så jeg kan ringe".
  case possibilityOnly = "possibility_only"
  /// "cirka et døgn".
  case vagueLimit = "vague_limit"
  /// "en dag" is not "et døgn".
  case calendarDay = "calendar_day"
  /// "i morgen" is anything from 0 to 48 hours.
  case tomorrow
  /// "inden kl. 16", on no day.
  case clockTime = "clock_time"
  /// A working day can be 72 hours long. Fails where the policy says so.
  case workingDays = "working_days"
  /// Only on a condition: "hvis det haster".
  case conditional
  /// Only at times, or with exceptions: "på hverdage", "dog ikke fredag".
  case restricted
  /// The time runs from something other than the call.
  case countsFromElsewhere = "counts_from_elsewhere"
  /// A limit of time that could not be understood fully, or is not clearly that of the promise.
  case unclearLimit = "unclear_limit"
  /// It is not said who rings.
  case unclearAgent = "unclear_agent"
  /// Words in the middle that the grammar does not know.
  case unclearWords = "unclear_words"
  /// Sound in the middle that was not understood.
  case notUnderstood = "not_understood"
  /// "ringer eller skriver".
  case alternativeAct = "alternative_act"
  /// Promised here, denied or taken back there.
  case contradicted
  // Callback: fail
  /// Nothing that looks like a promise.
  case noPromise = "no_promise"
  /// It is the caller who is to ring.
  case callerRings = "caller_rings"
  /// Something else is promised: a mail, a text.
  case anotherAct = "another_act"
  /// Mentioned only as a condition: "hvis jeg ikke har ringet inden for et døgn".
  case onlyInCondition = "only_in_condition"
  /// "ringer ikke". Also of keys: "tast ikke".
  case negated
  case noLimit = "no_limit"
  case limitTooLong = "limit_too_long"
  /// "på mandag", "efter ferien".
  case limitIsADate = "limit_is_a_date"
  /// "mere end et døgn", "tidligst".
  case wrongDirection = "wrong_direction"
  /// "uden for".
  case outsideLimit = "outside_limit"
  case conflictingLimits = "conflicting_limits"

  // Switchboard: pass
  case keysLeadToSwitchboard = "keys_lead_to_switchboard"
  // Switchboard: review
  case destinationMissing = "destination_missing"
  case otherDestination = "other_destination"
  /// "receptionen": what the policy says may be the switchboard.
  case ambiguousDestination = "ambiguous_destination"
  /// "kryds nul", "rude nul".
  case unusualKeyName = "unusual_key_name"
  /// Two sets of keys for one purpose.
  case twoChoices = "two_choices"
  /// The right keys, but apart from each other.
  case keysApart = "keys_apart"
  /// The keys are said not to work, or to have worked once.
  case outOfUse = "out_of_use"
  // Switchboard: fail
  case noKeys = "no_keys"
  case wrongKeys = "wrong_keys"
  /// "ring til Omstillingen på …".
  case numberInsteadOfKeys = "number_instead_of_keys"
  /// Neither keys nor switchboard.
  case notMentioned = "not_mentioned"

  // Name: pass
  case fullName = "full_name"
  case notRequired = "not_required"
  // Name: review
  case firstNameOnly = "first_name_only"
  case surnameOnly = "surname_only"
  case initialsOnly = "initials_only"
  /// The first name with another surname: the directory or the greeting is out of date.
  case otherSurname = "other_surname"
  /// Sounds or looks alike: "Kristian" for "Christian".
  case similarName = "similar_name"
  /// There is more to the name than the directory knows.
  case longerName = "longer_name"
  /// Mentioned, but not as the person whose greeting this is. Departments too.
  case notIntroduced = "not_introduced"
  /// The owner and somebody else.
  case twoPeople = "two_people"
  // Name: fail
  case otherPerson = "other_person"
  case nameMissing = "name_missing"

  // Department: pass
  case departmentName = "department_name"
  case departmentAlias = "department_alias"
  // Department: review
  case twoDepartments = "two_departments"
  case similarDepartment = "similar_department"
  /// Part of a longer name: "Sundhed og Omsorg".
  case longerDepartment = "longer_department"
  /// "tidligere", "ikke længere".
  case formerly
  case departmentUnknown = "department_unknown"
  // Department: fail
  case otherDepartment = "other_department"
  case municipalityOnly = "municipality_only"
  case departmentMissing = "department_missing"
}
