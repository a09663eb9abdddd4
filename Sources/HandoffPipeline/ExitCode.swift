/// How the program ends; the one list, and the one mapping from errors.
///
/// Where several apply, the earlier in this order wins: internal, configuration, input, gate.
public enum ExitCode: Int32, CaseIterable, Sendable {
  /// Done, gates passed.
  case done = 0
  /// A CI gate failed.
  case gate = 1
  /// Usage, configuration, mapping or rules are invalid.
  case configuration = 2
  /// Input missing, unreadable, empty, not a CSV, without a required column, or nothing could be judged.
  case input = 3
  /// A defect of the program, or a system that does not let it write.
  case internalError = 70
  /// Stopped by the user.
  case interrupted = 130

  /// For the manual.
  public var meaning: String {
    switch self {
    case .done: "Done, and every gate that was asked for is passed."
    case .gate: "A gate failed."
    case .configuration: "Usage, configuration, mapping or rules are invalid."
    case .input:
      "Input is missing, unreadable, empty, no CSV, without a required column, or nothing could be judged."
    case .internalError: "A defect of the program, or a system that does not let it write."
    case .interrupted: "Stopped by the user."
    }
  }
}
