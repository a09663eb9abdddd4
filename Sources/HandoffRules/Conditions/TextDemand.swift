/// How many of several text checks must hold.
enum TextDemand: String, CaseIterable, Sendable {
  case all = "has"
  case any = "has_any"
  case none = "lacks"
}
