import HandoffModel
import HandoffPipeline

/// The manual page in the markup of mdoc(7): every command with its options, then what the parser cannot know.
struct ManualPage {
  /// Of this edition; a clock would make two builds differ.
  private static let date = "November 1, 2026"

  private var lines: [String] = []

  static func text(_ dump: HelpDump) -> String {
    var page = ManualPage()
    page.write(dump.command)
    return page.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write(_ root: HelpDump.Command) {
    lines += [
      ".Dd \(Self.date)", ".Dt HANDOFF 1", ".Os", ".Sh NAME", ".Nm handoff",
      ".Nd \(Self.escaped(Self.phrase(root.abstract)))", ".Sh SYNOPSIS", ".Nm", ".Ar command", ".Op Ar argument ...",
      ".Sh DESCRIPTION",
    ]
    add(
      "Reads CRM exports, applies declarative rules, scores every handoff with a ledger that explains each lost point down to the source cell, and relates scores to first-year churn and time to first value."
    )
    lines.append(".Sh COMMANDS")
    for command in root.subcommands ?? [] where command.shouldDisplay != false && command.commandName != "help" {
      write(command, path: command.commandName)
    }
    lines.append(".Sh ENVIRONMENT")
    list(
      [
        ("HANDOFF_CONFIG", "Workspace file, as --workspace."), ("HANDOFF_LANG", "Language, as --lang: en or es."),
        ("NO_COLOR", "Not empty: no colour, unless --color always."),
        ("FORCE_COLOR", "Not empty: colour in pipes too."),
        ("GITHUB_STEP_SUMMARY", "The file that check --github-summary appends to."),
      ], mark: "Ev")
    lines.append(".Sh FILES")
    list(
      [
        (
          "workspace.yaml",
          "The choices of an analysis: named by --workspace or HANDOFF_CONFIG, else in the folder of the exports, else here or in the nearest folder above, not beyond a repository or the home folder."
        )
      ], mark: "Pa")
    lines.append(".Sh EXIT STATUS")
    list(ExitCode.allCases.map { ("\($0.rawValue)", $0.meaning) }, mark: "Li")
    lines.append(".Sh EXAMPLES")
    literal(root.discussion ?? "")
    lines.append(".Sh STANDARDS")
    add("Tables are RFC 4180; reports SARIF 2.1.0, JUnit XML and GitLab Code Quality.")
  }

  private mutating func write(_ command: HelpDump.Command, path: String) {
    let inner = (command.subcommands ?? []).filter { $0.commandName != "help" && $0.shouldDisplay != false }
    lines.append(".Ss handoff \(path)")
    add(command.abstract ?? "")
    if let discussion = command.discussion { literal(discussion) }
    let arguments = (command.arguments ?? []).filter { $0.shouldDisplay && !Self.isUsual($0) }
    if inner.isEmpty, !arguments.isEmpty {
      lines.append(".Bl -tag -width Ds")
      for argument in arguments { add(argument) }
      lines.append(".El")
    }
    for further in inner { write(further, path: "\(path) \(further.commandName)") }
  }

  private mutating func add(_ argument: HelpDump.Argument) {
    let value = argument.valueName.map { " Ns = Ns Ar \(Self.escaped($0))" } ?? ""
    switch argument.kind {
    case "positional":
      lines.append(".It Ar \(Self.escaped(argument.valueName ?? ""))\(argument.isRepeating ? " ..." : "")")
    case "flag": lines.append(".It " + Self.flags(argument).joined(separator: " , "))
    default: lines.append(".It " + Self.flags(argument).joined(separator: " , ") + value)
    }
    add(argument.abstract ?? "")
    if let standard = argument.defaultValue, argument.kind != "flag" { add("Default: \(standard).") }
  }

  private static func flags(_ argument: HelpDump.Argument) -> [String] {
    (argument.names ?? []).sorted { $0.name.count < $1.name.count }.map { name in
      "Fl \(name.kind == "long" ? "\\-" : "")\(escaped(name.name))"
    }
  }

  private static func isUsual(_ argument: HelpDump.Argument) -> Bool {
    argument.names?.contains { ["help", "version"].contains($0.name) } ?? false
  }

  private mutating func list(_ items: [(name: String, text: String)], mark: String) {
    lines.append(".Bl -tag -width Ds")
    for item in items {
      lines.append(".It \(mark) \(Self.escaped(item.name))")
      add(item.text)
    }
    lines.append(".El")
  }

  /// Running text, a sentence to a line as the markup wants it.
  private mutating func add(_ text: String) {
    var sentence = ""
    let words = text.split(whereSeparator: \.isWhitespace)
    for (index, word) in words.enumerated() {
      sentence += sentence.isEmpty ? word : " \(word)"
      let isEnd = word.hasSuffix(".") || word.hasSuffix(":") || word.hasSuffix("?")
      if index == words.count - 1 || (isEnd && words[index + 1].first?.isUppercase == true) || sentence.count > 70 {
        lines.append(Self.escaped(sentence))
        sentence = ""
      }
    }
  }

  /// Indented lines are examples and stay as they are; the rest is text.
  private mutating func literal(_ text: String) {
    var examples: [String] = []
    func flush(_ lines: inout [String]) {
      guard !examples.isEmpty else { return }
      lines += [".Bd -literal -offset indent"] + examples.map(Self.escaped) + [".Ed"]
      examples = []
    }
    for line in text.split(separator: "\n") {
      let isExample = line.drop { $0 == " " }.hasPrefix("handoff ")
      if isExample {
        examples.append(String(line.drop { $0 == " " }))
      } else {
        flush(&lines)
        if line != "Examples:", !line.hasPrefix("Exit codes:") { add(String(line)) }
      }
    }
    flush(&lines)
  }

  /// A phrase for the first line of the page: without a full stop.
  private static func phrase(_ text: String?) -> String {
    let text = text ?? ""
    return text.hasSuffix(".") ? String(text.dropLast()).lowercased().replacing("crm", with: "CRM") : text
  }

  /// Text that is no markup: backslashes, hyphens of options, and signs that begin a request.
  private static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
