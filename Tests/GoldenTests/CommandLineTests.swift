import Foundation
import TestSupport
import Testing

/// How the program behaves at a terminal, in a pipe and in scripts.
@Suite struct CommandLineTests {
  private static let deals =
    "deal_id,account_id,signed_at,use_case\nD1,A1,2026-03-02,Cut onboarding from 45 to 20 days\n"

  private static func scratch() throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try scratch.write(deals, to: "exports/deals.csv")
    return scratch
  }

  private static func run(
    _ arguments: [String], _ scratch: ScratchFolder, environment: [String: String] = [:], input: String? = nil
  ) throws -> ProgramRun {
    try ProgramRun(arguments, in: scratch.url, environment: environment, input: input)
  }

  // MARK: Colour

  @Test func colourIsForPeople() throws {
    let scratch = try Self.scratch()
    func colours(_ more: [String], _ environment: [String: String] = [:]) throws -> Bool {
      let run = try Self.run(["audit", "exports", "--out", "reports"] + more, scratch, environment: environment)
      #expect(run.status == 0)
      return run.output.contains("\u{1B}")
    }
    #expect(try !colours([]))
    #expect(try colours(["--color", "always"]))
    #expect(try colours([], ["FORCE_COLOR": "1"]))
    #expect(try !colours([], ["FORCE_COLOR": "1", "NO_COLOR": "1"]))
    #expect(try colours(["--color", "always"], ["NO_COLOR": "1"]))
    #expect(try !colours(["--color", "never"], ["FORCE_COLOR": "1"]))
    // A format for machines is never touched.
    #expect(try !colours(["--color", "always", "--format", "json"]))
  }

  // MARK: Quiet and verbose

  @Test func twiceQuietIsSilent() throws {
    let scratch = try Self.scratch()
    let gate = try Self.run(["check", "exports", "--min-coverage", "99", "-qq"], scratch)
    #expect(gate.status == 1 && gate.output.isEmpty && gate.errors.isEmpty)
    let wrong = try Self.run(["audit", "nowhere", "-qq"], scratch)
    #expect(wrong.status == 3 && wrong.output.isEmpty && wrong.errors.isEmpty)
  }

  @Test func verboseSaysWhatWasUsed() throws {
    let scratch = try Self.scratch()
    try scratch.write("language: es\n", to: "exports/workspace.yaml")
    let run = try Self.run(["audit", "exports", "-v"], scratch)
    #expect(run.errors.contains("espacio de trabajo: exports/workspace.yaml (en la carpeta de las exportaciones)"))
    #expect(run.errors.contains("deals.csv: deals, generic, 1 registros, 4 de 4 columnas asignadas"))
    #expect(!run.output.contains("espacio de trabajo:"))
  }

  // MARK: Configuration

  /// The option, then the environment, then the folder of the exports.
  @Test func whereTheConfigurationComesFrom() throws {
    let scratch = try Self.scratch()
    try scratch.write("as_of: 2026-03-10\n", to: "exports/workspace.yaml")
    try scratch.write("as_of: 2026-03-11\n", to: "environment.yaml")
    try scratch.write("as_of: 2026-03-12\n", to: "option.yaml")
    func day(_ more: [String], _ environment: [String: String] = [:]) throws -> String {
      let run = try Self.run(["check", "exports", "--format", "markdown"] + more, scratch, environment: environment)
      return String(run.output.firstMatch(of: /as of \*\*([0-9]+) March/)?.1 ?? "")
    }
    #expect(try day([]) == "10")
    #expect(try day([], ["HANDOFF_CONFIG": "environment.yaml"]) == "11")
    #expect(try day(["--workspace", "option.yaml"], ["HANDOFF_CONFIG": "environment.yaml"]) == "12")
    // Without a folder, the nearest workspace above; its folder holds the exports.
    let below = ScratchPath(scratch.url.appending(path: "exports/deep/deeper"))
    try below.make()
    let run = try ProgramRun(["check", "--format", "markdown"], in: below.url)
    #expect(run.output.contains("10 March 2026"))
  }

  @Test func languageFromTheEnvironment() throws {
    let scratch = try Self.scratch()
    let run = try Self.run(["check", "exports"], scratch, environment: ["HANDOFF_LANG": "es"])
    #expect(run.output.contains("Puntaje"))
    let option = try Self.run(["check", "exports", "--lang", "en"], scratch, environment: ["HANDOFF_LANG": "es"])
    #expect(option.output.contains("Score"))
    let wrong = try Self.run(["check", "exports"], scratch, environment: ["HANDOFF_LANG": "fr"])
    #expect(wrong.status == 2 && wrong.errors.contains("HANDOFF_LANG"))
  }

  // MARK: Standard input

  @Test func oneTableThroughAPipe() throws {
    let scratch = try Self.scratch()
    let piped = try Self.run(["check", "-", "--format", "json"], scratch, input: Self.deals)
    let file = try Self.run(["check", "exports", "--format", "json"], scratch)
    #expect(piped.status == 0)
    #expect(piped.output.replacing("stdin.csv", with: "deals.csv") == file.output)
    let named = try Self.run(
      ["check", "-", "--format", "json", "--source", "generic:deals=-"], scratch, input: Self.deals)
    #expect(named.status == 0 && named.output == piped.output)
    let empty = try Self.run(["check", "-"], scratch, input: "")
    #expect(empty.status == 3 && empty.errors.contains("standard input is empty"))
    let inspected = try Self.run(["inspect", "-"], scratch, input: Self.deals)
    #expect(inspected.status == 0 && inspected.output.contains("stdin.csv"))
  }

  // MARK: Did you mean

  @Test(arguments: [
    (["audti", "exports"], "`audit`"), (["rules", "lnt"], "`lint`"),
    (["explain", "kickof-held", "exports"], "`kickoff-held`"),
    (["audit", "exports", "--setting", "kickoff-unitt=days"], "kickoff-unit"),
    (["audit", "exports", "--format", "jsno"], "`json`"),
    (["audit", "exports", "--identify", "ful"], "full"),
    (["audit", "exports", "--workspace", "field.yaml"], "`deal_type`"),
    (["audit", "exports", "--workspace", "segment.yaml"], "`enterprise`"),
    (["audit", "exports", "--asof", "2026-01-01"], "--as-of"),
  ])
  func nearestName(arguments: [String], name: String) throws {
    let scratch = try Self.scratch()
    try scratch.write("filters: {deal_tpye: new}\n", to: "field.yaml")
    try scratch.write(
      """
      rules: [default, mine.yaml]
      """, to: "segment.yaml")
    try scratch.write(
      """
      rules:
        - id: my-rule
          title: {en: My rule, es: Mi regla}
          rationale: {en: Because, es: Porque}
          action: {en: Do it, es: Hágalo}
          dimension: completeness
          severity: minor
          weight: 1
          when: {segment: [enterprize]}
          filled: {field: use_case}
          examples:
            - {given: {signed_at: 2026-03-02, use_case: x}, is: satisfied}
            - {given: {signed_at: 2026-03-02, use_case: ""}, is: violated}
      """, to: "mine.yaml")
    let run = try Self.run(arguments, scratch)
    #expect(run.status == 2)
    #expect(run.errors.contains(name), "\(run.errors)")
  }

  // MARK: Help, manual, completions

  /// Every example of the help is a command that the parser accepts: asked for its own help it answers.
  @Test func examplesOfTheHelpAreCommands() throws {
    let scratch = try Self.scratch()
    let help = try Self.run([], scratch)
    #expect(help.status == 0 && help.errors.isEmpty)
    var examples: [[String]] = []
    for line in help.output.split(separator: "\n") {
      let command = line.drop { $0 == " " }
      guard command.hasPrefix("handoff ") else { continue }
      // What follows after several blanks is a remark.
      let end = command.firstRange(of: "   ")?.lowerBound ?? command.endIndex
      examples.append(command[..<end].split(separator: " ").dropFirst().map(String.init))
    }
    #expect(examples.count >= 8)
    for example in examples {
      let run = try Self.run(example + ["--help"], scratch)
      #expect(run.status == 0, "\(example)")
    }
  }

  @Test func theManualNamesEveryCommandAndCode() throws {
    let scratch = try Self.scratch()
    let manual = try Self.run(["manual"], scratch).output
    for command in [
      "agree", "audit", "check", "compare", "correlate", "explain", "init", "inspect", "rules lint", "sample",
      "simulate",
    ] {
      #expect(manual.contains("\n.Ss handoff \(command)\n"))
    }
    let codes = manual.components(separatedBy: ".Sh EXIT STATUS\n").last ?? ""
    for code in [0, 1, 2, 3, 70, 130] {
      #expect(codes.contains("\n.It Li \(code)\n") || codes.contains(".It Li \(code)\n"))
    }
    #expect(try Self.run(["manual"], scratch).output == manual)
  }

  @Test(.enabled(if: ExternalProgram.isThere("mandoc"), "mandoc is not installed"))
  func theManualIsSound() throws {
    let manual = try Self.run(["manual"], try Self.scratch()).output
    let (output, status) = try ExternalProgram.run("mandoc", ["-Tlint", "-Wwarning"], input: Data(manual.utf8))
    #expect(status == 0, "\(String(decoding: output, as: UTF8.self))")
  }

  @Test(arguments: ["bash", "zsh", "fish"].filter(ExternalProgram.isThere))
  func completionsAreSound(shell: String) throws {
    let script = try Self.run(["--generate-completion-script", shell], try Self.scratch())
    #expect(script.status == 0)
    let (output, status) = try ExternalProgram.run(shell, ["-n"], input: Data(script.output.utf8))
    #expect(status == 0, "\(String(decoding: output, as: UTF8.self))")
    #expect(script.output.contains("excel-es") && script.output.contains("pseudonym"))
  }

  private struct ScratchPath {
    let url: URL

    init(_ url: URL) { self.url = url }

    func make() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
  }
}
