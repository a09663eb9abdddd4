import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff init`: a workspace file to begin with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a commented workspace.yaml from the exports found.",
    discussion: """
      Looks into the exports as `inspect` does and writes what it found beside them: sources with preset and columns, the
      order of day and month, and, as comments, what is open, such as columns that feed nothing with the fields they
      resemble. A workspace.yaml that is already there stays unless --force is given.

        handoff init exports/
        handoff init exports/Opportunity.csv exports/Task.csv --lang es
      """)

  @Argument(help: "A folder of exports, or CSV files of one folder.")
  var files: [String]

  @Flag(help: "Write over a workspace.yaml that is already there.")
  var force = false

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "What a file is, where it does not say so itself; may be repeated.", valueName: "preset:table=file"))
  var source: [String] = []

  @Option(help: "Language of the file, its reports and messages: en or es.")
  var lang: Language = .en

  func run() throws {
    let options = RunOptions(language: lang, sources: source)
    let lines = try LocalizedFailure.telling(in: lang) { () throws(Failure) in
      try InitPipeline.run(options, paths: files, isForced: force, language: lang)
    }
    for line in lines { try Terminal.say(line[lang], in: lang) }
  }
}
