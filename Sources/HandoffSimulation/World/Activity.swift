/// One logged e-mail, call, meeting or task of a handoff.
struct Activity: Sendable {
  enum Kind: String, Sendable {
    case email, call, meeting, task
  }

  enum Direction: String, Sendable {
    case inbound, outbound, `internal`
  }

  enum Team: String, Sendable {
    case sales, cs, customer
  }

  /// What the record is attached to; a few are attached carelessly.
  enum About: Sendable {
    case deal
    case account
    case nothing
    /// An id that no export file holds.
    case lostDeal
  }

  let kind: Kind
  let direction: Direction
  let team: Team
  /// The user who owns the record; for what a customer wrote, the one who received it.
  let owner: Int
  /// A contact's place among the stakeholders.
  let contact: Int?
  let subject: String
  /// When it was done, or is due.
  let at: LocalTime
  let created: LocalTime
  let isDone: Bool
  let minutes: Int
  let about: About
}
