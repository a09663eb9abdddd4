import HandoffConfig
import HandoffIngest
public import HandoffModel
import HandoffReporting

/// Any way a run can end without its result: what to print and how to exit.
public struct Failure: Error, Sendable {
  public let exitCode: ExitCode
  /// Lines for the terminal, each complete with its place.
  public let lines: [LocalizedText]

  public init(_ exitCode: ExitCode, en: String, es: String) {
    self.exitCode = exitCode
    lines = [LocalizedText(en: "error: \(en)", es: "error: \(es)")]
  }

  init(_ exitCode: ExitCode, lines: [LocalizedText]) {
    self.exitCode = exitCode
    self.lines = lines
  }

  /// A line per gate that failed; nil where none did.
  init?(gates: [GateResult]) {
    let failed = gates.filter { !$0.isPassed }
    guard !failed.isEmpty else { return nil }
    self.init(
      gates: failed.map { gate in
        LocalizedText(
          en: "gate \(gate.gate.rawValue) failed: \(gate.text.en)",
          es: "control \(gate.gate.rawValue) no superado: \(gate.text.es)")
      })
  }

  /// A gate that failed, in its own words.
  init(gates lines: [LocalizedText]) {
    exitCode = .gate
    self.lines = lines
  }

  init(_ error: ConfigurationError) {
    exitCode = .configuration
    lines = error.issues.map { LocalizedText(en: $0.text(.en), es: $0.text(.es)) }
  }

  init(_ error: InputError) {
    exitCode = error.askedAt == nil ? .input : .configuration
    lines = [LocalizedText(en: error.text(.en), es: error.text(.es))]
  }

  /// Runs a step that may find the configuration wrong.
  static func configuring<Result>(_ step: () throws(ConfigurationError) -> Result) throws(Failure) -> Result {
    do {
      return try step()
    } catch {
      throw Failure(error)
    }
  }

  /// Runs a step that may find the input unusable.
  static func reading<Result>(_ step: () throws(InputError) -> Result) throws(Failure) -> Result {
    do {
      return try step()
    } catch {
      throw Failure(error)
    }
  }
}

extension Failure {
  /// A bundle that cannot be written: where to write is the user's choice, the rest is the system's.
  init(_ error: BundleError) {
    switch error {
    case .notAFolder, .foreignFolder, .foreignFile, .notWritable, .cannotBeReplaced:
      self.init(.configuration, en: error.message.en, es: error.message.es)
    case .diskFull, .system:
      self.init(.internalError, en: error.message.en, es: error.message.es)
    }
  }
}
