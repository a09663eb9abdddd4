import HandoffConfig
import HandoffModel

/// What is wrong with a piece of configuration, as a person reads it; empty where nothing is.
func issues<Piece>(_ work: () throws(ConfigurationError) -> Piece) -> [String] {
  do {
    _ = try work()
    return []
  } catch {
    return error.issues.map { $0.text(.en) }
  }
}
