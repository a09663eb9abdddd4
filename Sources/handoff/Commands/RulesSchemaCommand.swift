import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff rules schema`: a JSON Schema by which editors check rule files.
struct RulesSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Write the JSON Schema (draft-07) of rule files for editors.",
    discussion: """
      It knows the fields, segments, text tests and rules of the rules it is made of: name your own pack, so that fields of
      yours are known too. Name the schema in the first line of a rule file:

        handoff rules schema my-rules > rules.schema.json
        # yaml-language-server: $schema=./rules.schema.json
      """)

  @Argument(help: "Rule packs (folders or files); by default those of the workspace, else the built-in rules.")
  var paths: [String] = []

  @Option(help: "Language of messages: en or es.")
  var lang: Language?

  func run() throws {
    let options = RunOptions(rules: paths, language: lang)
    let language = RunLanguage.language(of: options)
    let schema = try LocalizedFailure.telling(in: language) { () throws(Failure) in try SchemaPipeline.run(options) }
    try Terminal.say(schema, in: language)
  }
}
