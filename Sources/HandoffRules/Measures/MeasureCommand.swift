/// The commands that answer what no figure of an audit can.
enum MeasureCommand: String, CaseIterable, Sendable {
  case agree
  case audit
  case compare
  case rulesDiff = "rules diff"
  case sample
}
