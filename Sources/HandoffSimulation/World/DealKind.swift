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
    switch self {
    case .renewal: dialect.isCRM ? "Renewal" : "renewal"
    case .expansion: dialect.isCRM ? "Expansion" : "expansion"
    case .handoff, .lost, .open, .deleted: dialect.isCRM ? "New Business" : "new"
    }
  }

  /// The state of a deal in the CRMs that keep one beside the stage.
  func status(in dialect: SimulationDialect) -> String {
    switch self {
    case .open: dialect == .pipedrive ? "Abierto" : "Open"
    case .lost: dialect == .pipedrive ? "Perdido" : "Lost"
    case .handoff, .renewal, .expansion, .deleted: dialect == .pipedrive ? "Ganado" : "Won"
    }
  }
}
