import HandoffModel

/// SARIF 2.1.0 with a result per finding. Waived findings carry a suppression with owner, reason and expiry; with a
/// baseline each says whether it is new. Beyond 25,000 results, which is all that code scanning takes, the gravest are
/// kept and the rest counted.
public struct SARIFFormat: ReportFormat {
  public static let id = "sarif"
  public static var needsFindings: Bool { true }

  public init() {}

  public func bytes(of report: AuditReport) -> [UInt8] {
    let list = report.findings
    let records = GravestFindings.of(list)
    let waivers = list.context.adoption.holdingWaivers(
      list.context.rules, on: list.context.dataset.analysisDate.moment.day(in: list.context.zone))
    let run: JSONValue = [
      ("tool", [("driver", driver(list.context))]), ("language", .string(report.language.rawValue)),
      ("results", .array(records.map { result($0, list, waivers) })), ("columnKind", "utf16CodeUnits"),
      (
        "properties",
        [
          ("findings", .number(list.findings.count)), ("omitted", .number(list.findings.count - records.count)),
          ("ruler", .string(list.context.ruler)),
        ]
      ),
    ]
    return JSONWriter.compactBytes([
      ("$schema", "https://json.schemastore.org/sarif-2.1.0.json"), ("version", "2.1.0"), ("runs", .array([run])),
    ])
  }

  private func driver(_ context: AuditContext) -> JSONValue {
    let rules = context.rules.map { rule -> JSONValue in
      [
        ("id", .string(rule.id)), ("shortDescription", text(rule.title[context.language])),
        ("fullDescription", text(rule.rationale[context.language])),
        ("help", text(rule.action[context.language])),
        ("defaultConfiguration", [("level", .string(level(rule.severity)))]),
        ("properties", [("severity", .string(rule.severity.rawValue))]),
      ]
    }
    return [
      ("name", "handoff"), ("version", .string(context.toolVersion)), ("rules", .array(rules)),
    ]
  }

  private func result(
    _ record: FindingRecord, _ list: FindingList, _ waivers: [Fingerprint: Int]
  ) -> JSONValue {
    let finding = list.text(of: record)
    var members: [JSONValue.Member] = [
      .init("ruleId", .string(finding.ruleID)), .init("ruleIndex", .number(record.rule)),
      .init("level", .string(level(finding.severity))),
      .init("message", text("\(finding.dealID): \(finding.message)")),
    ]
    if let place = finding.annotation { members.append(.init("locations", .array([location(place)]))) }
    members.append(
      .init(
        "partialFingerprints",
        [("primaryLocationLineHash", .string(finding.fingerprint)), ("handoff/v1", .string(finding.fingerprint))]))
    if list.context.adoption.baseline != nil {
      let isKnown = list.context.adoption.baseline?.firstSeen(record.fingerprint) != nil
      members.append(.init("baselineState", .string(isKnown ? "unchanged" : "new")))
    }
    if record.status == .waived, let waiver = waivers[record.fingerprint].map({ list.context.adoption.waivers[$0] }) {
      let reason = "\(waiver.reason) (\(waiver.owner), \(waiver.expires))"
      members.append(
        .init(
          "suppressions",
          .array([[("kind", "external"), ("status", "accepted"), ("justification", .string(reason))]])))
    }
    members.append(
      .init(
        "properties",
        [
          ("dealId", .string(finding.dealID)), ("outcome", .string(finding.outcome)),
          ("pointsLost", .optional(finding.tenths, decimals: 1)),
        ]))
    return .object(members)
  }

  private func location(_ place: SourceLocation) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init(
        "physicalLocation",
        [
          ("artifactLocation", [("uri", .string(uri(place.file)))]),
          ("region", [("startLine", .number(max(place.line, 1)))]),
        ])
    ]
    if !place.column.isEmpty {
      members.append(.init("logicalLocations", .array([[("name", .string(place.column)), ("kind", "member")]])))
    }
    return .object(members)
  }

  /// A relative reference: everything but letters, digits and the marks of names and folders is percent-encoded.
  private func uri(_ file: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return file.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        String(UnicodeScalar(byte))
      default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }.joined()
  }

  private func text(_ text: String) -> JSONValue { [("text", .string(text))] }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .core: "error"
    case .major: "warning"
    case .minor, .info: "note"
    }
  }
}
