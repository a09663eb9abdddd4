import HandoffModel

/// Words what was found: as bytes for CSV files and as runs for documents, from one set of phrases.
///
/// An immutable class for the same reason as `RuleCells`.
final class FoundWriter: Sendable {
  private enum Piece: Sendable {
    case literal([UInt8])
    case slot(Slot)
  }

  private enum Slot: String {
    case elapsed, extra, field, found, label, limit, number, rules, start, subject, token
  }

  /// No finding takes more bytes.
  let longest: Int
  private let templates: [[Piece]]
  private let personalFields: [Bool]
  private let tokens: [Name]
  private let fields: [Name]
  /// Of patterns, the rules they read in the order of their bits of evidence; empty for other rules.
  private let evidence: [[Name]]
  private let subjects: [Name]
  private let starts: [Name]
  private let labels: [[UInt8]]
  /// By unit, in `TimeUnit.allCases` order: for one and for several, a space before each.
  private let units: [(one: [UInt8], many: [UInt8])]
  private let point: UInt8
  private let language: Language
  /// Nil unless findings quote the cells they point at.
  private let shown: Dataset?

  /// What fills a slot with a name.
  private struct Name: Sendable {
    let run: ReportText.Run
    let bytes: [UInt8]

    /// A token or a name of the files: between backticks where there is no markup.
    init(code: String) {
      run = .code(code)
      bytes = [UInt8](text: "`\(code)`")
    }

    /// A label of ours or of the rules, in the quotation marks of the language.
    init(label: String, _ language: Language) {
      let quoted = language == .es ? "«\(label)»" : "“\(label)”"
      run = .plain(quoted)
      bytes = [UInt8](text: quoted)
    }

    static let unknown = Name(code: "?")
  }

  init(_ context: AuditContext) {
    let language = context.language
    let catalogue = context.dataset.catalogue
    templates = FoundPhrase.allCases.map { Self.pieces($0.string(language)) }
    personalFields = catalogue.fields.map(\.isPersonal)
    func named(_ name: String?, _ rule: RuleDescription) -> Name {
      guard let name else { return Name(label: rule.title[language], language) }
      return rule.labels[name].map { Name(label: $0[language], language) } ?? Name(code: name)
    }
    self.language = language
    shown = context.dataset.cellTexts == nil ? nil : context.dataset
    tokens = context.placeholderTokens.map(Name.init(code:))
    fields = catalogue.fields.map { Name(label: $0.label[language], language) }
    evidence = context.rules.map { rule in rule.isPattern ? rule.fields.map { named($0, rule) } : [] }
    subjects = context.rules.map { named($0.fields.first, $0) }
    starts = context.rules.map { named($0.clockEvents?.start, $0) }
    labels = context.textTestLabels.map { [UInt8](text: $0[language]) }
    units = TimeUnit.allCases.map { unit in
      (
        [UInt8](text: " " + UnitWording.word(unit, isOne: true)[language]),
        [UInt8](text: " " + UnitWording.word(unit, isOne: false)[language])
      )
    }
    point = NumberStyle(language).point
    let lists = evidence.map { $0.reduce(0) { $0 + $1.bytes.count + 2 } }
    let names = (tokens + fields + subjects + starts).map(\.bytes.count)
    let longestName = (names + labels.map(\.count) + lists).max() ?? 0
    // A phrase has at most two slots; an amount of time is a number and a unit.
    longest = 200 + 2 * (max(longestName, 64) + OutputSpan<UInt8>.longestNumber)
  }

  /// Appends the finding as text, at most `longest` bytes; tokens stand between backticks.
  func append(_ result: RuleResult, clock: ClockReading?, rule: Int, to out: inout OutputSpan<UInt8>) {
    for piece in template(result, clock: clock) {
      switch piece {
      case .literal(let text): out.append(bytes: text)
      case .slot(let slot):
        if slot == .rules {
          for (place, name) in rules(of: result, pattern: rule).enumerated() {
            if place > 0 { out.append(bytes: Self.comma) }
            out.append(bytes: name.bytes)
          }
        } else if let name = name(slot, result, rule: rule) {
          out.append(bytes: name.bytes)
        } else {
          append(slot, result, clock: clock, to: &out)
        }
      }
    }
  }

  /// What the cell that a finding points at says, to stand behind the finding; empty unless cells are shown, and where the
  /// finding shows it already or there is nothing in it.
  func cell(_ result: RuleResult, clock: ClockReading?) -> [UInt8] {
    guard let cell = shownCell(result, clock: clock) else { return [] }
    return [UInt8](text: ValuePhrase.cell.filled(language, ["cell": ReportText(cell)]).plainText)
  }

