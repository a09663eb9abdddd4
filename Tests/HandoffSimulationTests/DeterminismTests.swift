import HandoffSimulation
import Testing

struct DeterminismTests {
  @Test("The same parameters give the same bytes", arguments: SimulationDialect.allCases)
  func sameSeed(dialect: SimulationDialect) throws {
    let parameters = SimulationParameters(handoffs: 120, seed: 11, dialect: dialect)
    #expect(try run(parameters).files == run(parameters).files)
  }

  @Test("Another seed gives other bytes in every file")
  func otherSeed() throws {
    let first = try run(SimulationParameters(handoffs: 120, seed: 11)).files
    let second = try run(SimulationParameters(handoffs: 120, seed: 12)).files
    #expect(Set(first.keys) == Set(second.keys))
    for (name, bytes) in first { #expect(second[name] != bytes, "\(name)") }
  }

  @Test("A small world is the beginning of a larger one, file by file")
  func prefix() throws {
    let small = try run(SimulationParameters(handoffs: 60, seed: 5)).files
    let large = try run(SimulationParameters(handoffs: 150, seed: 5)).files
    for (name, bytes) in small {
      let longer = try #require(large[name])
      #expect(longer.starts(with: bytes), "\(name)")
    }
  }

  @Test("Chunks stay small, end with a row, and there are many of them in a long run")
  func chunks() throws {
    let sink = try run(SimulationParameters(handoffs: 1_200, seed: 2))
    // A chunk leaves at 256 KiB or later; the rows of one handoff come on top, well under 64 KiB.
    #expect(sink.chunks.allSatisfy { $0.count < 320 * 1024 && $0.last == UInt8(ascii: "\n") })
    #expect(sink.chunks.count > sink.files.count)
  }

  @Test("An error of the sink ends the run and comes out as it is")
  func failure() throws {
    let simulation = try Simulation(SimulationParameters(handoffs: 50))
    var sink = FailingSink(room: 2)
    #expect(throws: FailingSink.Full.self) { try simulation.run(into: &sink) }
  }

  @Test("More activities leave signatures, churn and texts as they were")
  func independentTopics() throws {
    var parameters = SimulationParameters(handoffs: 80, seed: 4)
    let few = try run(parameters).files
    parameters.activitiesPerHandoff = 30
    let many = try run(parameters).files
    for name in ["Opportunity.csv", "Churn.csv", "Survey.csv", "Usage.csv", "Contact.csv"] {
      #expect(few[name] == many[name], "\(name)")
    }
    #expect(few["Task.csv"] != many["Task.csv"])
  }

  private func run(_ parameters: SimulationParameters) throws -> CollectingSink {
    var sink = CollectingSink()
    _ = try Simulation(parameters).run(into: &sink)
    return sink
  }
}
