/// A currency written beside an amount, as the three letters of its ISO 4217 code in one word; or a bare `$`, the dollar or
/// peso of some country.
struct CurrencyMark: Hashable, Sendable {
  private let letters: UInt32

  /// Three letters, in any case, that are the code of a currency in use; nil for any others.
  init?(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    let packed = Self.packed(first, second, third)
    guard Self.known.contains(packed) else { return nil }
    letters = packed
  }

  private init(sign: Unicode.Scalar) {
    letters = sign.value
  }

  private init(code: String) {
    let bytes = Array(code.utf8)
    letters = Self.packed(bytes[0], bytes[1], bytes[2])
  }

  /// The code in capitals, or the bare sign.
  var code: String {
    if self == .anyDollar { return "$" }
    return String(String.UnicodeScalarView([16, 8, 0].compactMap { Unicode.Scalar(letters >> $0 & 0xFF) }))
  }

  static let euro = CurrencyMark(code: "EUR")
  static let pound = CurrencyMark(code: "GBP")
  static let sol = CurrencyMark(code: "PEN")
  static let anyDollar = CurrencyMark(sign: "$")

  /// Whether a bare `$` may stand for the currency.
  var hasDollarSign: Bool { self == .anyDollar || Self.dollarSigned.contains(letters) }

  /// The currency of a dollar, real or other sign with letters before it, such as `US$`; nil for letters that name none.
  static func dollar(_ word: Word) -> CurrencyMark? { dollars[word] }

  private static let dollars: [Word: CurrencyMark] = {
    let marks = [
      ("us", "USD"), ("u", "USD"), ("usd", "USD"), ("mx", "MXN"), ("mex", "MXN"), ("mxn", "MXN"), ("ca", "CAD"),
      ("c", "CAD"),
      ("au", "AUD"), ("a", "AUD"), ("nz", "NZD"), ("hk", "HKD"), ("s", "SGD"), ("r", "BRL"), ("cl", "CLP"),
      ("col", "COP"), ("cop", "COP"), ("ar", "ARS"), ("ars", "ARS"),
    ]
    return Dictionary(uniqueKeysWithValues: marks.map { (Word($0.0), CurrencyMark(code: $0.1)) })
  }()

  private static func packed(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    UInt32(first & 0xDF) << 16 | UInt32(second & 0xDF) << 8 | UInt32(third & 0xDF)
  }

  /// ISO 4217, the currencies in use.
  private static let known = set(
    of:
      "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLF "
      + "CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK "
      + "HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL "
      + "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON "
      + "RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH "
      + "UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL")

  /// Currencies whose country writes them, or the dollar at par with them, as `$`, with or without letters before it; not
  /// the real, whose sign is `R$`.
  private static let dollarSigned = set(
    of:
      "ARS AUD BBD BMD BND BSD BZD CAD CLP COP CUP CVE DOP FJD GYD HKD JMD KYD LRD MOP MXN NAD NIO NZD PAB SBD SGD SRD TOP TTD "
      + "TWD USD UYU WST XCD ZWL")

  private static func set(of codes: String) -> Set<UInt32> {
    Set(
      codes.split(separator: " ").map { code in
        let bytes = Array(code.utf8)
        return packed(bytes[0], bytes[1], bytes[2])
      })
  }
}
