import ArgumentParser
import HandoffModel
import HandoffPipeline

/// `handoff rules schema`: a JSON Schema by which editors check rule files.
struct RulesSchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Write the JSON Schema (draft-07) of rule files for editors.",
    discussion: """
      Name it in the first line of a rule file:

        # yaml-language-server: $schema=./rules.schema.json
      """)

  func run() throws {
    try Terminal.say(SchemaPipeline.run(), in: .en)
  }
}
