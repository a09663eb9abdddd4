import HandoffModel

/// Watches the letter case of Salesforce ids of 15 characters, which tells records apart: a tool that changed it has made some
/// records one, and the 18-character form of all of them wrong.
struct ShortIDCase {
  private var folded = SymbolPool()
  private var upperCount = 0
  private var lowerCount = 0
  private var idCount = 0
  /// Distinct ids that are another one but for letter case.
  private var collisions = 0
  /// By the folded id: whether some id that is it has letters of both cases.
  private var hasMixed: [Bool] = []
  /// Ids with letters of one case only: their symbols, and those of their folded forms.
  private var singles: [(id: Int, folded: Int)] = []

  /// So many letters in one case do not come about by chance.
  private static let enoughLetters = 20

  /// So many letters of one id in one case are no chance where another id is the same in both cases.
  private static let tellingLetters = 4

  /// `id` is a distinct id as it was written, `symbol` the number of its text.
  mutating func add(_ id: ArraySlice<UInt8>, symbol: Int) {
    idCount += 1
    var (upper, lower) = (0, 0)
    for byte in id {
      if byte &- 65 < 26 { upper += 1 } else if byte &- 97 < 26 { lower += 1 }
    }
    upperCount += upper
    lowerCount += lower
    let before = folded.count
    let text = id.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
    guard let key = folded.intern(text.span).map({ Int($0.index) }) else { return }
    if folded.count == before { collisions += 1 } else { hasMixed.append(false) }
    if upper > 0, lower > 0 {
      hasMixed[key] = true
    } else if upper + lower >= Self.tellingLetters {
      singles.append((symbol, key))
    }
  }

  /// Symbols of ids that a tool has put into one case, while another row has the same id in its own: which record they mean
  /// cannot be told.
  var damaged: [Int] { singles.filter { hasMixed[$0.folded] }.map(\.id) }

  private var isLost: Bool {
    upperCount + lowerCount >= Self.enoughLetters && (upperCount == 0 || lowerCount == 0)
  }

  var remarks: [ColumnRemark] {
    if isLost {
      return [
        ColumnRemark(
          id: "id-case-lost", count: idCount,
          message: LocalizedText(
            en:
              "distinct ids of 15 characters have all their letters in one case: a tool changed them, some may stand for several records and joins to other files fail; export the 18-character ids",
            es:
              "ids distintos de 15 caracteres tienen todas sus letras en mayúsculas o en minúsculas: una herramienta los cambió, alguno puede valer por varios registros y las uniones con otros archivos fallan; exporte los ids de 18 caracteres"
          ), isUnreadable: false)
      ]
    }
    guard collisions > 0 else { return [] }
    return [
      ColumnRemark(
        id: "id-case-collision", count: collisions,
        message: LocalizedText(
          en:
            "ids of 15 characters differ from another one only in letter case; they are kept apart here, but a spreadsheet's lookup takes them for one",
          es:
            "ids de 15 caracteres difieren de otro solo en mayúsculas y minúsculas; aquí se distinguen, pero una búsqueda en hoja de cálculo los toma por uno"
        ), isUnreadable: false)
    ]
  }
}
