import Foundation
import Testing

/// The schema that editors use says the same of rule files as the program, over many files changed a little.
@Suite struct RuleSchemaTests {
  /// A rule of every kind, as JSON, which is YAML too.
  private static var checks: [(kind: String, check: [String: Any])] {
    [
      ("agrees", ["field": "signed_by", "with": "economic_buyer"]),
      ("at_least", ["count": "1", "of": ["fields": ["acv", "amount"]]]),
      ("compare", ["left": "acv", "is": "<=", "right": "amount", "tolerance": "5"]),
      (
        "covered",
        ["table": "field_history", "track": "field", "value": "new_value", "from": "signed_at", "until": "kickoff_at"]
      ),
      ("each", ["table": "tasks", "filled": ["owner_id"]]), ("filled", ["field": "use_case", "min_words": "2"]),
      ("holds", ["condition": ["acv": "> 5"]]),
      ("longest_gap", ["table": "activities", "from": "signed_at", "until": "kickoff_at", "limit": "4 days"]),
      ("order", ["first": "signed_at", "then": "kickoff_at"]),
      (
        "replies",
        [
          "to": ["direction": "inbound"], "by": ["team": "cs"], "from": "signed_at", "until": "kickoff_at",
          "limit": "4 hours",
        ]
      ),
      ("within", ["from": "signed_at", "to": "kickoff_at", "limit": "5 days"]),
    ]
  }

  private static func rule(_ kind: String, _ check: Any) -> [String: Any] {
    [
      "id": "r", "title": ["en": "T", "es": "Te"], "rationale": ["en": "W", "es": "P"],
      "action": ["en": "D", "es": "H"],
      "dimension": "timing", "severity": "minor", "weight": "1", "catalogue": ["H01"], kind: check, "examples": [],
    ]
  }

  /// Every rule as it is; without each of its keys and each of its check's; with a key too many at both places; with a
  /// scalar in the place of the check, the title and the examples.
  private static var corpus: [(name: String, rule: [String: Any])] {
    checks.flatMap { kind, check -> [(String, [String: Any])] in
      let whole = rule(kind, check)
      var all = [("\(kind) as it is", whole)]
      for key in whole.keys.sorted() {
        var changed = whole
        changed[key] = nil
        all.append(("\(kind) without \(key)", changed))
      }
      for key in check.keys.sorted() {
        var changed = check
        changed[key] = nil
        all.append(("\(kind) without its \(key)", rule(kind, changed)))
      }
      var more = whole
      more["owner"] = "me"
      all.append(("\(kind) with owner", more))
      var moreInside = check
      moreInside["colour"] = "red"
      all.append(("\(kind) with colour inside", rule(kind, moreInside)))
      all.append(("\(kind) as a scalar", rule(kind, "5")))
      var flat = whole
      flat["title"] = "T"
      all.append(("\(kind) with a flat title", flat))
      var severe = whole
      severe["severity"] = "grave"
      all.append(("\(kind) with a strange severity", severe))
      var heavy = whole
      heavy["weight"] = "much"
      all.append(("\(kind) with a weight in words", heavy))
      for key in ["limit", "count", "min_words"] where check[key] != nil {
        for wrong in ["soon", "5 moons", "-1"] {
          var changed = check
          changed[key] = wrong
          all.append(("\(kind) with \(key): \(wrong)", rule(kind, changed)))
        }
      }
      return all
    } + values
  }

