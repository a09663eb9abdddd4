import ArgumentParser
import HandoffPipeline

/// What of people and cells reports may show; nothing unless it is asked for.
struct IdentityOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How people appear: none, pseudonym (needs a key), or full, with the names of deals.", valueName: "how"),
    completion: .list(["none", "pseudonym", "full"]))
  var identify: String?

  @Option(
    help: ArgumentHelp(
      "File with the secret key of pseudonyms, at least 16 bytes, readable by you alone.", valueName: "file"),
    completion: .file())
  var identifyKey: String?

  @Flag(
    help: "Quote the cell that each finding points at; people, account names and free text only with --identify full.")
  var showValues = false

  func apply(to options: inout RunOptions) {
    options.identify = identify
    options.identifyKey = identifyKey
    options.showsValues = showValues
  }
}
