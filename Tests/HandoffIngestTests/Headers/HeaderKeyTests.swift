import Testing

@testable import HandoffIngest

@Suite("Header key")
struct HeaderKeyTests {
  @Test(
    "Letter case, accents, quotes, arrows, underscores, blanks and a trailing star do not matter",
    arguments: [
      ("Close Date", "close_date"), ("CLOSEDATE", "CloseDate"), ("  Fecha   de cierre ", "fecha de cierre"),
      ("Descripción", "DESCRIPCION"), ("Descripcio\u{301}n", "Descripción"), ("Stage ↑", "Stage"),
      ("▼Stage", "stage"), ("Deal - Title*", "Deal - Title"), ("Deal - Title *", "Deal - Title"),
      ("\u{FEFF}Record ID", "record id"), ("Close\u{A0}Date", "Close Date"), ("Close\nDate", "Close Date"),
      ("Close\tDate", "Close_Date"), ("Date entered \"Closed Won\"", "Date entered “Closed Won”"),
      ("Date entered 'Closed Won'", "Date entered ‘Closed Won’"), ("Año", "ano"), ("İndustry", "industry"),
    ])
  func same(_ a: String, _ b: String) {
    #expect(HeaderKey(a) == HeaderKey(b))
  }

  @Test(
    "Dots, parentheses, hyphens and the blanks between words do matter",
    arguments: [
      ("Account.Name", "Account Name"), ("Account ID (18)", "Account ID 18"), ("CloseDate", "Close Date"),
      ("Deal - ID", "Deal ID"), ("Website (Account)", "Website"), ("Amount", "Amount2"),
      ("*Amount", "Amount"),
    ])
  func different(_ a: String, _ b: String) {
    #expect(HeaderKey(a) != HeaderKey(b))
  }

  @Test(
    "A header of nothing but marks has an empty key", arguments: ["", "  ", "***", "\"\"", "\u{FEFF}", "↑ *"])
  func empty(_ header: String) {
    #expect(HeaderKey(header).text == "")
  }
}
