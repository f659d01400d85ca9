/// One place where ringing back is spoken of, and what it is worth.
struct Promise {
  /// Index of the clause.
  var clause: Int
  var act: Act
  var verdict: Verdict
  var reason: Reason
  /// The tokens from the first word of the promise to the end of its limit.
  var range: Range<Int>
  /// The tokens of the laxest limit.
  var limit: Range<Int>?
}
