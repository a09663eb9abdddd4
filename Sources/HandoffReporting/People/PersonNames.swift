import HandoffDigest
import HandoffModel

/// The names under which the people of an audit appear.
struct PersonNames: Sendable {
  private let identification: Identification
  private let symbols: SymbolPool
  private let users: Table
  private let userRows: [Int64: Int32]
  private let userName: Column

  init(_ context: AuditContext) {
    let dataset = context.dataset
    identification = context.identification
    symbols = dataset.symbols
    users = dataset.users
    userRows = dataset.userRows
    userName = dataset.catalogue.id(.users, "user_name").map { dataset.users.column($0) } ?? Column(.absent)
  }

  /// The name of the person that a symbol names in a role; empty where people are not to be told. In full it is that of the
  /// table of users, where that has one.
  func name(_ code: Int64, role: String) -> String {
    let written = symbols.utf8(Symbol(index: UInt32(truncatingIfNeeded: code)))
    switch identification {
    case .none: return ""
    case .pseudonyms(let key): return "\(role)-\(key.pseudonym(of: written))"
    case .full:
      let known = userRows[code].flatMap { userName[Int($0)].value }
      return String(
        decoding: known.map { symbols.utf8(Symbol(index: UInt32(truncatingIfNeeded: $0))) } ?? written, as: UTF8.self)
    }
  }
}
