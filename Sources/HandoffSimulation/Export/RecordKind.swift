/// What an exported record is, which decides how its id looks.
enum RecordKind: Int, CaseIterable, Sendable {
  case account
  case contact
  case user
  case deal
  case contactRole
  case task
  case event
  case subscription
  case churn
  case survey
  case milestone

  /// The key prefix of the standard objects; those of custom objects start with `a`, as they do in any
  /// organisation.
  var salesforcePrefix: [UInt8] {
    switch self {
    case .account: Array("001".utf8)
    case .contact: Array("003".utf8)
    case .user: Array("005".utf8)
    case .deal: Array("006".utf8)
    case .contactRole: Array("00K".utf8)
    case .task: Array("00T".utf8)
    case .event: Array("00U".utf8)
    case .subscription: Array("a01".utf8)
    case .churn: Array("a02".utf8)
    case .survey: Array("a03".utf8)
    case .milestone: Array("a04".utf8)
    }
  }

  var genericLetter: UInt8 {
    switch self {
    case .account: UInt8(ascii: "A")
    case .contact: UInt8(ascii: "C")
    case .user: UInt8(ascii: "U")
    case .deal: UInt8(ascii: "D")
    case .contactRole: UInt8(ascii: "R")
    case .task: UInt8(ascii: "T")
    case .event: UInt8(ascii: "E")
    case .subscription: UInt8(ascii: "S")
    case .churn: UInt8(ascii: "X")
    case .survey: UInt8(ascii: "V")
    case .milestone: UInt8(ascii: "M")
    }
  }
}
