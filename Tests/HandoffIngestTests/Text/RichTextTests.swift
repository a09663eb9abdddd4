import TestSupport
import Testing

@testable import HandoffIngest

/// Text without the HTML around it.
@Suite("Rich text")
struct RichTextTests {
  private static func words(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var rich = RichText()
    rich.strip(bytes.span)
    return String(decoding: rich.bytes, as: UTF8.self)
  }

  @Test(
    "Tags, comments, scripts and styles go; paragraphs and cells stay apart",
    arguments: [
      ("<p>one</p><p>two</p>", "\none\n\ntwo\n"), ("<b>b</b>old", "bold"), ("a<br>b<br/>c<BR />d", "a\nb\nc\nd"),
      ("<td>1</td><td>2</td>", "\n1\n\n2\n"), ("<a href=\"https://x.example/?a=1&b=2\">link</a>", "link"),
      ("<img alt=\"a > b\" src='x'>end", "end"), ("<h2>Title</h2>", "\nTitle\n"), ("<o:p>office</o:p>", "\noffice\n"),
      ("<!-- <b>no</b> -->yes", "yes"), ("<!DOCTYPE html><html>x</html>", "\nx\n"),
      ("<script>if (a < b) { c }</script>x", "\nx"), ("<STYLE type=\"a\">p > b {}</STYLE>x", "\nx"),
      ("<style>never ends", "\n"),
      ("<?xml version=\"1.0\"?>x", "x"), ("<span style=\"color:red\">x</span>", "x"),
      ("<p>Plan &amp; kickoff</p>", "\nPlan & kickoff\n"),
    ])
  func tags(_ text: String, _ words: String) {
    #expect(Self.words(text) == words)
  }

  @Test(
    "Entities become their characters",
    arguments: [
      ("a&nbsp;b", "a b"), ("&lt;5 d&iacute;as", "<5 días"), ("&#241;&#xF1;&#XF1;", "ñññ"),
      ("&quot;&apos;&amp;", "\"'&"),
      ("&Aacute;&aacute;", "Áá"), ("10&nbsp;000&euro;", "10 000€"), ("&hellip;&ndash;&mdash;", "…–—"),
      ("a&#0;b&#10;c", "a b c"),
    ])
  func entities(_ text: String, _ words: String) {
    #expect(Self.words(text) == words)
  }

  @Test(
    "What is not surely HTML stays as it is",
    arguments: [
      "<5 days", "a < b", "a<b", "x > y", "<TBD>", "<Company name>", "R&D", "AT&T; more", "&unknown;", "&#;", "&#xZZ;",
      "&#1114112;",
      "&#55296;", "<p", "<>", "</>", "< p>", "<!", "<!-- never ends", "<-- x -->", "5 <= 6", "<bold>", "&", "<", "&amp",
      "<3 <3",
      "<h7>x</h7>", "<p <b", "e-mail <ana@x.example>",
    ])
  func text(_ text: String) {
    #expect(Self.words(text) == text)
  }

  @Test("Only texts with a bracket or an ampersand are looked at again")
  func suspicion() {
    for (text, isSuspected) in [("a < b", true), ("R&D", true), ("plain > text; more", false), ("", false)] {
      let bytes = Array(text.utf8)
      #expect(RichText.isSuspected(bytes.span) == isSuspected)
    }
  }

  @Test("Random pieces of HTML never crash, and stripping never adds more than it takes")
  func random() {
    var random = SeededGenerator(seed: 6)
    let pieces = [
      "<", ">", "<p>", "</p>", "<!--", "-->", "<script>", "</script>", "<style", "&", "&amp;", "&#", "12;", "x", "\"",
      "'", "=", " ", "/",
      "é", "<a href=", "&nbsp;", "h1", "o:p",
    ]
    for _ in 0..<20_000 {
      let text = (0..<random.below(12)).map { _ in random.pick(pieces) }.joined()
      #expect(Self.words(text).utf8.count <= text.utf8.count, "\(text)")
    }
  }
}
