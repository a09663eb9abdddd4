import Foundation
import HandoffConfig
import HandoffModel
import HandoffReporting

/// What a user asks a run to keep, as typed; nil for what the workspace says.
public struct GateRequest: Sendable {
  public var failUnder: String?
  public var minCompletion: String?
  public var failOn: String?
  public var failsOnNew = false
  public var minCoverage: String?
  public var maxRejected: String?
  /// Path of a baseline file.
  public var baseline: String?

  public init() {}

  /// What was typed over what the workspace says; a value that is none is refused.
  func settings(over workspace: GateSettings) throws(Failure) -> GateSettings {
    var settings = GateSettings()
    settings.minMedianScore = try Self.percent(failUnder, "--fail-under")
    settings.minCompletion = try Self.percent(minCompletion, "--min-completion")
    settings.minCoverage = try Self.percent(minCoverage, "--min-coverage")
    if failsOnNew { settings.failsOnNew = true }
    if let failOn {
      guard let choice = GateSettings.FailOn(parsing: failOn) else {
        let known = GateSettings.FailOn.names
        let nearest = Spelling.nearest(to: failOn, among: known, limit: 1).first.map { "`\($0)`" }
        throw Failure(
          .configuration,
          en:
            "--fail-on: unknown severity `\(failOn)`; \(nearest.map { "did you mean \($0)?" } ?? "expected one of \(known.joined(separator: ", "))")",
          es:
            "--fail-on: severidad desconocida `\(failOn)`; \(nearest.map { "¿quiso decir \($0)?" } ?? "se esperaba una de \(known.joined(separator: ", "))")"
        )
      }
      settings.failOn = choice
    }
    if let maxRejected {
      guard let limit = GateSettings.RejectedLimit(parsing: maxRejected) else {
        throw Failure(
          .configuration,
          en: "--max-rejected: expected a number such as 12, or a share such as 5%, found `\(maxRejected)`",
          es: "--max-rejected: se esperaba un número como 12, o una parte como 5%, se encontró `\(maxRejected)`")
      }
      settings.maxRejected = limit
    }
    let all = settings.over(workspace)
    if all.failsOnNew == true, baseline == nil {
      throw Failure(
        .configuration,
        en:
          "--fail-on-new needs --baseline FILE to tell what is new; make one with `handoff check --write-baseline FILE`",
        es:
          "--fail-on-new necesita --baseline ARCHIVO para saber qué es nuevo; cree uno con `handoff check --write-baseline ARCHIVO`"
      )
    }
    return all
  }

  /// What is known and waived: the baseline, where one was named, and the workspace's waivers.
  func adoption(_ workspace: Workspace, rules: [RuleDescription]) throws(Failure) -> Adoption {
    for (waiver, position) in zip(workspace.waivers, workspace.waiverPositions)
    where !rules.contains(where: { $0.id == waiver.rule }) {
      let what = LocalizedText(en: "rule", es: "identificador de regla")
      throw Failure(
        ConfigurationError(.unknown(what, waiver.rule, at: position, candidates: rules.map(\.id))))
    }
    return Adoption(baseline: try baseline.map(Self.read), waivers: workspace.waivers)
  }

  static func read(_ path: String) throws(Failure) -> Baseline {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(
        .configuration,
        en: "\(path): no such baseline can be read; make one with `handoff check --write-baseline \(path)`",
        es: "\(path): no se puede leer esa línea base; cree una con `handoff check --write-baseline \(path)`")
    }
    do throws(BaselineError) {
      return try Baseline(parsing: String(decoding: data, as: UTF8.self))
    } catch {
      throw Failure(
        .configuration, en: "\(path):\(error.line): this is no line of a baseline; expected \(error.expected)",
        es: "\(path):\(error.line): esta no es una línea de una línea base; se esperaba \(error.expected)")
    }
  }

  private static func percent(_ text: String?, _ option: String) throws(Failure) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), (0...100).contains(number) else {
      throw Failure(
        .configuration, en: "\(option): expected a whole number from 0 to 100, found `\(text)`",
        es: "\(option): se esperaba un número entero de 0 a 100, se encontró `\(text)`")
    }
    return number
  }
}
