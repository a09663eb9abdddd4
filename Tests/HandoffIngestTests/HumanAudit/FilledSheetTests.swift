import Foundation
import HandoffModel
import Testing

@testable import HandoffIngest

@Suite struct FilledSheetTests {
  private func sheet(_ text: String) throws -> FilledSheet {
    let file = FileManager.default.temporaryDirectory.appending(path: "sheet-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try FilledSheetReader().read(file.path)
  }

  @Test(arguments: [
    ("yes", SheetAnswer<Bool>.given(true)), ("Sí", .given(true)), ("SI", .given(true)), ("x", .given(true)),
    ("1", .given(true)), ("No", .given(false)), ("0", .given(false)), ("falso", .given(false)), ("", .blank),
    ("quizá", .unreadable), ("2", .unreadable),
  ])
  func yesAndNo(_ text: String, _ answer: SheetAnswer<Bool>) {
    var reader = SheetAnswerReader()
    #expect(reader.yesOrNo(Array(text.utf8)) == answer)
  }

  @Test(arguments: [
    ("Excelente", SheetAnswer<Grade>.given(.excellent)), ("GOOD", .given(.good)), ("regular", .given(.fair)),
    ("fair", .given(.fair)), ("Deficiente", .given(.poor)), ("", .blank), ("7", .unreadable),
  ])
  func grades(_ text: String, _ answer: SheetAnswer<Grade>) {
    var reader = SheetAnswerReader()
    #expect(reader.grade(Array(text.utf8)) == answer)
  }

  /// Tenths; both notations, and what is no score from 0 to 100.
  @Test(arguments: [
    ("87.5", SheetAnswer<Int>.given(875)), ("87,5", .given(875)), ("100", .given(1_000)), ("0", .given(0)),
    ("87.500", .given(875)), ("87,500", .given(875)), ("72.26", .given(723)), ("101", .unreadable), ("-3", .unreadable),
    ("many", .unreadable), ("", .blank),
  ])
  func scores(_ text: String, _ answer: SheetAnswer<Int>) {
    #expect(SheetAnswerReader().score(Array(text.utf8)) == answer)
  }

  /// Names of columns in either language or as programs write them, in any order; rows cut short; lines of separators alone.
  @Test func columnsInAnyOrder() throws {
    let sheet = try sheet(
      "score;row;¿Era suficiente el contexto? (sí / no);auditor\r\n80;abc-001;sí;Ana\r\n;;;\r\n;abc-002\r\n70;abc-003;no\r\n"
    )
    #expect(sheet.rows.map(\.code) == ["abc-001", "abc-002", "abc-003"])
    #expect(sheet.rows.map(\.line) == [2, 4, 5])
    #expect(sheet.rows.map(\.contextSufficient) == [.given(true), .blank, .given(false)])
    #expect(sheet.rows.map(\.fieldsComplete) == [.blank, .blank, .blank])
    #expect(sheet.rows.map(\.score) == [.given(800), .blank, .given(700)])
    #expect(sheet.rows.map(\.auditor) == ["Ana", "", ""])
    #expect(sheet.rows[1].isUnanswered && sheet.damaged.isEmpty)
  }

  @Test func damagedLinesAreNamed() throws {
    let sheet = try sheet("row,fields_complete,note\na-001,yes,fine\na-002,no,\"cut\" off\na-003,yes,ok\n")
    #expect(sheet.rows.map(\.code) == ["a-001", "a-003"])
    #expect(sheet.damaged.map(\.line) == [3])
    #expect(sheet.damaged.map(\.reason) == ["malformed-quote"])
  }

  @Test(arguments: ["deal,amount\nD1,5\n", "deal_id,amount\nD1,5\n"])
  func otherFilesAreRefused(_ text: String) {
    let error = #expect(throws: InputError.self) { try sheet(text) }
    #expect(error?.text(.en).contains("no sheet of `handoff sample`") == true)
    #expect(error?.text(.es).contains("no es una hoja de `handoff sample`") == true)
  }
}
