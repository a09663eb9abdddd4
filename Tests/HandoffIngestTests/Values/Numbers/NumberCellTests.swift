import HandoffModel
import TestSupport
import Testing

@testable import HandoffIngest

@Suite("Number cell")
struct NumberCellTests {
  private static func reading(_ text: String) -> NumberCell.Reading {
    let bytes = Array(text.utf8)
    return NumberCell.read(bytes.span)
  }

  private static func number(_ text: String) throws -> FixedDecimal {
    try #require(FixedDecimal(parsing: text))
  }

  @Test(
    "Numbers that mean the same with a decimal point and a decimal comma",
    arguments: [
      ("0", "0"), ("48000", "48000"), ("-5", "-5"), ("+7", "7"), ("(200)", "-200"), ("$ 48000", "48000"),
      ("48000€", "48000"),
      ("EUR 48000", "48000"), ("48000 MXN", "48000"), ("70%", "70"), ("70 %", "70"), ("1 234 567", "1234567"),
      ("1\u{A0}234", "1234"), ("1\u{202F}234 €", "1234"), ("($200)", "-200"), ("-$5", "-5"), ("$-5", "-5"),
      ("£12", "12"),
      ("  12  ", "12"), ("000", "0"), ("007", "7"), ("200-", "-200"), ("200 -", "-200"), ("$200-", "-200"),
      ("\u{2212}5", "-5"), ("- 5", "-5"), ("$(200)", "-200"), ("(200 €)", "-200"), ("1'234'567", "1234567"),
      ("1’234", "1234"), ("1\u{2009}234", "1234"), ("CHF 1'234", "1234"), ("US$ 12", "12"), ("US$12", "12"),
      ("MX$ 12", "12"), ("R$ 12", "12"), ("U$S 12", "12"), ("S/ 12", "12"), ("12 mxn", "12"), ("eur12", "12"),
      ("45k", "45000"), ("45K", "45000"), ("45k €", "45000"), ("$45K", "45000"), ("3M", "3000000"), ("3 MM", "3000000"),
      ("12 M", nil), ("45 k€", "45000"), ("3 M€", "3000000"), ("3 M €", "3000000"), ("3 m²", nil), ("-45k", "-45000"),
      ("(45k)", "-45000"), ("¥500", "500"), ("\u{A0}500\u{A0}€", "500"),
    ])
  func plain(_ text: String, _ value: String?) throws {
    #expect(Self.reading(text) == (try value.map { .number(try Self.number($0)) } ?? .none), "\(text)")
  }

  @Test(
    "Numbers that only have a sense with a decimal point",
    arguments: [
      ("9500.5", "9500.5"), ("48000.0", "48000"), ("1,234.50", "1234.5"), ("$1,234.00 ", "1234"),
      ("1,234,567", "1234567"),
      ("$7,450,000.00 ", "7450000"), ("0.250", "0.25"), ("1234.567", "1234.567"), ("(1,234.50)", "-1234.5"),
      (".5", "0.5"),
      ("5.", "5"), ("1.23456", "1.2345"), ("USD 1,234.50", "1234.5"), ("-0.125", "-0.125"),
      ("1 234.5", "1234.5"), ("1'234.50", "1234.5"), ("1.2M", "1200000"), ("$1.25M", "1250000"), ("0.5k", "500"),
      ("1.23456M", "1234560"), ("99.5%", "99.5"), ("1,234,567.891", "1234567.891"), ("1,234.50-", "-1234.5"),
      ("US$1,234.50", "1234.5"), ("1 234.567", "1234.567"), ("$ .5", "0.5"),
    ])
  func pointed(_ text: String, _ value: String) throws {
    #expect(Self.reading(text) == .pointed(try Self.number(value)))
  }

  @Test(
    "Numbers that only have a sense with a decimal comma",
    arguments: [
      ("1.234,50", "1234.5"), ("12,5", "12.5"), ("1234,56", "1234.56"), ("1 234,50", "1234.5"),
      ("1\u{A0}234,50 €", "1234.5"),
      ("EUR 1.234,00", "1234"), ("1.234.567", "1234567"), ("0,250", "0.25"), ("(12,5)", "-12.5"),
      (",5", "0.5"), ("12,3456", "12.3456"), ("1,2345", "1.2345"), ("1'234,50", "1234.5"), ("1,2M", "1200000"),
      ("2,5 MM €", "2500000"), ("99,5 %", "99.5"), ("1.234,50-", "-1234.5"), ("1.234.567,89", "1234567.89"),
      ("1\u{202F}234,50\u{A0}€", "1234.5"),
    ])
  func comma(_ text: String, _ value: String) throws {
    #expect(Self.reading(text) == .comma(try Self.number(value)))
  }

  @Test(
    "A point or comma before three digits says nothing by itself",
    arguments: [
      ("1.234", "1.234", "1234"), ("1,234", "1234", "1.234"), ("12,500 €", "12500", "12.5"),
      ("-999.999", "-999.999", "-999999"),
      ("$ 48,000", "48000", "48"), ("1.234k", "1234", "1234000"), ("1,234 MXN", "1234", "1.234"),
      ("1.000", "1", "1000"),
    ])
  func open(_ text: String, _ point: String, _ comma: String) throws {
    #expect(Self.reading(text) == .open(point: try Self.number(point), comma: try Self.number(comma)))
  }

