import HandoffModel
import Synchronization

/// The pool of the whole run, into which each file's symbols go as soon as the file has been read.
///
/// Which file comes first depends on the threads, so the number of a symbol means nothing: symbols are compared, and sorted
/// by their texts, never by number.
final class SharedSymbols: Sendable {
  private let pool: Mutex<SymbolPool>

  /// Begins with the values of every choice and the names that rules decide by.
  init(catalogue: FieldCatalogue, names: [String]) {
    var pool = SymbolPool()
    for field in catalogue.fields {
      for choice in field.choices { _ = pool.intern(choice.value) }
    }
    for name in names { _ = pool.intern(name) }
    self.pool = Mutex(pool)
  }

  /// The pool as it is now.
  var symbols: SymbolPool { pool.withLock { $0 } }

  /// The cells of a column as symbols of this pool.
  func renamed(_ local: consuming LocalSymbols) throws(InputError) -> [PackedCell] {
    let texts = local.pool
    guard let renamed = pool.withLock({ $0.absorb(texts) }) else {
      throw InputError(
        .fieldTooLarge, en: "the exports have more distinct ids and names than fit in memory",
        es: "las exportaciones tienen más ids y nombres distintos de los que caben en memoria")
    }
    var cells = local.cells
    for row in cells.indices {
      if let value = cells[row].cell.value { cells[row] = PackedCell(.filled(Int64(renamed[Int(value)].index))) }
    }
    return cells
  }
}
