/// The languages of reports and of rule texts.
public enum Language: String, CaseIterable, Sendable {
  case en
  case es
}