  @Test(
    "What is no number is refused, never repaired",
    arguments: [
      "", " ", "-", "$", "%", "abc", "12 34", "1 2", "10 20", "1,23,456", "12345,678.9", "1.234.56",
      "1,234,56",
      "0,123,456", "1.234,567.8", "1,234.567,8", "1..5", "1,,5", "1,.5", "12$34", "10%20", "5USD6", "(200",
      "200)", "-(200)",
      "--5", "+-5", "-5-", "5+", "5--", "(5)-", "-5)", "((5))", "5k k", "5kk", "5 k", "45kg", "5%%", "5%k", "5k%",
      "$5$", "EUR $5", "$5 EUR", "€5£", "5 € $ $", "USD 5 MXN", "US$5 EUR",
      "12 m", "1.2.M", "M5", "XYZ 5", "5 USS", "%5", ")5(", "1e5", "1E5", "0x10", "12 U", "12 EURO", "1/2", "3:4",
      "1,234 5", "1 234,567 8", "٣", "１２", "1'23", "'5", "1''234", "1'234,567.8", "#5", "5 USD USD", "NaN", "Infinity",
      "99999999999999999999",
    ])
  func none(_ text: String) {
    #expect(Self.reading(text) == .none)
  }

  @Test(
    "The currency beside an amount is told; a bare dollar sign is that of many countries",
    arguments: [
      ("€5", "EUR"), ("5 €", "EUR"), ("EUR 5", "EUR"), ("5 eur", "EUR"), ("£5", "GBP"), ("US$5", "USD"),
      ("USD5", "USD"),
      ("U$S 5", "USD"), ("MX$5", "MXN"), ("5 MXN", "MXN"), ("R$ 5", "BRL"), ("S/ 5", "PEN"), ("1.2M COP", "COP"),
      ("$5", "$"), ("($1,234.50)", "$"), ("$1,234.50 MXN", "MXN"), ("USD $5", "USD"), ("USD$5", "USD"),
      ("EUR 5 €", "EUR"), ("$5 USD", "USD"),
      ("EUR5€", "EUR"),
      ("¥5", nil), ("5", nil), ("5.5", nil),
    ])
  func currencies(_ text: String, _ code: String?) {
    let bytes = Array(text.utf8)
    var currency: CurrencyMark?
    #expect(NumberCell.read(bytes.span, currency: &currency) != .none)
    #expect(currency?.code == code)
  }

  @Test("Random bytes of numbers never crash, and what is read is written with these digits")
  func random() {
    var random = SeededGenerator(seed: 5)
    let pieces = [
      "1", "23", "456", "0", ".", ",", " ", "'", "-", "(", ")", "$", "€", "EUR", "k", "M", "%", "\u{A0}", "\u{202F}",
      "e", "é",
    ]
    var (read, refused) = (0, 0)
    for _ in 0..<60_000 {
      let text = (0..<random.below(7)).map { _ in random.pick(pieces) }.joined()
      let digits = String(text.filter { $0.isASCII && $0.isNumber }.drop { $0 == "0" })
      let found: FixedDecimal
      switch Self.reading(text) {
      case .number(let number), .pointed(let number), .comma(let number), .open(let number, _): found = number
      case .none:
        refused += 1
        continue
      }
      read += 1
      // Multiplied or not, the digits are those of the text but for zeros at the ends and decimals beyond the fourth.
      let value = String("\(found.tenThousandths.magnitude)".drop { $0 == "0" })
      let (a, b) = (Self.trimmedZeros(value), Self.trimmedZeros(digits))
      #expect(b.hasPrefix(a) || a == b, "\(text): \(value)")
      #expect(!digits.isEmpty || found.tenThousandths == 0, "\(text)")
    }
    #expect(read > 2_000 && refused > 2_000)
  }

  private static func trimmedZeros(_ digits: String) -> String {
    var digits = digits
    while digits.last == "0" { digits.removeLast() }
    return digits
  }

  @Test("Random numbers come back from every notation they can be written in")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<20_000 {
      let whole = random.below(random.pick([10, 1_000, 100_000, 1_000_000_000]))
      let decimals =
        random.below(4) == 0
        ? "" : String((0..<1 + random.below(4)).map { _ in random.pick(Array("0123456789")) })
      let isNegative = random.below(4) == 0
      let isPointed = random.below(2) == 0
      let separator = random.pick(["", isPointed ? "," : ".", " ", "\u{A0}", "\u{202F}", "'"])
      let written =
        Self.grouped(whole, separator) + (decimals.isEmpty ? "" : (isPointed ? "." : ",") + decimals)
      let marks = random.pick([
        ("", ""), ("$", ""), ("EUR ", ""), ("€ ", " "), ("US$", ""), ("", " €"), ("$", " MXN"),
        ("EUR ", " €"),
      ])
      let text =
        marks.0 + (isNegative ? "-" : "") + written + marks.1
      let value = try Self.number(
        (isNegative ? "-" : "") + "\(whole)" + (decimals.isEmpty ? "" : "." + decimals))
      switch Self.reading(text) {
      case .number(let found): #expect(found == value, "\(text)")
      case .pointed(let found): #expect(isPointed && found == value, "\(text)")
      case .comma(let found): #expect(!isPointed && found == value, "\(text)")
      case .open(let point, let comma): #expect((isPointed ? point : comma) == value, "\(text)")
      case .none: Issue.record("\(text) was refused")
      }
    }
  }

  private static func grouped(_ number: Int, _ separator: String) -> String {
    var groups: [Substring] = []
    var rest = String(number)[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    return ([rest] + groups).joined(separator: separator)
  }
}