  private func shownCell(_ result: RuleResult, clock: ClockReading?) -> String? {
    guard let shown else { return nil }
    switch phrase(result, clock: clock) {
    case .number, .placeholder, .blank, .notExported, .patternFound, .patternFoundSee: return nil
    default: return shown.text(of: result.origin).flatMap(ShownCell.text)
    }
  }

  /// The finding as runs, with its cell where cells are shown; tokens are code.
  func text(_ result: RuleResult, clock: ClockReading?, rule: Int) -> ReportText {
    var runs: [ReportText.Run] = []
    var plain: [UInt8] = []
    func flush() {
      if !plain.isEmpty { runs.append(.plain(String(decoding: plain, as: UTF8.self))) }
      plain = []
    }
    for piece in template(result, clock: clock) {
      switch piece {
      case .literal(let text): plain += text
      case .slot(let slot):
        if slot == .rules {
          for (place, name) in rules(of: result, pattern: rule).enumerated() {
            if place > 0 { plain += Self.comma }
            flush()
            runs.append(name.run)
          }
        } else if let name = name(slot, result, rule: rule) {
          flush()
          runs.append(name.run)
        } else {
          plain += [UInt8](capacity: longest) { out in append(slot, result, clock: clock, to: &out) }
        }
      }
    }
    flush()
    guard let cell = shownCell(result, clock: clock) else { return ReportText(runs) }
    return ReportText(runs) + ValuePhrase.cell.filled(language, ["cell": .code(cell)])
  }

  private func template(_ result: RuleResult, clock: ClockReading?) -> [Piece] {
    templates[phrase(result, clock: clock).rawValue]
  }

  private func phrase(_ result: RuleResult, clock: ClockReading?) -> FoundPhrase {
    let isPersonal =
      result.reason == .numberOutOfRange
      && result.origin.field.flatMap { personalFields[checked: $0.index] } ?? false
    return FoundPhrase(result, clock: clock, isPersonal: isPersonal)
  }

  private static let comma = [UInt8](text: ", ")

  /// The rules that took part in a pattern, by the bits of its finding.
  private func rules(of result: RuleResult, pattern: Int) -> [Name] {
    let names = (evidence[checked: pattern] ?? []).enumerated()
      .compactMap { place, name in result.found >> Int64(place) & 1 == 1 ? name : nil }
    return names.isEmpty ? [.unknown] : names
  }

  /// The name that fills a slot; nil for slots filled with numbers and words of ours.
  private func name(_ slot: Slot, _ result: RuleResult, rule: Int) -> Name? {
    switch slot {
    case .token: tokens[checked: Int(result.found)] ?? .unknown
    case .field: fields[checked: Int(result.found)] ?? .unknown
    case .start: starts[checked: rule] ?? .unknown
    case .subject: subjects[checked: rule] ?? .unknown
    case .elapsed, .extra, .found, .label, .limit, .number, .rules: nil
    }
  }

  private func append(
    _ slot: Slot, _ result: RuleResult, clock: ClockReading?, to out: inout OutputSpan<UInt8>
  ) {
    switch slot {
    case .found: out.append(number: Int(result.found))
    case .extra: out.append(number: Int(result.extra))
    case .number: out.append(number: Int(result.found), upToDecimals: 4, point: point)
    case .label: out.append(bytes: labels[checked: Int(result.found)] ?? [UInt8(ascii: "?")])
    case .elapsed:
      guard let clock else { return }
      if ClockAmount.isLong(clock.elapsed, unit: clock.unit) {
        out.append(number: ClockAmount.tenthsOfDays(clock.elapsed), upToDecimals: 1, point: point)
        return out.append(bytes: units[TimeUnit.days.position].many)
      }
      ClockAmount.append(clock.elapsed, unit: clock.unit, to: &out, point: point)
      let words = units[clock.unit.position]
      out.append(bytes: ClockAmount.isOne(clock.elapsed, unit: clock.unit) ? words.one : words.many)
    case .limit:
      guard let clock else { return }
      ClockAmount.append(clock.limit, unit: clock.unit, to: &out, point: point)
      // Said where the time beside it is in another unit.
      guard ClockAmount.isLong(clock.elapsed, unit: clock.unit) else { return }
      let words = units[clock.unit.position]
      out.append(bytes: ClockAmount.isOne(clock.limit, unit: clock.unit) ? words.one : words.many)
    case .field, .rules, .start, .subject, .token: break
    }
  }

  /// A slot that no value is known for stays visible as written.
  private static func pieces(_ text: String) -> [Piece] {
    Template(text).pieces.map { piece in
      switch piece {
      case .literal(let text): .literal([UInt8](text: text))
      case .slot(let name): Slot(rawValue: name).map(Piece.slot) ?? .literal([UInt8](text: "{\(name)}"))
      }
    }
  }
}
