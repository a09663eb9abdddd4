import HandoffModel

/// JUnit XML in the strict form of the schema most CI systems accept: a suite for the gates and one per segment, a case
/// per gate and per handoff. A handoff fails when one of its findings is what a gate does not allow, so that the file is
/// red exactly when the run is. Time and host are fixed: the same run gives the same bytes.
public struct JUnitFormat: ReportFormat {
  public static let id = "junit"
  public static var needsFindings: Bool { true }

  public init() {}

  public func bytes(of report: AuditReport) -> [UInt8] {
    let findings = report.findings.byHandoff
    var suites = [gates(of: report)]
    let segments = report.findings.context.segments
    for slot in 0...segments.count {
      let handoffs = report.findings.handoffs.indices.filter { position in
        (report.findings.handoffs[position].segment ?? segments.count) == slot
      }
      guard !handoffs.isEmpty else { continue }
      let name = slot < segments.count ? segments[slot] : CountPhrase.unknownSegment.string(report.language)
      suites.append(suite(of: handoffs, named: name, findings, report))
    }
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n"
    for (id, suite) in suites.enumerated() { text += suite.text(id: id, report.findings) }
    return [UInt8](text: text + "</testsuites>\n")
  }

  private struct Suite {
    let name: String
    var tests = 0
    var failures = 0
    var cases = ""
    var output = ""

    mutating func add(_ name: String, failures list: [(type: String, message: String, detail: String)]) {
      tests += 1
      cases +=
        "<testcase name=\"\(MarkupEscape.text(name))\" classname=\"handoff.\(MarkupEscape.text(self.name))\" time=\"0.000\""
      guard let first = list.first else {
        cases += "/>\n"
        return
      }
      failures += 1
      let details = list.map { MarkupEscape.text($0.detail) }.joined(separator: "\n")
      cases += "><failure type=\"\(MarkupEscape.text(first.type))\" message=\"\(MarkupEscape.text(first.message))\">"
      cases += "\(details)</failure></testcase>\n"
    }

    func text(id: Int, _ findings: FindingList) -> String {
      let context = findings.context
      let properties = [
        ("tool", "handoff \(context.toolVersion)"), ("ruler", context.ruler),
        ("rules", context.ruleSetNames.joined(separator: " ")), ("findings", "\(findings.findings.count)"),
      ].map { "<property name=\"\($0.0)\" value=\"\(MarkupEscape.text($0.1))\"/>" }
      return """
        <testsuite id="\(id)" package="handoff" name="\(MarkupEscape.text(name))" \
        timestamp="\(findings.analysisDay)T00:00:00" hostname="localhost" tests="\(tests)" failures="\(failures)" \
        errors="0" time="0.000">
        <properties>\(properties.joined())</properties>
        \(cases)<system-out>\(output)</system-out>
        <system-err/>
        </testsuite>

        """
    }
  }

  private func gates(of report: AuditReport) -> Suite {
    var suite = Suite(name: "gates")
    for gate in report.gates {
      let text = gate.text[report.language]
      let type = "gate.\(gate.gate.rawValue)"
      suite.add(gate.gate.rawValue, failures: gate.isPassed ? [] : [(type, text, text)])
    }
    return suite
  }

  private func suite(
    of handoffs: [Int], named name: String, _ findings: [[FindingRecord]], _ report: AuditReport
  ) -> Suite {
    var suite = Suite(name: name)
    for position in handoffs {
      let deal = report.findings.handoffs[position].dealID
      var failures: [(type: String, message: String, detail: String)] = []
      for record in findings[position] {
        let text = report.findings.text(of: record)
        let lost = text.tenths.map { " \(NumberStyle(report.language).tenths(-$0))" } ?? ""
        let line = "\(text.ruleID)\(lost): \(text.message)"
        if let gate = gate(broken: record, report) {
          failures.append(("gate.\(gate.rawValue)", text.message, line))
        } else {
          suite.output += MarkupEscape.text("\(deal) \(line) [\(text.status.rawValue)]") + "\n"
        }
      }
      suite.add(deal, failures: failures)
    }
    return suite
  }

  /// The gate that does not allow a finding; nil for one that breaks none.
  private func gate(broken record: FindingRecord, _ report: AuditReport) -> GateResult.Gate? {
    guard record.status == .new else { return nil }
    let severity = report.findings.context.rules[record.rule].severity
    if case .severity(let limit) = report.gateSettings.failOn, severity.index <= limit.index { return .failOn }
    return report.gateSettings.failsOnNew == true ? .failOnNew : nil
  }
}
