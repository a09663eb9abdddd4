import Glibc

/// How records are split into cells.
enum ReaderLane: Sendable {
  /// Plain text by `RegularLane`, the rest by libcsv.
  case regular
  /// Everything by libcsv: both give the same, which tests and a doubtful user may want to see.
  case libcsv

  /// `regular`, unless the environment says `HANDOFF_CSV_LANE=libcsv`.
  static let chosen: ReaderLane = {
    guard let name = unsafe getenv("HANDOFF_CSV_LANE") else { return .regular }
    return unsafe String(cString: name) == "libcsv" ? .libcsv : .regular
  }()
}