  /// What keys may say, right and wrong: durations, names of fields, segments and tests, weights, counts.
  private static var values: [(name: String, rule: [String: Any])] {
    var all: [(String, [String: Any])] = []
    func add(_ kind: String, _ key: String, _ texts: [Any]) {
      for text in texts {
        var check = checks.first { $0.kind == kind }?.check ?? [:]
        check[key] = text
        all.append(("\(kind) with \(key) \(text)", rule(kind, check)))
      }
    }
    func addMember(_ key: String, _ texts: [Any]) {
      for text in texts {
        var changed = rule("filled", ["field": "use_case"])
        changed[key] = text
        all.append(("a rule with \(key) \(text)", changed))
      }
    }
    let durations = [
      "5 dayz", "5", "five days", "-1 days", "1 day", "2 weeks", "8 business hours", "5  days", "5 Days",
    ]
    add("within", "limit", durations + ["end of next calendar week", "end of next week"])
    add("within", "tolerance", durations + ["any", "some"])
    add("longest_gap", "limit", durations)
    add("replies", "limit", durations)
    for (kind, key) in [("filled", "field"), ("within", "from"), ("order", "then"), ("compare", "left")] {
      add(kind, key, ["kickof_at", "Kickoff", "kickoff at"])
    }
    add("within", "to", ["first_value_at", "kickof_at"])
    add("filled", "min_words", ["0", "1", "1000", "1001", "two", 3])
    add("filled", "none_of", [["is_stock_phrase"], ["is_stock_frase"], "is_stock_phrase"])
    add("filled", "unlike", [["champion"], ["account_name"], ["champoin"]])
    add("filled", "unlike_if_exported", [["champion"], ["account_name"], ["champoin"]])
    add("at_least", "count", ["0", "1", "x"])
    add("at_least", "of", [["fields": ["acvv"]], ["rolls": ["champion"]], ["table": "activity"], ["table": "tasks"]])
    add("compare", "is", ["==", "<", "=<"])
    add("each", "filled", [["owner_id"], ["ownr_id"]])
    add("each", "include_open", ["yes", "maybe"])
    addMember("weight", ["0", "1", "1000", "1001", "-1", "heavy", 5])
    addMember("dimension", ["timing", "speed"])
    addMember(
      "when",
      [
        ["segment": "smb"], ["segment": ["smb", "enterprise"]], ["segment": "small"], ["segment": ["smb", "big"]],
        ["segmnt": "smb"], ["all": [["segment": "smb"], ["acv": "> 5"]]], ["all": [["segment": "tiny"]]],
        ["not": ["segment": "smb"]], ["use_case": ["has": ["has_number"]]], ["use_case": ["has": ["has_numbr"]]],
        ["use_case": ["hass": ["has_number"]]], [String: String](),
      ])
    addMember(
      "variants", [[["when": ["segment": "smb"], "filled": ["min_words": "3"]]], [["when": ["segment": "xs"]]]])
    addMember(
      "examples",
      [
        [["given": ["use_case": ""], "is": "violated"]], [["given": ["use_case": ""], "is": "broken"]], [["is": "met"]],
      ])
    return all
  }

  /// A kind that the program knows and the corpus does not would never be compared.
  @Test func theCorpusHasEveryKind() throws {
    let scratch = try ScratchFolder()
    var rule = Self.rule("filled", "1")
    rule["filled"] = nil
    try scratch.write(try JSONSerialization.data(withJSONObject: [rule]), to: "own.yaml")
    let run = try ProgramRun(["rules", "lint", "own.yaml"], in: scratch.url)
    let names = run.errors.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    let kinds = Set(names).subtracting(["pattern"]).filter { name in name.allSatisfy { $0.isLetter || $0 == "_" } }
    #expect(kinds.subtracting(["r"]).filter { !$0.isEmpty } == Set(Self.checks.map(\.kind)))
  }

  @Test func theSchemaAgreesWithTheProgram() throws {
    let scratch = try ScratchFolder()
    let text = try ProgramRun(["rules", "schema"], in: scratch.url)
    #expect(text.status == 0)
    let schema = try #require(JSONSerialization.jsonObject(with: Data(text.output.utf8)) as? [String: Any])
    #expect(schema["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    let validator = SchemaValidator(schema)
    let corpus = Self.corpus
    let refused = try refusedCases(corpus.map(\.rule), scratch)
    #expect(refused.count > 50 && refused.count < corpus.count - 20)
    for (index, item) in corpus.enumerated() {
      #expect(validator.accepts([item.rule], schema) != refused.contains(index), "\(item.name)")
    }
  }

  /// The cases whose file the program names in an error. A file that cannot be read hides what is wrong with rules that can:
  /// it is asked again without those until nothing more is refused.
  private func refusedCases(_ rules: [[String: Any]], _ scratch: ScratchFolder) throws -> Set<Int> {
    for (index, rule) in rules.enumerated() {
      var own = rule
      if own["id"] != nil { own["id"] = "r\(index)" }
      try scratch.write(try JSONSerialization.data(withJSONObject: [own]), to: "pack/c\(index).yaml")
    }
    var refused: Set<Int> = []
    while true {
      let run = try ProgramRun(["rules", "show", "--rules", "pack"], in: scratch.url)
      if run.status == 0 { return refused }
      let named = run.errors.split(separator: "\n").compactMap { line in
        line.hasPrefix("pack/c") ? Int(line.dropFirst(6).prefix { $0.isNumber }) : nil
      }
      try #require(!named.isEmpty, "\(run.errors)")
      for index in Set(named) {
        refused.insert(index)
        try FileManager.default.removeItem(at: scratch.url.appending(path: "pack/c\(index).yaml"))
      }
    }
  }
}
