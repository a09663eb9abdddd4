import Foundation
import HandoffModel
import HandoffPipeline

/// The two streams of the terminal: results on standard output, everything else on standard error.
enum Terminal {
  static func say(_ text: String, in language: Language) throws(LocalizedFailure) {
    try say(Array((text.hasSuffix("\n") ? text : text + "\n").utf8), in: language)
  }

  /// Fails, in the language of the run, where the output takes no more, such as a full disk.
  static func say(_ bytes: [UInt8], in language: Language) throws(LocalizedFailure) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      let failure = Failure(
        .internalError, en: "standard output could not be written: the disk may be full",
        es: "no se pudo escribir en la salida estándar: puede que el disco esté lleno")
      throw LocalizedFailure(failure: failure, language: language)
    }
  }

  /// Where even this fails there is nowhere left to say so.
  static func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
  }

  /// Whether a person is watching standard error, so that progress may be shown.
  static var isWatched: Bool { isatty(2) == 1 }
}
