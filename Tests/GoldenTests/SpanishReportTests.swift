import Foundation
import Testing

/// No English sentence is left in what a Spanish run writes: common English words, sought in everything people read.
@Suite struct SpanishReportTests {
  /// Words without which English hardly makes a sentence, and which Spanish does not have.
  private static let words: Set<String> = [
    "and", "are", "because", "been", "before", "between", "by", "each", "every", "fewer", "for", "from", "has", "have",
    "hours", "is", "more", "must", "not", "of", "only", "should", "than", "that", "the", "their", "these", "this",
    "was",
    "weeks", "were", "what", "when", "where", "which", "with", "within", "without",
  ]

  private static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "SampleData/salesforce").path

  /// Ids, fields, files and links are the same in both languages; a word stands alone between blanks and punctuation.
  private static func english(_ text: String) -> [String] {
    var text = text.replacing(/<style>(?s:.*?)<\/style>/, with: " ")
    text = text.replacing(/<code>.*?<\/code>/, with: " ").replacing(/<[^>]*>/, with: " ").replacing(
      /`[^`]*`/, with: " ")
    text = text.replacing(/\]\([^)]*\)/, with: " ")
    return text.split(whereSeparator: \.isWhitespace).map { word in
      word.drop { !$0.isLetter && !$0.isNumber && $0 != "_" }
    }.map { word in String(word.prefix { $0.isLetter || "_-./0123456789".contains($0) }) }
      .map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
      .filter { words.contains($0.lowercased()) }
  }

  @Test func auditInEveryForm() throws {
    let scratch = try ScratchFolder()
    let run = try ProgramRun(
      [
        "audit", Self.sample, "--lang", "es", "--out", "reports", "--report", "md,html,csv,summary", "--fail-under",
        "1",
      ],
      in: scratch.url)
    #expect(run.status == 0)
    #expect(Self.english(run.output) == [])
    for name in ["report.md", "report.html", "summary.txt"] {
      #expect(Self.english(try scratch.text("reports/\(name)")) == [], "\(name)")
    }
    let texts = [
      "findings.csv": ["expected", "found", "message"], "handoffs.csv": ["next_step"], "rules.csv": ["title"],
      "measures.csv": ["title"], "data_dictionary.csv": ["description_es"],
    ]
    for (name, columns) in texts.sorted(by: { $0.key < $1.key }) {
      let table = CSVTable(try scratch.text("reports/\(name)"))
      for column in columns {
        let found = Set(table.rows.compactMap { $0[column] }.flatMap(Self.english))
        #expect(found == [], "\(name) \(column)")
      }
    }
  }

  @Test func outcomesAndSingleHandoffs() throws {
    let scratch = try ScratchFolder()
    let correlate = try ProgramRun(["correlate", Self.sample, "--lang", "es", "--out", "outcomes"], in: scratch.url)
    #expect(correlate.status == 0)
    #expect(Self.english(correlate.output) == [])
    for name in ["report.md", "report.html"] {
      #expect(Self.english(try scratch.text("outcomes/\(name)")) == [], "\(name)")
    }
    let check = try ProgramRun(["check", Self.sample, "--lang", "es", "--format", "github"], in: scratch.url)
    #expect(Self.english(check.output) == [])
    let explain = try ProgramRun(["explain", "0067Qx0000CVppCQAT", Self.sample, "--lang", "es"], in: scratch.url)
    #expect(explain.status == 0)
    #expect(Self.english(explain.output) == [])
  }

  /// The words are found where they are: the same run in English is full of them.
  @Test func englishIsFound() throws {
    let scratch = try ScratchFolder()
    _ = try ProgramRun(["audit", Self.sample, "--lang", "en", "--out", "reports", "--report", "md"], in: scratch.url)
    #expect(Self.english(try scratch.text("reports/report.md")).count > 200)
  }
}
