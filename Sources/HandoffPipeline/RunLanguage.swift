import HandoffConfig
public import HandoffModel

/// The language of a run before anything else is known of it.
public enum RunLanguage {
  /// The option's, else the workspace's where it can be read, else English.
  public static func language(of options: RunOptions) -> Language {
    if let language = options.language { return language }
    guard let path = WorkspaceSearch.path(options), let workspace = try? Workspace.load(path) else { return .en }
    return workspace.language
  }
}
