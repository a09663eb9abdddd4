/// One table of texts that break writers, for every writer.
enum AwkwardText {
  static let all = [
    "plain", "", "a,b", "say \"hi\"", "\"", "line\nbreak", "carriage\rreturn", "tab\tinside", " leading",
    "trailing ",
    "ñandú Ünïcödé 東京 🎉", "=1+1", "=HYPERLINK(\"http://x\"&A1,\"see\")", "+1-1", "-12.5", "-1+1", "@SUM(1,1)",
    "+34600123456",
    "\t=1+1", "\r=1", "\n=1", "\u{0}=1+1", "\u{FEFF}=1+1", "\u{200B}=1+1", "\u{A0}=1+1", "＝1+1", "－1", "＠x",
    "'=1+1", "''=1",
    "'plain", "-", "--", "- 5", "1,234", "-1,5", "| a | b |", "`tick`", "``", "\\", "a\\|b",
    "<script>alert(1)</script>",
    "![x](http://evil)", "[x](y)", "*b* _i_ ~s~", "&amp;", "# heading", "1. list", "name@example.com",
    "www.example.com",
    "::error::x", "\u{1B}[31mred", "null", "0x10", "1e5", "{token}",
  ]
}
