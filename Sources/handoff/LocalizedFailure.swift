import HandoffModel
import HandoffPipeline

/// A failure with the language to tell it in.
struct LocalizedFailure: Error {
  let failure: Failure
  let language: Language
  /// Whether nothing but the exit code is wanted.
  var isSilent = false
  var color = TerminalStyle.Choice.auto

  /// Runs a command's step; whatever fails is told in the language of the options.
  static func telling<Result>(
    in language: Language, _ step: () throws(Failure) -> Result
  ) throws(LocalizedFailure) -> Result {
    do {
      return try step()
    } catch {
      throw LocalizedFailure(failure: error, language: language)
    }
  }
}
