/// What stands in one field of a handoff form.
enum FormAnswer: Sendable {
  case blank
  /// Something typed only to have typed something; a number or date field cannot hold it and stays blank.
  case placeholder(String)
  case text(String)
}
