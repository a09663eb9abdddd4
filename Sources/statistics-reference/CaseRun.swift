/// Every case calculated: values by case, and what could not be.
struct CaseRun {
  private(set) var results: [(id: String, values: FlatValues)] = []
  private(set) var problems: [String] = []

  init(_ cases: [ReferenceCase]) {
    for one in cases {
      do {
        guard let method = MethodRegistry.method(one.method) else {
          throw CaseError("unknown method \(one.method); known are \(MethodRegistry.names.joined(separator: ", "))")
        }
        results.append((one.id, try method.values(CaseInputs(one.inputs))))
      } catch {
        problems.append("\(one.id): \(error)")
        results.append((one.id, FlatValues()))
      }
    }
  }

  var json: String {
    let lines = results.map { "\(FlatValue.quoted($0.id)): \($0.values.json)" }
    return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
  }
}
