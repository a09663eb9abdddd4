import ArgumentParser
import Foundation

/// What the parser knows of the commands, as it hands it to tools.
struct HelpDump: Decodable {
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
    let shouldDisplay: Bool?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let defaultValue: String?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool
  }

  let command: Command

  static func of(_ command: any ParsableCommand.Type) throws -> HelpDump {
    try JSONDecoder().decode(HelpDump.self, from: Data(command._dumpHelp().utf8))
  }
}
