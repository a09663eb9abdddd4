// What the parts of an audit cost, each as the difference between two audits that differ in that part alone: the best of
// several runs, side by side. For developers; see Tests/Benchmarks/README.md.
import Foundation
import HandoffModel
import HandoffPipeline

let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 5
let scratch = FileManager.default.temporaryDirectory.appending(path: "handoff-bench-\(getpid())").path
defer { try? FileManager.default.removeItem(atPath: scratch) }

let worlds = [
  MicroWorld(name: "bare"),
  MicroWorld(name: "unread", columns: .texts),
  MicroWorld(name: "texts", columns: .texts, rulesPerColumn: 1),
  MicroWorld(name: "twice", columns: .texts, rulesPerColumn: 2),
  MicroWorld(name: "unread-dates", columns: .dates),
  MicroWorld(name: "dates", columns: .dates, rulesPerColumn: 1),
  MicroWorld(name: "activities", hasActivities: true),
]

do {
  var best = [String: Double]()
  let folders = try worlds.map { ($0.name, try $0.write(below: scratch)) }
  for _ in 0..<rounds {
    for (name, folder) in folders {
      let request = AuditRequest(
        options: RunOptions(folder: folder), out: "\(scratch)/reports", reports: "summary", format: "none")
      let start = DispatchTime.now().uptimeNanoseconds
      _ = try AuditPipeline.run(request, progress: nil)
      let spent = Double(DispatchTime.now().uptimeNanoseconds - start)
      best[name] = min(best[name] ?? .infinity, spent)
    }
  }
  func report(_ what: String, _ dear: String, _ cheap: String, _ count: Int) {
    let spent = ((best[dear] ?? 0) - (best[cheap] ?? 0)) / Double(count)
    print(String(format: "%8.1f ns per %@", spent, what))
  }
  let cells = MicroWorld.handoffs * MicroWorld.columns
  print("Wall time on all cores, best of \(rounds), \(MicroWorld.handoffs) handoffs")
  report("field that no rule reads", "unread", "bare", cells)
  report("cell state of a text, its rule check included", "texts", "unread", cells)
  report("further rule check", "twice", "texts", cells)
  report("date, its rule check included", "dates", "unread-dates", cells)
  report("joined activity", "activities", "bare", MicroWorld.handoffs * MicroWorld.activitiesPerHandoff)
} catch let failure as Failure {
  for line in failure.lines { print(line.en) }
  exit(1)
}
