/// Why a deal is in the export, with the type that the CRM stores.
enum DealKind: Sendable {
  case handoff
  case lost
  case open
  case renewal
  case expansion
  /// A new-business deal that somebody deleted; only an export of all records still holds it.
  case deleted

  var isClosed: Bool { self != .open }

  var isWon: Bool { self != .open && self != .lost }

  func type(in dialect: SimulationDialect) -> String {
    switch (self, dialect) {
    case (.renewal, .salesforce): "Renewal"
    case (.expansion, .salesforce): "Expansion"
    case (_, .salesforce): "New Business"
    case (.renewal, .generic): "renewal"
    case (.expansion, .generic): "expansion"
    case (_, .generic): "new"
    }
  }
}
