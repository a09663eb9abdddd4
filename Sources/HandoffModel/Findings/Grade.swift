/// The band a printed score falls in.
public enum Grade: String, CaseIterable, Sendable {
  case excellent
  case good
  case fair
  case poor
}
