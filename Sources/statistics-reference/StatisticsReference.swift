import Foundation

/// Reads case files as in the reference values of the statistics and writes what this code makes of them:
/// `{case id: {flat key: value}}` as JSON on standard output. For development and outside checks only.
@main
enum StatisticsReference {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 1, let folder = arguments.first else {
      complain("usage: statistics-reference FOLDER (a folder with case files, read with its subfolders)")
      exit(2)
    }
    do {
      let files = try CaseFiles(folder)
      for problem in files.problems { complain(problem) }
      guard !files.cases.isEmpty else {
        complain("\(folder): no case files (*.json with a list \"cases\")")
        exit(3)
      }
      let run = CaseRun(files.cases)
      for problem in run.problems { complain(problem) }
      FileHandle.standardOutput.write(Data(run.json.utf8))
    } catch {
      complain("\(folder): \(error)")
      exit(3)
    }
  }

  private static func complain(_ message: String) { FileHandle.standardError.write(Data((message + "\n").utf8)) }
}
