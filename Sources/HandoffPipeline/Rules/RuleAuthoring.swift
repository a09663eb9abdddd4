import HandoffConfig
import HandoffModel

/// What the commands of rule authors begin with: the rules of a workspace or of named packs, with their examples.
enum RuleAuthoring {
  static func configuration(_ options: RunOptions) throws(Failure) -> AnalysisConfiguration {
    let path = WorkspaceSearch.path(options)
    let workspace = try Failure.configuring { () throws(ConfigurationError) in
      try path.map { path throws(ConfigurationError) in try Workspace.load(path) } ?? .default
    }
    return try AnalysisConfiguration(
      workspace, packs: options.rules, withExamples: true, settings: SettingOption.values(options.settings))
  }
}
