/// How activities are told apart: which words of a user's role make a team, which words of a subject make a marker.
public struct ActivitySpec: Sendable {
  public struct Phrases: Sendable {
    public let name: String
    public let phrases: [String]
  }

  /// Teams with the phrases looked for in a user's role or department, first match wins.
  public let teams: [Phrases]
  /// Markers with the phrases looked for in type and subject, first match wins.
  public let markers: [Phrases]
  /// Status values of an activity that is done.
  public let doneStatuses: [String]

  init(_ node: YAMLNode) throws(ConfigurationError) {
    var mapping = try YAMLMapping(node)
    teams = try Self.phrases(mapping.required("teams"))
    markers = try Self.phrases(mapping.required("markers"))
    doneStatuses = try mapping.required("done_statuses").texts()
    try mapping.finish()
  }

  private static func phrases(_ node: YAMLNode) throws(ConfigurationError) -> [Phrases] {
    var list: [Phrases] = []
    for entry in try node.entries() {
      list.append(Phrases(name: entry.key, phrases: try entry.value.phrases()))
      guard list.count <= PhraseLists.maximum else {
        throw ConfigurationError([PhraseLists.tooMany(at: entry.keyPosition, key: entry.key)])
      }
    }
    return list
  }
}
