/// What a column of a declared table can say of a group of handoffs. Means are over the handoffs that have the value, with
/// two decimals rounded half up; empty where none has.
public enum GroupContent: Hashable, Sendable {
  case name
  case handoffs
  case judged
  case meanScore
  case meanDimension(Dimension)
  case gradeCount(Grade)
  case capped
}
