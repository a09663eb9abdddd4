/// An accepted record taken out of a block, because what follows it may still speak against it.
struct HeldRecord {
  let place: RecordPlace
  let cells: [[UInt8]]
}
