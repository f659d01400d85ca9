import Voicemail

/// SQL that compares a password with "1" and the number, as text, and gives an `AccessCode`'s raw
/// value: so the password never leaves the database. Null where there is none.
///
/// - Parameters:
///   - password: a column's name, in quotes if it needs them.
///   - number: as well.
/// - Returns: an expression.
func accessCodeSQL(password: String, number: String) -> String {
  """
  CASE WHEN coalesce(CAST(\(password) AS TEXT), '') = '' THEN NULL
  WHEN CAST(\(password) AS TEXT) = '1' || CAST(\(number) AS TEXT) THEN 'as_policy'
  WHEN CAST(\(password) AS TEXT) = CAST(\(number) AS TEXT) THEN 'not_set_up'
  WHEN CAST(\(password) AS TEXT) GLOB '*[^0-9]*' THEN 'unreadable'
  ELSE 'differs' END
  """
}
